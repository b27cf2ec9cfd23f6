#!/bin/sh
# Fresh machines: what HEAD holds, in minimal Debian systems made with
# debootstrap, where the two commands of the README must do what it says.
# --help says how to call it, tests/README.md what the cases are.

TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd) || exit
export TOP
# shellcheck source=tests/setup.sh
. "$TOP/tests/setup.sh"

all_cases='bare root user readonly tarball'
cache=${KITH_FRESH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kith-fresh}
mirror=${KITH_FRESH_MIRROR-}

usage()
{
	cat <<END
usage: sh tests/tools/fresh.sh [--case CASE]... [--mirror URL] [--cache DIR]
                               [--keep] [SUITE...]

Make a minimal Debian of each SUITE (bookworm trixie), put what HEAD holds
into it, and run there examples/tour.sh and tests/run.sh. Needs root, Linux.

  --case CASE    only this; again for more (of $all_cases)
  --mirror URL   where packages come from; else \$KITH_FRESH_MIRROR, else
                 what this machine's apt uses
  --cache DIR    base systems and packages, for the next run; else
                 \$KITH_FRESH_CACHE, else ~/.cache/kith-fresh
  --keep         leave the systems, and say where they are
END
}

fail()
{
	setup_say "$*"
	exit 2
}

# The mirror of this machine's own release, as its apt is set up.
own_mirror()
{
	own=$(. /etc/os-release && echo "$VERSION_CODENAME")
	# shellcheck disable=SC2016 # for apt-get to expand
	apt-get indextargets \
		--format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 2>/dev/null |
		awk -v own="$own" '$2 == own && $3 == "main" { print $1; exit }'
}

# inside USER COMMAND: run a shell command in the system at $root, in HOME.
# Mounts and processes are in namespaces of their own, which end with it
# whatever happens: nothing outside ever sees what is mounted in there.
inside()
{
	# shellcheck disable=SC2016 # for that shell to expand
	nice unshare --mount --pid --fork --kill-child sh -ec '
		mount -t proc proc "$1/proc"
		mount -t tmpfs -o mode=755 tmpfs "$1/dev"
		mkdir "$1/dev/pts" "$1/dev/shm"
		mount -t devpts -o newinstance,ptmxmode=666 devpts "$1/dev/pts"
		mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
		mknod -m 666 "$1/dev/null" c 1 3
		mknod -m 666 "$1/dev/zero" c 1 5
		mknod -m 666 "$1/dev/full" c 1 7
		mknod -m 666 "$1/dev/random" c 1 8
		mknod -m 666 "$1/dev/urandom" c 1 9
		mknod -m 666 "$1/dev/tty" c 5 0
		ln -s pts/ptmx "$1/dev/ptmx"
		ln -s /proc/self/fd "$1/dev/fd"
		home=/root
		[ "$2" = root ] || home=/home/$2
		exec chroot --userspec="$2" "$1" /usr/bin/env -i HOME="$home" \
			PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
			${http_proxy:+http_proxy="$http_proxy"} \
			${https_proxy:+https_proxy="$https_proxy"} \
			sh -c "cd && $3"
	' inside "$root" "$1" "$2" </dev/null
}

# A base system of suite $1 as $cache/$1.tar, made when it is not there yet.
make_base()
{
	[ ! -f "$cache/$1.tar" ] || return 0
	setup_say "making a base system of $1"
	unshare --mount debootstrap --variant=minbase "$1" "$root" \
		"$mirror" >"$work/debootstrap.log" 2>&1 || {
		tail -n 5 "$work/debootstrap.log" >&2
		fail "debootstrap made no $1"
	}
	rm -f "$root"/var/cache/apt/archives/*.deb
	tar -C "$root" --one-file-system -cf "$cache/$1.part" . &&
		mv "$cache/$1.part" "$cache/$1.tar" &&
		remove "$root" && mkdir "$root"
}

# A new system of suite $1 at $root: reaches the mirror as this machine does,
# has a user who is nobody special, and the packages of earlier runs at hand.
make_system()
{
	suite=$1
	remove "$root"
	mkdir "$root"
	make_base "$suite"
	tar -C "$root" -xf "$cache/$suite.tar" || fail "cannot unpack $suite"
	cp /etc/resolv.conf /etc/hosts "$root/etc/"
	apt-config dump |
		grep -E '^Acquire::(https?::|Check-|Retries)' \
		>"$root/etc/apt/apt.conf.d/90fresh"
	echo 'APT::Keep-Downloaded-Packages "true";' \
		>>"$root/etc/apt/apt.conf.d/90fresh"
	rm -f "$root/etc/apt/apt.conf.d/docker-clean"
	mkdir -p "$cache/$suite.debs"
	cp "$cache/$suite.debs"/*.deb "$root/var/cache/apt/archives/" \
		2>/dev/null
	chroot "$root" useradd -m kith
	put_tree root
	equipped=
}

# put_tree USER: the tree, as ~/kith of USER.
put_tree()
{
	home=$root/home/$1
	[ "$1" != root ] || home=$root/root
	mkdir "$home/kith" && tar -C "$home/kith" -xf "$work/tree.tar" &&
		chown -R "$(stat -c %u:%g "$home")" "$home/kith"
}

# All packages, if no case before this one has brought them.
equip()
{
	[ -z "$equipped" ] || return 0
	inside root 'cd kith && sh tests/setup.sh' >"$work/equip.log" 2>&1
	keep_packages
}

keep_packages()
{
	equipped=yes
	cp -u "$root"/var/cache/apt/archives/*.deb "$cache/$suite.debs/" \
		2>/dev/null
}

# remove DIR: never with anything mounted below it.
remove()
{
	[ -d "$1" ] || return 0
	if awk -v dir="$1/" 'index($5 "/", dir) == 1 { found = 1 }
			END { exit !found }' /proc/self/mountinfo
	then
		setup_say "something is mounted below '$1'; left as it is"
		return 1
	fi
	rm -rf --one-file-system "$1"
}

# A fresh system without packages: a user is told all there is to know.
case_bare()
{
	make_system "$suite"
	put_tree kith
	for command in examples/tour.sh tests/run.sh; do
		inside kith "sh kith/$command" >>"$log" 2>&1 &&
			problem="$command passed without a compiler"
	done
	grep -q '^ *apt-get update && apt-get .*install .* libyaml-dev' \
		"$log" || problem='the command to install is not told'
}

case_root()
{
	make_system "$suite"
	both root kith
	keep_packages
}

case_user()
{
	[ "$equipped" ] || make_system "$suite"
	equip
	remove "$root/home/kith/kith"
	put_tree kith
	both kith kith
}

case_readonly()
{
	[ "$equipped" ] || make_system "$suite"
	equip
	remove "$root/home/kith/kith"
	put_tree kith
	chmod -R a-w "$root/home/kith/kith"
	# shellcheck disable=SC2016 # for the shell in there
	inside kith 'KITH_BUILD=$HOME/built sh kith/tests/run.sh' \
		>>"$log" 2>&1 || problem='tests/run.sh failed'
}

# What make dist makes is built and tested where there is neither git nor
# autotools, nor any other program that only tests want.
case_tarball()
{
	[ "$equipped" ] || make_system "$suite"
	# shellcheck disable=SC2016 # for the shell in there
	inside root 'rm -rf built && KITH_BUILD=$HOME/built &&
		export KITH_BUILD && sh kith/examples/tour.sh >/dev/null &&
		apt-get install -y xz-utils &&
		make -C built dist && mv built/kith-*.tar.xz kith.tar.xz' \
		>>"$log" 2>&1 || {
		problem='make dist failed'
		return
	}
	mv "$root/root/kith.tar.xz" "$work/"
	make_system "$suite"
	remove "$root/root/kith"
	mkdir "$root/root/kith" "$root/home/kith/kith"
	for home in root home/kith; do
		tar -C "$root/$home/kith" --strip-components=1 \
			-xf "$work/kith.tar.xz"
	done
	chown -R "$(stat -c %u:%g "$root/home/kith")" "$root/home/kith"
	inside root 'sh kith/tests/setup.sh build run' >>"$log" 2>&1 ||
		problem='the set-up failed'
	for program in git autoconf automake jq; do
		[ ! -e "$root/usr/bin/$program" ] ||
			problem="$program was installed"
	done
	both kith kith
}

# both USER DIR: the two commands of the README.
both()
{
	for command in examples/tour.sh tests/run.sh; do
		inside "$1" "sh $2/$command" >>"$log" 2>&1 || {
			problem="$command failed"
			return
		}
	done
}

# run_case CASE: a line about it; the whole of what it said stays in $log.
run_case()
{
	log=$cache/$suite-$1.log
	: >"$log"
	problem=
	start=$(date +%s)
	"case_$1"
	took=$(($(date +%s) - start))
	counts=$(grep '^[0-9]* passed, ' "$log" | tail -n 1)
	[ "$1" != bare ] || counts=
	if [ -z "$problem" ]; then
		passed=$((passed + 1))
		echo "ok    $suite $1: ${counts:-as it should}, $took s"
		return
	fi
	failed=$((failed + 1))
	echo "FAIL  $suite $1: $problem${counts:+; $counts}, $took s"
	echo "    $log"
	grep '^FAIL' "$log" | sed 's/^/    /'
}

clean()
{
	if [ -n "$keep" ]; then
		setup_say "the system is in '$root'"
	else
		remove "$work"
	fi
}

options()
{
	cases=
	keep=
	used=$#
	while [ $# -gt 0 ]; do
		case $1 in
		-h|--help)
			usage
			exit 0
			;;
		--keep)
			keep=yes
			;;
		--case|--mirror|--cache)
			[ $# -gt 1 ] || { usage >&2; exit 2; }
			case $1 in
			--case)		cases="$cases $2" ;;
			--mirror)	mirror=$2 ;;
			--cache)	cache=$2 ;;
			esac
			shift
			;;
		-*)
			usage >&2
			exit 2
			;;
		*)
			break
			;;
		esac
		shift
	done
	used=$((used - $#))
	for name in $cases; do
		case " $all_cases " in
		*" $name "*)	;;
		*)		fail "there is no case '$name'" ;;
		esac
	done
}

options "$@"
shift "$used"
[ "$(id -u)" -eq 0 ] || fail 'only root can make systems'
setup_install fresh || exit 2
mirror=${mirror:-$(own_mirror)}
[ -n "$mirror" ] || fail 'say with --mirror where packages come from'
mkdir -p "$cache" && cache=$(cd "$cache" && pwd) || exit 2
work=$(mktemp -d "${TMPDIR:-/tmp}/kith-fresh.XXXXXX") || exit 2
root=$work/root
trap clean EXIT
trap 'exit 130' INT TERM HUP
mkdir "$root"
git -C "$TOP" archive HEAD >"$work/tree.tar" || exit 2
[ $# -gt 0 ] || set -- bookworm trixie
status=0
for suite; do
	equipped=
	passed=0
	failed=0
	for name in ${cases:-$all_cases}; do
		run_case "$name"
	done
	echo "$suite: $passed passed, $failed failed"
	[ "$failed" -eq 0 ] || status=1
done
exit "$status"
