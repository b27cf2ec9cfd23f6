#include "config.h"

#include "cli/output_impl.h"

#include "codec/json.h"
#include "value/path.h"

struct json_visit {
	struct path_visit visit;
	struct buf *out;
};

static void add_json(struct path_visit *visit, const struct node *n)
{
	struct json_visit *v = (struct json_visit *)visit;

	if (visit->count)
		buf_addc(v->out, ',');
	json_write(v->out, n);
}

/* As it is where it is one value; a list where the path went through a list;
 * null where there is none. False when there is no such key. */
static bool field_json(struct buf *out, const struct record *r, struct str path)
{
	struct buf json = BUF_INIT;
	struct json_visit v = {{.value = add_json}, &json};

	path_follow_record(&v.visit, r, path);
	if (v.visit.through_list)
		buf_addc(out, '[');
	else if (!v.visit.count)
		buf_addz(out, "null");
	buf_addstr(out, buf_str(&json));
	if (v.visit.through_list)
		buf_addc(out, ']');
	buf_release(&json);
	return v.visit.count > 0;
}

void output_picked_json(struct buf *out, struct output *o,
			const struct record *r)
{
	buf_addc(out, '{');
	for (size_t i = 0; i < o->field_count; i++) {
		struct output_field *f = &o->fields[i];

		if (i)
			buf_addc(out, ',');
		json_write_string(out, str_z(f->name));
		buf_addc(out, ':');
		if (field_json(out, r, str_z(f->name)))
			f->met = true;
	}
	buf_addc(out, '}');
}
