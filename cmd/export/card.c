#include "config.h"

#include "export.h"

#include "codec/content.h"
#include "model/name.h"
#include "model/vocab.h"

/* A property with a line for each value of a field. */
static const struct {
	const char *field, *name;
	bool is_link;
} properties[] = {
	{"email", "EMAIL:", false},
	{"phone", "TEL:", false},
	{"website", "URL:", true},
	{"linkedin", "X-SOCIALPROFILE;TYPE=linkedin:", true},
	{"social", "X-SOCIALPROFILE:", false},
	{"role", "TITLE:", false},
	{"x-position", "TITLE:", false}, /* as kith parse keeps it */
};

static void put_name(const struct record *r, struct buf *out)
{
	struct person_name name;
	struct buf turned = BUF_INIT;
	struct str middle = STR("");

	name_split(r, &name);
	name_turned(&turned, r);
	content_line(out, "FN:", buf_str(&turned));
	content_parts(out, "N:",
		      (struct str[]){name.family, name.given, middle,
				     name.title, name.suffix},
		      5);
	buf_release(&turned);
}

static void put_fields(const struct record *r, int version, struct buf *out)
{
	for (size_t i = 0; i < sizeof(properties) / sizeof(*properties); i++) {
		const struct node *list =
			node_get(r->root, properties[i].field);
		const char *name = properties[i].name;

		if (version == 3 && i == 0)
			name = "EMAIL;TYPE=INTERNET:";
		for (const struct node *n = NULL; node_each(list, &n);) {
			struct str text = str_trim(node_scalar(n));

			if (text.n && properties[i].is_link)
				content_uri(out, name, text);
			else if (text.n)
				content_line(out, name, text);
		}
	}
}

/* A list in one line, with a ',' between its texts. */
static void put_list(const struct record *r, const char *field,
		     const char *name, struct buf *out)
{
	const struct node *list = node_get(r->root, field);
	struct content line = content_begin(out, name);
	bool first = true;
	size_t before = out->len;

	for (const struct node *n = NULL; node_each(list, &n);) {
		struct str text = str_trim(node_scalar(n));

		if (!text.n)
			continue;
		if (!first)
			content_raw(&line, ",");
		content_text(&line, text);
		first = false;
	}
	if (first)
		out->len = before - strlen(name);
	else
		content_end(&line);
}

static void put_parts(const struct record *r, const char *name,
		      const char *const *fields, size_t count, struct buf *out)
{
	struct str parts[8];
	bool any = false;

	for (size_t i = 0; i < count; i++) {
		parts[i] = *fields[i] ? record_text(r, fields[i]) : STR("");
		any |= parts[i].n > 0;
	}
	while (count && !parts[count - 1].n && count != 7)
		count--;
	if (any)
		content_parts(out, name, parts, count);
}

/* "1979-05-09" or, without a year, "--0509". */
static void put_birthday(const struct record *r, int version, struct buf *out)
{
	struct str day = record_text(r, "birthday");
	struct content line;

	if (day.n != 5 && day.n != 10)
		return;
	for (size_t i = 0; i < day.n; i++)
		if (day.p[i] != '-' && (day.p[i] < '0' || day.p[i] > '9'))
			return;
	line = content_begin(out, "BDAY:");
	if (day.n == 5)
		content_raw(&line, "--");
	for (size_t i = 0; i < day.n; i++)
		if (day.p[i] != '-' || (version == 3 && day.n == 10))
			content_raw(&line, (char[]){day.p[i], '\0'});
	content_end(&line);
}

void export_card(const struct export_run *e, const struct input_item *item,
		 struct buf *out)
{
	static const char *const work[] = {"institution", "department"};
	static const char *const place[] = {"",      "", "",       "city",
					    "state", "", "country"};
	const struct record *r = &item->record;
	const struct node *languages = node_get(r->root, "languages");
	struct buf uid = BUF_INIT;

	export_uid(e, r->kind, r->id, &uid);
	/* 3.0 (RFC 2426), which every program reads, or 4.0 (RFC 6350); it
	 * comes first, or readers take the card for 2.1 */
	buf_addf(out,
		 "BEGIN:VCARD\r\n"
		 "VERSION:%d.0\r\n"
		 "PRODID:-//kith//kith//EN\r\n",
		 e->version);
	content_line(out, "UID:", buf_str(&uid));
	put_name(r, out);
	put_list(r, "nickname", "NICKNAME:", out);
	put_parts(r, "ORG:", work, 2, out);
	put_fields(r, e->version, out);
	put_parts(r, e->version == 3 ? "ADR;TYPE=WORK:" : "ADR:", place, 7,
		  out);
	put_birthday(r, e->version, out);
	if (record_text(r, "timezone").n)
		content_line(out, e->version == 3 ? "TZ;VALUE=text:" : "TZ:",
			     record_text(r, "timezone"));
	for (const struct node *n = NULL;
	     e->version == 4 && node_each(languages, &n);)
		content_line(out, "LANG:", node_scalar(n));
	put_list(r, "tags", "CATEGORIES:", out);
	if (record_text(r, "notes").n)
		content_line(out, "NOTE:", str_trim(record_text(r, "notes")));
	buf_addz(out, "END:VCARD\r\n");
	buf_release(&uid);
}

/* Keys that a card holds, or that it needs not. */
static const char *const kept[] = {
	"birthday", "city",      "country",  "department", "email",
	"family",   "file",      "given",    "id",         "institution",
	"kind",     "languages", "linkedin", "name",       "nickname",
	"notes",    "phone",     "role",     "social",     "state",
	"summary",  "tags",      "timezone", "website",    "x-position",
	NULL};

bool export_card_keeps(const struct export_run *e, const struct node *value)
{
	if (str_is(value->key, "languages"))
		return e->version == 4;
	return str_is_any(value->key, kept) || node_empty(value);
}
