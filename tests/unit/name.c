/* The parts of names, and the order they give. */
#include "config.h"

#include "logic/name.h"

#include "base/text.h"
#include "codec/json.h"
#include "logic/order.h"

#include "tap.h"

static const struct {
	const char *record; /* JSON */
	const char *title, *given, *family, *suffix;
} names[] = {
	{"{\"name\":\"Dr. Maria Álvarez\"}", "Dr.", "Maria", "Álvarez", ""},
	{"{\"name\":\"Prof. Dr. Jan van der Berg\"}", "Prof. Dr.", "Jan",
	 "van der Berg", ""},
	{"{\"name\":\"Thaddeus Greene Jr.\"}", "", "Thaddeus", "Greene", "Jr."},
	{"{\"name\":\"Ana Lima, MD, PhD\"}", "", "Ana", "Lima", "MD, PhD"},
	{"{\"name\":\"Ana Lima MD\"}", "", "Ana", "Lima", "MD"},
	{"{\"name\":\"Lee, Ann\"}", "", "Ann", "Lee", ""},
	{"{\"name\":\"LEE, ANN\"}", "", "ANN", "LEE", ""},
	{"{\"name\":\"Lee, MD\"}", "", "", "Lee", "MD"},
	{"{\"name\":\"LEE, MD\"}", "", "", "LEE", "MD"},
	{"{\"name\":\"Lee, MRCPsych\"}", "", "", "Lee", "MRCPsych"},
	{"{\"name\":\"Lee, she/her\"}", "", "", "Lee", "she/her"},
	{"{\"name\":\"van der Berg, Dr. Jan Piet, MD\"}", "Dr.", "Jan Piet",
	 "van der Berg", "MD"},
	{"{\"name\":\"Ann Lee, Psychiatrist\"}", "", "Ann", "Lee",
	 "Psychiatrist"},
	{"{\"name\":\"Lee,\"}", "", "", "Lee", ""},
	{"{\"name\":\", Ann\"}", "", ",", "Ann", ""},
	{"{\"name\":\"Teshome\"}", "", "", "Teshome", ""},
	{"{\"name\":\"李明\"}", "", "", "李明", ""},
	{"{\"name\":\"李明\",\"family\":\"李\",\"given\":\"明\"}", "", "明",
	 "李", ""},
	{"{\"name\":\"Đặng Thị Hòa\",\"family\":\"Đặng\"}", "", "Thị Hòa",
	 "Đặng", ""},
	{"{\"name\":\"Đặng Thị Hòa\",\"given\":\"Thị Hòa\"}", "", "Thị Hòa",
	 "Đặng", ""},
	{"{\"name\":\"Dr. Bridget O'Brien\"}", "Dr.", "Bridget", "O'Brien", ""},
	{"{\"name\":\"Dr.\"}", "", "", "Dr.", ""},
	{"{\"name\":\"Van Nguyen\"}", "", "Van", "Nguyen", ""},
	{"{\"name\":\"de la Cruz\"}", "", "", "de la Cruz", ""},
	{"{\"id\":\"x\"}", "", "(no", "name)", ""},
};

static void split(void)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct json_error err;
		struct person_name n;
		struct record r;

		record_init(&r);
		r.root = json_read(&r.arena, str_z(names[i].record), &err);
		name_split(&r, &n);
		tap_is_str(n.title, names[i].title, "title of %s",
			   names[i].record);
		tap_is_str(n.given, names[i].given, "given name of %s",
			   names[i].record);
		tap_is_str(n.family, names[i].family, "family name of %s",
			   names[i].record);
		tap_is_str(n.suffix, names[i].suffix, "suffix of %s",
			   names[i].record);
		record_release(&r);
	}
}

/* -1, 0 or 1 */
static int compare(const char *fields, const char *a, const char *b,
		   bool reverse)
{
	const char *lines[2] = {a, b};
	struct buf keys[2] = {BUF_INIT, BUF_INIT};
	struct diag d = DIAG_INIT;
	struct order *o = order_parse(fields, &d);
	int c;

	for (int i = 0; i < 2; i++) {
		struct json_error err;
		struct record r;

		record_init(&r);
		r.root = json_read(&r.arena, str_z(lines[i]), &err);
		order_key(o, &r, &keys[i]);
		record_release(&r);
	}
	c = order_compare(o, buf_str(&keys[0]), buf_str(&keys[1]), reverse);
	buf_release(&keys[0]);
	buf_release(&keys[1]);
	order_free(o);
	diag_release(&d);
	return (c > 0) - (c < 0);
}

static void order(void)
{
	static const struct {
		const char *fields, *first, *second;
	} table[] = {
		{"name", "{\"name\":\"Zoe Álvarez\"}",
		 "{\"name\":\"Adam Amsel\"}"},
		{"name", "{\"name\":\"Ann Alvarez\"}",
		 "{\"name\":\"Bea Álvarez\"}"},
		{"name", "{\"name\":\"Åsa Ahl\"}", "{\"name\":\"Bo Berg\"}"},
		{"name", "{\"name\":\"Åsa\"}", "{\"name\":\"Bo\"}"},
		{"last", "{\"summary\":{\"last\":\"2026-01-09\"}}",
		 "{\"summary\":{\"last\":\"2026-01-10\"}}"},
		{"exchanges", "{\"summary\":{\"exchanges\":9}}",
		 "{\"summary\":{\"exchanges\":10}}"},
		{"x-score", "{\"x-score\":\"9.5\"}", "{\"x-score\":\"10\"}"},
		{"city,name", "{\"city\":\"a\",\"name\":\"B\"}",
		 "{\"city\":\"b\",\"name\":\"A\"}"},
		{"city,name", "{\"city\":\"a\",\"name\":\"A\"}",
		 "{\"city\":\"A\",\"name\":\"B\"}"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		tap_is_int(compare(table[i].fields, table[i].first,
				   table[i].second, false),
			   -1, "by %s: %s first", table[i].fields,
			   table[i].first);
		tap_is_int(compare(table[i].fields, table[i].first,
				   table[i].second, true),
			   1, "and last when turned around");
	}
	tap_is_int(compare("city", "{\"city\":\"z\"}", "{\"a\":\"a\"}", false),
		   -1, "what has no value comes last");
	tap_is_int(compare("city", "{\"city\":\"z\"}", "{\"a\":\"a\"}", true),
		   -1, "also when turned around");
}

int main(void)
{
	split();
	order();
	return tap_done();
}
