#!/bin/sh
# Set-up: find what kith needs, install what is missing, build.
#
#	sh tests/setup.sh [GROUP...]	install only; see the table for groups
#
# examples/tour.sh and tests/run.sh set TOP, the top of the source tree, then
# source this file and call setup_install and setup_build. Every name it sets
# for them starts with setup_, apart from BUILD and PYTHON, the results.
# A path may contain blanks; the current directory does not matter.

# One row a need: the group, how to see that it is there, and the packages
# that bring it. Packages are parted by commas; = repeats the column to the
# left; - says that this system has no package for it.
#
#	build	what the build cannot do without
#	auto	the same, as long as there is no current configure script
#	run	what the runner of the tests cannot do without
#	test	what some tests need, which are skipped without it
#	fresh	tests/tools/fresh.sh
#
#	cmd:NAME	a command
#	cc:		a C compiler that finds the C library's headers
#	pc:NAME>=VER	a library that pkg-config knows
#	py:A,B		a Python 3 that can import these modules
#	h:NAME		a C header
setup_table()
{
	cat <<EOF
#group probe apt-get dnf zypper pacman apk brew
build cc: gcc,libc6-dev gcc = = gcc,musl-dev -
build cmd:make make = = = = =
auto cmd:autoconf autoconf = = = = =
auto cmd:automake automake = = = = =
build cmd:pkg-config pkg-config pkgconf-pkg-config = pkgconf = =
build pc:yaml-0.1>=0.2.5 libyaml-dev libyaml-devel = libyaml yaml-dev libyaml
build pc:libpcre2-8>=10.30 libpcre2-dev,libpcre2-8-0 pcre2-devel = pcre2 \
	pcre2-dev pcre2
build pc:libutf8proc>=2.6 libutf8proc-dev utf8proc-devel = libutf8proc \
	utf8proc-dev utf8proc
build h:csv.h libcsv-dev libcsv-devel = - libcsv-dev libcsv
run py:sys python3 = = python python3 =
test py:yaml,icalendar,jsonschema \
	python3,python3-yaml,python3-icalendar,python3-jsonschema \
	python3,python3-pyyaml,python3-icalendar,python3-jsonschema \
	python3,python3-PyYAML,python3-icalendar,python3-jsonschema \
	python,python-yaml,python-icalendar,python-jsonschema \
	python3,py3-yaml,py3-icalendar,py3-jsonschema -
test cmd:jq jq = = = = =
test cmd:chromium chromium = = = = -
test cmd:mlr miller = = = = =
test cmd:mandoc mandoc = = = = =
test cmd:man man-db = man man-db mandoc -
test cmd:valgrind valgrind = = = = -
test cmd:clang clang,libclang-rt-dev clang = = = llvm
test cmd:clang-format clang-format clang-tools-extra clang-tools clang \
	clang-extra-tools clang-format
test cmd:shellcheck shellcheck ShellCheck = shellcheck = =
test cmd:git git = = = = =
test cmd:remind remind = = = = =
test cmd:mutt mutt = = = = =
test cmd:neomutt neomutt = = = = =
test cmd:mshow mblaze = - - mblaze =
test cmd:khard khard = = = = =
test cmd:khal khal = = = = =
test cmd:todoman todoman = = = = =
test cmd:vdirsyncer vdirsyncer = = = = =
test cmd:sfdp graphviz = = = = =
test cmd:bash bash = = = = =
test cmd:fzf fzf = = = = =
test cmd:aerc aerc = = = = =
test cmd:tmux tmux = = = = =
test cmd:vim vim vim-enhanced vim = = =
test cmd:zsh zsh = = = = =
test cmd:fish fish = = = = =
test cmd:npm npm nodejs-npm npm = = node
test cmd:strace strace = = = = -
test cmd:file file = = = = -
fresh cmd:debootstrap debootstrap = - = = -
fresh cmd:unshare util-linux = = = = -
EOF
}

setup_say()
{
	printf 'kith: %s\n' "$*" >&2
}

# setup_python MODULES: find a Python 3 that imports them all (parted by
# commas) and export it as PYTHON. The system's own comes before whatever
# version manager shadows it, since packages install their modules there.
setup_python()
{
	for setup_py in ${PYTHON:+"$PYTHON"} /usr/bin/python3 python3; do
		if "$setup_py" -c "import $1" >/dev/null 2>&1; then
			PYTHON=$setup_py
			export PYTHON
			return 0
		fi
	done
	return 1
}

# setup_probe PROBE: is it there?
setup_probe()
{
	setup_arg=${1#*:}
	case $1 in
	cmd:*)
		command -v "$setup_arg" >/dev/null 2>&1
		;;
	cc:)
		for setup_cc in "${CC:-cc}" gcc clang; do
			# shellcheck disable=SC2086 # CC may hold options
			echo '#include <stdio.h>' |
			$setup_cc -fsyntax-only -x c - 2>/dev/null && return
		done
		return 1
		;;
	pc:*'>='*)
		pkg-config --atleast-version="${setup_arg#*>=}" \
			"${setup_arg%%>=*}" 2>/dev/null
		;;
	pc:*)
		pkg-config --exists "$setup_arg" 2>/dev/null
		;;
	py:*)
		setup_python "$setup_arg"
		;;
	h:*)
		# shellcheck disable=SC2086 # both may hold several words
		echo "#include <$setup_arg>" |
		${CC:-cc} ${CPPFLAGS-} -fsyntax-only -x c - 2>/dev/null
		;;
	*)
		setup_say "set-up table: unknown probe '$1'"
		return 1
		;;
	esac
}

# The first package manager of this system, or nothing.
setup_manager()
{
	for setup_m in apt-get dnf zypper pacman apk brew; do
		if command -v "$setup_m" >/dev/null 2>&1; then
			echo "$setup_m"
			return
		fi
	done
}

# setup_missing MANAGER GROUP...: a line 'GROUP NEED PACKAGES' for each need
# of these groups that is not there.
setup_missing()
{
	setup_mgr=$1
	shift
	setup_table |
	while read -r g probe apt dnf zypper pacman apk brew; do
		case " $* " in
		*" $g "*)	;;
		*)		continue ;;
		esac
		setup_probe "$probe" </dev/null && continue
		setup_row=$apt
		for setup_pair in apt-get:"$apt" dnf:"$dnf" zypper:"$zypper" \
				pacman:"$pacman" apk:"$apk" brew:"$brew"; do
			case ${setup_pair#*:} in
			'=')	;;
			*)	setup_row=${setup_pair#*:} ;;
			esac
			[ "${setup_pair%%:*}" = "$setup_mgr" ] && break
		done
		[ -n "$setup_mgr" ] || setup_row=-
		case $probe in
		cc:)		need=C-compiler ;;
		py:sys)		need=python3 ;;
		py:*)		need=python3-with-${probe#*:} ;;
		*)		need=${probe#*:} ;;
		esac
		echo "$g $need $setup_row"
	done
}

# The PCRE2 packages that are older than the newest the system's own lists
# offer: early builds of Debian 12's have known faults, and a compiler finds
# them as good as any. Reads only what is on the disk.
setup_stale()
{
	LC_ALL=C apt-cache policy libpcre2-dev libpcre2-8-0 2>/dev/null |
	awk '
		/^[^ ]/ { name = $1; sub(/:$/, "", name) }
		$1 == "Installed:" { have = $2 }
		$1 == "Candidate:" && have != "(none)" && $2 != "(none)" &&
			$2 != have { print name }'
}

# setup_tell MANAGER PACKAGE...: the command for an administrator to type.
setup_tell()
{
	case $1 in
	'')	return ;;
	apt-get)
		shift
		set -- "apt-get update && apt-get install -y" \
			"--no-install-recommends $*"
		;;
	*)
		set -- "$(setup_command "$@")"
		;;
	esac
	setup_say "an administrator installs all of it with:"
	echo "    $*" >&2
}

# setup_command MANAGER PACKAGE...: the command that installs them.
setup_command()
{
	case $1 in
	apt-get)
		shift
		echo "apt-get -o DPkg::Lock::Timeout=120 install -y" \
			"--no-install-recommends $*"
		;;
	dnf)
		shift
		echo "dnf install -y $*"
		;;
	zypper)
		shift
		echo "zypper --non-interactive install --no-recommends $*"
		;;
	pacman)
		shift
		echo "pacman -Sy --needed --noconfirm $*"
		;;
	apk)
		shift
		echo "apk add -U $*"
		;;
	brew)
		shift
		echo "brew install $*"
		;;
	esac
}

# Can this user install packages with manager $1? Sets setup_sudo.
setup_privilege()
{
	setup_sudo=
	[ "$1" = brew ] || [ "$(id -u)" -eq 0 ] && return 0
	command -v sudo >/dev/null 2>&1 || return 1
	setup_sudo=sudo
	sudo -n true 2>/dev/null && return 0
	[ -t 0 ] && [ -t 2 ] && sudo -v
}

# setup_admin COMMAND: run it with the right to install, what it prints kept
# for setup_install to show if it fails.
setup_admin()
{
	# shellcheck disable=SC2086 # sudo or nothing; a list of words
	$setup_sudo env DEBIAN_FRONTEND=noninteractive $1 \
		</dev/null >"$setup_log" 2>&1
}

# setup_fetch MANAGER PACKAGE...: install them, all at once if that works,
# else one by one, so that a name this release does not know costs only
# itself.
setup_fetch()
{
	setup_mgr=$1
	shift
	setup_say "installing with $setup_mgr: $*"
	setup_admin "$(setup_command "$setup_mgr" "$@")" && return
	if [ $# -eq 1 ] || [ -n "$setup_offline" ]; then
		setup_failed "$*"
		return
	fi
	for setup_pkg; do
		setup_admin "$(setup_command "$setup_mgr" "$setup_pkg")" ||
			setup_failed "$setup_pkg"
	done
}

setup_failed()
{
	setup_say "$setup_mgr could not install $1:"
	tail -n 3 "$setup_log" | sed 's/^/    /' >&2
}

# setup_want MANAGER GROUP...: the packages to ask for, one a line.
setup_want()
{
	setup_missing "$@" | awk '$3 != "-" { print $3 }' | tr ',' '\n' |
	awk '!seen[$0]++'
}

# setup_acquire MANAGER WANT: install the packages WANT, and bring the stale
# ones up to date. What failed shows in a second look, not here.
setup_acquire()
{
	setup_wanted=$2
	setup_log=$(mktemp "${TMPDIR:-/tmp}/kith-setup.XXXXXX") || return
	setup_offline=
	if [ "$1" = apt-get ]; then
		setup_say "reading the package lists with apt-get"
		setup_admin "apt-get -o APT::Update::Error-Mode=any update" || {
			setup_say "apt-get update failed; trying without"
			setup_offline=yes
		}
		setup_wanted=$(printf '%s\n' "$2" "$(setup_stale)" |
			awk 'NF && !seen[$0]++')
	fi
	# shellcheck disable=SC2086 # lists of words
	setup_fetch "$1" $setup_wanted
	rm -f "$setup_log"
}

# setup_report MISSING: what will not work, as lines of setup_missing say.
# Fails if that is more than tests.
setup_report()
{
	setup_tests=$(echo "$1" | awk '$1 == "test" { print $2 }')
	setup_must=$(echo "$1" | awk 'NF && $1 != "test" { print $2 }')
	# shellcheck disable=SC2086 # lists of words
	[ -z "$setup_tests" ] || setup_say \
		"missing, and tests that need it will be skipped:" $setup_tests
	# shellcheck disable=SC2086
	[ -z "$setup_must" ] ||
		setup_say "missing, and nothing works without:" $setup_must
	[ -z "$setup_must" ]
}

# setup_install GROUP...: what is missing gets installed, and said first; who
# may not install is told what an administrator would type. Fails if anything
# but a test's need is still missing afterwards. When all is there it neither
# speaks nor uses the network.
setup_install()
{
	case " $* " in
	*' build '*)	! setup_unconfigured || set -- auto "$@" ;;
	esac
	setup_m=$(setup_manager)
	setup_w=$(setup_want "$setup_m" "$@")
	setup_s=
	[ "$setup_m" != apt-get ] || setup_s=$(setup_stale)
	[ -z "$setup_s" ] ||
		setup_say "PCRE2 here is not the newest this system has"
	if [ -z "$setup_w$setup_s" ]; then
		setup_report "$(setup_missing "$setup_m" "$@")"
	elif setup_privilege "$setup_m"; then
		setup_acquire "$setup_m" "$setup_w
$setup_s"
		setup_report "$(setup_missing "$setup_m" "$@")"
	else
		setup_report "$(setup_missing "$setup_m" "$@")"
		setup_status=$?
		# shellcheck disable=SC2086 # lists of words
		setup_tell "$setup_m" $setup_w $setup_s
		return "$setup_status"
	fi
}

# setup_drop_root SCRIPT ARG...: after 'sudo sh SCRIPT', go on as the person
# who owns the tree, so that no file in it ends up as root's.
setup_drop_root()
{
	[ "$(id -u)" -eq 0 ] && [ "${SUDO_UID:-0}" -ne 0 ] || return 0
	[ -n "$(find "$TOP" -prune -user "$SUDO_UID")" ] || return 0
	exec sudo -u "#$SUDO_UID" env "KITH_BUILD=${KITH_BUILD-}" sh "$@"
}

# Sets and exports BUILD, the absolute path of the build directory.
setup_build_dir()
{
	BUILD=${KITH_BUILD:-$TOP/build}
	case $BUILD in
	/*)	;;
	*)	BUILD=$PWD/$BUILD ;;
	esac
	export BUILD
}

setup_cores()
{
	nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}

# setup_older FILE DIR NAME...: is FILE missing, or older than one of these
# in DIR?
setup_older()
{
	[ -f "$1" ] || return 0
	setup_file=$1
	setup_dir=$2
	shift 2
	for setup_name; do
		setup_name=$setup_dir/$setup_name
		[ -z "$(find -L "$setup_name" -newer "$setup_file" \
			2>/dev/null)" ] || return 0
	done
	return 1
}

# setup_make TARGET...: make in the build directory, into the log.
setup_make()
{
	"${MAKE:-make}" -C "$BUILD" -j"$(setup_cores)" "$@" \
		</dev/null >>"$BUILD/build.log" 2>&1
}

# Sets setup_src, the tree to configure. One that may only be read and has
# no configure script is linked into the build directory.
setup_sources()
{
	setup_src=$TOP
	[ ! -w "$TOP" ] && setup_unconfigured_in "$TOP" || return 0
	setup_src=$BUILD/source
	mkdir -p "$setup_src" || return
	for setup_name in cmd lib man tests examples LICENSE README.md \
			configure.ac Makefile.am; do
		[ -e "$setup_src/$setup_name" ] ||
			ln -s "$TOP/$setup_name" "$setup_src/" || return
	done
}

# Has the tree DIR no current configure script?
setup_unconfigured_in()
{
	setup_mk=$(cd "$1" && find -L cmd lib man tests -name local.mk)
	# shellcheck disable=SC2086 # a list of names
	setup_older "$1/configure" "$1" configure.ac Makefile.am ||
		setup_older "$1/Makefile.in" "$1" Makefile.am $setup_mk
}

# Must the configure script be made before the build?
setup_unconfigured()
{
	setup_unconfigured_in "$TOP" || return
	[ -w "$TOP" ] || setup_unconfigured_in "$BUILD/source"
}

setup_steps()
{
	setup_sources || return
	if setup_unconfigured_in "$setup_src"; then
		setup_say "making the configure script"
		(cd "$setup_src" && autoreconf -fi) || return
	fi
	if [ ! -f "$BUILD/Makefile" ] ||
	   setup_older "$BUILD/config.status" "$setup_src" configure; then
		setup_say "configuring in $BUILD"
		# A relative path, as automake takes none with blanks.
		case $setup_src in
		"$BUILD/source")	setup_src=./source ;;
		"${BUILD%/*}")		setup_src=.. ;;
		esac
		# shellcheck disable=SC2086 # a list of options
		(cd "$BUILD" && "$setup_src/configure" ${KITH_CONFIGURE-}) ||
			return
	fi
	setup_say "building in $BUILD"
	setup_make "$@"
}

# setup_build TARGET...: configure and make these in BUILD, doing only what is
# needed. Everything the tools say goes to build.log there; its end is shown
# when one fails.
setup_build()
{
	unset MAKEFLAGS MFLAGS MAKELEVEL
	if ! mkdir -p "$BUILD" || ! : >"$BUILD/build.log"; then
		setup_say "cannot write in '$BUILD'; KITH_BUILD names another"
		return 1
	fi
	exec 4>&2
	if (
		exec 2>>"$BUILD/build.log" >&2 </dev/null
		setup_say()
		{
			printf 'kith: %s\n' "$*" >&4
		}
		setup_steps "$@"
	); then
		exec 4>&-
		return 0
	fi
	exec 4>&-
	setup_say "the build failed; the end of $BUILD/build.log:"
	tail -n 30 "$BUILD/build.log" | sed 's/^/    /' >&2
	return 1
}

case ${0##*/} in
setup.sh)
	[ $# -gt 0 ] || set -- build run test
	for setup_group; do
		setup_table | grep -q "^$setup_group " && continue
		setup_say "there is no group '$setup_group' of needs"
		exit 2
	done
	TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit
	setup_build_dir
	setup_install "$@"
	exit
	;;
esac
