#include "config.h"

#include "json_schema.h"

#include <stdarg.h>

#include "codec/json.h"
#include "model/fact.h"
#include "model/profile.h"
#include "commands.h"
#include "model/policy.h"
#include "model/season.h"
#include "words.h"

/* An editor reads YAML 1.2: what looks like a number is one there, though kith
 * takes it as text. A key without a value is allowed. */
#define SCALAR "'string','number','boolean','null'"
#define DAY "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
#define TEXT "{'$ref':'#/$defs/text'}"
#define OTHER_KEYS "'additionalProperties':true"

/* Appends JSON in which single quotes are written for double ones. */
__attribute__((format(printf, 2, 3))) static void put(struct buf *out,
						      const char *fmt, ...)
{
	size_t start = out->len;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(out, fmt, ap);
	va_end(ap);
	for (size_t i = start; i < out->len; i++)
		if (out->s[i] == '\'')
			out->s[i] = '"';
}

/* A comma, unless it is the first of a list or an object. */
static void put_comma(struct buf *out)
{
	if (out->s[out->len - 1] != '[' && out->s[out->len - 1] != '{')
		buf_addc(out, ',');
}

static void put_string(struct buf *out, struct str text)
{
	put_comma(out);
	json_write_string(out, text);
}

static void put_key(struct buf *out, const char *key)
{
	put_string(out, str_z(key));
	buf_addc(out, ':');
}

/* Is it one of those that an entry of the log cannot do without? */
static bool is_needed(const struct field *f)
{
	return (f->flags & FIELD_NEEDED) || strcmp(f->name, "log.date") == 0 ||
	       strcmp(f->name, "log.type") == 0;
}

static void put_more(struct buf *out, const char *item)
{
	if (!*item)
		return;
	put_comma(out);
	put(out, "%s", item);
}

/* The words of a field; `more` and `more_help` are another item, or "". */
static void put_words(struct buf *out, const struct field *f, const char *more,
		      const char *more_help)
{
	struct term t;

	put(out, "{'enum':[");
	for (size_t i = 0; field_term(f, i, &t); i++)
		put_string(out, str_z(t.name));
	put_more(out, more);
	/* not of the standard; editors show it beside the words */
	put(out, "],'enumDescriptions':[");
	for (size_t i = 0; field_term(f, i, &t); i++)
		put_string(out, str_z(t.help));
	put_more(out, more_help);
	put(out, "]}");
}

static void put_word_value(struct buf *out, const struct field *f)
{
	bool null = !is_needed(f);

	if (f->flags & FIELD_STRICT) {
		put_words(out, f, null ? "null" : "", null ? "'not said'" : "");
		return;
	}
	put(out, "{'anyOf':[");
	put_words(out, f, "", "");
	put(out, "," TEXT "]}");
}

static void put_yes_no(struct buf *out, const struct field *f)
{
	put(out, "{'anyOf':[");
	put_words(out, f, "", "");
	put(out, ",{'type':['boolean','null']},{'type':'string','pattern':"
		 "'^([Yy]([Ee][Ss])?|[Nn][Oo]?|[Tt][Rr][Uu][Ee]"
		 "|[Ff][Aa][Ll][Ss][Ee]|[Oo][Nn]|[Oo][Ff][Ff])$'}]}");
}

static void put_fact_value(struct buf *out, const struct field *f)
{
	put(out, "{'anyOf':[");
	put_words(out, f, "'unknown'", "'not known'");
	put(out, ",{'type':[" SCALAR ",'array']},{'$ref':'#/$defs/fact'}]}");
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

static void put_field(struct buf *out, const struct field *f, unsigned kind);

/* The keys below `prefix` that a person writes in a record of that kind. */
static void put_properties(struct buf *out, const char *prefix, unsigned kind)
{
	put(out, "'properties':{");
	for (const struct field *f = schema_fields; f->name; f++) {
		const char *key = name_below(f, prefix);
		bool own =
			(f->flags & FIELD_OWN) && strcmp(f->name, "kind") != 0;

		if (!key || !(f->flags & kind) || own ||
		    (f->flags & (FIELD_DERIVED | FIELD_STREAM)))
			continue;
		put_key(out, key);
		put_field(out, f, kind);
	}
	put(out, "}");
}

/* One value; in the log a list of entries. */
static void put_value(struct buf *out, const struct field *f, unsigned kind)
{
	switch (f->type) {
	case FIELD_NAME:
		put(out, "{'type':['string','number','boolean'],"
			 "'pattern':'\\\\S'}");
		break;
	case FIELD_WORD:
		put_word_value(out, f);
		break;
	case FIELD_DAY:
		if (f->flags & FIELD_STRICT)
			put(out,
			    "{'type':%s,'pattern':'^" DAY "$',"
			    "'format':'date'}",
			    is_needed(f) ? "'string'" : "['string','null']");
		else
			put(out, TEXT);
		break;
	case FIELD_YESNO:
		put_yes_no(out, f);
		break;
	case FIELD_SPAN:
		put(out, "{'type':['string','integer','null'],'pattern':"
			 "'^([0-9]+[dwmy]?(-[0-9]+[dwmy]?)?|none)$',"
			 "'minimum':0}");
		break;
	case FIELD_MAP:
		put(out, "{'type':['object',%s],",
		    f->flags & FIELD_SHORT ? SCALAR : "'null'");
		put_properties(out, f->name, kind);
		put(out, "," OTHER_KEYS "}");
		break;
	case FIELD_FACT:
		put_fact_value(out, f);
		break;
	default:
		put(out, TEXT);
	}
}

static const char *entry_name(unsigned kind)
{
	return kind == FIELD_PROGRAM ? "program_log_entry" : "log_entry";
}

static void put_field(struct buf *out, const struct field *f, unsigned kind)
{
	if (strcmp(f->name, "log") == 0) {
		put(out,
		    "{'type':['array','null'],"
		    "'items':{'$ref':'#/$defs/%s'}}",
		    entry_name(kind));
	} else if ((f->flags & FIELD_LIST) && f->type != FIELD_FACT) {
		put(out, "{'anyOf':[");
		put_value(out, f, kind);
		put(out, ",{'type':'array','items':");
		put_value(out, f, kind);
		put(out, "}]}");
	} else {
		put_value(out, f, kind);
	}
	out->len--;
	put_key(out, "description");
	json_write_string(out, help_brief(f->help));
	buf_addc(out, '}');
}

/* DATE TYPE [VIA] [@EVENT], the last two in any order. */
static void put_short_key(struct buf *out, unsigned kind)
{
	static const char via[] = "[ \\\\t]+[^@\\\\s]\\\\S*";
	static const char event[] = "[ \\\\t]+@\\\\S*";
	struct term t;

	put(out, "'^" DAY "[ \\\\t]+(");
	for (const struct field *f = schema_fields; f->name; f++)
		for (size_t i = 0; strcmp(f->name, "log.type") == 0 &&
				   (f->flags & kind) && field_term(f, i, &t);
		     i++)
			put(out, "%s%s", i ? "|" : "", t.name);
	put(out, ")((%s)?(%s)?|%s%s)[ \\\\t]*$'", via, event, event, via);
}

/* A text, a pair whose key begins with a digit, or keys of its own. */
static void put_log_entry(struct buf *out, unsigned kind)
{
	put_key(out, entry_name(kind));
	put(out, "{'description':'DATE TYPE [VIA] [@EVENT]: TEXT, or the keys "
		 "date, type, via, event, text and so on',"
		 "'if':{'type':'string'},'then':{'pattern':");
	put_short_key(out, kind);
	put(out, "},'else':{'type':'object','minProperties':1,"
		 "'if':{'propertyNames':{'pattern':'^[0-9]'}},"
		 "'then':{'maxProperties':1,'patternProperties':{");
	put_short_key(out, kind);
	put(out, ":" TEXT "},'additionalProperties':false},"
		 "'else':{'required':['date','type'],");
	put_properties(out, "log", kind);
	put(out, "," OTHER_KEYS "}}}");
}

/* A part of `policy`: the keys that begin with `group` and a dot. */
static void put_policy_group(struct buf *out, struct str group)
{
	put(out, "{'type':['object','null'],'properties':{");
	for (const struct policy_row *r = policy_rows; r->key; r++) {
		struct str head, rest;

		if (!str_cut(str_z(r->key), '.', &head, &rest) ||
		    !str_eq(head, group) || memchr(rest.p, '.', rest.n))
			continue;
		put_string(out, rest);
		buf_addc(out, ':');
		put(out, "{'type':['string','number','null'],'description':");
		json_write_string(out, help_brief(r->help));
		put(out, "}");
	}
	put(out, "},'patternProperties':{'^x-':true}," OTHER_KEYS "}");
}

/* Is this the first row with its key at the top, which `*key` gets? */
static bool is_first(const struct policy_row *row, struct str *key)
{
	struct str rest;

	str_cut(str_z(row->key), '.', key, &rest);
	for (const struct policy_row *r = policy_rows; r < row; r++) {
		struct str other;

		str_cut(str_z(r->key), '.', &other, &rest);
		if (str_eq(other, *key))
			return false;
	}
	return true;
}

static void put_policy(struct buf *out)
{
	put_key(out, "policy");
	put(out, "{'description':'figures of yours','type':['object','null'],"
		 "'patternProperties':{'^x-':true},"
		 "'additionalProperties':false,'properties':{");
	for (const struct policy_row *r = policy_rows; r->key; r++) {
		struct str key;

		if (!is_first(r, &key))
			continue;
		put_string(out, key);
		buf_addc(out, ':');
		if (key.n == strlen(r->key)) {
			put(out, "{'description':");
			json_write_string(out, help_brief(r->help));
			put(out, "}");
		} else {
			put_policy_group(out, key);
		}
	}
	put(out, "}}");
}

/* The commands that look into a network, as what they show may have defaults.
 */
static void put_defaults(struct buf *out)
{
	put(out, "'defaults':{'description':'options of display, by command, "
		 "used on a terminal','type':['object','null'],"
		 "'patternProperties':{'^x-':true},"
		 "'additionalProperties':false,'properties':{");
	for (size_t i = 0; commands[i]; i++) {
		if (!(commands[i]->groups & CLI_RECORDS))
			continue;
		put_key(out, commands[i]->name);
		put(out, "{'description':");
		json_write_string(out, str_z(commands[i]->summary));
		put(out, ",'type':['string','null']}");
	}
	put(out, "}}");
}

static void put_season_types(struct buf *out)
{
	put(out, ",'enum':[");
	for (const struct word *w = season_types; w->name; w++)
		put_string(out, str_z(w->name));
	put(out, "]");
}

static void put_season(struct buf *out)
{
	put_key(out, "season");
	put(out, "{'description':'dates of the season','type':['array','null'],"
		 "'items':{'type':'object','required':['what','date'],"
		 "'additionalProperties':false,"
		 "'patternProperties':{'^x-':true},'properties':{");
	for (const struct word *w = season_keys; w->name; w++) {
		put_key(out, w->name);
		put(out, "{'description':");
		json_write_string(out, help_brief(w->help));
		if (strcmp(w->name, "type") == 0)
			put_season_types(out);
		put(out, "}");
	}
	put(out, "}}},");
}

/* kith.yaml */
static void put_settings(struct buf *out)
{
	put_key(out, "settings");
	put(out, "{'type':['object','null'],'patternProperties':{'^x-':true},"
		 "'additionalProperties':false,'properties':{'me':{"
		 "'description':'you','type':['object','null'],"
		 "'properties':{");
	for (const struct field *w = profile_fields; w->name; w++) {
		put_key(out, w->name);
		put(out, "{'description':");
		json_write_string(out, help_brief(w->help));
		put(out, "}");
	}
	put(out, "}," OTHER_KEYS "}");
	put_policy(out);
	put_season(out);
	put_defaults(out);
	put(out, "}}");
}

static void put_definitions(struct buf *out)
{
	put(out, "'$defs':{'text':{'type':[" SCALAR "]},"
		 "'fact':{'type':'object','properties':{");
	for (const struct word *w = fact_keys; w->name; w++) {
		put_key(out, w->name);
		put(out, "{'description':");
		json_write_string(out, str_z(w->help));
		put(out, "}");
	}
	put(out, "}," OTHER_KEYS "}");
	put_log_entry(out, FIELD_CONTACT);
	put_log_entry(out, FIELD_PROGRAM);
	for (unsigned k = 0; vocab_kinds[k].name; k++) {
		put_key(out, vocab_kinds[k].name);
		put(out, "{");
		put_properties(out, "", 1u << k);
		put(out, "," OTHER_KEYS "}");
	}
	put_settings(out);
	put(out, "}");
}

struct node *json_schema(struct arena *a, struct json_error *err)
{
	struct buf out = BUF_INIT;
	struct node *root;

	put(&out, "{'$schema':'https://json-schema.org/draft/2020-12/schema',"
		  "'$id':'urn:kith:network',"
		  "'title':'kith network','description':'A file of a kith "
		  "network: a contact, a program, an event, or its kith.yaml."
		  "','if':{'anyOf':[{'type':'null'},{'not':{'required':["
		  "'name']},'anyOf':[{'required':['me']},{'required':["
		  "'policy']},{'required':['season']},{'required':["
		  "'defaults']}]}]},'then':{'$ref':'#/$defs/settings'},"
		  "'else':{'type':'object',"
		  "'required':['name'],'properties':{'kind':");
	put_field(&out, schema_find(STR("kind")), FIELD_ALL);
	put(&out, "},'allOf':[");
	/* the first kind is also that of a file that does not say */
	for (unsigned k = 0; vocab_kinds[k].name; k++) {
		put_comma(&out);
		put(&out,
		    "{'if':{%s'properties':{'kind':{'enum':['%s'%s]}}},"
		    "'then':{'$ref':'#/$defs/%s'}}",
		    k ? "'required':['kind']," : "", vocab_kinds[k].name,
		    k ? "" : ",null", vocab_kinds[k].name);
	}
	put(&out, "]},");
	put_definitions(&out);
	put(&out, "}");
	root = json_read(a, arena_str(a, buf_str(&out)), err);
	buf_release(&out);
	return root;
}
