#!/bin/sh
# The programs of a desk take what kith-export writes for them: khard, khal,
# vdirsyncer and todoman read a folder of items, remind and sfdp what is piped
# to them. A program that is not there is skipped.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
KITH_TODAY=2026-06-01
KITH_DIR=$EXAMPLES/network
XDG_CONFIG_HOME=$tap_dir/config
XDG_DATA_HOME=$tap_dir/data
XDG_CACHE_HOME=$tap_dir/cache
export KITH_TODAY KITH_DIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
cd "$tap_dir" || exit 1
kith export vcard -d cards 2>/dev/null && kith export ical -d cal --within 2w ||
	exit 1

cat >khard.conf <<END
[addressbooks]
[[kith]]
path = $tap_dir/cards
END

# Everybody's name and address, as khard has them.
by_khard()
{
	khard -c khard.conf email --parsable 2>&1 | grep @ |
		cut -f 1 | sort >got
	kith export aerc | cut -f 1 | sort | diff - got
}

cat >khal.conf <<END
[calendars]
[[kith]]
path = $tap_dir/cal
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $tap_dir/khal.db
END

by_khal()
{
	khal -c khal.conf list --format '{title}' 2026-01-01 400d 2>&1 |
		grep -q 'APA Annual Meeting 2026' || echo "no event"
}

cat >todoman.py <<END
path = "$tap_dir/cal"
date_format = "%Y-%m-%d"
END

by_todoman()
{
	todoman --config todoman.py --porcelain list >todos 2>&1 ||
		echo "status $?"
	grep -o '"summary"' todos | wc -l >got
	cat cal/*.ics | grep -c '^BEGIN:VTODO' | diff - got
}

# Both folders to copies of theirs.
by_vdirsyncer()
{
	for what in cards:vcf cal:ics; do
		ending=${what#*:}
		what=${what%:*}
		cat <<END
[pair $what]
a = "${what}_from"
b = "${what}_to"
collections = null
[storage ${what}_from]
type = "filesystem"
path = "$tap_dir/$what"
fileext = ".$ending"
[storage ${what}_to]
type = "filesystem"
path = "$tap_dir/$what-copy"
fileext = ".$ending"
END
		mkdir "$what-copy"
	done >pairs
	{ printf '[general]\nstatus_path = "%s/status"\n' "$tap_dir"
	  cat pairs; } >vdirsyncer.conf
	if ! vdirsyncer -c vdirsyncer.conf discover >log 2>&1 ||
		! vdirsyncer -c vdirsyncer.conf sync >>log 2>&1; then
		cat log
	fi
	for what in cards cal; do
		cat "$what"/* | sort >from
		cat "$what-copy"/* | sort | diff - from
	done
}

by_remind()
{
	kith export remind | remind -q -s - 2026-06-01 >got 2>&1 ||
		echo "status $?"
	grep -q 'Answer Dr. Walter Abernathy' got || cat got
}

by_sfdp()
{
	kith export dot | sfdp -Tsvg -o net.svg 2>&1
	grep -q 'Walter Abernathy' net.svg || echo "no such name"
	grep -o '<svg width="[0-9]*' net.svg | grep -o '[0-9]*$' >width
	[ "$(cat width)" -lt 4000 ] || echo "$(cat width) points wide"
}

for row in khard:khard khal:khal todoman:todoman vdirsyncer:vdirsyncer \
	remind:remind sfdp:sfdp; do
	if command -v "${row%:*}" >/dev/null; then
		tap_silent "${row#*:} takes it" "by_${row#*:}"
	else
		tap_skip "${row#*:} takes it" "no ${row#*:}"
	fi
done
tap_end
