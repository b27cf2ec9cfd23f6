#!/bin/sh
# kith draft with a person at the terminal: questions, answers, the editor.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$tap_dir" || exit 1

mkdir net tmp
TMPDIR=$tap_dir/tmp
export TMPDIR
printf 'me: {name: Nim, email: nim@example.org}\n' >net/kith.yaml
printf '%s\n' "name: Cy Lee" "email: cy@example.org" log: \
	'  - 2026-05-31 meeting: tea' >cy.yaml
for id in ann bo; do
	printf '%s\n' "name: Dr. $id Lee" "email: $id@example.org" log: \
		'  - 2026-05-28 met: tea' >net/$id.yaml
done

# asked ANSWER... -- COMMAND...: what the terminal showed goes to `shown`.
asked()
{
	: >out
	"$BUILD/tests/tools/terminal" -a "$@" >shown
}

# The same for ann and bo, who come through a pipe; the drafts go to `out`.
# shellcheck disable=SC2016 # for the inner shell to expand
draft='kith due -C net --today 2026-06-01 |
	kith draft --today 2026-06-01 -o text "$@" >out'

ask_both()
{
	asked "$@" -- sh -c "$draft" draft -s detail='the x' -s question='Why?' \
		--ask
}

# has FILE TEXT...: texts that are there; lacks: not all of them.
has()
{
	file=$1
	shift
	for text; do
		grep -qF -- "$text" "$file" || {
			echo "not in $file: $text"
			cat "$file"
			return 1
		}
	done
}

lacks()
{
	! has "$@" >/dev/null
}

answers_go_into_the_text()
{
	ask_both 'the fair' tea 'the ferry' rain &&
	has shown 'Dr. ann Lee, follow-up: event (where you met, to stand after "at")' \
		'2 drafts' 'status 0' &&
	has out 'about tea at the fair' 'about rain at the ferry'
}

a_list_takes_several_answers()
{
	asked 'ask early' 'ask again' RET 'I write' -- kith draft -C net \
		--today 2026-06-01 -t thanks --ask -d dir4 cy.yaml &&
	has shown 'one a line; an empty line ends them' 'status 0' &&
	has dir4/cy.eml 'I will remember:' '- to ask early' '- to ask again' \
		'Next, I will write.'
}

nobody_is_told_of_on_a_terminal()
{
	mkdir -p alone && cp net/kith.yaml alone &&
	asked -- kith draft -C alone -t mentor &&
	has shown 'nobody to write to: there are no records' 'status 1'
}

the_short_ways_are_named()
{
	asked -- kith draft -C net --today 2026-06-01 -t thanks cy.yaml &&
	has shown '--ask asks for what is missing, -e opens your editor' \
		'status 1'
}

# What is only shown may be had again.
answers_are_not_lost()
{
	printf '%s\n' 'name: Dr. José Álvarez' 'email: jose@example.org' log: \
		'  - 2026-05-31 helped: tea' >jose.yaml &&
	asked 'reading my letter' -- kith draft -C net --today 2026-06-01 \
		--ask jose.yaml &&
	has shown 'Your answers are not kept.' 'status 0' \
		'kith draft -C net -t thanks -s "help=reading my letter" jose.yaml' &&
	asked 'the book' -- kith draft -C net --today 2026-06-01 --ask \
		-d dir5 jose.yaml &&
	lacks shown 'not kept'
}

headers_are_readable_on_a_terminal()
{
	asked -- kith draft -C net --today 2026-06-01 -s help='the book' \
		jose.yaml &&
	has shown 'To: Dr. José Álvarez <jose@example.org>' \
		'Subject: Thank you, Dr. Álvarez' &&
	kith draft -C net --today 2026-06-01 -s help='the book' jose.yaml \
		>piped && has piped 'To: =?utf-8?'
}

what_does_not_fit_is_asked_for_again()
{
	asked yes 'do not waive' -- kith draft -C net --today 2026-06-01 \
		-t letter --allow rapport,first-mentor,generic --ask \
		-s deadline=2026-09-15 -s about='my talk' -o text cy.yaml &&
	has shown "'yes' is neither; once more: waiver" \
		'I do not waive my right' 'status 0'
}

nobody_is_asked_in_vain()
{
	printf '%s\n' 'name: Ed Ek' 'log: [2026-05-28 met: tea]' >ed.yaml
	asked -- kith draft -C net --today 2026-06-01 --ask -t follow-up \
		ed.yaml &&
	has shown 'ed: missing: email' 'status 1' \
		"'follow-up', asked for once that is there" &&
	lacks shown '> ' &&
	asked -- kith draft -C net --today 2026-06-01 -t follow-up ed.yaml &&
	lacks shown '--ask' &&
	asked -- kith draft -C net --today 2026-06-01 -t nudge cy.yaml &&
	has shown 'missing: a log entry (sent' && lacks shown '--ask'
}

an_empty_answer_is_none()
{
	ask_both 'the fair' RET 'the ferry' rain &&
	has shown 'ann: missing: 1 fact' '-s topic=' '1 draft, 1 held back' \
		'status 1' &&
	lacks shown '-s event=' && has out 'about rain at' &&
	lacks out 'the fair'
}

the_end_of_input_is_no_answer()
{
	ask_both 'the fair' ^D 'the ferry' rain &&
	has shown 'ann: missing: 1 fact' '-s topic=' 'status 1' &&
	# the next question is on a line of its own
	grep -q '^Dr. bo Lee, follow-up: event' shown
}

an_interrupt_writes_nothing()
{
	asked 'the fair' tea ^C -- sh -c "exec $draft" draft --ask \
		-s detail='the x' -s question='Why?' &&
	lacks shown 'status 0' && lacks shown 'draft' && [ ! -s out ]
}

an_interrupt_leaves_no_file()
{
	asked 'the fair' tea ^C -- kith draft --today 2026-06-01 --ask \
		-s detail='the x' -s question='Why?' -t follow-up -d dir net &&
	has shown SIGINT && [ ! -e dir ]
}

controls_are_shown()
{
	printf 'name: "Zed \\e]0;x\\a Lee"\nlog: [2026-05-28 met: tea]\n' \
		>zed.yaml &&
	asked x -- kith draft -C net --today 2026-06-01 -t follow-up --ask \
		-s topic=x -s detail='the x' -s question='Why?' -o text zed.yaml &&
	has shown 'status 0' && ! grep -q "$(printf '\033')" shown
}

# write_editor SCRIPT
write_editor()
{
	printf '#!/bin/sh\n%s\n' "$1" >editor.sh && chmod +x editor.sh
}

edit_both()
{
	EDITOR=./editor.sh
	export EDITOR
	asked "$@" -- sh -c "$draft" draft -s detail='the x' -s question='Why?' -e
}

the_editor_has_the_terminal()
{
	# shellcheck disable=SC2016 # for the editor to expand
	write_editor 'printf "topic?\n> "; read -r word
		sed -e "s/\[\[topic\]\]/$word/" -e "s/\[\[event\]\]/the fair/" \
			"$1" >new && cat new >"$1"' &&
	edit_both 'tea from the hills of Assam' 'rain over Boston in May' &&
	has shown '2 drafts' 'status 0' &&
	has out 'about tea from' 'about rain over' 'at the fair'
}

marks_that_stay_hold_it_back()
{
	write_editor : && edit_both n n &&
	has shown 'ann: missing: there are still [[marks]] in the text' \
		'0 drafts, 2 held back' 'status 1' && [ ! -s out ]
}

an_empty_text_is_left_out()
{
	# shellcheck disable=SC2016 # for the editor to expand
	write_editor ': >"$1"' && edit_both &&
	has shown 'ann: left out: the text is empty' 'status 1' && [ ! -s out ]
}

an_editor_that_fails_leaves_it_out()
{
	# shellcheck disable=SC2016 # for the editor to expand
	write_editor 'grep -q ann@ "$1" && exit 1
		sed "s/\[\[[a-z]*\]\]/tea/g" "$1" >new && cat new >"$1"' &&
	edit_both &&
	has shown "the editor './editor.sh' failed; set " \
		'one; the draft is left out' \
		'status 2' && has out 'Dear Dr. Lee' 'about tea at tea' &&
	[ "$(grep -c Dear out)" -eq 1 ]
}

# It ends that one, and the run goes on.
an_interrupt_is_for_the_editor()
{
	# shellcheck disable=SC2016 # for the editor to expand
	write_editor 'printf "\n> "; read -r word
		sed "s/\[\[[a-z]*\]\]/$word/g" "$1" >new && cat new >"$1"' &&
	asked ^C tea -- kith draft --today 2026-06-01 -t follow-up -e \
		-s detail='the x' -s question='Why?' -d dir net &&
	has shown "the editor './editor.sh' failed; set " \
		'one; the draft is left out' \
		'1 draft in dir/' 'status 2' && [ ! -e dir/ann.eml ] &&
	has dir/bo.eml 'about tea at tea'
}

# What a person wrote is not lost, whatever holds the draft back.
kept_text()
{
	set -- tmp/kith-draft.*
	[ $# -eq 1 ] && [ -f "$1" ] && has "$1" 'I wrote this' &&
	[ -n "$(find "$1" -perm 600)" ] &&
	# the path has a line of its own where the two do not fit one
	tr -d '\r' <shown | tr -s '\n ' '  ' >line &&
	has line "ann: kept: what you wrote is in $tap_dir/$1" && rm "$1"
}

edit_ann()
{
	EDITOR=./editor.sh
	export EDITOR
	asked "$@"
}

ann='kith draft --today 2026-06-01 -t follow-up -e net/ann.yaml'

a_text_with_marks_is_kept()
{
	# shellcheck disable=SC2016,SC2086 # for the editor; words
	write_editor 'echo "I wrote this." >>"$1"' &&
	edit_ann n -- $ann &&
	has shown 'there are still [[marks]]' \
		'ann: edit it again? [Y/n] (its text is in' 'status 1' &&
	kept_text
}

it_can_be_mended_at_once()
{
	# shellcheck disable=SC2016,SC2086 # for the editor; words
	write_editor 'if grep -q wrote "$1"
		then sed "s/\[\[[a-z]*\]\]/tea/g" "$1" >new && cat new >"$1"
		else echo "I wrote this." >>"$1"; fi' &&
	edit_ann RET -- $ann -d dir2 &&
	has shown '1 draft in dir2/' 'status 0' &&
	has dir2/ann.eml 'about tea' 'I wrote this.'
}

a_text_that_a_guard_holds_is_kept()
{
	# shellcheck disable=SC2016,SC2086 # for the editor; words
	write_editor '{ sed "s/\[\[[a-z]*\]\]/tea/g" "$1"
		echo "I wrote this. Why? Who? What? When?"; } >new &&
		cat new >"$1"' &&
	edit_ann ^D -- $ann && has shown 'ann: questions:' 'status 1' &&
	kept_text
}

a_text_that_cannot_be_written_is_kept()
{
	# shellcheck disable=SC2016,SC2086 # for the editor; words
	write_editor '{ sed "s/\[\[[a-z]*\]\]/tea/g" "$1"
		echo "I wrote this."; } >new && cat new >"$1"' &&
	edit_ann -- $ann -d none/dir &&
	has shown "cannot write 'none/dir/'" 'status 2' && kept_text &&
	edit_ann -- sh -c "$ann >/dev/full" && has shown 'status 2' &&
	kept_text
}

# One paragraph and no header: it might be taken for a header.
a_text_without_a_header_is_kept()
{
	# shellcheck disable=SC2016,SC2086 # for the editor; words
	write_editor 'echo "I wrote this." >"$1"' &&
	edit_ann n -- $ann && has shown 'ann: left out:' 'status 1' &&
	kept_text
}

a_text_of_an_editor_that_fails_is_kept()
{
	# shellcheck disable=SC2016,SC2086 # for the editor; words
	write_editor 'echo "I wrote this." >>"$1"; exit 1' &&
	edit_ann -- $ann && has shown 'one; the draft is left out' &&
	kept_text
}

nothing_is_left_behind()
{
	ls tmp
}

tap_run 'answers go into the text' answers_go_into_the_text
tap_run 'a list takes several answers' a_list_takes_several_answers
tap_run 'without records a person is told' nobody_is_told_of_on_a_terminal
tap_run 'the short ways out are named' the_short_ways_are_named
tap_run 'answers to what is only shown are not lost' answers_are_not_lost
tap_run 'names can be read there' headers_are_readable_on_a_terminal
tap_run 'what does not fit is asked for again' \
	what_does_not_fit_is_asked_for_again
tap_run 'nobody is asked in vain' nobody_is_asked_in_vain
tap_run 'an empty answer is none' an_empty_answer_is_none
tap_run 'the end of input is no answer' the_end_of_input_is_no_answer
tap_run 'an interrupt writes nothing' an_interrupt_writes_nothing
tap_run 'nor does it leave a file' an_interrupt_leaves_no_file
tap_run 'control characters in a name only show' controls_are_shown
tap_run 'the editor has the terminal' the_editor_has_the_terminal
tap_run 'marks that stay hold a draft back' marks_that_stay_hold_it_back
tap_run 'an empty text is left out' an_empty_text_is_left_out
tap_run 'an editor that fails leaves it out' an_editor_that_fails_leaves_it_out
tap_run 'an interrupt is for the editor' an_interrupt_is_for_the_editor
tap_run 'a text with marks in it is kept' a_text_with_marks_is_kept
tap_run 'it can be mended at once' it_can_be_mended_at_once
tap_run 'a text that a guard holds is kept' a_text_that_a_guard_holds_is_kept
tap_run 'so is one that cannot be written' \
	a_text_that_cannot_be_written_is_kept
tap_run 'and one without a header' a_text_without_a_header_is_kept
tap_run 'and one of an editor that fails' \
	a_text_of_an_editor_that_fails_is_kept
tap_silent 'no file of the editor is left behind' nothing_is_left_behind
tap_end
