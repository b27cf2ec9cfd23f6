#include "config.h"

#include "json_schema.h"

#include <stdarg.h>

#include "base/buf.h"
#include "model/schema.h"
#include "words.h"

/* An editor reads YAML 1.2: what looks like a number is one there, though kith
 * takes it as text. A key without a value is allowed. */
#define SCALAR "string", "number", "boolean", "null"
#define DAY "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

static struct node *put(struct node *map, const char *key, struct node *n)
{
	node_append(map, str_z(key), n);
	return n;
}

static struct node *object(struct arena *a)
{
	return node_new(a, NODE_MAP);
}

static void put_text(struct arena *a, struct node *map, const char *key,
		     const char *text)
{
	put(map, key, node_string(a, arena_strz(a, text)));
}

static void put_number(struct arena *a, struct node *map, const char *key,
		       const char *text)
{
	put(map, key, node_new(a, NODE_NUMBER))->text = str_z(text);
}

/* The strings up to a NULL, as a list. */
static void put_list(struct arena *a, struct node *map, const char *key, ...)
{
	struct node *list = put(map, key, node_new(a, NODE_LIST));
	const char *text;
	va_list ap;

	va_start(ap, key);
	while ((text = va_arg(ap, const char *)))
		node_append(list, STR_NONE, node_string(a, str_z(text)));
	va_end(ap);
}

static struct node *add(struct node *list, struct node *n)
{
	node_append(list, STR_NONE, n);
	return n;
}

/* {"$ref": "#/$defs/NAME"} */
static struct node *ref(struct arena *a, const char *name)
{
	struct node *n = object(a);
	struct buf to = BUF_INIT;

	buf_addf(&to, "#/$defs/%s", name);
	put_text(a, n, "$ref", to.s);
	buf_release(&to);
	return n;
}

/* Is it one of those that an entry of the log can't do without? */
static bool is_needed(const struct field *f)
{
	return (f->flags & FIELD_NEEDED) || strcmp(f->name, "log.date") == 0 ||
	       strcmp(f->name, "log.type") == 0;
}

/* The words of a field, `also` (or NULL), and null where nothing will do. */
static struct node *words(struct arena *a, const struct field *f,
			  const char *also, bool null)
{
	struct node *n = object(a);
	struct node *list = put(n, "enum", node_new(a, NODE_LIST));
	/* not of the standard; editors show it beside the words */
	struct node *help = put(n, "enumDescriptions", node_new(a, NODE_LIST));
	struct term t;

	for (size_t i = 0; field_term(f, i, &t); i++) {
		add(list, node_string(a, str_z(t.name)));
		add(help, node_string(a, str_z(t.help)));
	}
	if (also) {
		add(list, node_string(a, str_z(also)));
		add(help, node_string(a, str_z("not known")));
	}
	if (null) {
		add(list, node_new(a, NODE_NULL));
		add(help, node_string(a, str_z("not said")));
	}
	return n;
}

static struct node *word_value(struct arena *a, const struct field *f)
{
	struct node *n, *any;

	if (f->flags & FIELD_STRICT)
		return words(a, f, NULL, !is_needed(f));
	n = object(a);
	any = put(n, "anyOf", node_new(a, NODE_LIST));
	add(any, words(a, f, NULL, false));
	add(any, ref(a, "text"));
	return n;
}

static struct node *day_value(struct arena *a, const struct field *f)
{
	struct node *n = object(a);

	if (!(f->flags & FIELD_STRICT))
		return ref(a, "text");
	if (is_needed(f))
		put_text(a, n, "type", "string");
	else
		put_list(a, n, "type", "string", "null", NULL);
	put_text(a, n, "pattern", "^" DAY "$");
	put_text(a, n, "format", "date");
	return n;
}

static struct node *yes_no_value(struct arena *a, const struct field *f)
{
	struct node *n = object(a);
	struct node *any = put(n, "anyOf", node_new(a, NODE_LIST));
	struct node *other;

	add(any, words(a, f, NULL, false));
	put_list(a, add(any, object(a)), "type", "boolean", "null", NULL);
	other = add(any, object(a));
	put_text(a, other, "type", "string");
	put_text(a, other, "pattern",
		 "^([Yy]([Ee][Ss])?|[Nn][Oo]?|[Tt][Rr][Uu][Ee]"
		 "|[Ff][Aa][Ll][Ss][Ee]|[Oo][Nn]|[Oo][Ff][Ff])$");
	return n;
}

static struct node *span_value(struct arena *a)
{
	struct node *n = object(a);

	put_list(a, n, "type", "string", "integer", "null", NULL);
	put_text(a, n, "pattern", "^([0-9]+[dwmy]?(-[0-9]+[dwmy]?)?|none)$");
	put_number(a, n, "minimum", "0");
	return n;
}

static struct node *name_value(struct arena *a)
{
	struct node *n = object(a);

	put_list(a, n, "type", "string", "number", "boolean", NULL);
	put_text(a, n, "pattern", "\\S");
	return n;
}

static struct node *fact_value(struct arena *a, const struct field *f)
{
	struct node *n = object(a);
	struct node *any = put(n, "anyOf", node_new(a, NODE_LIST));

	add(any, words(a, f, "unknown", false));
	put_list(a, add(any, object(a)), "type", SCALAR, "array", NULL);
	add(any, ref(a, "fact"));
	return n;
}

/* The part of a field's name after `prefix` and a dot, or NULL. */
static const char *name_below(const struct field *f, const char *prefix)
{
	size_t n = strlen(prefix);
	const char *name = f->name;

	if (n) {
		if (strncmp(name, prefix, n) != 0 || name[n] != '.')
			return NULL;
		name += n + 1;
	}
	return strchr(name, '.') ? NULL : name;
}

static struct node *field_schema(struct arena *a, const struct field *f,
				 unsigned kind);

/* The keys below `prefix` that a person writes in a record of that kind. */
static struct node *properties(struct arena *a, const char *prefix,
			       unsigned kind)
{
	struct node *n = object(a);

	for (const struct field *f = schema_fields; f->name; f++) {
		const char *key = name_below(f, prefix);
		bool own =
			(f->flags & FIELD_OWN) && strcmp(f->name, "kind") != 0;

		if (key && (f->flags & kind) && !own &&
		    !(f->flags & (FIELD_DERIVED | FIELD_STREAM)))
			put(n, key, field_schema(a, f, kind));
	}
	return n;
}

static struct node *map_value(struct arena *a, const struct field *f,
			      unsigned kind)
{
	struct node *n = object(a);

	if (f->flags & FIELD_SHORT)
		put_list(a, n, "type", "object", SCALAR, NULL);
	else
		put_list(a, n, "type", "object", "null", NULL);
	put(n, "properties", properties(a, f->name, kind));
	put(n, "additionalProperties", node_new(a, NODE_TRUE));
	return n;
}

static struct node *one_value(struct arena *a, const struct field *f,
			      unsigned kind)
{
	switch (f->type) {
	case FIELD_NAME:
		return name_value(a);
	case FIELD_WORD:
		return word_value(a, f);
	case FIELD_DAY:
		return day_value(a, f);
	case FIELD_YESNO:
		return yes_no_value(a, f);
	case FIELD_SPAN:
		return span_value(a);
	case FIELD_MAP:
		return map_value(a, f, kind);
	case FIELD_FACT:
		return fact_value(a, f);
	default:
		return ref(a, "text");
	}
}

/* One alone, or a list of them. */
static struct node *one_or_list(struct arena *a, const struct field *f,
				unsigned kind)
{
	struct node *n = object(a);
	struct node *any = put(n, "anyOf", node_new(a, NODE_LIST));
	struct node *list;

	add(any, one_value(a, f, kind));
	list = add(any, object(a));
	put_text(a, list, "type", "array");
	put(list, "items", one_value(a, f, kind));
	return n;
}

static const char *entry_name(unsigned kind)
{
	return kind == FIELD_PROGRAM ? "program_log_entry" : "log_entry";
}

static struct node *log_list(struct arena *a, unsigned kind)
{
	struct node *n = object(a);

	put_list(a, n, "type", "array", "null", NULL);
	put(n, "items", ref(a, entry_name(kind)));
	return n;
}

static struct node *field_schema(struct arena *a, const struct field *f,
				 unsigned kind)
{
	struct node *n;

	if (strcmp(f->name, "log") == 0)
		n = log_list(a, kind);
	else if ((f->flags & FIELD_LIST) && f->type != FIELD_FACT)
		n = one_or_list(a, f, kind);
	else
		n = one_value(a, f, kind);
	put(n, "description",
	    node_string(a, arena_str(a, help_brief(f->help))));
	return n;
}

/* DATE TYPE [VIA] [@EVENT], the last two in any order. */
static const char *short_key(struct arena *a, unsigned kind)
{
	static const char via[] = "[ \\t]+[^@\\s]\\S*";
	static const char event[] = "[ \\t]+@\\S*";
	struct buf b = BUF_INIT;
	const char *text;
	struct term t;

	buf_addz(&b, "^" DAY "[ \\t]+(");
	for (const struct field *f = schema_fields; f->name; f++)
		for (size_t i = 0; strcmp(f->name, "log.type") == 0 &&
				   (f->flags & kind) && field_term(f, i, &t);
		     i++)
			buf_addf(&b, "%s%s", i ? "|" : "", t.name);
	buf_addf(&b, ")((%s)?(%s)?|%s%s)[ \\t]*$", via, event, event, via);
	text = arena_strz(a, b.s).p;
	buf_release(&b);
	return text;
}

static struct node *long_entry(struct arena *a, unsigned kind)
{
	struct node *n = object(a);

	put_list(a, n, "required", "date", "type", NULL);
	put(n, "properties", properties(a, "log", kind));
	put(n, "additionalProperties", node_new(a, NODE_TRUE));
	return n;
}

static struct node *short_entry(struct arena *a, unsigned kind)
{
	struct node *n = object(a);
	struct node *pairs;

	put_number(a, n, "maxProperties", "1");
	pairs = put(n, "patternProperties", object(a));
	put(pairs, short_key(a, kind), ref(a, "text"));
	put(n, "additionalProperties", node_new(a, NODE_FALSE));
	return n;
}

/* A text, a pair whose key begins with a digit, or keys of its own. */
static struct node *log_entry(struct arena *a, unsigned kind)
{
	struct node *n = object(a);
	struct node *text, *map, *keys;

	put_text(a, n, "description",
		 "DATE TYPE [VIA] [@EVENT]: TEXT, or the keys date, type, "
		 "via, event, text and so on");
	put_text(a, put(n, "if", object(a)), "type", "string");
	text = put(n, "then", object(a));
	put_text(a, text, "pattern", short_key(a, kind));
	map = put(n, "else", object(a));
	put_text(a, map, "type", "object");
	put_number(a, map, "minProperties", "1");
	keys = put(put(map, "if", object(a)), "propertyNames", object(a));
	put_text(a, keys, "pattern", "^[0-9]");
	put(map, "then", short_entry(a, kind));
	put(map, "else", long_entry(a, kind));
	return n;
}

static struct node *fact(struct arena *a)
{
	struct node *n = object(a);
	struct node *keys;

	put_text(a, n, "type", "object");
	keys = put(n, "properties", object(a));
	put_text(a, put(keys, "value", object(a)), "description",
		 "what is known");
	put_text(a, put(keys, "source", ref(a, "text")), "description",
		 "who or what says so");
	put_text(a, put(keys, "checked", ref(a, "text")), "description",
		 "the day you looked");
	put(n, "additionalProperties", node_new(a, NODE_TRUE));
	return n;
}

static struct node *definitions(struct arena *a)
{
	struct node *n = object(a);

	put_list(a, put(n, "text", object(a)), "type", SCALAR, NULL);
	put(n, "fact", fact(a));
	put(n, entry_name(FIELD_CONTACT), log_entry(a, FIELD_CONTACT));
	put(n, entry_name(FIELD_PROGRAM), log_entry(a, FIELD_PROGRAM));
	for (unsigned k = 0; vocab_kinds[k].name; k++) {
		struct node *kind = put(n, vocab_kinds[k].name, object(a));

		put(kind, "properties", properties(a, "", 1u << k));
		put(kind, "additionalProperties", node_new(a, NODE_TRUE));
	}
	return n;
}

/* {"if": {"properties": {"kind": ...}}, "then": ...}; the first kind is also
 * that of a file that does not say. */
static struct node *when_kind(struct arena *a, unsigned k)
{
	struct node *n = object(a);
	struct node *when = put(n, "if", object(a));
	struct node *kind, *list;

	if (k > 0)
		put_list(a, when, "required", "kind", NULL);
	kind = put(put(when, "properties", object(a)), "kind", object(a));
	list = put(kind, "enum", node_new(a, NODE_LIST));
	add(list, node_string(a, str_z(vocab_kinds[k].name)));
	if (k == 0)
		add(list, node_new(a, NODE_NULL));
	put(n, "then", ref(a, vocab_kinds[k].name));
	return n;
}

struct node *json_schema(struct arena *a)
{
	struct node *n = object(a);
	struct node *keys, *all;

	put_text(a, n, "$schema",
		 "https://json-schema.org/draft/2020-12/schema");
	put_text(a, n, "title", "kith record");
	put_text(a, n, "description",
		 "A contact, program or event of a kith network: one file.");
	put_text(a, n, "type", "object");
	put_list(a, n, "required", "name", NULL);
	keys = put(n, "properties", object(a));
	put(keys, "kind", field_schema(a, schema_find(STR("kind")), FIELD_ALL));
	all = put(n, "allOf", node_new(a, NODE_LIST));
	for (unsigned k = 0; vocab_kinds[k].name; k++)
		add(all, when_kind(a, k));
	put(n, "$defs", definitions(a));
	return n;
}
