#include "config.h"

#include "card.h"

#include <stdlib.h>

void card_groups_release(struct card_groups *g)
{
	str_map_release(&g->members);
	arena_release(&g->arena);
	free(g->tags);
}

static bool is_group(struct vcard_reader *r, const struct vcard *card)
{
	for (size_t i = 0; i < card->count; i++) {
		const struct vcard_property *p = &card->properties[i];

		if ((str_is(p->name, "kind") ||
		     str_is(p->name, "x-addressbookserver-kind")) &&
		    str_case_eq(vcard_text(r, p), STR("group")))
			return true;
	}
	return false;
}

/* A UID as it is compared: without "urn:uuid:", in lower case. */
static struct str uid_key(struct arena *a, struct str uid)
{
	if (str_case_starts(uid, STR("urn:uuid:")))
		uid = str_skip(uid, 9);
	return arena_lower(a, uid);
}

static void add_member(struct card_groups *g, struct str uid, struct str tag)
{
	size_t first = str_map_add(&g->members, uid, g->count);
	struct card_tag *t;

	MEM_GROW(g->tags, g->count, g->cap);
	t = &g->tags[g->count];
	*t = (struct card_tag){tag, STR_MAP_NONE};
	if (first != g->count) {
		t->next = g->tags[first].next;
		g->tags[first].next = g->count;
	}
	g->count++;
}

/* Its name becomes a tag of its members. */
static void add_group(struct card_groups *g, struct vcard_reader *r,
		      const struct vcard *card)
{
	struct str name = STR_NONE;

	for (size_t i = 0; i < card->count; i++)
		if (str_is(card->properties[i].name, "fn"))
			name = arena_str(&g->arena,
					 vcard_text(r, &card->properties[i]));
	for (size_t i = 0; i < card->count && name.n; i++) {
		const struct vcard_property *p = &card->properties[i];

		if (str_is(p->name, "member") ||
		    str_is(p->name, "x-addressbookserver-member"))
			add_member(g, uid_key(&g->arena, vcard_text(r, p)),
				   name);
	}
}

void cards_collect(struct card_groups *g, struct source *source)
{
	struct vcard_reader r;
	struct vcard card;

	vcard_reader_init(&r, source);
	while (vcard_next(&r, &card))
		if (!card.fault && is_group(&r, &card))
			add_group(g, &r, &card);
	vcard_reader_release(&r);
}

/* The tags of whoever has that UID. */
static void add_tags(const struct card_groups *g, struct person *p,
		     struct str uid)
{
	struct str key = uid_key(&p->record.arena, uid);
	size_t at = str_map_find(&g->members, key);

	for (; at != STR_MAP_NONE; at = g->tags[at].next)
		person_add(p, STR("tags"), g->tags[at].name, false);
}

/* What a card says of itself, not of a person. */
static const char *const technical[] = {
	"version",
	"prodid",
	"rev",
	"uid",
	"source",
	"kind",
	"class",
	"mailer",
	"profile",
	"sort-string",
	"sort-as",
	"clientpidmap",
	"x-ablabel",
	"x-abuid",
	"x-abshowas",
	"x-abadr",
	"xml",
	"x-evolution-file-as",
	"x-ms-ol-default-postal-address",
	"x-ms-tnef-guid",
	"x-apple-omit-year",
	"x-activity-alarm",
	NULL,
};

/* Reading one card. */
struct reading_card {
	struct vcard_reader *r;
	const struct vcard *card;
	struct person *p;
	struct str parts[VCARD_PARTS];
	size_t count;
	bool company; /* Apple's mark of a firm */
};

static void split(struct reading_card *c, const struct vcard_property *p)
{
	c->count = vcard_parts(c->r, p, c->parts);
}

static struct str part(const struct reading_card *c, size_t i)
{
	return i < c->count ? c->parts[i] : STR_NONE;
}

/* The label that the group of a property has: item2.X-ABLabel, unwrapped from
 * Apple's _$!< >!$_. */
static struct str group_label(const struct reading_card *c,
			      const struct vcard_property *p)
{
	for (size_t i = 0; i < c->card->count && p->group.n; i++) {
		const struct vcard_property *l = &c->card->properties[i];
		struct str text;

		if (!str_is(l->name, "x-ablabel") ||
		    !str_eq(l->group, p->group))
			continue;
		text = vcard_text(c->r, l);
		if (str_starts(text, STR("_$!<")) &&
		    str_ends(text, STR(">!$_")))
			text = (struct str){text.p + 4, text.n - 8};
		return text;
	}
	return STR_NONE;
}

/* As the columns of a sheet have it: "* Fax" is the preferred one. */
static void set_label(const struct reading_card *c,
		      const struct vcard_property *p)
{
	struct str label = group_label(c, p);
	struct buf text = BUF_INIT;

	if (vcard_is_type(p, "fax"))
		label = STR("Fax");
	if (vcard_is_type(p, "pref") || str_is(vcard_param(p, "pref"), "1"))
		buf_addz(&text, "* ");
	buf_addstr(&text, label);
	c->p->label = buf_to_arena(&text, &c->p->record.arena);
}

static void put(const struct reading_card *c, enum reading how,
		const char *field, const char *heading, struct str text)
{
	person_put(c->p, how, str_z(field), str_z(heading), text);
}

static void put_name(struct reading_card *c, const struct vcard_property *p)
{
	static const enum reading order[] = {
		READ_FAMILY, READ_GIVEN, READ_MIDDLE, READ_TITLE, READ_SUFFIX};

	split(c, p);
	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++)
		put(c, order[i], "", "N", part(c, i));
}

static void put_org(struct reading_card *c, const struct vcard_property *p)
{
	split(c, p);
	put(c, READ_TEXT, "institution", "ORG", part(c, 0));
	for (size_t i = 1; i < c->count; i++)
		put(c, READ_TEXT, "department", "ORG", part(c, i));
}

static void put_place(struct reading_card *c, const struct vcard_property *p)
{
	split(c, p);
	put(c, READ_TEXT, "city", "ADR", part(c, 3));
	put(c, READ_TEXT, "state", "ADR", part(c, 4));
	put(c, READ_TEXT, "country", "ADR", part(c, 6));
}

/* "tel:+1-555-0100;ext=2" as a person writes it. */
static void put_phone(const struct reading_card *c,
		      const struct vcard_property *p)
{
	struct str text = vcard_text(c->r, p);
	struct buf plain = BUF_INIT;
	ptrdiff_t at;

	if (str_case_starts(text, STR("tel:")))
		text = str_skip(text, 4);
	at = str_find(text, STR(";ext="));
	if (at >= 0)
		buf_addf(&plain, "%.*s ext. %.*s", (int)at, text.p,
			 STR_ARG(str_skip(text, (size_t)at + 5)));
	else
		buf_addstr(&plain, text);
	put(c, READ_PHONE, "phone", "TEL",
	    buf_to_arena(&plain, &c->p->record.arena));
}

static void put_link(const struct reading_card *c,
		     const struct vcard_property *p, const char *field)
{
	struct str text = vcard_text(c->r, p);
	bool linkedin = vcard_is_type(p, "linkedin") ||
			str_case_eq(group_label(c, p), STR("linkedin"));

	if (str_case_starts(text, STR("x-apple:")))
		text = str_skip(text, 8);
	put(c, READ_LINK, linkedin ? "linkedin" : field, "URL", text);
}

/* "vnd.android.cursor.item/nickname;Annie;1;;" */
static void put_android(struct reading_card *c, const struct vcard_property *p)
{
	split(c, p);
	if (str_ends(part(c, 0), STR("/nickname")))
		put(c, READ_TEXT, "nickname", "NICKNAME", part(c, 1));
}

static const struct column *find_row(struct str name)
{
	const struct column *row = card_columns;

	while (row->heading && !str_case_eq(name, str_z(row->heading)))
		row++;
	return row->heading ? row : NULL;
}

/* A property that is read as its row says, or that has none. */
static void put_plain(struct reading_card *c, const struct vcard_property *p,
		      struct account *account)
{
	const struct column *row = find_row(p->name);
	struct str one;
	size_t at = 0;

	if (row && row->how == READ_NOTHING) {
		account_unread(account, p->name);
		return;
	}
	if (row && (row->how == READ_TAG || row->how == READ_ONE)) {
		/* versions and programs disagree about what parts two */
		while (vcard_next_part(c->r, p, ",;", &at, &one))
			put(c, row->how, row->field, row->heading, one);
		return;
	}
	person_put(c->p, row ? row->how : READ_TEXT,
		   row ? str_z(row->field) : STR_NONE, p->name,
		   vcard_text(c->r, p));
}

static void put_property(struct reading_card *c, const struct vcard_property *p,
			 struct account *account)
{
	if (str_is_any(p->name, technical))
		return;
	set_label(c, p);
	if (str_is(p->name, "n"))
		put_name(c, p);
	else if (str_is(p->name, "org"))
		put_org(c, p);
	else if (str_is(p->name, "adr"))
		put_place(c, p);
	else if (str_is(p->name, "tel"))
		put_phone(c, p);
	else if (str_is(p->name, "url"))
		put_link(c, p, "website");
	else if (str_is(p->name, "x-socialprofile") || str_is(p->name, "impp"))
		put_link(c, p, "social");
	else if (str_is(p->name, "x-android-custom"))
		put_android(c, p);
	else
		put_plain(c, p, account);
	c->p->label = STR_NONE;
}

/* A card of a firm: it says so, or has the firm's name and no other. */
static bool is_firm(const struct reading_card *c)
{
	const struct node *org =
		node_first_of(node_get(c->p->root, "institution"));

	return c->company || (org && !c->p->given.n && !c->p->family.n &&
			      str_eq(org->text, c->p->full));
}

bool card_read(struct vcard_reader *r, const struct vcard *card,
	       struct card_groups *groups, struct person *p, struct people *all,
	       struct account *account)
{
	struct reading_card c = {.r = r, .card = card, .p = p};

	account->rows++;
	if (card->fault) {
		account->bad = true;
		account_leave(account, card->fault, card->line);
		return false;
	}
	if (is_group(r, card)) {
		add_group(groups, r, card);
		account_leave(account, "for a group", card->line);
		return false;
	}
	person_begin(p, all, account, card->line);
	for (size_t i = 0; i < card->count; i++) {
		const struct vcard_property *property = &card->properties[i];

		put_property(&c, property, account);
		if (str_is(property->name, "uid"))
			add_tags(groups, p, vcard_text(r, property));
		if (str_is(property->name, "x-abshowas"))
			c.company = str_case_eq(vcard_text(r, property),
						STR("company"));
	}
	if (card->broken_line)
		account_doubt(account, DOUBT_LINE, card->line,
			      "a card with a line that belongs to the one "
			      "before it, but is not indented");
	if (is_firm(&c)) {
		account_leave(account, "for a company", card->line);
		return false;
	}
	return true;
}
