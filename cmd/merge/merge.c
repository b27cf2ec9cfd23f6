#include "config.h"

#include "merge.h"

#include "codec/yaml/yaml.h"
#include "merge_impl.h"
#include "model/schema.h"

static const char *const side_names[MERGE_SIDES] = {
	"the version before", "our version", "their version"};

/*
 * The entries of the log in long form, or NULL: of a record that has nothing
 * else, so that a fault elsewhere in the file does not matter.
 */
static const struct node *read_log(struct record *r, const struct node *all)
{
	static const char *const keys[] = {"kind", "log"};
	struct diag d = DIAG_INIT;
	bool good;

	r->root = node_new(&r->arena, NODE_MAP);
	node_append(r->root, STR("name"), node_string(&r->arena, STR("-")));
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		const struct node *n = node_get(all, keys[i]);

		if (n)
			node_append(r->root, n->key, node_copy(&r->arena, n));
	}
	good = schema_normalize(r, SCHEMA_FILE, "", STR("-"), &d);
	diag_release(&d);
	return good ? node_get(r->root, "log") : NULL;
}

/* Does a line end in YAML's eyes where it does not in those of all others? */
static bool has_other_breaks(struct str s)
{
	static const char *const breaks[] = {"\xc2\x85", "\xe2\x80\xa8",
					     "\xe2\x80\xa9"};

	for (size_t i = 0; i < sizeof(breaks) / sizeof(*breaks); i++)
		if (str_find(s, str_z(breaks[i])) >= 0)
			return true;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '\r' && (i + 1 == s.n || s.p[i + 1] != '\n'))
			return true;
	return false;
}

/* False if it is no mapping in block style that can be read. */
static bool read_side(struct run *run, enum merge_side i, struct str src)
{
	struct side *s = &run->sides[i];
	struct diag d = DIAG_INIT;
	bool good;

	s->src = src;
	s->begin = str_mark(src);
	s->root = yaml_read_optional(&run->arena, src, side_names[i], 1, &d);
	good = !d.errors && !has_other_breaks(src) &&
	       (!s->root ||
		(s->root->type == NODE_MAP && side_is_block(s, s->root)));
	if (!good)
		run->why = "a version cannot be read";
	else if (s->root)
		s->log = read_log(&s->record, s->root);
	diag_release(&d);
	return good;
}

/* Is the line at `at` one before the keys: "---", or "%YAML 1.2"? */
static bool is_above(const struct side *s, size_t at)
{
	struct str line = str_skip(s->src, at);

	return str_starts(line, STR("%")) ||
	       (str_starts(line, STR("---")) &&
		(line.n == 3 || memchr(" \t\r\n", line.p[3], 4)));
}

/*
 * Where the first key begins with what is above it: after "---", and after the
 * blank line that parts it from the comments on the file.
 */
static size_t head_end(const struct side *s)
{
	size_t head = s->begin, text = side_content(s, head);

	while (is_above(s, text)) {
		head = side_line_end(s, text);
		text = side_content(s, head);
	}
	for (size_t at = head, end; at < text; at = end) {
		end = side_line_end(s, at);
		if (!str_trim((struct str){s->src.p + at, end - at}).n)
			head = end;
	}
	return s->root ? head : s->src.n;
}

/* The top or the bottom of the file. */
static void merge_edge(struct run *run, const struct piece *p)
{
	struct block none = {.tree = NULL};
	enum merge_side side = piece_choose(run, p);

	if (side == MERGE_BASE)
		put_conflict(run, &none, p, NULL);
	else
		put_piece(run, &none, p, side);
}

static void merge_root(struct run *run, struct block *b)
{
	const struct node *nodes[MERGE_SIDES];
	struct piece head, tail;

	for (int i = 0; i < MERGE_SIDES; i++) {
		const struct side *s = &run->sides[i];

		nodes[i] = s->root;
		head.from[i] = s->begin;
		head.to[i] = head_end(s);
	}
	merge_edge(run, &head);
	merge_block(run, b, nodes, head.to, STR(""));
	for (int i = 0; i < MERGE_SIDES; i++) {
		size_t count = b->sides[i].count;

		tail.from[i] =
			count ? b->sides[i].list[count - 1].end : head.to[i];
		tail.to[i] = run->sides[i].src.n;
	}
	merge_edge(run, &tail);
}

/* The last line ends as ours did. */
static void end_text(struct run *run)
{
	struct str ours = run->sides[MERGE_OURS].src;

	put_line_end(run);
	if (ours.n == 0 || ours.p[ours.n - 1] == '\n' || run->conflict_count ||
	    run->out.len == 0)
		return;
	run->out.len -= strlen(run->line_end);
}

/* Writes the result into run->out. Its tree, which goes with run->arena. */
static const struct node *merge_once(struct run *run, enum merge_mode mode)
{
	struct block b = {.tree = node_new(&run->arena, NODE_MAP)};
	const struct side *ours = &run->sides[MERGE_OURS];
	const struct side *model =
		ours->src.n ? ours : &run->sides[MERGE_THEIRS];

	run->mode = mode;
	run->conflict_count = 0;
	buf_clear(&run->conflicts);
	buf_clear(&run->out);
	buf_clear(&run->path);
	buf_add(&run->out, model->src.p, model->begin);
	merge_root(run, &b);
	end_text(run);
	return b.tree;
}

/* Does the text hold that tree? */
static bool is_right(struct run *run, const struct node *meant)
{
	struct diag d = DIAG_INIT;
	const struct node *got = yaml_read_optional(
		&run->arena, buf_str(&run->out), "merged", 1, &d);
	bool good = !d.errors && str_eq(side_whole(got, &run->arena),
					side_whole(meant, &run->arena));

	diag_release(&d);
	return good;
}

static bool merge_sides(struct run *run)
{
	const struct node *tree = merge_once(run, MERGE_WITH_OURS);
	bool good = !run->why && is_right(run, tree);

	/* without a conflict the other ways through are this one again */
	if (good && run->conflict_count) {
		tree = merge_once(run, MERGE_WITH_THEIRS);
		good = is_right(run, tree);
		if (good)
			merge_once(run, MERGE_MARKERS);
	}
	if (!good && !run->why)
		run->why = "its parts do not fit together";
	return good;
}

static const char *find_line_end(struct str ours, struct str theirs)
{
	struct str line, text = ours.n ? ours : theirs;

	return str_raw_line(&text, &line) && str_ends(line, STR("\r\n"))
		       ? "\r\n"
		       : "\n";
}

bool merge(struct merge_result *r, const struct merge_texts *texts,
	   int marker_size)
{
	struct run run = {
		.marker_size = marker_size,
		.line_end = find_line_end(texts->ours, texts->theirs),
	};
	bool good;

	for (int i = 0; i < MERGE_SIDES; i++)
		record_init(&run.sides[i].record);
	good = read_side(&run, MERGE_BASE, texts->base) &&
	       read_side(&run, MERGE_OURS, texts->ours) &&
	       read_side(&run, MERGE_THEIRS, texts->theirs) &&
	       merge_sides(&run);
	*r = (struct merge_result){.conflict_count = run.conflict_count,
				   .why = run.why};
	if (good) {
		r->text = run.out;
		r->conflicts = run.conflicts;
	} else {
		buf_release(&run.out);
		buf_release(&run.conflicts);
	}
	buf_release(&run.path);
	for (int i = 0; i < MERGE_SIDES; i++)
		record_release(&run.sides[i].record);
	arena_release(&run.arena);
	return good;
}

void merge_release(struct merge_result *r)
{
	buf_release(&r->text);
	buf_release(&r->conflicts);
}
