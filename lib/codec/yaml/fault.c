#include "config.h"

#include "codec/yaml/yaml_impl.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/utf8.h"

enum {
	KEY_MAX = 1024, /* characters before a ':', by the standard */
};

/* A fault being put into words: byte offsets, and where to report it. */
struct finding {
	const struct yaml_fault *fault;
	struct str src;
	size_t at, context;
	uint32_t line, context_line;
	size_t report; /* a byte offset */
	struct diag *diag;
	const char *file;
	uint32_t first_line;
};

__attribute__((format(printf, 2, 3))) static void say(const struct finding *f,
						      const char *fmt, ...)
{
	struct place at;
	struct buf text = BUF_INIT;
	va_list ap;

	place_init(&at, f->src, f->first_line);
	place_to_byte(&at, f->report);
	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	diag_error(f->diag, f->file, place_pos(&at), "%s", text.s);
	buf_release(&text);
}

static char char_at(const struct finding *f, size_t at)
{
	return at < f->src.n ? f->src.p[at] : '\0';
}

/* The character before `at` on its line, blanks aside; NUL: none. */
static char char_before(const struct finding *f, size_t at)
{
	while (at > 0 && (f->src.p[at - 1] == ' ' || f->src.p[at - 1] == '\t'))
		at--;
	return at > 0 && f->src.p[at - 1] != '\n' ? f->src.p[at - 1] : '\0';
}

static bool has_separator(struct str line)
{
	return str_find(line, STR(": ")) >= 0 || str_ends(line, STR(":"));
}

/*
 * Is it "key:value", with the space forgotten? Then where its ':' is, else
 * NULL. Web addresses and times of day are not.
 */
static const char *find_tight_colon(struct str line)
{
	size_t i = 0;

	while (i < line.n && (line.p[i] == '-' || line.p[i] == ' '))
		i++;
	if (i < line.n && ascii_is_digit(line.p[i]))
		return NULL;
	while (i < line.n && line.p[i] != ':' && line.p[i] != ' ')
		i++;
	if (i + 1 >= line.n || line.p[i] != ':' || line.p[i + 1] == ' ' ||
	    line.p[i + 1] == '/')
		return NULL;
	return line.p + i;
}

/* Reports an item such as "-2026-05-18 met: ..." that lacks its space. */
static bool say_tight_dash(struct finding *f, struct str line)
{
	unsigned char c = line.n > 1 && line.p[0] == '-' ? line.p[1] : ' ';

	if (c < '0' || (c > '9' && c < 'A'))
		return false;
	f->report = (size_t)(line.p - f->src.p);
	say(f, "put a space after '-'");
	return true;
}

/* Does the line at `at` go on with a plain text that began after a ':'? One
 * word in front of its own ':' would be a key in the wrong column. */
static bool continues_text(const struct finding *f, size_t at)
{
	struct str line = yaml_line_at(f->src, at);
	struct str above = yaml_line_above(f->src, at);
	ptrdiff_t blank = str_find(line, STR(" "));
	ptrdiff_t colon = above.p ? str_find(above, STR(": ")) : -1;

	if (colon < 0 || blank < 1 || line.p[blank - 1] == ':' ||
	    line.p[0] == '-' ||
	    yaml_line_indent(f->src, line) <= yaml_line_indent(f->src, above))
		return false;
	above = str_trim(
		(struct str){above.p + colon + 2, above.n - (size_t)colon - 2});
	return above.n && !strchr("\"'[{|>#", above.p[0]);
}

/* A blank before the first key shows only where the next one is less deep. */
static bool say_first_indent(struct finding *f)
{
	struct str first = yaml_first_line(f->src);
	struct str here = yaml_line_at(f->src, f->report);

	if (!first.p || first.p >= here.p || !yaml_line_indent(f->src, first) ||
	    yaml_line_indent(f->src, here) >= yaml_line_indent(f->src, first))
		return false;
	f->report = (size_t)(first.p - f->src.p);
	say(f, "a blank before the first key; begin it in the first column");
	return true;
}

static void say_indent(struct finding *f)
{
	if (say_first_indent(f))
		return;
	say(f, "the indentation does not fit the lines above; start the keys "
	       "or items of one level in the same column");
}

static void say_quote(struct finding *f, char c)
{
	say(f, "text that starts with '%c' must be quoted", c);
}

/* What looks like a blank after a ':' or '-', or at the start of a line, and is
 * none. */
static bool say_invisible(struct finding *f, struct str line)
{
	size_t start = (size_t)(line.p - f->src.p), at;
	const char *name;

	at = line.p ? start + utf8_find_invisible(line, &name) : f->src.n;
	if (!line.p || at == start + line.n ||
	    (char_before(f, at) != ':' && char_before(f, at) != '-' &&
	     char_before(f, at) != '\0'))
		return false;
	f->report = at;
	say(f, "a %s here; write a plain space", name);
	return true;
}

/* `log: 2026-05-18 met: tea`, an entry in the place of the list. */
static bool say_log_line(struct finding *f)
{
	struct str line = yaml_line_at(f->src, f->at);
	struct str entry = str_starts(line, STR("log:"))
				   ? str_trim(str_skip(line, 4))
				   : STR_NONE;

	if (!entry.n || !ascii_is_digit(entry.p[0]))
		return false;
	f->report = (size_t)(entry.p - f->src.p);
	say(f, "'log' must be a list; begin each entry with '- ', on a line of "
	       "its own");
	return true;
}

/* A quote that the next one, on a later line, has closed. */
static bool say_late_quote(struct finding *f, char quote)
{
	struct str before = {f->src.p, f->at};
	size_t close, open;

	for (close = before.n; close > 0 && before.p[close - 1] != quote;)
		close--;
	for (open = close ? close - 1 : 0;
	     open > 0 && before.p[open - 1] != quote;)
		open--;
	if (open < 2 || !memchr(before.p + open, '\n', close - open))
		return false;
	f->report = open - 1;
	say(f, "this quote is not closed on its line");
	return true;
}

/* Text after a closing quote or bracket: true if that is what it is. */
static bool say_trailing(struct finding *f)
{
	char c = char_before(f, f->at);

	f->report = f->at;
	if ((c == '"' || c == '\'') && say_late_quote(f, c))
		return true;
	if (c == '\'')
		say(f, "text after the closing quote; quote all of it, and "
		       "write '' for a ' inside");
	else if (c == '"')
		say(f, "text after the closing quote; quote all of it, and "
		       "write \\\" for a \" inside");
	else if (c == ']' || c == '}')
		say(f, "text after the closing '%c'; quote all of it", c);
	else
		return false;
	return true;
}

static void on_character(struct finding *f)
{
	char c = char_at(f, f->at);

	if (c == '\t')
		say(f, "a tab as indentation; use spaces");
	else if (c == '|' || c == '>')
		say(f, "a block of text cannot be inside [ ] or { }; quote "
		       "the text");
	else
		say_quote(f, c);
}

static void on_missing_colon(struct finding *f)
{
	struct str line = yaml_line_at(f->src, f->context);
	const char *colon = find_tight_colon(line);

	f->report = f->context;
	if (say_invisible(f, line) || say_tight_dash(f, line))
		return;
	if (colon) {
		f->report = (size_t)(colon - f->src.p);
		say(f, "put a space after ':'");
		return;
	}
	say(f, "a line without a key; write 'key: value', or indent it when "
	       "it continues the text above");
}

/* With the line as it should be, where that is short and plain. */
static void say_quoted_line(struct finding *f)
{
	struct str line = yaml_line_at(f->src, f->at);
	ptrdiff_t colon = str_find(line, STR(": "));

	if (line.n > 60 || memchr(line.p, '"', line.n) ||
	    memchr(line.p, '\\', line.n) || memchr(line.p, '{', line.n))
		say(f, "': ' inside text without quotes; quote the text");
	else
		say(f, "': ' inside text without quotes; write %.*s: \"%.*s\"",
		    (int)colon, line.p,
		    STR_ARG(str_skip(line, (size_t)colon + 2)));
}

static void on_extra_colon(struct finding *f)
{
	size_t start = yaml_line_start(f->src, f->at);
	struct str above = yaml_line_above(f->src, f->at);
	const char *colon = find_tight_colon(above);

	if (say_trailing(f) || say_log_line(f) || say_invisible(f, above))
		return;
	if (str_find((struct str){f->src.p + start, f->at - start},
		     STR(": ")) >= 0) {
		say_quoted_line(f);
	} else if (f->at - start > KEY_MAX) {
		say(f, "a key of more than %d characters; shorten it", KEY_MAX);
	} else if (colon) {
		f->report = (size_t)(colon - f->src.p);
		say(f, "put a space after ':'");
	} else if (above.p && !has_separator(above)) {
		f->report = (size_t)(above.p - f->src.p);
		say(f, "a line without a key; write 'key: value'");
	} else if (continues_text(f, f->at)) {
		say(f, "': ' in text that goes on from the line above; quote "
		       "the text, or write '|' after its key and begin it on "
		       "the next line");
	} else {
		f->report = start;
		while (char_at(f, f->report) == ' ')
			f->report++;
		say_indent(f);
	}
}

static void on_structure(struct finding *f)
{
	if (say_trailing(f))
		return;
	if (say_invisible(f, yaml_line_at(f->src, f->at)) ||
	    say_tight_dash(f, yaml_line_at(f->src, f->at)) ||
	    say_tight_dash(f, yaml_line_above(f->src, f->at)))
		return;
	if (str_is(yaml_line_above(f->src, f->at), "..."))
		say(f, "text after '...', which ends the document");
	else if (char_at(f, f->at) == ':')
		say(f, "the key before ':' is missing");
	else if (char_before(f, f->at) == '\0')
		say_indent(f);
	else
		say(f, "%s", f->fault->problem);
}

static void on_unclosed(struct finding *f)
{
	char open = char_at(f, f->context), close = open == '[' ? ']' : '}';

	if (f->line == f->context_line && f->at < f->src.n) {
		say(f, "a ',' or '%c' is missing here%s", close,
		    char_at(f, f->at) == ':'
			    ? ", or quotes around text with ': ' in it"
			    : "");
		return;
	}
	f->report = f->context;
	if (f->at >= f->src.n)
		say(f, "this '%c' is not closed", open);
	else
		say(f,
		    "this '%c' is not closed: a ',' or '%c' is missing by line "
		    "%u",
		    open, close, (unsigned)f->line);
}

/* Is the fault in an item or key of the lines below, which an unclosed bracket
 * has taken in? */
static bool is_left_open(const struct finding *f)
{
	struct str line = yaml_line_at(f->src, f->at);
	struct str first = yaml_line_at(f->src, f->fault->opened);

	return f->fault->in_flow && line.p > first.p &&
	       (str_starts(line, STR("- ")) ||
		(has_separator(line) &&
		 yaml_line_indent(f->src, line) <=
			 yaml_line_indent(f->src, first)));
}

static void on_no_value(struct finding *f)
{
	char c = char_at(f, f->at);

	if (f->fault->in_flow && f->at >= f->src.n) {
		f->context = f->fault->opened;
		on_unclosed(f);
	} else if (f->fault->in_flow) {
		say(f, "a value is missing before this");
	} else if (c == ',' || c == ']' || c == '}') {
		say_quote(f, c);
	} else {
		say(f, "%s", f->fault->problem);
	}
}

/* The text of its row is about where the context begins. */
static void at_context(struct finding *f)
{
	f->report = f->context;
}

static void on_escape(struct finding *f)
{
	unsigned char c = char_at(f, f->at + 1);

	if (c <= ' ' || c >= 0x7f)
		say(f, "unknown escape in double quotes; write '\\\\' for a "
		       "backslash");
	else
		say(f,
		    "unknown escape '\\%c' in double quotes; write '\\\\' "
		    "for a backslash",
		    c);
}

static void on_start(struct finding *f)
{
	f->report = f->context;
	say_quote(f, char_at(f, f->context));
}

static const char unclosed_quote[] = "this quote is not closed";

/*
 * libyaml's problem, and the start of its context where the problem alone is
 * not enough; then the function that tells the user or prepares the text.
 */
static const struct {
	const char *problem, *context;
	void (*tell)(struct finding *f);
	const char *text;
} faults[] = {
	{"found character that cannot start any token", NULL, on_character,
	 NULL},
	{"found a tab character", NULL, NULL,
	 "a tab as indentation; use spaces"},
	{"could not find expected ':'", "while scanning a simple key",
	 on_missing_colon, NULL},
	{"mapping values are not allowed", NULL, on_extra_colon, NULL},
	{"did not find expected key", NULL, on_structure, NULL},
	{"did not find expected '-' indicator", NULL, on_structure, NULL},
	{"did not find expected <document start>", NULL, on_structure, NULL},
	{"did not find expected ',' or ", NULL, on_unclosed, NULL},
	{"did not find expected node content", NULL, on_no_value, NULL},
	{"block sequence entries are not allowed", NULL, NULL,
	 "a list item must start a line; put it on a line of its own, or "
	 "quote text that starts with '- '"},
	{"mapping keys are not allowed", NULL, NULL,
	 "text that starts with '? ' must be quoted"},
	{"found unexpected ':'", NULL, NULL, "put a space after ':'"},
	{"found unexpected end of stream", "while scanning a quoted",
	 at_context, unclosed_quote},
	{"found unexpected document indicator", NULL, at_context,
	 unclosed_quote},
	{"found unknown escape character", NULL, on_escape, NULL},
	{"did not find expected hexdecimal number", NULL, NULL,
	 "too few hex digits: '\\x' takes 2, '\\u' 4, '\\U' 8"},
	{"found invalid Unicode character escape", NULL, NULL,
	 "the escape is not a Unicode character"},
	{"did not find expected comment or line break",
	 "while scanning a block scalar", NULL,
	 "text right after '|' or '>'; start it on the next line, or quote "
	 "it"},
	{"found incompatible YAML document", NULL, NULL,
	 "only YAML 1.1 and 1.2 can be read"},
	{"", "while scanning an alias", on_start, NULL},
	{"", "while scanning an anchor", on_start, NULL},
	{"", "while scanning a tag", on_start, NULL},
	{"", "while parsing a tag", on_start, NULL},
	{"found undefined tag handle", NULL, on_start, NULL},
	{"", "while scanning a directive", at_context,
	 "a line that starts with '%' is a directive; quote a key that starts "
	 "with '%'"},
};

/* Where a merge left both sides in the text, that is the finding. */
static bool tell_conflict(struct finding *f)
{
	static const char mark[] = "\n<<<<<<< ";
	ptrdiff_t at = str_starts(f->src, str_z(mark + 1))
			       ? 0
			       : str_find(f->src, str_z(mark)) + 1;

	if (at <= 0 && !str_starts(f->src, str_z(mark + 1)))
		return false;
	f->report = (size_t)at;
	say(f, "a merge left both sides here; keep what is right and remove "
	       "the lines '<<<<<<<', '=======' and '>>>>>>>'");
	return true;
}

static bool begins(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static void tell(struct finding *f)
{
	const char *problem = f->fault->problem ? f->fault->problem : "";
	const char *context = f->fault->context ? f->fault->context : "";

	if (is_left_open(f)) {
		f->context = f->fault->opened;
		f->context_line = 0;
		on_unclosed(f);
		return;
	}
	for (size_t i = 0; i < sizeof(faults) / sizeof(*faults); i++) {
		if (!begins(problem, faults[i].problem) ||
		    (faults[i].context && !begins(context, faults[i].context)))
			continue;
		if (faults[i].tell)
			faults[i].tell(f);
		if (faults[i].text)
			say(f, "%s", faults[i].text);
		return;
	}
	say(f, "%s%s%s", *problem ? problem : "out of memory",
	    *context ? " " : "", context);
}

void yaml_fault_report(const struct yaml_fault *fault, struct str src,
		       const char *file, uint32_t first_line, struct diag *d)
{
	struct finding f = {.fault = fault,
			    .src = src,
			    .diag = d,
			    .file = file,
			    .first_line = first_line};
	struct place at;

	place_init(&at, src, first_line);
	place_to_index(&at, fault->context_at);
	f.context = at.byte;
	f.context_line = at.line;
	place_init(&at, src, first_line);
	place_to_index(&at, fault->at);
	f.at = f.report = at.byte;
	f.line = at.line;
	if (!tell_conflict(&f))
		tell(&f);
}
