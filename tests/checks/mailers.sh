#!/bin/sh
# Every template, as mail programs read it: mutt and neomutt take it as a draft
# (-H) and hand its text to an editor; mshow of mblaze shows fields and text.
# In their indexes an answer lands in its thread.
# Names and subjects that take several encoded words come back as they were.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"

# render TEMPLATE ID SLOT|SLOT...: as a message and as text
render()
{
	template=$1
	id=$2
	slots=$3
	set --
	while [ -n "$slots" ]; do
		set -- "$@" -s "${slots%%|*}"
		case $slots in
		*'|'*)	slots=${slots#*|} ;;
		*)	slots= ;;
		esac
	done
	for format in eml text; do
		kith-draft -C "$EXAMPLES/network" --today 2026-06-01 \
			-o "$format" -t "$template" "$@" "$id" </dev/null \
			2>/dev/null >"$format/$template" || echo "$template"
	done
}

# A message for each template that makes one.
render_all()
{
	mkdir eml text
	while read -r name id slots; do
		case $name in
		'#'* | connect | questions | brief | intro | hello | chat | headline) ;;
		*)	render "$name" "$id" "$slots" ;;
		esac
	done <"$TOP/tests/data/drafts"
}

# long/N.eml for line N of long/names, a name that is the subject as well.
draft_long()
{
	mkdir long
	cat >long/names <<'END'
Dr. María José Álvarez de la Fuente y Quintanilla
Nguyễn Thị Đặng Hòa Phạm Minh Ngọc Quỳnh An Nguyễn Thị Đặng
李明欧阳华张伟李明欧阳华张伟李明欧阳
عبد الرحمن ليلى حسن عبد الرحمن ليلى حسن
श्रीमती क्षमा राव देवी श्रीमती क्षमा
Ann 😀 Lee 👨‍👩‍👧 Álvarez and the whole of a long line of words
END
	printf 'Subject: {{x-subject}}\n\nHello, {{name}}.\n' >long/t.tmpl
	line=0
	sed 's/.*/{"id": "&", "name": "&", "x-subject": "&"/
		s/$/, "email": "lee@example.org"}/' long/names |
	while read -r record; do
		line=$((line + 1))
		printf '%s\n' "$record" |
			kith-draft -C "$EXAMPLES/network" -t ./long/t.tmpl \
				-o eml - >"long/$line.eml" 2>err || cat err
	done
}

# Long names and subjects that MAILER takes up otherwise than they were.
long_composed_wrong()
{
	line=0
	while read -r name; do
		line=$((line + 1))
		compose "$1" "long/$line.eml"
		sed -n '1,/^$/p' seen | tr -d '"' |
			awk '/^[ \t]/ { sub(/^[ \t]+/, " "); printf "%s", $0; next }
				{ printf "%s%s", nl, $0; nl = "\n" }
				END { print "" }' >fields
		grep -qxF "To: $name <lee@example.org>" fields ||
			grep "^To" fields
		grep -qxF "Subject: $name" fields || grep "^Subject" fields
	done <long/names
}

# Wrapping aside, is the text of what was seen that of template $1?
same_text()
{
	sed '1,/^$/d' seen 2>/dev/null | tr -s ' \n' '\n' >words
	tr -s ' \n' '\n' <"text/$1" | cmp -s - words
}

# compose MAILER DRAFT: what the mailer hands its editor goes to `seen`; then
# it is left without sending.
compose()
{
	rm -f seen
	TERM=vt100 "$PYTHON" - "$1" "$2" >"$tap_dir/screen" 2>&1 <<'END'
import fcntl, os, pty, select, struct, sys, termios, time

mailer, draft = sys.argv[1:]
here = os.getcwd()
pid, fd = pty.fork()
if pid == 0:
    os.execvp(mailer, [
        mailer, "-n", "-F", "/dev/null",
        "-e", f"set editor='{here}/editor' charset=utf-8",
        "-e", "set autoedit=yes edit_headers=yes",
        "-e", f"set folder={here} abort_unmodified=no postpone=no",
        "-e", "set record= sendmail=/bin/false",
        "-H", draft])
# without a size a mailer made with a newer ncurses draws nothing
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("4H", 24, 80, 0, 0))
end = time.time() + 60
keys = 0
while time.time() < end and keys < 6:
    if select.select([fd], [], [], 0.05)[0]:
        try:
            if not os.read(fd, 65536):
                break
        except OSError:
            break
    elif os.path.exists("seen"):
        os.write(fd, b"qn"[keys % 2:keys % 2 + 1])
        keys += 1
os.kill(pid, 9)
os.waitpid(pid, 0)
END
}

# Drafts that MAILER takes up otherwise than they were written.
composed_wrong()
{
	cat >editor <<END
#!/bin/sh
cp "\$1" "$PWD/seen"
END
	chmod +x editor
	for draft in eml/*; do
		name=${draft#eml/}
		compose "$1" "$draft"
		same_text "$name" || echo "$name: its text"
		to=$(sed -n 's/^To: .*<\(.*\)>$/\1/p' "$draft")
		grep -q "^To: .*$to" seen || echo "$name: To"
	done
}

shown_wrong()
{
	for draft in eml/*; do
		name=${draft#eml/}
		mshow -h From:To:Subject "$draft" 2>/dev/null |
			grep -v "^--- [0-9]*: text/plain" >seen
		same_text "$name" || echo "$name: its text"
		grep -q '^From: "*Dr. Nimali Perera"* <nimali.*org>$' seen ||
			echo "$name: From"
	done
}

# box: their message and another, each by somebody else, and my answer.
thread_box()
{
	printf '%s\n' '{"id": "ann", "name": "Ann Ash", "email": "ann@example.org",' \
		'"log": [{"date": "2026-05-30", "type": "replied",' \
		'"text": "Your poster", "message_id": "<poster@example.org>"}]}' |
		tr -d '\n' >ann
	for about in 'Your poster' Tea; do
		id=$(echo "${about#Your }" | tr T t)
		printf '%s\n' 'From ann Sat May 30 10:00:00 2026' \
			'Date: Sat, 30 May 2026 10:00:00 +0000' \
			'From: Ann Ash <ann@example.org>' 'To: me@example.org' \
			"Subject: $about" "Message-ID: <$id@example.org>" '' Hi. ''
	done >box
	kith-draft -C "$EXAMPLES/network" --today 2026-06-01 -t reply \
		-s answer='Yes.' -o mbox ann >>box
}

# The index of MAILER by threads: my answer is below their message.
answer_is_below_in()
{
	"$PYTHON" - "$1" >index <<'END'
import os, select, sys, time
from terminal import start

pid, fd = start([
    sys.argv[1], "-n", "-F", "/dev/null", "-f", "box",
    "-e", f"set folder={os.getcwd()}",
    "-e", "set sort=threads ascii_chars=yes index_format='[%s]'"],
    term="vt100")
end = time.time() + 60
shown = b""
while time.time() < end and b"->" not in shown:
    if select.select([fd], [], [], 0.05)[0]:
        try:
            piece = os.read(fd, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
os.kill(pid, 9)
os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
END
	tr -d '\n' <index | grep -q 'Your poster\].*`->\].*Tea\]'
}

# The same for mthread of mblaze, which indents by a blank.
answer_is_below_in_mthread()
{
	mkdir -p md/cur md/new md/tmp
	awk '/^From [ak]/ { n++; next } { print >("md/cur/" n ":2,S") }' box
	mlist md | mthread | grep -A 1 '^md/cur/1:' | grep -q '^ md/cur/3:'
}

have()
{
	command -v "$1" >/dev/null 2>&1
}

cd "$tap_dir" || exit 1
tap_silent 'every template that makes a message makes one' render_all
tap_silent 'so do long names' draft_long
for mailer in mutt neomutt; do
	title="$mailer -H takes each draft and shows its text to the editor"
	if have $mailer; then
		tap_silent "$title" composed_wrong $mailer
		tap_silent "$mailer reads back long names and subjects" \
			long_composed_wrong $mailer
	else
		tap_skip "$title" "there is no $mailer"
	fi
done
thread_box
for mailer in mutt neomutt; do
	title="an answer lands in its thread in the index of $mailer"
	if have $mailer; then
		tap_run "$title" answer_is_below_in $mailer
	else
		tap_skip "$title" "there is no $mailer"
	fi
done
title='and in that of mthread'
if have mthread; then
	tap_run "$title" answer_is_below_in_mthread
else
	tap_skip "$title" 'there is no mthread'
fi
title='mshow shows each draft as it was written'
if have mshow; then
	tap_silent "$title" shown_wrong
else
	tap_skip "$title" 'there is no mshow'
fi
tap_end
