/* generate: completions, the JSON Schema and manuals from the tables. */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generate.h"
#include "base/file.h"
#include "base/mem.h"
#include "codec/json.h"
#include "json_schema.h"

enum {
	TROUBLE = 2,
	SOURCE_LIMIT = 1 << 20,
};

static const struct {
	const char *name;
	const struct fragment *fragments;
	const char *leader;         /* in front of @insert */
	const char *before, *after; /* each fragment */
} languages[] = {
	{"man", man_fragments, ".\\\" ", ".Bl -tag -width Ds\n", ".El\n"},
	{"bash", bash_fragments, "# ", "", ""},
	{"zsh", zsh_fragments, "# ", "", ""},
	{"fish", fish_fragments, "# ", "", ""},
};

static int usage(void)
{
	fprintf(stderr, "usage: generate schema|schema-c\n"
			"       generate man|bash|zsh|fish FILE.in\n");
	return TROUBLE;
}

/* The text for `what`: a token and its argument. */
static bool insert(struct buf *out, size_t language, struct str what)
{
	const struct fragment *f = languages[language].fragments;
	char *token = mem_strndup(what.p, what.n);
	char *arg = token + strcspn(token, " ");
	bool done;

	if (*arg)
		*arg++ = '\0';
	while (f->token && strcmp(f->token, token) != 0)
		f++;
	buf_addz(out, languages[language].before);
	done = f->token && f->put(out, arg);
	buf_addz(out, languages[language].after);
	free(token);
	return done;
}

static bool fill(struct buf *out, size_t language, struct str rest,
		 const char *file)
{
	const char *leader = languages[language].leader;
	struct buf head = BUF_INIT;
	struct str text;
	bool good = true;

	buf_addf(&head, "%s@insert", leader);
	for (unsigned line = 1; str_raw_line(&rest, &text); line++) {
		struct str what;

		if (!str_starts(text, buf_str(&head))) {
			buf_addstr(out, text);
			continue;
		}
		what = str_trim(str_skip(text, head.len));
		if (insert(out, language, what))
			continue;
		fprintf(stderr, "%s:%u:%zu: error: unknown fragment '%.*s'\n",
			file, line, head.len + 2, STR_ARG(what));
		good = false;
	}
	buf_release(&head);
	return good;
}

static int fill_file(struct buf *out, const char *language, const char *file)
{
	struct buf source = BUF_INIT;
	size_t i = 0, count = sizeof(languages) / sizeof(*languages);
	int status = TROUBLE;

	while (i < count && strcmp(languages[i].name, language) != 0)
		i++;
	if (i == count)
		return usage();
	if (file_slurp(file, SOURCE_LIMIT, &source) < 0)
		fprintf(stderr, "generate: cannot read '%s': %s\n", file,
			strerror(errno));
	else if (fill(out, i, buf_str(&source), file))
		status = 0;
	buf_release(&source);
	return status;
}

static int put_schema(struct buf *out)
{
	struct arena a = ARENA_INIT;
	struct json_error err;
	struct node *schema = json_schema(&a, &err);

	if (schema) {
		json_write_pretty(out, schema, 0);
		buf_addc(out, '\n');
	} else {
		/* as when a kind of record has two fields of one name */
		fprintf(stderr, "generate: the schema is not JSON: %s\n",
			err.what);
	}
	arena_release(&a);
	return schema ? 0 : TROUBLE;
}

/* As an array of C, since a string of that length is more than compilers must
 * take. */
static int put_schema_source(struct buf *out)
{
	struct buf text = BUF_INIT;
	int status = put_schema(&text);

	buf_addz(out, "#include \"config.h\"\n\n#include \"commands.h\"\n\n"
		      "const char command_schema[] = {");
	for (size_t i = 0; i < text.len; i++)
		buf_addf(out, "%s%d,", i % 16 ? " " : "\n\t", text.s[i]);
	buf_addz(out, "\n\t0};\n");
	buf_release(&text);
	return status;
}

/* Writes it all, or says why not. */
static int end(const struct buf *out)
{
	bool written = fwrite(out->s, 1, out->len, stdout) == out->len;

	if (fflush(stdout) == 0 && written && fclose(stdout) == 0)
		return 0;
	fprintf(stderr, "generate: cannot write: %s\n", strerror(errno));
	return TROUBLE;
}

int main(int argc, char **argv)
{
	struct buf out = BUF_INIT;
	int status = 0;

	if (argc == 2 && strcmp(argv[1], "schema") == 0)
		status = put_schema(&out);
	else if (argc == 2 && strcmp(argv[1], "schema-c") == 0)
		status = put_schema_source(&out);
	else if (argc == 3)
		status = fill_file(&out, argv[1], argv[2]);
	else
		status = usage();
	if (status == 0)
		status = end(&out);
	buf_release(&out);
	return status;
}
