#include "config.h"

#include "edit.h"

#include <errno.h>

#include "base/file.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"

static bool check_settings(const char *root, struct diag *d)
{
	struct network net;
	bool good;

	network_init(&net);
	good = network_load(&net, mem_strdup(root), d) && !d->errors;
	network_release(&net);
	return good;
}

static struct str id_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct str id = str_z(slash ? slash + 1 : path);
	const char *dot = strrchr(id.p, '.');

	if (dot)
		id.n = (size_t)(dot - id.p);
	return id;
}

static bool check_record(const char *path, int today, struct diag *d)
{
	const struct store_file file = {.path = path, .id = id_of(path)};
	struct buf raw = BUF_INIT;
	struct record r;
	bool good = file_slurp(path, YAML_BYTES, &raw) == 0;

	record_init(&r);
	if (!good) {
		diag_error(d, path, POS_NONE, "cannot read it: %s",
			   store_strerror(errno));
	} else {
		good = store_parse(&r, &file, buf_str(&raw), d);
		if (good) {
			schema_check_keys(&r, d);
			schema_check_days(&r, today, d);
			schema_check_cut(&r, buf_str(&raw), d);
		}
	}
	record_release(&r);
	buf_release(&raw);
	return good && !d->errors;
}

bool edit_check(const char *root, const char *path, int today, struct diag *d)
{
	return path ? check_record(path, today, d) : check_settings(root, d);
}
