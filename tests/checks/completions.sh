#!/bin/sh
# The completions: what bash, zsh and fish offer behind a line, and what
# becomes of it.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"

made=$BUILD/cmd/completions
typing=$TOP/tests/checks/typing.py
cd "$tap_dir" || exit 1

# A network to complete ids from, and a folder to type in.
mkdir net net/templates here
printf 'Summary: mine\nSubject: x\nNeeds:\n  grain: which\n\n  so: {{grain}}\n' \
	>net/templates/my-note
: >net/kith.yaml
echo 'name: Dr. Ann Lee' >net/ann-lee.yaml
echo 'name: Bo Larsson' >net/bo-larsson.yaml
printf 'kind: program\nname: Bayview\n' >net/bayview.yml
printf 'kind: event\nname: Forum\n' >net/forum-2026.yml
: >here/stored.query
net=$tap_dir/net

# LINE | words that are offered | words that are not | the line afterwards, in
# bash and zsh, with + for a blank at its end; nothing is said by an empty one.
line_table()
{
	cat <<EOF2
kith |due filter help parse|--help|
kith f|filter|due parse|kith filter+
kith --v|--version|--help|kith --version+
kith help |due filter parse recipes|help|
kith help rec|recipes|season|kith help recipes+
kith export |vcard ical html|name bo-larsson|
kith export v|vcard|visa|kith export vcard+
kith export -C $net ht|html||kith export -C $net html+
kith export vcard rol|role|html|kith export vcard role:
kith stats gr|growth|balance|kith stats growth+
kith add --kind ev|event|contact|kith add --kind event+
kith add --prom|--promise|--from|
kith parse --kind |contact program event||
kith due --per|--per-day||
kith-due --exi|--exit-code|--explain|kith-due --exit-code+
kith filter -|-v -s -F --explain|--within --check|
kith filter --che||--check|
kith due -o |ical jsonl remind text||
kith parse -o |jsonl text|ical remind|
kith due --output=ic|ical|jsonl|kith due --output=ical+
kith parse -oy|||kith parse -oyaml+
kith due --color=|always auto never|ann-lee|
kith due --today tom|tomorrow|today|kith due --today tomorrow+
kith due --within |||
kith due --action re|reply|nudge|
kith due --action nudge,re|reply|nudge|
kith due --action=nudge,re|reply|nudge|
kith stats -s re|response|growth|
kith stats --section events,gr|growth|balance|
kith stats --event |forum-2026|ann-lee|
kith parse --from i|ics|csv|kith parse --from ics+
kith parse -f name,stag|stage|name|
kith parse --fields=name,met.d|met.date|name|
kith filter -rs la|last last_in|name|
kith filter -F sto|||kith filter -F stored.query+
kith filter -n 3 instit|institution|email|kith filter -n 3 institution:
kith filter |has no name role stage log.type|ann-lee|
kith filter role:resi|resident|fellow|kith filter role:resident+
kith filter role=resi|resident|fellow|kith filter role=resident+
kith filter stage:|new resting|yes|
kith filter log.type:meeti|meeting|met|kith filter log.type:meeting+
kith filter due.action:nu|nudge|none|
kith filter has:img_e|img_evidence|img|kith filter has:img_evidence+
kith filter no:emai|email||kith filter no:email+
kith filter last:yes|yesterday|yes|kith filter last:yesterday+
kith filter program:b|bayview|ann-lee|
kith filter 'stage:new or role:fell|fellow|faculty|kith filter 'stage:new or role:fellow'+
kith draft -t nu|nudge|mentor topic|kith draft -t nudge+
kith draft -t |mentor thanks catch-up|topic ann-lee|
kith draft --template=obs|observership|nudge|
kith draft --show cat|catch-up|nudge|kith draft --show catch-up+
kith draft -s takea|takeaway|topic|kith draft -s takeaway=
kith draft -t my|my-note|mentor|kith draft -t my-note+
kith draft -s |topic lessons deadline|nudge|
kith draft -t nudge -s |topic question|lessons nudge|
kith draft --template=my-note -s |grain|topic so|
kith draft --set=deadl|deadline|topic|
kith draft --allow too|too-soon|missing|
kith draft --allow missing,not|notice not-wanted|nudge|
kith draft -o m|mbox mailto|text jsonl|
kith draft --slots sto|||kith draft --slots stored.query+
kith draft --bl|||kith draft --blank+
kith draft a|ann-lee|bo-larsson|kith draft ann-lee+
kith-draft -t nudge bo|bo-larsson||kith-draft -t nudge bo-larsson+
kith due a|ann-lee|bo-larsson|kith due ann-lee+
kith due -- bo|bo-larsson||kith due -- bo-larsson+
kith-parse --check ann|ann-lee||kith-parse --check ann-lee+
kith due -n 3 ann|ann-lee||kith due -n 3 ann-lee+
kith due -n ann||ann-lee|
kith set a|ann-lee|role|
kith set ann-lee rol|role|name|kith set ann-lee role=
kith set ann-lee role=fel|fellow|resident|kith set ann-lee role=fellow+
kith set ann-lee mentor+=car|career|research|
kith set ann-lee mentor=career,res|research|application|
kith set ann-lee next.date=tom|tomorrow|today|kith set ann-lee next.date=tomorrow+
kith set ann-lee program=ba|bayview||kith set ann-lee program=bayview+
kith add Cy role=att|attending|fellow|kith add Cy role=attending+
kith add Cy inst|institution||kith add Cy institution=
kith add Cy meeti|meeting|met|kith add Cy meeting+
kith log ann-lee sen|sent|helped|kith log ann-lee sent+
kith log ann-lee sent ema|email|zoom|kith log ann-lee sent email+
kith log ann-lee met @for|forum-2026|ann-lee|
kith edit bo|bo-larsson||kith edit bo-larsson+
kith parse -C $net ba|bayview||kith parse -C $net bayview+
kith parse --directory=$net ba|bayview||
EOF2
}

# The same for all the options that --help tells of.
option_table()
{
	for command in parse filter due draft; do
		printf 'kith %s --|%s||\n' "$command" "$("kith-$command" --help |
			sed -n 's/^ *\(-[[:alnum:]], \)\{0,1\}\(--[a-z-]*\).*/\2/p' |
			tr '\n' ' ')"
	done
}

# ask SHELL: the lines of `cases`, each an argument, answered in `answers`.
ask()
{
	asked=$1
	set --
	while IFS='|' read -r line _; do
		set -- "$@" "$line"
	done <cases
	# a tab would be taken for a blank by read
	(cd here && KITH_DIR=$net "$PYTHON" "$typing" "$asked" "$made" "$@") |
	tr '\t' '\037' >answers
}

# judge SHELL WORDS OFFERED MISSING BECAME AFTER
judge()
{
	bad=0
	for word in $3; do
		case " $2 " in
		*" $word "*) ;;
		*) echo "'$word' is not offered"; bad=1 ;;
		esac
	done
	for word in $4; do
		case " $2 " in
		*" $word "*) echo "'$word' is offered"; bad=1 ;;
		esac
	done
	if [ "$1" != fish ] && [ -n "$6" ] &&
	   [ "$5" != "$(echo "$6" | tr + ' ')" ]; then
		echo "it becomes '$5'"
		bad=1
	fi
	[ "$bad" -eq 0 ] || echo "offered: $2"
	return "$bad"
}

# compare SHELL: `answers` with `cases`, line by line.
compare()
{
	exec 3<answers
	while IFS='|' read -r line offered missing after; do
		IFS=$(printf '\037') read -r _ words became <&3
		tap_run "$1: $line" \
			judge "$1" "$words" "$offered" "$missing" "$became" \
			"$after"
	done <cases
	exec 3<&-
}

outside_of_a_network()
{
	# shellcheck disable=SC2016 # for bash to expand
	cd / && env -u KITH_DIR bash -c '. "$1"
		_kith_words=(kith due x)
		_kith_ids' bash "$made/kith.bash"
}

# What a shell has to say when it reads the completions, or reads them again.
read_by_fish()
{
	# shellcheck disable=SC2016 # for fish to expand
	fish -N -c 'source $argv[1]; source $argv[1]' "$made/kith.fish"
}

read_by_bash()
{
	# shellcheck disable=SC2016 # for bash to expand
	bash -c '. "$1"; . "$1"' bash "$made/kith.bash"
}

{ line_table; option_table; } >cases
for shell in bash zsh fish; do
	if tap_needs "$shell offers what it should" "$shell"; then
		ask "$shell"
		compare "$shell"
	fi
done
for shell in bash fish; do
	title="$shell reads the completions without a word"
	if tap_needs "$title" "$shell"; then
		tap_silent "$title" "read_by_$shell"
	fi
done
if tap_needs 'bash is there' bash; then
	tap_silent 'outside of a network nothing is said' outside_of_a_network
fi
title='shellcheck has nothing to say of the completion for bash'
if tap_needs "$title" shellcheck; then
	tap_silent "$title" shellcheck -s bash "$made/kith.bash"
fi
tap_end
