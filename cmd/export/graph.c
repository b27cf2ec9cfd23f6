#include "config.h"

#include "export.h"

#include "value/message.h"

/* In double quotes; a backslash of the text is none of dot's escapes. */
static void put_quoted(struct buf *out, struct str s)
{
	struct buf line = BUF_INIT;

	message_line(&line, s);
	buf_addc(out, '"');
	for (size_t i = 0; i < line.len; i++) {
		if (line.s[i] == '"' || line.s[i] == '\\')
			buf_addc(out, '\\');
		buf_addc(out, line.s[i]);
	}
	buf_addc(out, '"');
	buf_release(&line);
}

/* The name of a node: two kinds may share a text. */
static void put_node(struct buf *out, const char *kind, struct str id)
{
	struct buf name = BUF_INIT;

	buf_addf(&name, "%s:", kind);
	buf_addstr(&name, id);
	put_quoted(out, buf_str(&name));
	buf_release(&name);
}

static void put_labeled(struct buf *out, const char *kind, struct str id,
			struct str label, const char *style)
{
	buf_addc(out, '\t');
	put_node(out, kind, id);
	buf_addz(out, " [label=");
	put_quoted(out, label);
	buf_addf(out, "%s];\n", style);
}

static const char *const styles[] = {
	[RECORD_CONTACT] = "",
	[RECORD_PROGRAM] = ", fillcolor=\"#dbe9f6\"",
	[RECORD_EVENT] = ", fillcolor=\"#f6ecd2\"",
};

static void put_edge(struct buf *out, const struct record *r, const char *kind,
		     struct str to, const char *style)
{
	buf_addc(out, '\t');
	put_node(out, "contact", r->id);
	buf_addz(out, " -- ");
	put_node(out, kind, to);
	buf_addf(out, " [%s];\n", style);
}

/* An edge to a record, which the query may have left out. */
static void put_link(const struct export_run *e, struct buf *out,
		     const struct record *r, enum record_kind kind,
		     struct str id, const char *style)
{
	const struct record *to;

	if (!id.n)
		return;
	to = references_find((void *)&e->references, id);
	put_labeled(out, record_kind_name(kind), id, to ? record_name(to) : id,
		    styles[kind]);
	put_edge(out, r, record_kind_name(kind), id, style);
}

void export_graph_begin(struct export_run *e, struct buf *out)
{
	(void)e;
	buf_addz(out, "// sfdp -Tsvg network.dot >network.svg\n"
		      "graph network {\n"
		      "\tgraph [layout=sfdp, overlap=prism, splines=true, "
		      "outputorder=edgesfirst, K=0.6];\n"
		      "\tnode [shape=box, style=\"rounded,filled\", "
		      "fillcolor=white, fontname=\"Helvetica\", fontsize=10, "
		      "margin=\"0.08,0.04\", height=0.2];\n"
		      "\tedge [color=\"#8a8a8a\"];\n");
}

static void put_person(const struct export_run *e, const struct record *r,
		       struct buf *out)
{
	struct str where = record_text(r, "institution");
	struct str program = record_text(r, "program");

	put_link(e, out, r, RECORD_PROGRAM, program, "penwidth=1");
	if (!program.n && where.n) {
		put_labeled(out, "place", where, where,
			    ", shape=plaintext, style=\"\", "
			    "fontcolor=\"#5a5a5a\"");
		put_edge(out, r, "place", where, "penwidth=1");
	}
	put_link(e, out, r, RECORD_EVENT,
		 node_text(node_get(r->root, "met"), "event"), "style=dashed");
	put_link(e, out, r, RECORD_CONTACT, record_text(r, "introduced_by"),
		 "penwidth=2, color=\"#2f6f4f\"");
}

void export_graph(const struct export_run *e, const struct input_item *item,
		  struct buf *out)
{
	const struct record *r = &item->record;

	put_labeled(out, record_kind_name(r->kind), r->id, record_name(r),
		    styles[r->kind]);
	if (r->kind == RECORD_CONTACT)
		put_person(e, r, out);
}

void export_graph_end(const struct export_run *e, struct buf *out)
{
	(void)e;
	buf_addz(out, "}\n");
}
