#!/bin/sh
# The page of kith-export, as Chromium lays it out: nothing is wider than the
# window at 360, 800 and 1400 pixels with everything unfolded, landmarks and
# headings are in order, texts have a contrast of 4.5 by day and by night, the
# search finds; and it asks for nothing from anywhere.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$tap_dir" || exit 1
cp -r "$EXAMPLES/network" net
cat >net/hostile.yaml <<'END'
name: "</script><script>document.title='run'</script>"
email: "\"><img src=x onerror=document.title='run'>@example.org"
linkedin: "javascript:document.title='run'"
website: "https://example.org/\" onclick=\"document.title='run'"
interests: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]
notes: "<b>bold</b> &amp; \u202e"
log:
  - 2026-05-01 met: "<i>x</i>"
END
cat >net/hostile-program.yaml <<'END'
kind: program
name: "</h3></summary><img src=x onerror=document.title='run'>"
state: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
url: "javascript:document.title='run'"
closed_to_me: "<i>yes</i>"
step2_min:
  - {value: "<b><b>", source: "\" onclick=\"document.title='run'", checked: 2024-01-01}
  - {value: 230, said: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
END
kith export -C net --today 2026-06-01 html >page.html 2>err || exit 1

# What the page says of itself, in a frame of a page that keeps it.
cat >probe.js <<'END'
<script>
addEventListener("load", function () {
	function light(c) {
		var p = c.match(/[\d.]+/g).slice(0, 3).map(function (v) {
			v /= 255;
			return v <= 0.03928 ? v / 12.92 :
				Math.pow((v + 0.055) / 1.055, 2.4);
		});
		return 0.2126 * p[0] + 0.7152 * p[1] + 0.0722 * p[2];
	}
	function behind(e) {
		for (; e; e = e.parentElement) {
			var b = getComputedStyle(e).backgroundColor;
			if (b !== "rgba(0, 0, 0, 0)")
				return b;
		}
	}
	var said = [], worst = 21, level = 0, run = document.title === "run";
	document.querySelectorAll("details").forEach(function (d) {
		d.open = true;
	});
	document.querySelectorAll("body *").forEach(function (e) {
		if (e.matches("script, style, [aria-hidden]") || !e.innerText)
			return;
		var a = light(getComputedStyle(e).color), b = light(behind(e));
		worst = Math.min(worst, (Math.max(a, b) + 0.05) /
			(Math.min(a, b) + 0.05));
	});
	document.querySelectorAll("h1, h2, h3, h4").forEach(function (h) {
		var n = +h.tagName[1];
		if (n > level + 1)
			said.push("heading " + h.innerText + " skips a level");
		level = n;
	});
	["header", "nav[aria-label]", "main", "h1"].forEach(function (s) {
		if (document.querySelectorAll(s).length !== 1)
			said.push("not one " + s);
	});
	document.querySelectorAll("section").forEach(function (s) {
		if (!document.getElementById(s.getAttribute("aria-labelledby")))
			said.push("a section without a heading");
	});
	document.querySelectorAll("input").forEach(function (i) {
		if (!i.labels.length)
			said.push("an input without a label");
	});
	if (document.documentElement.scrollWidth > innerWidth)
		said.push("wider than the window: " +
			document.documentElement.scrollWidth);
	if (worst < 4.5)
		said.push("contrast " + worst);
	if (run || document.querySelector("img, b b, i, [onclick], [onerror]"))
		said.push("markup of a record");
	document.querySelectorAll("a").forEach(function (a) {
		if (!/^(#|https?:|mailto:|tel:)/.test(a.getAttribute("href")))
			said.push("a link to " + a.href);
	});
	var box = document.getElementById("search");
	box.value = "abernathy wharf";
	box.dispatchEvent(new Event("input"));
	if (document.querySelectorAll("#people article:not([hidden])").length !== 1)
		said.push("search does not find one");
	parent.postMessage("said: " + innerWidth + " " + said.join("; "), "*");
});
</script>
END
cat page.html probe.js >probed.html

# laid_out WIDTH LIGHT|DARK
laid_out()
{
	dark=
	[ "$2" = light ] || dark=--blink-settings=preferredColorScheme=0
	cat >frame.html <<-END
		<!DOCTYPE html><title>nothing</title><script>
		addEventListener("message", function (m) {
			document.title = m.data;
		});
		</script>
		<iframe src="probed.html" width="$1" height="900"
			style="border: 0"></iframe>
	END
	# shellcheck disable=SC2086 # an option or nothing
	timeout 600 chromium --headless=new --no-sandbox --disable-gpu \
		--no-first-run --disable-background-networking \
		--user-data-dir="$PWD/browser" --hide-scrollbars \
		--window-size=1500,1000 $dark --virtual-time-budget=20000 \
		--dump-dom \
		"file://$PWD/frame.html" 2>browser.log </dev/null >dom
	sed -n 's/.*<title>\(said: [^<]*\)<.*/\1/p' dom >title
	[ "$(cat title)" = "said: $1 " ] || { cat title; tail -n 3 browser.log; }
}

asks_for_nothing()
{
	grep -n 'src=\|url(\|@import\|<link\|<iframe' page.html |
		grep -v '&gt;&lt;img src=x'
}

tap_silent 'the page asks for nothing' asks_for_nothing
if tap_needs 'a browser lays it out' chromium; then
	for width in 360 800 1400; do
		tap_silent "$width pixels, by day" laid_out "$width" light
	done
	tap_silent '360 pixels, by night' laid_out 360 dark
fi
tap_end
