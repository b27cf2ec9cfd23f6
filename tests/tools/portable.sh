#!/bin/sh
# Builds the tree with other compilers, C libraries and byte orders, where no
# warning is let pass, and runs the unit tests of each build.
#
#	sh tests/tools/portable.sh [-d DIR] [CASE...]

TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd) || exit
# shellcheck source=tests/setup.sh
. "$TOP/tests/setup.sh"

cases='gcc clang sanitizers m32 musl s390x'

usage()
{
	cat <<-EOF
	usage: sh tests/tools/portable.sh [-d DIR] [CASE...]

	  gcc         gcc at -O0, -O2 and -O3, and with -flto
	  clang       clang, the same
	  sanitizers  clang with those for addresses and undefined behavior
	  m32         gcc -m32
	  musl        musl-gcc
	  s390x       a cross-compiler, for big-endian words; qemu runs the tests

	Without a CASE it is all of them. There is a line for each build; the
	exit status is 1 if one failed, 2 if nothing could be tried.

	What is missing is installed with apt-get, or else said. The libraries
	of the last three are built from the source packages of the system's own
	apt sources; only DIR gets to know these. DIR holds builds, logs and
	libraries; the libraries serve the next time too. Without -d it is a
	temporary directory, kept if something failed.
	EOF
}

packages_of()
{
	case $1 in
	gcc)
		echo gcc
		;;
	clang)
		echo clang lld llvm
		;;
	sanitizers)
		echo clang libclang-rt-dev lld llvm
		;;
	m32)
		echo gcc-multilib dpkg-dev libtool
		;;
	musl)
		echo musl-tools dpkg-dev libtool
		;;
	s390x)
		echo gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user \
			dpkg-dev libtool
		;;
	esac
}

# Those packages that dpkg does not know to be there.
missing_of()
{
	for package; do
		dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null |
			grep -q ' installed$' || echo "$package"
	done
}

# install CASE: on a system without dpkg, what it needs has to be there.
install()
{
	command -v dpkg-query >/dev/null 2>&1 || return 0
	# shellcheck disable=SC2046 # a list of words
	set -- $(packages_of "$1")
	missing=$(missing_of "$@")
	[ -z "$missing" ] || setup_acquire apt-get "$missing" ''
	[ -z "$(missing_of "$@")" ]
}

# The system's sources of packages, as sources of source packages, in DIR.
# The tool of apt that the arguments are sees these and no others.
with_sources()
{
	tool=$1
	shift
	"$tool" -o Dir::Etc::sourcelist=/dev/null \
		-o Dir::Etc::sourceparts="$dir/apt/sources" \
		-o Dir::State::lists="$dir/apt/lists" \
		-o Dir::Cache="$dir/apt/cache" "$@"
}

read_sources()
{
	rm -rf "$dir/apt"
	mkdir -p "$dir/apt/sources" "$dir/apt/lists/partial" \
		"$dir/apt/cache/archives/partial"
	for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
			/etc/apt/sources.list.d/*.sources; do
		[ ! -f "$file" ] ||
			sed 's/^Types:.*/Types: deb-src/
				s/^deb\([[:blank:]]\)/deb-src\1/' "$file" \
				>"$dir/apt/sources/${file##*/}"
	done
	with_sources apt-get update
}

# fetch NAME: the newest source package that can be had, in DIR/source/NAME;
# a mirror may list one that it does not have yet, or has no more.
fetch()
{
	mkdir -p "$dir/source"
	for version in $(with_sources apt-cache showsrc --only-source "$1" |
			sed -n 's/^Version: //p' | sort -rV); do
		rm -rf "$dir/source/$1"
		mkdir "$dir/source/$1"
		(cd "$dir/source/$1" &&
			with_sources apt-get source "$1=$version") && return
	done
	return 1
}

# build_library NAME [OPTION]: with CC, static, into PREFIX.
build_library()
{
	fetch "$1" && cd "$dir/source/$1"/*/ || return
	if [ "$1" = utf8proc ]; then
		make CC="$CC" prefix="$prefix" libutf8proc.a libutf8proc.pc &&
			cp libutf8proc.a "$prefix/lib" &&
			cp libutf8proc.pc "$prefix/lib/pkgconfig" &&
			cp utf8proc.h "$prefix/include"
		return
	fi
	autoreconf -fi &&
		./configure --prefix="$prefix" --disable-shared ${2+"$2"} &&
		make -j"$(setup_cores)" install
}

# libraries CASE CC [OPTION]: what pkg-config is to find, in DIR/lib-CASE.
libraries()
{
	prefix=$dir/lib-$1
	PKG_CONFIG_LIBDIR=$prefix/lib/pkgconfig
	export PKG_CONFIG_LIBDIR
	[ ! -f "$prefix/complete" ] || return 0
	rm -rf "$prefix"
	mkdir -p "$prefix/lib/pkgconfig" "$prefix/include"
	log=$dir/lib-$1.log
	(
		CC=$2
		export CC
		shift 2
		read_sources
		for library in libyaml pcre2 utf8proc libcsv; do
			(build_library "$library" "$@") || exit
		done
	) >"$log" 2>&1 </dev/null && : >"$prefix/complete"
}

# tell WORD NAME TEXT LOG: the line about a build; more if it failed.
tell()
{
	printf '%-5s %-14s %s\n' "$1" "$2" "$3"
	[ "$1" = FAIL ] || return 0
	: >"$dir/failed"
	grep -aE ': (warning|error): |^FAIL|^ .*not ok' "$4" | head -n 20 |
		sed 's/^/    /'
	echo "    see $4"
}

# attempt NAME CC CFLAGS [OPTION]: one build and its unit tests. Everything is
# compiled anew, as a warning is said only once.
attempt()
{
	log=$dir/$1.log
	rm -rf "${dir:?}/$1"
	(
		BUILD=$dir/$1
		CC=$2
		CFLAGS=$3
		KITH_CONFIGURE="--enable-werror ${4-}"
		export BUILD CC CFLAGS KITH_CONFIGURE
		setup_build all check-programs
	) >"$log" 2>&1
	built=$?
	[ ! -f "$dir/$1/build.log" ] || cat "$dir/$1/build.log" >>"$log"
	if [ "$built" -ne 0 ]; then
		tell FAIL "$1" 'the build failed' "$log"
	elif grep -q ': warning: ' "$log"; then
		tell FAIL "$1" 'warnings' "$log"
	elif KITH_BUILD=$dir/$1 sh "$TOP/tests/run.sh" --no-setup unit \
			>>"$log" 2>&1; then
		tell ok "$1" "$(tail -n 1 "$log")" "$log"
	else
		tell FAIL "$1" "$(tail -n 1 "$log")" "$log"
	fi
}

# -flto needs an ar, and clang a linker, that know what such objects are.
attempt_levels()
{
	for level in -O0 -O2 -O3; do
		attempt "$1$level" "$1" "$level"
	done
	attempt "$1-flto" "$1" "-O2 $2"
}

# attempt_static NAME CC [OPTION]: with libraries of its own.
attempt_static()
{
	if libraries "$@"; then
		# pkg-config knows nothing of libcsv
		CPPFLAGS=-I$prefix/include
		LDFLAGS=-L$prefix/lib
		export CPPFLAGS LDFLAGS
		attempt "$1" "$2" -O2 "${3-}"
	else
		tell FAIL "$1" 'no libraries' "$dir/lib-$1.log"
	fi
}

# charsets MACHINE: what iconv reads at run time; a compiler's C library comes
# without. In DIR/charsets.
charsets()
{
	[ ! -d "$dir/charsets" ] || return 0
	rm -rf "$dir/libc"
	mkdir -p "$dir/libc/lists/partial" "$dir/libc/archives/partial"
	(
		cd "$dir/libc" || exit
		for tool in 'update' 'download libc6'; do
			# shellcheck disable=SC2086 # a list of words
			apt-get -o APT::Architecture="$1" \
				-o APT::Architectures::="$1" \
				-o Dir::State::lists="$dir/libc/lists" \
				-o Dir::Cache="$dir/libc" $tool || exit
		done
		dpkg-deb -x libc6_*.deb . &&
			mv usr/lib/*/gconv "$dir/charsets"
	) >"$dir/charsets.log" 2>&1
}

# What is compiled for another machine can't make its own tables.
attempt_emulated()
{
	if (BUILD=$dir/native && export BUILD && setup_build all) \
			>"$dir/native.log" 2>&1; then
		KITH_GENERATE=$dir/native/cmd/generate/generate
		KITH_EMULATOR="qemu-$1 -L /usr/$1-linux-gnu"
		! charsets "$1" ||
			KITH_EMULATOR="$KITH_EMULATOR -E GCONV_PATH=$dir/charsets"
		export KITH_GENERATE KITH_EMULATOR
		attempt_static "$1" "$1-linux-gnu-gcc" "--host=$1-linux-gnu"
	else
		tell FAIL "$1" 'the native build failed' "$dir/native.log"
	fi
}

run_case()
{
	if ! install "$1"; then
		tell FAIL "$1" 'packages are missing' /dev/null
		return
	fi
	case $1 in
	gcc)
		AR=gcc-ar
		RANLIB=gcc-ranlib
		export AR RANLIB
		attempt_levels gcc -flto=auto
		;;
	clang|sanitizers)
		AR=$(clang -print-prog-name=llvm-ar)
		RANLIB=$(clang -print-prog-name=llvm-ranlib)
		LDFLAGS=-fuse-ld=lld
		export AR RANLIB LDFLAGS
		if [ "$1" = clang ]; then
			attempt_levels clang -flto
		else
			attempt sanitizers clang '-O1 -g' --enable-sanitizers
		fi
		;;
	m32)
		attempt_static m32 'gcc -m32'
		;;
	musl)
		attempt_static musl musl-gcc
		;;
	s390x)
		attempt_emulated s390x
		;;
	esac
}

dir=
while getopts :d:h-: option; do
	case $option$OPTARG in
	h|-help)
		usage
		exit
		;;
	d*)
		dir=$OPTARG
		;;
	*)
		usage >&2
		exit 2
		;;
	esac
done
shift $((OPTIND - 1))
# shellcheck disable=SC2086 # a list of words
[ $# -gt 0 ] || set -- $cases
for name; do
	case " $cases " in
	*" $name "*)	;;
	*)
		setup_say "there is no case '$name'; there are: $cases"
		exit 2
		;;
	esac
done

unset MAKEFLAGS MFLAGS MAKELEVEL
unset CC CFLAGS CPPFLAGS LDFLAGS LIBS AR RANLIB
if [ -f "$TOP/config.status" ]; then
	setup_say "configured where the sources are: first 'make distclean'"
	exit 2
fi
setup_install build || exit 2
if setup_unconfigured_in "$TOP"; then
	(cd "$TOP" && autoreconf -fi) || exit 2
fi
if [ -n "$dir" ]; then
	mkdir -p "$dir" && dir=$(CDPATH='' cd -- "$dir" && pwd) || exit 2
	keep=yes
else
	dir=$(mktemp -d "${TMPDIR:-/tmp}/kith-portable.XXXXXX") || exit 2
	keep=no
fi
rm -f "$dir/failed"
for name; do
	(run_case "$name")
done
[ ! -f "$dir/failed" ] || exit 1
[ "$keep" = yes ] || rm -rf "$dir"
