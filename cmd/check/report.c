#include "config.h"

#include "check_impl.h"

#include "base/text.h"

/* The level that a rule has in this run, where it finds `found`. */
static enum rule_level level_of(const struct check *c, int rule,
				enum rule_level found)
{
	if (rule < 0)
		return RULE_ERROR;
	if (c->off[rule])
		return RULE_OFF;
	return c->levels[rule] ? c->levels[rule] : found;
}

static void put(struct check *c, const struct diag_msg *m, struct buf *out)
{
	int rule = m->rule ? rule_find(str_z(m->rule)) : -1;
	enum rule_level level = level_of(
		c, rule, m->level == DIAG_ERROR ? RULE_ERROR : RULE_WARNING);
	struct buf line = BUF_INIT;

	if (level == RULE_OFF)
		return;
	if (m->file)
		buf_addf(&line, "%s:%u:%u: ", m->file,
			 m->pos.line ? m->pos.line : 1,
			 m->pos.line ? m->pos.col : 1);
	buf_addf(&line, "%s: %s [%s]", rule_level_names[level], m->text,
		 m->rule ? m->rule : "file");
	text_show(out, buf_str(&line), true);
	buf_addc(out, '\n');
	buf_release(&line);
	if (level == RULE_ERROR || c->strict)
		cli_worsen(c->cli, CLI_NO);
}

void check_report(struct check *c)
{
	struct buf out = BUF_INIT;

	check_across(c);
	diag_sort(&c->found);
	for (size_t i = 0; i < c->found.count; i++)
		put(c, &c->found.msgs[i], &out);
	if (out.len)
		cli_show(c->cli, buf_str(&out));
	buf_release(&out);
}

void check_list(const struct check *c)
{
	struct buf out = BUF_INIT;

	for (int i = 0; rules[i].name; i++)
		buf_addf(&out, "%-14s  %-7s  %s\n", rules[i].name,
			 rule_level_names[level_of(c, i, rules[i].level)],
			 rules[i].help);
	cli_show(c->cli, buf_str(&out));
	buf_release(&out);
}
