#include "config.h"

#include "codec/vcard/read.h"

#include "codec/vcard/read_impl.h"

/* What is passed over: it may be megabytes, and is nothing for a text file. */
static const char *const passed_over[] = {
	"photo", "logo", "sound", "key", "x-ms-cardpicture", "x-ms-ol-design",
};

static const char *const versions[] = {"2.1", "3.0", "4.0", NULL};

enum {
	PROPERTY = 200, /* bytes that one takes, beside its text */
};

void vcard_reader_init(struct vcard_reader *r, struct source *source)
{
	*r = (struct vcard_reader){.source = source};
}

void vcard_reader_release(struct vcard_reader *r)
{
	charsets_release(&r->charsets);
	arena_release(&r->arena);
	buf_release(&r->line);
}

static bool is_passed_over(struct str name)
{
	for (size_t i = 0; i < sizeof(passed_over) / sizeof(*passed_over); i++)
		if (str_case_eq(name, str_z(passed_over[i])))
			return true;
	return false;
}

static void begin_card(struct vcard_reader *r, uint32_t line)
{
	arena_clear(&r->arena);
	r->card = (struct vcard){.line = line};
	r->cap = 0;
	r->held = 0;
	r->agents = 0;
	r->begun = true;
}

static void add_property(struct vcard_reader *r, struct vcard_property *p)
{
	struct vcard *c = &r->card;
	struct vcard_property *old = c->properties;

	if (c->count == r->cap) {
		r->cap = r->cap ? r->cap * 2 : 16;
		c->properties = arena_alloc(&r->arena, r->cap * sizeof(*old));
		if (old)
			memcpy(c->properties, old, c->count * sizeof(*old));
	}
	c->properties[c->count++] = *p;
}

/* The card is whole, or will never be. */
static bool end_card(struct vcard_reader *r, const char *fault)
{
	struct vcard *c = &r->card;

	r->begun = false;
	if (fault)
		c->fault = fault;
	else if (!c->fault && c->version.n && !str_is_any(c->version, versions))
		c->fault = "of a version other than 2.1, 3.0 and 4.0";
	return true;
}

static bool is_card(struct str line, const char *word)
{
	struct str name, value;

	return str_cut(line, ':', &name, &value) &&
	       str_case_eq(str_trim(name), str_z(word)) &&
	       str_case_eq(str_trim(value), STR("vcard"));
}

/* A card begins within another: the agent of that one, or its END is missing.
 */
static bool begin_within(struct vcard_reader *r, uint32_t line)
{
	const struct vcard *c = &r->card;
	const struct vcard_property *last =
		c->count ? &c->properties[c->count - 1] : NULL;

	if (r->agents ||
	    (last && str_is(last->name, "agent") && !str_trim(last->value).n)) {
		r->agents++;
		return false;
	}
	r->begin = line;
	return end_card(r, "without END");
}

/* Takes the unfolded line; true when that ends a card. */
static bool take_line(struct vcard_reader *r)
{
	struct str line = buf_str(&r->line);
	uint32_t number = r->line_number;
	struct vcard_property p;

	if (is_card(line, "begin")) {
		if (r->begun)
			return begin_within(r, number);
		begin_card(r, number);
		return false;
	}
	if (!r->begun)
		return false;
	if (is_card(line, "end")) {
		if (!r->agents)
			return end_card(r, NULL);
		r->agents--;
		return false;
	}
	r->held += line.n + PROPERTY;
	if (r->held > VCARD_BYTES)
		r->card.fault = "longer than 1 MiB";
	if (r->agents || r->card.fault ||
	    !vcard_split_line(&r->arena, line, &p))
		return false;
	p.line = number;
	if (str_is(p.name, "version"))
		r->card.version = str_trim(p.value);
	add_property(r, &p);
	return false;
}

/* Ends the line that was being unfolded. */
static bool flush(struct vcard_reader *r)
{
	bool ended = r->line.len && take_line(r);

	buf_clear(&r->line);
	r->soft = r->quoted = false;
	r->empty = 0;
	return ended;
}

static void add(struct vcard_reader *r, struct str text)
{
	/* past the limit the card is left out; keep no more of it */
	if (r->line.len <= VCARD_BYTES)
		buf_addstr(&r->line, text);
}

/* Without its end. A line's last '=' in quoted-printable goes on in the next
 * one. */
static void add_end(struct vcard_reader *r, struct str text, bool ends)
{
	if (ends)
		while (text.n && (text.p[text.n - 1] == '\n' ||
				  text.p[text.n - 1] == '\r'))
			text.n--;
	add(r, text);
	r->soft = ends && r->quoted && r->line.len &&
		  r->line.s[r->line.len - 1] == '=';
	if (r->soft)
		r->line.len--;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A line that goes on with the one before it. */
static void continue_line(struct vcard_reader *r, struct str text, bool ends)
{
	bool keep = str_is(r->card.version, "2.1") && !r->soft;

	if (is_blank(text.p[0]) && !keep) {
		text = str_skip(text, 1);
	} else if (!is_blank(text.p[0]) && !r->soft) {
		r->card.broken_line = true;
		for (size_t i = 0; i <= r->empty; i++)
			add(r, STR("\n"));
	}
	r->empty = 0;
	add_end(r, text, ends);
}

/* The start of a line; true when it ends a card. */
static bool start_line(struct vcard_reader *r, const struct source_piece *piece)
{
	struct str name, text = piece->text;
	bool blank = is_blank(text.p[0]), named, ended;

	if (!str_trim(text).n && !r->soft && !(blank && r->line.len)) {
		r->skipping = false;
		r->empty += r->line.len > 0;
		return false;
	}
	named = !blank && !r->soft && vcard_line_name(text, &name);
	if (r->skipping && !named)
		return false;
	r->skipping = false;
	if (r->line.len && !named) {
		continue_line(r, text, piece->ends);
		return false;
	}
	ended = flush(r);
	if (!named)
		return ended;
	r->line_number = piece->line;
	r->skipping = is_passed_over(name);
	if (r->skipping)
		return ended;
	r->quoted = vcard_is_quoted(text);
	add_end(r, text, piece->ends);
	return ended;
}

bool vcard_next(struct vcard_reader *r, struct vcard *card)
{
	struct source_piece piece;
	bool ended = false;

	if (r->begin)
		begin_card(r, r->begin);
	r->begin = 0;
	while (!ended && !r->ended) {
		if (!source_next(r->source, &piece)) {
			r->ended = true;
			ended = flush(r);
			if (r->begin) {
				r->ended = false;
			} else if (r->begun) {
				ended = end_card(r, "without END");
			}
		} else if (piece.starts) {
			ended = start_line(r, &piece);
		} else if (!r->skipping) {
			add_end(r, piece.text, piece.ends);
		}
	}
	*card = r->card;
	return ended;
}
