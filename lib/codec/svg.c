#include "config.h"

#include "codec/svg.h"

#include "base/text.h"

/* In pixels; a column of text is about seven wide at this size. */
enum {
	WIDTH = 720,
	MARGIN = 24,
	ROW = 22,
	LINE = 18, /* of running text */
	BASELINE = 15,
	VALUE_END = 340,
	RATIO_END = 412,
	BAR_START = 426,
	BAR_END = 620,
	GOAL_START = 630,
	BAR_HEIGHT = 12,
	CHART_HEIGHT = 72,
	NOTE_START = 268,
	CELLS_START = 220,
	CELL_MAX = 80,
	PER_COLUMN = 7,
	PER_BOLD = 8,
};

static const char style[] =
	"<style>"
	"svg{background:#fff;font:13px system-ui,sans-serif}"
	"text{fill:#1f2328}.m{fill:#59636e}.w{fill:#9a5b00}"
	".h{font-size:20px;font-weight:600}.g{font-weight:600}"
	".e{text-anchor:end}.c{text-anchor:middle}"
	"rect{fill:#4a7396}rect.w{fill:#c98a2b}rect.t{fill:#eceff2}"
	"rect.p{fill:#fff}"
	"@media(prefers-color-scheme:dark){"
	"svg{background:#14181d}"
	"text{fill:#e6e9ed}.m{fill:#9aa4af}.w{fill:#e0a458}"
	"rect{fill:#76a3c9}rect.w{fill:#d99a3d}rect.t{fill:#242b33}"
	"rect.p{fill:#14181d}}"
	"</style>";

void svg_init(struct svg *s)
{
	*s = (struct svg){.y = MARGIN};
}

void svg_release(struct svg *s)
{
	buf_release(&s->body);
	buf_release(&s->scratch);
}

static void escape(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		switch (text.p[i]) {
		case '&':
			buf_addz(out, "&amp;");
			break;
		case '<':
			buf_addz(out, "&lt;");
			break;
		case '>':
			buf_addz(out, "&gt;");
			break;
		case '"':
			buf_addz(out, "&quot;");
			break;
		default:
			buf_addc(out, text.p[i]);
		}
	}
}

/* Text in `room` pixels at x, y; `class` may be empty. */
static void put_text(struct svg *s, long x, long y, const char *class,
		     struct str text, long room)
{
	size_t columns = room > 0 ? (size_t)(room / PER_COLUMN) : 0;
	size_t keep;

	if (!text.n)
		return;
	buf_clear(&s->scratch);
	text_show(&s->scratch, text, true);
	keep = text_fit(buf_str(&s->scratch), columns);
	if (keep < s->scratch.len && columns > 1) {
		s->scratch.len = text_fit(buf_str(&s->scratch), columns - 1);
		buf_addz(&s->scratch, "\xe2\x80\xa6");
	}
	buf_addf(&s->body, "<text x=\"%ld\" y=\"%ld\"", x, y);
	if (*class)
		buf_addf(&s->body, " class=\"%s\"", class);
	buf_addc(&s->body, '>');
	escape(&s->body, buf_str(&s->scratch));
	buf_addz(&s->body, "</text>\n");
}

static void put_rect(struct svg *s, long x, long y, long width, long height,
		     const char *class)
{
	buf_addf(&s->body,
		 "<rect x=\"%ld\" y=\"%ld\" width=\"%ld\" height=\"%ld\" "
		 "rx=\"2\"",
		 x, y, width, height);
	if (*class)
		buf_addf(&s->body, " class=\"%s\"", class);
	buf_addz(&s->body, "/>\n");
}

/* `part` of `whole` in pixels; what is not nothing can be seen. */
static long scale(long part, long whole, long pixels)
{
	long n;

	if (part <= 0 || whole <= 0)
		return 0;
	if (part > whole)
		part = whole;
	n = (long)((double)part / (double)whole * (double)pixels + 0.5);
	return n > 2 ? n : 2;
}

void svg_heading(struct svg *s, struct str text)
{
	s->y += s->body.len ? 24 : 6;
	put_text(s, MARGIN, s->y + 16, "h", text, WIDTH - 2L * MARGIN);
	s->y += 32;
}

void svg_group(struct svg *s, struct str title, struct str of)
{
	long room = WIDTH - 2L * MARGIN - 2L * PER_BOLD, x, after;

	after = PER_COLUMN * (long)text_width(of);
	room -= after < room / 2 ? after : room / 2;
	s->y += 10;
	put_text(s, MARGIN, s->y + BASELINE, "g", title,
		 room * PER_COLUMN / PER_BOLD);
	x = MARGIN + PER_BOLD * (long)(text_width(buf_str(&s->scratch)) + 2);
	if (x < VALUE_END)
		x = VALUE_END - 40;
	put_text(s, x, s->y + BASELINE, "m", of, WIDTH - MARGIN - x);
	s->y += ROW + 2;
}

void svg_bar(struct svg *s, const struct svg_bar *bar)
{
	long length = scale(bar->part, bar->whole, BAR_END - BAR_START);
	const char *warn = bar->warn ? "w" : "";
	long base = s->y + BASELINE;

	put_text(s, MARGIN, base, warn, bar->label, 220);
	put_text(s, VALUE_END, base, bar->warn ? "e w" : "e", bar->value, 110);
	put_text(s, RATIO_END, base, "e m", bar->ratio, 70);
	if (bar->whole > 0) {
		if (bar->track)
			put_rect(s, BAR_START, s->y + 5, BAR_END - BAR_START,
				 BAR_HEIGHT, "t");
		if (length)
			put_rect(s, BAR_START, s->y + 5, length, BAR_HEIGHT,
				 warn);
	}
	put_text(s, GOAL_START, base, "m", bar->note,
		 WIDTH - MARGIN / 2 - GOAL_START);
	s->y += ROW;
}

void svg_note(struct svg *s, struct str label, struct str note)
{
	put_text(s, MARGIN + 12, s->y + BASELINE, "", label,
		 NOTE_START - MARGIN - 20);
	put_text(s, NOTE_START, s->y + BASELINE, "m", note,
		 WIDTH - MARGIN - NOTE_START);
	s->y += ROW;
}

void svg_wrap(struct svg *s, struct str text)
{
	long room = WIDTH - 2L * MARGIN - 12;
	size_t columns = (size_t)(room / PER_COLUMN);

	while (text.n) {
		put_text(s, MARGIN + 12, s->y + BASELINE, "m",
			 text_line(&text, columns), room);
		s->y += LINE;
	}
	s->y += ROW - LINE;
}

void svg_columns(struct svg *s, const long *values, size_t count,
		 struct str first, struct str last)
{
	long room = WIDTH - 2L * MARGIN, most = 0;
	long step = count ? room / (long)count : room;
	long width = step > 4 ? step - 2 : step > 1 ? step - 1 : 1;

	for (size_t i = 0; i < count; i++)
		most = values[i] > most ? values[i] : most;
	for (size_t i = 0; i < count && step > 0; i++) {
		long height = scale(values[i], most, CHART_HEIGHT);
		long x = MARGIN + (long)i * step;

		put_rect(s, x, s->y + 16 + CHART_HEIGHT, width, 1, "t");
		if (!height)
			continue;
		put_rect(s, x, s->y + 16 + CHART_HEIGHT - height, width, height,
			 "");
		if (width >= 22) {
			struct buf text = BUF_INIT;

			buf_addf(&text, "%ld", values[i]);
			put_text(s, x + width / 2,
				 s->y + 12 + CHART_HEIGHT - height, "c m",
				 buf_str(&text), width + 8);
			buf_release(&text);
		}
	}
	s->y += 16 + CHART_HEIGHT + 2;
	put_text(s, MARGIN, s->y + BASELINE, "m", first, 200);
	put_text(s, MARGIN + step * (long)count, s->y + BASELINE, "e m", last,
		 200);
	s->y += ROW + 4;
}

void svg_cells(struct svg *s, struct str label, const long *counts,
	       const struct str *names, size_t count, long most)
{
	long room = WIDTH - MARGIN - CELLS_START;
	long step = count ? room / (long)count : room;

	if (step > CELL_MAX)
		step = CELL_MAX;
	put_text(s, MARGIN, s->y + BASELINE, counts ? "" : "m", label,
		 CELLS_START - MARGIN - 8);
	for (size_t i = 0; i < count; i++) {
		long x = CELLS_START + (long)i * step;
		struct buf text = BUF_INIT;

		if (!counts) {
			put_text(s, x + step / 2, s->y + BASELINE, "c m",
				 names[i], step - 2);
			continue;
		}
		put_rect(s, x, s->y, step - 2, ROW - 2, "t");
		if (counts[i] && most > 0)
			buf_addf(&s->body,
				 "<rect x=\"%ld\" y=\"%ld\" width=\"%ld\" "
				 "height=\"%d\" rx=\"2\" "
				 "opacity=\"0.%02ld\"/>\n",
				 x, s->y, step - 2, ROW - 2,
				 15 + scale(counts[i], most, 45));
		buf_addf(&text, "%ld", counts[i]);
		put_text(s, x + step / 2 - 1, s->y + BASELINE, "c",
			 counts[i] ? buf_str(&text) : STR(""), step);
		buf_release(&text);
	}
	s->y += ROW;
}

void svg_write(const struct svg *s, struct str title, struct buf *out)
{
	long height = s->y + MARGIN;
	struct buf shown = BUF_INIT;

	buf_addf(out,
		 "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
		 "width=\"%d\" height=\"%ld\" viewBox=\"0 0 %d %ld\">\n",
		 WIDTH, height, WIDTH, height);
	buf_addz(out, "<title>");
	text_show(&shown, title, true);
	escape(out, buf_str(&shown));
	buf_release(&shown);
	buf_addz(out, "</title>\n");
	buf_addz(out, style);
	buf_addf(out, "\n<rect width=\"%d\" height=\"%ld\" class=\"p\"/>\n",
		 WIDTH, height);
	buf_addstr(out, buf_str(&s->body));
	buf_addz(out, "</svg>\n");
}
