#!/bin/sh
# The pictures of kith stats: whole, harmless, and, in a real browser, not
# empty, neither on light nor on dark.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
export KITH_TODAY=2026-06-01
net=$EXAMPLES/network
cd "$tap_dir" || exit 1

for section in overview coverage response timeliness events balance \
		prospects pipelines growth; do
	kith-stats -C "$net" "$section" -o svg >"$section.svg"
done
kith-stats -C "$net" -o svg >all.svg
kith-stats -C "$net" --by role,stage -o svg >table.svg
kith-stats -C "$net" --by state -o svg >bars.svg

# A network that tries to get out of its picture.
mkdir hostile
cat >hostile/kith.yaml <<'END'
me: {interests: ['</text><script>alert(1)</script>']}
END
cat >hostile/x.yaml <<'END'
name: "<script>alert(1)</script> & \"quoted\" 'too' \e[31m \u202e \0 ]]> \uFFFE"
institution: '<image href="https://example.org/x.png" onload="x()">'
status: prospect
interests: ['</text><script>alert(1)</script>']
program: '--><a href="javascript:x()">'
'x<y>': '</svg>'
log:
  - {date: 2026-05-18, type: met, event: '<x>', text: '&bad;'}
  - {date: 2026-05-28, type: asked, via: '<b>', template: '&amp;<i>'}
END
kith-stats -C hostile -n 0 -o svg >hostile.svg 2>/dev/null
kith-stats -C hostile --by institution -o svg >hostile-by.svg 2>/dev/null
kith-stats -C hostile --by 'x<y>,name' -o svg >hostile-two.svg 2>/dev/null

# well_formed FILE...: XML, of elements and attributes that draw and no more.
well_formed()
{
	"$PYTHON" - "$@" <<'END'
import sys
import xml.etree.ElementTree as tree
space = "{http://www.w3.org/2000/svg}"
elements = {space + e for e in ("svg", "title", "style", "rect", "text")}
attributes = {"role", "width", "height", "viewBox", "x", "y", "rx", "class",
              "opacity"}
for path in sys.argv[1:]:
    root = tree.parse(path).getroot()
    for e in root.iter():
        assert e.tag in elements, (path, e.tag)
        assert set(e.attrib) <= attributes, (path, e.attrib)
    text = open(path, encoding="utf-8").read()
    for word in ("<script", "url(", "@import", "<image",
                 "<!DOCTYPE", "<a "):
        assert word not in text.split("<style>")[0] + \
            text.split("</style>")[1], (path, word)
    inside = float(root.get("width"))
    for e in root.iter(space + "rect"):
        assert float(e.get("x") or 0) + float(e.get("width")) <= inside, path
        assert float(e.get("width")) > 0 and float(e.get("height")) > 0, path
END
}

for picture in ./*.svg; do
	name=${picture#./}
	tap_run "${name%.svg}: well-formed, without scripts or links" \
		well_formed "$picture"
done

# shot PICTURE LIGHT|DARK: as PNG, by a browser with nothing of anybody's.
shot()
{
	rm -rf browser
	mkdir browser
	dark=
	[ "$2" = light ] || dark=--blink-settings=preferredColorScheme=0
	# shellcheck disable=SC2086 # an option or nothing
	timeout 600 chromium --headless --no-sandbox --disable-gpu \
		--no-first-run --disable-background-networking \
		--user-data-dir="$PWD/browser" --hide-scrollbars \
		--window-size=720,600 $dark --screenshot="$PWD/$1-$2.png" \
		"file://$PWD/$1.svg" >browser.log 2>&1 </dev/null
	[ -s "$1-$2.png" ] || { tail -n 5 browser.log; return 1; }
}

# painted PICTURE LIGHT|DARK: the right background, text and bars upon it.
painted()
{
	shot "$1" "$2" || return
	"$PYTHON" - "$1-$2.png" "$2" <<'END'
import struct
import sys
import zlib

data = open(sys.argv[1], "rb").read()
assert data[:8] == b"\x89PNG\r\n\x1a\n"
at, packed = 8, b""
while at < len(data):
    size, kind = struct.unpack(">I4s", data[at:at + 8])
    body = data[at + 8:at + 8 + size]
    if kind == b"IHDR":
        width, height, depth, color = struct.unpack(">IIBB", body[:10])
    if kind == b"IDAT":
        packed += body
    at += 12 + size
step = {2: 3, 6: 4}[color]
raw, line, colors = zlib.decompress(packed), bytearray(width * step), {}
for y in range(height):
    start = y * (width * step + 1)
    now = bytearray(raw[start + 1:start + 1 + width * step])
    for x in range(len(now)):
        a = now[x - step] if x >= step else 0
        b = line[x]
        c = line[x - step] if x >= step else 0
        how = raw[start]
        if how == 1:
            now[x] = now[x] + a & 255
        elif how == 2:
            now[x] = now[x] + b & 255
        elif how == 3:
            now[x] = now[x] + (a + b) // 2 & 255
        elif how == 4:
            p = a + b - c
            pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
            best = a if pa <= pb and pa <= pc else b if pb <= pc else c
            now[x] = now[x] + best & 255
    line = now
    for x in range(0, len(now), step):
        pixel = bytes(now[x:x + 3])
        colors[pixel] = colors.get(pixel, 0) + 1
most = max(colors, key=colors.get)
print(f"{width}x{height}, {len(colors)} colors, most of it {most.hex()}")
paper, bar = (("ffffff", "4a7396") if sys.argv[2] == "light"
              else ("14181d", "76a3c9"))
assert most.hex() == paper, "the background is not " + paper
assert colors.get(bytes.fromhex(bar), 0) > 400, "there is no bar of " + bar
assert len(colors) > 20, "there is no text"
END
}

title='a browser shows it'
if tap_needs "$title" chromium; then
	for name in overview response growth; do
		tap_run "$name: $title, on light" painted "$name" light
	done
	tap_run "response: $title, on dark" painted response dark
fi
tap_end
