/* Which keys may be typed, and where a new one goes. */
#include "config.h"

#include "model/assign_impl.h"

#include "base/suggest.h"
#include "model/profile.h"

/* Those of this kind have a bit in their flags. */
static const struct field *rows_of(enum record_kind kind)
{
	return kind == RECORD_SETTINGS ? profile_fields : schema_fields;
}

const struct field *assign_field(struct str key, enum record_kind kind)
{
	if (kind == RECORD_SETTINGS)
		return profile_field(key);
	for (const struct field *f = schema_fields; f->name; f++)
		if (str_is(key, f->name) && (f->flags & (1u << kind)))
			return f;
	return NULL;
}

/* May the key of that row be typed for this kind of record? */
static bool is_typed(const struct field *f, enum record_kind kind)
{
	return (f->flags & (1u << kind)) &&
	       !str_starts(str_z(f->name), STR("log.")) &&
	       !(f->flags & (FIELD_DERIVED | FIELD_OWN | FIELD_STREAM));
}

/* The only path that ends in the key: `next.what`; or NULL. */
static const char *path_to(struct str key, enum record_kind kind)
{
	const char *path = NULL;

	if (kind == RECORD_SETTINGS)
		return profile_path(key);
	for (const struct field *f = schema_fields; f->name; f++) {
		const char *dot = strrchr(f->name, '.');

		if (!dot || !is_typed(f, kind) || !str_is(key, dot + 1))
			continue;
		if (path)
			return NULL;
		path = f->name;
	}
	return path;
}

static bool refuse_unknown(struct str key, enum record_kind kind,
			   struct diag *d)
{
	struct suggestion s = suggest_for(key);
	const char *meant = schema_alias(key, kind);
	char hint[SUGGEST_HINT];

	meant = meant ? meant : path_to(key, kind);
	for (const struct field *f = rows_of(kind); f->name && !meant; f++)
		if (is_typed(f, kind))
			suggest_offer(&s, str_z(f->name));
	meant = meant ? meant : s.name.p;
	if (kind != RECORD_SETTINGS && schema_find(key) && !meant)
		diag_error(d, NULL, POS_NONE,
			   "a record of kind %s has no '%.*s'",
			   record_kind_name(kind), STR_ARG(key));
	else
		diag_error(d, NULL, POS_NONE, "unknown key '%.*s'%s",
			   STR_ARG(key),
			   suggest_hint(hint, meant,
					"keys of your own begin with 'x-'"));
	return false;
}

/* Its keys, or what each of several is. */
static void explain_map(struct buf *why, const struct field *map,
			enum record_kind kind)
{
	const char *between = ": ";
	struct str key;

	if (map->flags & FIELD_LIST) {
		buf_addf(why,
			 "there may be several (%s); 'kith edit%s' opens "
			 "the file",
			 map->help, kind == RECORD_SETTINGS ? " me" : "");
		return;
	}
	buf_addz(why, "it has keys of its own");
	for (const struct field *f = rows_of(kind); f->name; f++) {
		key = str_z(f->name);
		if (!(f->flags & (1u << kind)) ||
		    !str_starts(key, str_z(map->name)) ||
		    f->name[strlen(map->name)] != '.')
			continue;
		buf_addf(why, "%s%s=...", between, f->name);
		between = ", ";
	}
	if (kind == RECORD_SETTINGS)
		buf_addz(why, ", as in scores.step2=250");
}

/* Why this key cannot be typed, if so. */
static void refuse_key(struct buf *why, const struct assign *as,
		       enum record_kind kind)
{
	struct str key = as->key, first, rest;
	const struct field *f = as->field, *parent;

	str_cut(key, '.', &first, &rest);
	parent = assign_field(first, kind);
	if (str_is(first, "log"))
		buf_addz(why, "'kith log' adds an entry, 'kith edit' changes "
			      "one");
	else if (str_is(key, "id") || str_is(key, "file"))
		buf_addz(why, "it comes from the file's name; rename the file");
	else if (str_is(key, "kind"))
		buf_addz(why, "a record keeps its kind");
	else if (str_is(key, "name") && as->how != ASSIGN_SET)
		buf_addz(why, "a record has one name; write name=...");
	else if (f && (f->flags & (FIELD_DERIVED | FIELD_STREAM)))
		buf_addz(why, "kith works it out");
	else if (parent != f && parent && (parent->flags & FIELD_LIST))
		explain_map(why, parent, kind);
	else if (f && f->type == FIELD_MAP && as->how != ASSIGN_CLEAR)
		explain_map(why, f, kind);
	else if (f && !(f->flags & FIELD_LIST) && f->type != FIELD_FACT &&
		 (as->how == ASSIGN_ADD || as->how == ASSIGN_TAKE))
		buf_addz(why, "it has one value; write it with '='");
}

bool assign_check_key(const struct assign *as, enum record_kind kind,
		      struct diag *d)
{
	struct buf why = BUF_INIT;
	bool good = true;

	if (as->key.n > 2 && str_starts(as->key, STR("x-")))
		return true;
	refuse_key(&why, as, kind);
	if (why.len) {
		diag_error(d, NULL, POS_NONE, "cannot set '%.*s': %s",
			   STR_ARG(as->key), why.s);
		good = false;
	} else if (!as->field) {
		good = refuse_unknown(as->key, kind, d);
	}
	buf_release(&why);
	return good;
}

/* Its place in the schema; keys of one's own come before notes and log. */
static size_t place_of(struct str path, struct str key, enum record_kind kind)
{
	const struct field *rows = rows_of(kind);
	struct buf full = BUF_INIT;
	size_t at = 0, notes = 0;

	buf_addstr(&full, path);
	if (path.n)
		buf_addc(&full, '.');
	buf_addstr(&full, key);
	for (; rows[at].name; at++) {
		if (!(rows[at].flags & (1u << kind)))
			continue;
		if (str_is(buf_str(&full), rows[at].name))
			break;
		if (strcmp(rows[at].name, "tags") == 0)
			notes = at;
	}
	if (!rows[at].name && !path.n && notes)
		at = notes;
	buf_release(&full);
	return at;
}

const char *assign_neighbor(const struct node *map, struct str path,
			    struct str key, enum record_kind kind)
{
	size_t wanted = place_of(path, key, kind), best = 0;
	const struct node *found = NULL;

	for (const struct node *n = map->first; n; n = n->next) {
		size_t at = place_of(path, n->key, kind);

		if (at <= wanted && (!found || at >= best)) {
			found = n;
			best = at;
		}
	}
	return found ? found->key.p : NULL;
}
