/* Templates: what they render to, and what is said of wrong ones. */
#include "config.h"

#include "codec/yaml/yaml.h"
#include "template/template.h"
#include "tap.h"
#include "value/date.h"
#include "value/path.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const char data[] = "name: Lee\n"
			   "greeting: Dr. Lee\n"
			   "institution: '{{name}} & {{#city}}'\n"
			   "city: ''\n"
			   "state: MA\n"
			   "interests: [sleep, grief, tea]\n"
			   "hooks: [one, two]\n"
			   "phone: ends.\n"
			   "website: really?\n"
			   "notes: |\n"
			   "  first line\n"
			   "\n"
			   "  second one\n"
			   "department: \"a\\tb\\u202ec\\u0007d\\r\\ne\"\n"
			   "met: {date: 2026-05-18, how: '2025-05-18'}\n"
			   "sessions:\n"
			   "  - {title: A, speakers: [x, y]}\n"
			   "  - {title: B}\n";

/* The values of a test: a tree, and no references. */
struct tree {
	struct template_scope scope;
	const struct node *root;
	char used[128];
};

static const struct node *below(struct template_scope *s, const struct node *n,
				struct str path)
{
	(void)s;
	while (n && path.n) {
		const char *dot = memchr(path.p, '.', path.n);
		size_t len = dot ? (size_t)(dot - path.p) : path.n;

		n = node_get_str(n, (struct str){path.p, len});
		len += dot != NULL;
		path = (struct str){path.p + len, path.n - len};
	}
	return n;
}

static const struct node *find(struct template_scope *s, struct str path)
{
	return below(s, ((struct tree *)s)->root, path);
}

static bool used(struct template_scope *s, struct str path)
{
	struct tree *t = (struct tree *)s;
	size_t n = strlen(t->used);

	snprintf(t->used + n, sizeof(t->used) - n, "%.*s ", STR_ARG(path));
	return str_is(path, "name");
}

static void tree_init(struct tree *t, struct arena *a)
{
	struct diag d = DIAG_INIT;

	*t = (struct tree){.scope = {.find = find,
				     .below = below,
				     .used = used,
				     .today = day_from_civil(2026, 6, 1)}};
	t->root = yaml_read(a, str_z(data), "data", 1, &d);
	tap_ok(t->root != NULL, "the data of the test is well written");
	diag_release(&d);
}

static const struct good {
	const char *text, *out;
} goods[] = {
	{"plain", "plain\n"},
	{"{{greeting}}", "Dr. Lee\n"},
	{"{{ greeting }}", "Dr. Lee\n"},
	{"a {{city}} b", "a b\n"},
	{"{{! nothing }}x", "x\n"},
	/* inserted text is text */
	{"{{institution}}", "{{name}} & {{#city}}\n"},
	/* lists, in words and one by one */
	{"{{interests}}", "sleep, grief, and tea\n"},
	{"{{hooks}}", "one and two\n"},
	{"{{#hooks}}\n- {{.}}\n{{/hooks}}", "- one\n- two\n"},
	{"{{#hooks}}[{{.}}]{{/hooks}}", "[one][two]\n"},
	{"{{#sessions}}{{title}}{{#speakers}}({{.}}){{/speakers}} "
	 "{{/sessions}}",
	 "A(x)(y) B\n"},
	{"{{#sessions}}{{.title}}{{state}}{{/sessions}}", "AMABMA\n"},
	/* sections for what is there and what is not */
	{"{{#city}}a{{/city}}{{^city}}b{{/city}}", "b\n"},
	{"{{#state}}a{{/state}}{{^state}}b{{/state}}", "a\n"},
	{"{{#name}}{{#state}}{{name}}{{/state}}{{/name}}", "Lee\n"},
	/* dotted paths; days as people write them, with the year if it is
	 * another */
	{"{{met.date}}", "May 18\n"},
	{"{{met.how}}", "May 18, 2025\n"},
	{"{{met.event}}", ""},
	/* lines of a paragraph are joined, others stay */
	{"a\nb\n\nc", "a b\n\nc\n"},
	{"a\n\n\n\nb", "a\n\nb\n"},
	{"a\\\nb", "a\nb\n"},
	{"a\n- b\n- c\nd", "a\n- b\n- c d\n"},
	{"a\n  b", "a\n  b\n"},
	{"a\n{{#city}}\nx\n{{/city}}\nb", "a b\n"},
	{"a\n\n{{#city}}\nx\n\n{{/city}}\nb", "a\n\nb\n"},
	{"a\r\nb", "a b\n"},
	/* newlines of a value stay where it has a line to itself; controls go
	 */
	{"{{notes}}", "first line\n\nsecond one\n"},
	{"a\n\n{{notes}}\n\nb", "a\n\nfirst line\n\nsecond one\n\nb\n"},
	{"a\n\n{{#phone}}\n{{notes}}\n{{/phone}}\n\nb",
	 "a\n\nfirst line\n\nsecond one\n\nb\n"},
	{"a {{notes}}", "a first line second one\n"},
	{"{{notes}}, b", "first line second one, b\n"},
	{"- {{notes}}\n- b", "- first line second one\n- b\n"},
	{"{{#phone}}{{notes}}{{/phone}}", "first line second one\n"},
	{"{{department}}", "a bcd\ne\n"},
	/* no two full stops */
	{"{{phone}}.", "ends.\n"},
	{"{{phone}}, x", "ends, x\n"},
	{"{{website}}.", "really?\n"},
	{"\"{{phone}}.\"", "\"ends.\"\n"},
	{"{{#phone}}{{phone}}{{/phone}}. x", "ends. x\n"},
	{"{", "{\n"},
	{"}}", "}}\n"},
	{"", ""},
};

static const struct bad {
	const char *text, *what;
	uint32_t line, col;
} bads[] = {
	{"a {{name", "'{{' without '}}'", 3, 3},
	{"{{}}", "a name is missing between the braces", 3, 3},
	{"{{#}}", "a name is missing between the braces", 3, 4},
	{"{{na me}}", "a name may have letters, digits, '-', '_' and dots", 3,
	 5},
	{"{{met..date}}", "a name may have letters, digits, '-', '_' and dots",
	 3, 7},
	{"{{met.}}", "a name may have letters, digits, '-', '_' and dots", 3,
	 6},
	{"{{{name}}}",
	 "unknown kind of tag; there are {{name}}, {{#name}}, {{^name}}, "
	 "{{/name}}, {{> part}} and {{! comment }}",
	 3, 3},
	{"{{> }}", "a name is missing between the braces", 3, 5},
	{"x\n{{#name}}y", "this section has no '{{/name}}'", 4, 1},
	{"{{/name}}", "'{{/name}}' ends nothing", 3, 1},
	{"{{#name}}{{#city}}{{/name}}",
	 "'{{/name}}' here, but '{{/city}}' comes first", 3, 19},
	{"{{nmae}}", "unknown name 'nmae'; did you mean 'name'?", 3, 3},
	{"{{last.topcis}}",
	 "unknown name 'last.topcis'; list it below 'Needs' or 'Uses', or see "
	 "'kith help template'",
	 3, 3},
	{"\x01", "not UTF-8, or contains a control character", 3, 1},
	{"\xff", "not UTF-8, or contains a control character", 3, 1},
};

static const struct bad heads[] = {
	{"Subject: x\nNeeds:\n  a (meting): b\n", "not a log type", 3, 6},
	{"Subjct: x\n", "unknown key 'Subjct'; did you mean 'Subject'?", 1, 1},
	{"Summary: x\nSubject: \n\nhello\n",
	 "the 'Subject' is empty; say what the message is about", 2, 9},
	{"Subject: {{x\n", "'{{' without '}}'", 1, 10},
	{"no colon\n",
	 "a line of the header is 'Key: value'; an empty line ends it", 1, 1},
	{"Subject: x\nKind: mail\n",
	 "'Kind' is 'message', 'note', 'sheet' or 'part'", 2, 7},
	{"Subject: x\nFor: all\n",
	 "'For' is 'contact', 'stranger', 'event' or 'me'", 2, 6},
	{"Subject: x\nLimit: 20\n",
	 "'Limit' is '200 characters', '120 words' or 'note'", 2, 8},
	{"Subject: x\nQuestions: two\n", "'Questions' is how many there may be",
	 2, 12},
	{"Subject: x\nAsk: money\n",
	 "not something to ask for; 'kith help contact' lists the asks", 2, 6},
	{"Subject: x\nAbout: met, seen\n", "not a log type", 2, 13},
	{"Subject: x\nNeeds: y\n", "names go below, one a line, indented", 2,
	 8},
	{"Subject: x\nNeeds:\n  y\n", "write a fact as 'name = path: a hint'",
	 3, 3},
	{"Subject: x\nNeeds:\n  Y: z\n",
	 "a fact's name may have lower-case letters, digits, '-' and '_'", 3,
	 3},
	{"Subject: x\nKind: note\nSubject: y\n", "this key is given twice", 3,
	 1},
	{"Subject: x\nNeeds:\n  y: z\nNeeds:\n  a: b\n",
	 "this key is given twice", 4, 1},
	{"Subject: x\nNeeds:\n  y = last.: z\n",
	 "after '=' come paths such as 'last.topics, hooks'", 3, 7},
	{"Subject: x\nNeeds:\n  y = a,, b: z\n",
	 "after '=' come paths such as 'last.topics, hooks'", 3, 7},
	{"Subject: x\nNeeds:\n  y = : z\n",
	 "after '=' come paths such as 'last.topics, hooks'", 3, 3},
	{"Subject: x\nNeeds:\n  y: z\n  y: z\n", "this name is given twice", 4,
	 3},
	{"Subject: x\nNeeds:\n  y = nix: z\n",
	 "unknown name 'nix'; list it below 'Needs' or 'Uses', or see "
	 "'kith help template'",
	 3, 7},
	{"Subject: x\nNotice: y\n", "'Notice' names a fact of 'Needs'", 2, 9},
	{"Subject: x\nAfter: y\n", "'After' names a fact of 'Needs' or 'Uses'",
	 2, 8},
	{"Kind: message\n", "a message has a 'Subject'", 1, 1},
};

static void test_good(void)
{
	struct arena a = ARENA_INIT;
	struct tree tree;

	tree_init(&tree, &a);
	for (size_t i = 0; i < COUNT(goods); i++) {
		struct buf text = BUF_INIT, subject = BUF_INIT, out = BUF_INIT;
		struct diag d = DIAG_INIT;
		struct template *t;

		buf_addf(&text, "Subject: s\n\n%s", goods[i].text);
		t = template_parse("t", "t", buf_str(&text), &d);
		if (tap_ok(t != NULL, "it is a template: %s",
			   d.count ? d.msgs[0].text : "yes")) {
			template_render(t, &tree.scope, &subject, &out);
			tap_is_str(out.s ? buf_str(&out) : STR(""),
				   goods[i].out, "renders case %zu", i);
		}
		template_free(t);
		diag_release(&d);
		buf_release(&text);
		buf_release(&subject);
		buf_release(&out);
	}
	arena_release(&a);
}

/* What a template says by itself. */
static void test_form(void)
{
	static const struct {
		const char *text, *form;
	} rows[] = {
		{"a {{website}} b", "a . b"},
		{"a {{email}} b", "a b"},
		{"{{#website}}a{{/website}}{{^website}}b{{/website}}", "a"},
		{"a {{name}} b", "a Lee b"},
		{"a\n\n{{notes}}\n\nb\n", "a\n\n.\n\n.\n\nb"},
		{"{{#sessions}}- {{.title}}\n{{/sessions}}", "- .\n- ."},
	};
	struct arena a = ARENA_INIT;
	struct tree tree;

	tree_init(&tree, &a);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buf text = BUF_INIT, subject = BUF_INIT, out = BUF_INIT;
		struct buf form = BUF_INIT, filled = BUF_INIT;
		struct diag d = DIAG_INIT;
		struct template *t;

		buf_addf(&text, "Subject: {{name}}\n\n%s", rows[i].text);
		t = template_parse("t", "t", buf_str(&text), &d);
		tree.scope.form = &form;
		template_render(t, &tree.scope, &subject, &out);
		template_fill(&filled, buf_str(&form));
		tap_is_str(buf_str(&filled), rows[i].form, "form %zu", i);
		template_free(t);
		diag_release(&d);
		buf_release(&text);
		buf_release(&subject);
		buf_release(&out);
		buf_release(&form);
		buf_release(&filled);
	}
	arena_release(&a);
}

static void test_bad(const struct bad *b, const char *head)
{
	struct buf text = BUF_INIT;
	struct diag d = DIAG_INIT;
	struct template *t;

	buf_addz(&text, head);
	buf_addz(&text, b->text);
	t = template_parse("t", "t", buf_str(&text), &d);
	tap_ok(t == NULL && d.count == 1, "is refused, once");
	if (d.count) {
		tap_is_str(str_z(d.msgs[0].text), b->what, "says why");
		tap_is_int(d.msgs[0].pos.line, b->line, "in which line");
		tap_is_int(d.msgs[0].pos.col, b->col, "in which column");
	}
	template_free(t);
	diag_release(&d);
	buf_release(&text);
}

static void test_depth(void)
{
	struct buf text = BUF_INIT;
	struct diag d = DIAG_INIT;

	buf_addz(&text, "Subject: s\n\n");
	for (int i = 0; i < 40; i++)
		buf_addz(&text, "{{#name}}");
	tap_ok(!template_parse("t", "t", buf_str(&text), &d),
	       "sections have a depth");
	diag_clear(&d);
	buf_clear(&text);
	buf_addz(&text, "Subject: s\n\n");
	buf_pad(&text, 'x', TEMPLATE_BYTES);
	tap_ok(!template_parse("t", "t", buf_str(&text), &d),
	       "a template has a size");
	diag_release(&d);
	buf_release(&text);
}

static void test_head(void)
{
	static const char text[] =
		"# a remark\n"
		"Summary: what it is for\n"
		"Subject: To {{name}}: {{notes}}\n"
		"Ask: feedback\n"
		"About: met, meeting\n"
		"Questions: 2\n"
		"Limit: 120 words\n"
		"Needs:\n"
		"  topic = last.topics, hooks: what: it was\n"
		"Uses:\n"
		"  extra: more\n"
		"\n"
		"{{topic}}{{extra}}";
	struct buf subject = BUF_INIT, body = BUF_INIT;
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct tree tree;
	struct template *t = template_parse("t", "t", STR(text), &d);

	tree_init(&tree, &a);
	if (tap_ok(t != NULL, "a header with everything")) {
		tap_is_str(t->summary, "what it is for", "its summary");
		tap_is_str(t->ask, "feedback", "its ask");
		tap_is_int(t->questions, 2, "its questions");
		tap_is_int(t->limit, 120, "its limit");
		tap_ok(t->limit_unit == LIMIT_WORDS, "in words");
		tap_ok(template_is_about(t, "met") &&
			       !template_is_about(t, "sent"),
		       "what it is about");
		tap_is_int((long)t->slot_count, 2, "its facts");
		tap_is_str(t->slots[0].paths, "last.topics, hooks", "paths");
		tap_is_str(t->slots[0].hint, "what: it was", "a hint");
		tap_ok(t->slots[0].needed && !t->slots[1].needed,
		       "what is needed");
		template_render(t, &tree.scope, &subject, &body);
		tap_is_str(buf_str(&subject), "To Lee: first line second one",
			   "a subject is one line");
		tap_is_str(str_z(tree.used), "name notes ",
			   "what was inserted is told");
	}
	template_free(t);
	buf_release(&subject);
	buf_release(&body);
	diag_release(&d);
	arena_release(&a);
}

static void test_builtins(void)
{
	for (const struct template_builtin *b = template_builtins; b->name;
	     b++) {
		struct diag d = DIAG_INIT;
		struct template *t =
			template_parse(b->name, b->name, str_z(b->text), &d);

		tap_ok(t && t->summary.n, "%s is built in%s%s", b->name,
		       d.count ? ": " : "", d.count ? d.msgs[0].text : "");
		for (size_t i = 0; t && i < t->slot_count; i++)
			tap_ok(t->slots[i].hint.n > 0, "%s says what %.*s is",
			       b->name, STR_ARG(t->slots[i].name));
		tap_ok(!b[1].name || strcmp(b->name, b[1].name) < 0,
		       "%s has its place in the list", b->name);
		template_free(t);
		diag_release(&d);
	}
}

int main(void)
{
	test_good();
	test_form();
	for (size_t i = 0; i < COUNT(bads); i++)
		test_bad(&bads[i], "Subject: s\n\n");
	for (size_t i = 0; i < COUNT(heads); i++)
		test_bad(&heads[i], "");
	test_depth();
	test_head();
	test_builtins();
	return tap_done();
}
