/* A template that is taken renders, with any value, to text without control
 * characters; one that is not is told where it is wrong. */
#include "config.h"
#include "template/template.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static struct node value = {.type = NODE_STRING};

static const struct node *find(struct template_scope *s, struct str path)
{
	(void)s;
	return path.n % 2 ? &value : NULL;
}

static const struct node *below(struct template_scope *s, const struct node *n,
				struct str path)
{
	return find(s, path.n ? path : n->text);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct template_scope s = {.find = find, .below = below};
	struct buf subject = BUF_INIT, body = BUF_INIT;
	struct diag d = DIAG_INIT;
	struct str text = {(const char *)data, size};
	struct template *t = template_parse("t", "t", text, &d);

	value.text = text;
	if (!t != (d.errors > 0))
		abort();
	if (t)
		template_render(t, &s, &subject, &body);
	for (size_t i = 0; i < body.len; i++)
		if ((unsigned char)body.s[i] < ' ' && body.s[i] != '\n' &&
		    body.s[i] != '\t')
			abort();
	template_free(t);
	diag_release(&d);
	buf_release(&subject);
	buf_release(&body);
	return 0;
}
