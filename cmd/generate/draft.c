#include "config.h"

#include "generate.h"

#include "guard/guard.h"
#include "template/template.h"

static void put_word(struct buf *out, size_t start, struct str word)
{
	if (out->len > start)
		buf_addc(out, ' ');
	buf_addstr(out, word);
}

void guard_names(struct buf *out)
{
	size_t start = out->len;

	for (const struct guard_row *g = guard_rows; g->name; g++)
		put_word(out, start, str_z(g->name));
}

/* Is `word` among those from `start` on, each followed by `=`? */
static bool is_there(const struct buf *out, size_t start, struct str word)
{
	struct buf both = BUF_INIT, all = BUF_INIT;
	bool found;

	buf_addc(&all, ' ');
	buf_add(&all, out->s ? out->s + start : "", out->len - start);
	buf_addc(&both, ' ');
	buf_addstr(&both, word);
	buf_addc(&both, '=');
	found = str_find(buf_str(&all), buf_str(&both)) >= 0;
	buf_release(&both);
	buf_release(&all);
	return found;
}

void slot_names(struct buf *out)
{
	size_t start = out->len;

	for (const struct template_builtin *b = template_builtins; b->name;
	     b++) {
		struct diag d = DIAG_INIT;
		struct template *t =
			template_parse(b->name, b->name, str_z(b->text), &d);

		for (size_t i = 0; t && i < t->slot_count; i++) {
			if (is_there(out, start, t->slots[i].name))
				continue;
			put_word(out, start, t->slots[i].name);
			buf_addc(out, '=');
		}
		template_free(t);
		diag_release(&d);
	}
}
