#include "config.h"

#include "codec/yaml/yaml_impl.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/word.h"

static size_t sequence_length(unsigned char lead)
{
	return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/* The first byte beyond ASCII from `at` on, or the end. */
static size_t next_high(struct str src, size_t at)
{
	if (at > src.n)
		at = src.n;
	return at + utf8_ascii(str_skip(src, at));
}

/* Is every line break, for libyaml, a newline alone? */
static bool has_own_lines(struct str src, size_t high)
{
	if (src.n && memchr(src.p, '\r', src.n))
		return false;
	while (high < src.n && !yaml_break(src, high))
		high = next_high(
			src,
			high + sequence_length((unsigned char)src.p[high]));
	return high >= src.n;
}

void place_init(struct place *at, struct str src, uint32_t first_line)
{
	*at = (struct place){.src = src,
			     .byte = str_mark(src),
			     .line = first_line,
			     .first_line = first_line};
	at->high = next_high(src, at->byte);
	at->own_lines = has_own_lines(src, at->high);
}

/* Are the 8 bytes at `p` ASCII without a newline? */
static bool is_simple_word(const char *p)
{
	uint64_t word = word_load(p);

	return !((((word ^ WORD_OF('\n')) - WORD_OF(1)) | word) & WORD_TOPS);
}

static void forward(struct place *at, size_t byte, size_t index)
{
	if (byte > at->src.n)
		byte = at->src.n;
	while (at->byte < byte && at->index < index) {
		unsigned char c = at->src.p[at->byte];

		if (byte - at->byte >= 8 && index - at->index >= 8 &&
		    is_simple_word(at->src.p + at->byte)) {
			at->byte += 8;
			at->index += 8;
			continue;
		}
		at->byte += sequence_length(c);
		at->index++;
		if (c == '\n') {
			at->line++;
			at->line_index = at->index;
		}
	}
	if (at->high < at->byte)
		at->high = next_high(at->src, at->byte);
}

void place_to_index(struct place *at, size_t index)
{
	forward(at, SIZE_MAX, index);
}

/*
 * Moves past the last character beyond ASCII before `index`. Returns the
 * distance that is left.
 */
static size_t past_highs(struct place *at, size_t index)
{
	while (at->high < at->src.n && index - at->index > at->high - at->byte)
		forward(at, SIZE_MAX, at->index + at->high - at->byte + 1);
	return index - at->index;
}

/* At its end libyaml begins a line that is not there. */
void place_to_mark(struct place *at, size_t index, size_t line, size_t column)
{
	size_t distance = index - at->index;

	if (index <= at->index)
		return;
	if (at->own_lines && distance > at->high - at->byte &&
	    at->high < at->src.n)
		distance = past_highs(at, index);
	if (!at->own_lines || distance >= at->src.n - at->byte) {
		place_to_index(at, index);
		return;
	}
	at->byte += distance;
	at->index = index;
	at->line = at->first_line + (uint32_t)line;
	at->line_index = index - column;
}

void place_to_byte(struct place *at, size_t byte)
{
	forward(at, byte, SIZE_MAX);
}

struct pos place_pos(const struct place *at)
{
	return (struct pos){at->line,
			    (uint32_t)(at->index - at->line_index + 1)};
}

size_t yaml_break(struct str src, size_t at)
{
	const char *p = src.p + at;
	size_t left = src.n - at;

	if (left == 0)
		return 0;
	if (*p == '\n')
		return 1;
	if (*p == '\r')
		return left > 1 && p[1] == '\n' ? 2 : 1;
	if (left > 1 && memcmp(p, "\xc2\x85", 2) == 0)
		return 2;
	if (left > 2 && (memcmp(p, "\xe2\x80\xa8", 3) == 0 ||
			 memcmp(p, "\xe2\x80\xa9", 3) == 0))
		return 3;
	return 0;
}

/* A quick yes for most of what no line break begins with. */
static bool is_printable(char c)
{
	return c >= ' ' && c <= '~';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* libyaml allows one at the beginning of any line. */
static size_t past_bom(struct str src, size_t at)
{
	return str_starts(str_skip(src, at), STR("\xef\xbb\xbf")) ? at + 3 : at;
}

/* Past blanks, comments and line breaks. */
static size_t past_space(struct str src, size_t at)
{
	while (at < src.n) {
		size_t broken = yaml_break(src, at);

		if (broken)
			at = past_bom(src, at + broken);
		else if (is_blank(src.p[at]))
			at++;
		else if (src.p[at] == '#')
			while (at < src.n && !yaml_break(src, at))
				at++;
		else
			break;
	}
	return at;
}

static bool ends_property(struct str src, size_t at, bool tag)
{
	char c = src.p[at];

	if (tag)
		return is_blank(c) || c == ',' || yaml_break(src, at);
	return !(c == '-' || c == '_' || ascii_is_alnum(c));
}

size_t yaml_past_properties(struct str src, size_t at, int count)
{
	while (count-- > 0 && at < src.n) {
		bool tag = src.p[at] == '!';

		if (!tag && src.p[at] != '&')
			break;
		at++;
		if (tag && at < src.n && src.p[at] == '<')
			while (at < src.n && src.p[at] != '>')
				at++;
		while (at < src.n && !ends_property(src, at, tag))
			at++;
		at = past_space(src, at);
	}
	return at;
}

size_t yaml_past_colon(struct str src, size_t key_end)
{
	size_t at = past_space(src, key_end);

	return at < src.n && src.p[at] == ':' ? at + 1 : key_end;
}

size_t yaml_find_tag_directive(struct str src, size_t at)
{
	for (;;) {
		at = past_space(src, past_bom(src, at));
		if (at == src.n || src.p[at] != '%')
			return src.n;
		if (str_starts(str_skip(src, at), STR("%TAG")))
			return at;
		while (at < src.n && !yaml_break(src, at))
			at++;
	}
}

static size_t count_spaces(struct str s, size_t at, size_t end)
{
	size_t n = 0;

	while (at + n < end && s.p[at + n] == ' ')
		n++;
	return n;
}

/* The end of the line at `at`, before its break, at most `end`. */
static size_t line_end(struct str s, size_t at, size_t end)
{
	while (at < end && (is_printable(s.p[at]) || !yaml_break(s, at)))
		at++;
	return at;
}

/* Spaces before the first text of `value`; false if there is no text. */
static bool first_indent(struct str value, size_t *spaces)
{
	size_t at = 0;

	while (at < value.n) {
		size_t end = line_end(value, at, value.n);

		*spaces = count_spaces(value, at, end);
		if (at + *spaces < end)
			return true;
		at = end + yaml_break(value, end);
	}
	return false;
}

/* Before the line break that ends at `end`. */
static size_t before_break(struct str src, size_t end)
{
	for (size_t n = 3; n > 0; n--) {
		if (end >= n && yaml_break(src, end - n) == n)
			return end - n;
	}
	return end;
}

/*
 * libyaml finds the indent by itself and does not tell; the first line of text
 * has it, less the spaces that reached the value. A line of spaces counts as
 * content only beyond that indent.
 */
size_t yaml_block_end(struct str src, size_t begin, size_t end,
		      struct str value)
{
	size_t header = begin + 1, spaces, indent = SIZE_MAX, last, at;
	bool keep = false;

	while (header < end && strchr("+-0123456789", src.p[header])) {
		keep |= src.p[header] == '+';
		header++;
	}
	if (value.n == 0)
		return header;
	if (!first_indent(value, &spaces)) {
		bool only_breaks = !memchr(value.p, ' ', value.n);

		return only_breaks && !keep ? header : before_break(src, end);
	}
	if (keep)
		return before_break(src, end);
	last = header;
	at = line_end(src, header, end);
	for (at += yaml_break(src, at); at < end;) {
		size_t stop = line_end(src, at, end);
		size_t n = count_spaces(src, at, stop);

		if (at + n < stop && indent == SIZE_MAX)
			indent = n - spaces;
		if (at + n < stop || n > indent)
			last = stop;
		at = stop + yaml_break(src, stop);
	}
	return last;
}

size_t yaml_line_start(struct str s, size_t at)
{
	while (at > 0 && s.p[at - 1] != '\n')
		at--;
	return at;
}

struct str yaml_line_at(struct str s, size_t at)
{
	size_t start = yaml_line_start(s, at), end = at;

	while (end < s.n && s.p[end] != '\n')
		end++;
	return str_trim((struct str){s.p + start, end - start});
}

struct str yaml_line_above(struct str s, size_t at)
{
	while ((at = yaml_line_start(s, at)) > 0) {
		struct str line = yaml_line_at(s, --at);

		if (line.n > 0 && line.p[0] != '#')
			return line;
	}
	return STR_NONE;
}

size_t yaml_line_indent(struct str s, struct str line)
{
	size_t at = (size_t)(line.p - s.p);

	return at - yaml_line_start(s, at);
}

struct str yaml_first_line(struct str s)
{
	struct str line = STR_NONE;

	while (str_line(&s, &line)) {
		line = str_trim(line);
		if (line.n && line.p[0] != '#' && !str_is(line, "---"))
			break;
	}
	return line;
}
