#!/bin/sh
# The hook of kith init checks what is about to be committed, not what lies
# in the work tree: every way to commit, with git itself.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"

tap_git
spaces=$tap_dir/tmp\ dir
mkdir "$spaces" && TMPDIR=$spaces && export TMPDIR

broken='nme: x'
net='my
 -network'

# A repository with a network in a folder, in the working directory.
fresh()
{
	rm -rf "$tap_dir/repo" && git init -q "$tap_dir/repo" &&
		cd "$tap_dir/repo" && kith init "${1:-$net}" >/dev/null
}

put()
{
	printf '%s\n' "$2" >"$net/$1"
}

# Was it refused, with such a line, and nothing left behind?
is_refused()
{
	if git commit -qm x "$@" >"$tap_dir/out" 2>&1; then
		echo 'was committed'
		return 1
	fi
	cat "$tap_dir/out"
	grep -q 'kith: not committed; correct it' "$tap_dir/out" && is_tidy
}

# Was it committed without a word, and nothing left behind?
is_made()
{
	tap_is_silent git commit -qm x "$@" && is_tidy
}

is_tidy()
{
	[ -z "$(ls -A "$spaces")" ]
}

first_commit()
{
	fresh && git add -A && is_made && put bad.yaml "$broken" &&
		git add -A && is_refused
}

mended_is_not_staged()
{
	fresh && put bad.yaml "$broken" && git add -A &&
		put bad.yaml 'name: Good' && is_refused
}

broken_is_not_staged()
{
	fresh && git add -A && put bad.yaml "$broken" && is_made
}

all_and_some()
{
	fresh && git add -A && is_made && put bad.yaml 'name: Good' &&
		git add -A && is_made && put bad.yaml "$broken" &&
		put other.yaml 'name: Other' && git add "$net/other.yaml" &&
		is_refused -a && is_refused -- "$net/bad.yaml" &&
		is_made -- "$net/other.yaml" && is_refused -a &&
		git commit -qam x --no-verify
}

patches()
{
	fresh && printf 'name: A\n\n\n\n\n\n\n\n\n\ncity: B\n' >"$net/a.yaml" &&
		git add -A && is_made &&
		printf 'name: A A\n\n\n\n\n\n\n\n\n\ncity: [\n' >"$net/a.yaml" &&
		printf 'y\nn\n' | git add -p >/dev/null && is_made &&
		git add -A && is_refused
}

paths()
{
	fresh && put "-a'\" b.yaml" "$broken" && put 'c
d.yml' "$broken" && git add -A && is_refused && set -- "$tap_dir/out" &&
		grep -qF " -network/-a'\" b.yaml:1:1: error: a contact needs" \
			"$1" && grep -qF 'd.yml:1:1: error:' "$1" &&
		! grep -qF "$spaces" "$1"
}

at_the_top()
{
	fresh . && git add -A && is_made && echo "$broken" >-bad.yaml &&
		git add -A && is_refused &&
		grep -q '^-bad.yaml:1:1: error: ' "$tap_dir/out" &&
		git mv -- -bad.yaml bad.txt && is_made
}

twice_the_id()
{
	fresh && git add -A && is_made && mkdir "$net/b" &&
		put b/alex-example.yaml 'name: B' &&
		git add -A && is_refused
}

two_networks()
{
	fresh && kith init -- -two >/dev/null && git add -A && is_made &&
		put x.yaml 'name: X' && echo 'name: X' >-two/x.yaml &&
		git add -A && is_made && echo "$broken" >-two/x.yaml &&
		is_refused -a
}

no_network()
{
	fresh && git add -A && is_made && git rm -q --cached "$net/kith.yaml" &&
		put bad.yaml "$broken" && git add "$net/bad.yaml" && is_made
}

links()
{
	fresh && ln -s ../elsewhere.yaml "$net/far.yaml" && git add -A &&
		is_made
}

no_kith()
{
	fresh && put bad.yaml "$broken" && git add -A && mkdir bin &&
		for tool in git grep; do
			ln -s "$(command -v "$tool")" bin
		done && PATH=$PWD/bin git commit -qm x 2>"$tap_dir/out"
	status=$?
	cat "$tap_dir/out"
	[ "$status" -eq 0 ] && grep -qx "kith: kith is not on PATH; the contacts \
of this commit are not checked" "$tap_dir/out"
}

work_tree()
{
	fresh && git add -A && is_made && git worktree add -q ../tree 2>&1 &&
		cd ../tree && put bad.yaml "$broken" && git add -A &&
		is_refused && cd ../repo && git worktree remove --force ../tree
}

submodule()
{
	fresh && git add -A && is_made && git init -q ../outer && cd ../outer &&
		git -c protocol.file.allow=always submodule --quiet add \
			../repo people && cd people &&
		kith init "$net" >"$tap_dir/out" && cat "$tap_dir/out" &&
		grep -q 'made .*/pre-commit: ' "$tap_dir/out" &&
		put bad.yaml "$broken" && git add -A && is_refused
}

# Each side is good; both together have an id twice.
a_merge()
{
	fresh && git add -A && is_made && git checkout -qb side &&
		mkdir "$net/b" "$net/c" && put b/lee.yaml 'name: Ann Lee' &&
		git add -A && is_made && git checkout -q - && mkdir -p "$net/c" &&
		put c/lee.yaml 'name: Bo Lee' && git add -A && is_made || return
	git merge -q -m x side >"$tap_dir/out" 2>&1 && return 1
	cat "$tap_dir/out"
	grep -q 'kith: not committed; correct it' "$tap_dir/out" && is_tidy
}

# Files that are in the commit, but not in the work tree.
sparse()
{
	fresh && mkdir "$net/far" && put far/lee.yaml 'name: Ann Lee' &&
		git add -A && is_made &&
		git sparse-checkout set --no-cone '/*' '!far/' 2>&1 &&
		[ ! -e "$net/far" ] && put ok.yaml 'name: Ok' && git add -A &&
		is_made && put bad.yaml "$broken" && git add -A && is_refused &&
		rm "$net/bad.yaml" && mkdir "$net/b" &&
		put b/lee.yaml 'name: B' && git add -A && is_refused
}

# What 'git add -N' marks is no part of the commit.
intent_to_add()
{
	fresh && git add -A && is_made && put new.yaml "$broken" &&
		git add -N "$net/new.yaml" && put ok.yaml 'name: Ok' &&
		git add "$net/ok.yaml" && is_made
}

relative_folder()
{
	fresh && mkdir t && put bad.yaml "$broken" && git add -A || return
	TMPDIR=t git commit -qm x 2>"$tap_dir/out" && return 1
	cat "$tap_dir/out"
	[ -z "$(ls -A t)" ] && grep -q ' -network/bad.yaml:1:1: ' "$tap_dir/out"
}

# Whatever folder the commit is made from.
from_below()
{
	fresh && put bad.yaml "$broken" && git add -A && cd "$net" && is_refused
}

# Warned of, in the words of kith and in those that the commit brings.
patients()
{
	fresh && mkdir "$net/guards" &&
		echo 'patient: our sleepwalker' >"$net/guards/ours.txt" &&
		put lee.yaml 'name: Ann Lee
notes: |
  Her patient, a 54 year old man from Boston, MRN 1234567.' &&
		put kim.yaml 'name: Bo Kim
notes: Our sleepwalker, a 61 year old nun from Boston.' &&
		git add -A && rm "$net/guards/ours.txt" &&
		git commit -qm x 2>"$tap_dir/out" || return
	cat "$tap_dir/out"
	grep -q 'lee.yaml:3:.* warning: .* \[patient\]$' "$tap_dir/out" &&
		grep -q 'kim.yaml:2:.* warning: .* \[patient\]$' "$tap_dir/out"
}

hook=.git/hooks/pre-commit

renewed()
{
	fresh && cp "$hook" "$tap_dir/new" && cat >"$hook" <<'END' &&
#!/bin/sh
# Made by kith init: looks over the contacts before each commit.
# 'git commit --no-verify' does without, and so does removing this file.
command -v kith-parse >/dev/null || exit 0
if command -v kith-check >/dev/null; then
	set -- kith-check
else
	set -- kith-parse --check
fi
[ -f './my network/'kith.yaml ] || exit 0
exec "$@" -- './my network/'
END
	cp "$hook" "$tap_dir/old" && kith init "$net" && cmp "$hook" "$tap_dir/new" &&
		[ -x "$hook" ] && ! kith init "$net" && cmp "$hook" "$tap_dir/new" &&
		sed '4s/$/ # sealed/' "$tap_dir/old" >"$hook" &&
		is_left && { cat "$tap_dir/old"; echo make check; } >"$hook" &&
		is_left
}

# A hook of the user's stays as it is, and that is said.
is_left()
{
	cp "$hook" before && kith init "$net" >out
	cat out
	cmp "$hook" before && grep -q 'pre-commit: a hook of your own; ' out
}

left()
{
	fresh && echo '# mine' >>"$hook" && is_left &&
		echo 'make check' >"$hook" && is_left &&
		rm "$hook" && ln -s /nowhere "$hook" && kith init "$net" >out
	grep -q 'a hook of your own' out && [ -h "$hook" ]
}

own_folder()
{
	fresh && rm "$hook" && mkdir "$tap_dir/hooks" &&
		git config core.hooksPath "$tap_dir/hooks" &&
		kith init "$net" >out
	cat out
	[ ! -e "$hook" ] && [ -z "$(ls "$tap_dir/hooks")" ] &&
		grep -q 'your own folder for hooks' out
}

no_folder()
{
	fresh && rm -r .git/hooks && kith init "$net" && [ -x "$hook" ]
}

if command -v git >/dev/null; then
	tap_run 'the very first commit, and the next one' first_commit
	tap_run 'a file that is mended, but not staged' mended_is_not_staged
	tap_run 'a broken file that is not staged' broken_is_not_staged
	tap_run 'commit -a, commit FILE, --no-verify' all_and_some
	tap_run 'a part of a file is staged' patches
	tap_run 'paths are those of the repository, whatever they are' paths
	tap_run 'the network is the whole repository' at_the_top
	tap_run 'an id twice, of which one was committed before' twice_the_id
	tap_run 'two networks' two_networks
	tap_run 'no kith.yaml in the commit' no_network
	tap_run 'a link that leads elsewhere' links
	tap_run 'without kith there is a warning' no_kith
	tap_run 'a linked work tree' work_tree
	tap_run 'a submodule' submodule
	tap_run 'a merge that git commits' a_merge
	tap_run 'a sparse checkout' sparse
	tap_run 'a file that git add -N marks' intent_to_add
	tap_run 'TMPDIR is relative' relative_folder
	tap_run 'from the folder of the network' from_below
	tap_run 'notes that may tell who a patient is' patients
	tap_run 'a hook as kith wrote it before is renewed, no other' renewed
	tap_run 'a hook of the user is kept' left
	tap_run "a folder for the user's hooks is kept" own_folder
	tap_run 'a folder for hooks is made' no_folder
	if tap_needs 'the script is well made' shellcheck; then
		fresh && tap_silent 'the script is well made' shellcheck "$hook"
	fi
else
	tap_skip 'a look over each commit' 'no git'
fi
tap_end
