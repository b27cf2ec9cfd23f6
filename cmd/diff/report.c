#include "config.h"

#include "diff.h"

#include "base/text.h"
#include "codec/json.h"

static const char *const names[] = {
	[DIFF_ADDED] = "new",
	[DIFF_REMOVED] = "removed",
	[DIFF_CHANGED] = "changed",
};

static enum diff_kind kind_of(const struct diff_record *r)
{
	return !r->before->root  ? DIFF_ADDED
	       : !r->after->root ? DIFF_REMOVED
				 : DIFF_CHANGED;
}

static const struct record *newest(const struct diff_record *r)
{
	return r->after->root ? r->after : r->before;
}

static void put_head(struct buf *out, const struct term *term,
		     const struct diff_record *r)
{
	enum diff_kind kind = kind_of(r);
	const struct change *c = r->change;
	struct buf note = BUF_INIT, shown = BUF_INIT;

	text_show(&shown, record_name(newest(r)), true);
	term_put(term, out, STYLE_STRONG, buf_str(&shown));
	if (kind != DIFF_CHANGED)
		buf_addf(&note, "  %s", names[kind]);
	else if (strcmp(c->path[0], c->path[1]) != 0)
		buf_addf(&note, "  moved from %s", c->path[0]);
	buf_addf(&note, "  %s", c->path[c->path[1] != NULL]);
	buf_clear(&shown);
	text_show(&shown, buf_str(&note), true);
	term_put(term, out, STYLE_DIM, buf_str(&shown));
	buf_addc(out, '\n');
	buf_release(&shown);
	buf_release(&note);
}

static void put_line(struct buf *out, const struct term *term,
		     const struct diff_line *l)
{
	static const enum term_style styles[] = {
		[DIFF_ADDED] = STYLE_GOOD,
		[DIFF_REMOVED] = STYLE_BAD,
		[DIFF_CHANGED] = STYLE_PLAIN,
	};
	bool is_log = str_is(l->field, "log");
	struct buf text = BUF_INIT, shown = BUF_INIT;

	if (!is_log)
		buf_addf(&text, "%.*s: ", STR_ARG(l->field));
	buf_addstr(&text, l->kind == DIFF_REMOVED ? l->from : l->to);
	if (l->kind == DIFF_CHANGED) {
		buf_addz(&text, ", was ");
		buf_addstr(&text, l->from);
	}
	buf_addz(out, "  ");
	term_put(term, out, styles[l->kind],
		 l->kind == DIFF_ADDED     ? STR("+")
		 : l->kind == DIFF_REMOVED ? STR("-")
					   : STR("~"));
	buf_addc(out, ' ');
	text_show(&shown, buf_str(&text), false);
	term_wrap(term, out, STYLE_PLAIN, buf_str(&shown), 4);
	buf_addc(out, '\n');
	buf_release(&shown);
	buf_release(&text);
}

void report_text(struct buf *out, const struct term *term,
		 const struct diff_record *r)
{
	put_head(out, term, r);
	/* what somebody's file held is in git; it is no news */
	if (kind_of(r) == DIFF_REMOVED)
		return;
	for (size_t i = 0; i < r->differences->count; i++) {
		const struct diff_line *l = &r->differences->list[i];

		if (r->before->root || !str_is(l->field, "name"))
			put_line(out, term, l);
	}
}

static void put_member(struct buf *out, const char *key, struct str value)
{
	buf_addf(out, "%s\"%s\":", out->s[out->len - 1] == '{' ? "" : ",", key);
	if (value.p)
		json_write_string(out, value);
	else
		buf_addz(out, "null");
}

void report_json(struct buf *out, const struct diff_record *r)
{
	const struct record *record = newest(r);
	const char *file = r->change->path[r->change->path[1] != NULL];

	buf_addc(out, '{');
	put_member(out, "kind", str_z(record_kind_name(record->kind)));
	put_member(out, "id", record->id);
	put_member(out, "file", str_z(file));
	put_member(out, "name", record_name(record));
	put_member(out, "change", str_z(names[kind_of(r)]));
	buf_addz(out, ",\"differences\":[");
	for (size_t i = 0; i < r->differences->count; i++) {
		const struct diff_line *l = &r->differences->list[i];

		buf_addz(out, i ? ",{" : "{");
		put_member(out, "field", l->field);
		put_member(out, "from", l->from);
		put_member(out, "to", l->to);
		buf_addc(out, '}');
	}
	buf_addz(out, "]}\n");
}
