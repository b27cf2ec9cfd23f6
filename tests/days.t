# Days and spans, as people type them after an option: each takes the same words.
KITH_DIR=net
KITH_TODAY=2026-12-01

= a small network
$ kith init --no-input net >/dev/null; kith add Ann Lee next.date=2026-12-14 next.what=call
ann-lee.yaml

= a span in words, and a day to come
$ for s in '2 weeks' 'in 2 weeks' 'two weeks' '13 days' '1 month' 12/14 '14 Dec' 'Dec 14' 2026-12 2026-12-14; do
> kith due --within "$s" -l | wc -l; kith export ical --within "$s" | grep -c '^SUMMARY.*: call'; done | sort | uniq -c
     10 0
     10 1
$ kith due --within '12 days' -l
$ for s in '2 weeks' 'in 2 weeks' 12/14 2w+; do kith log --dry-run ann note --promise "$s my CV" | grep by:; done
+    promised: {what: my CV, by: 2026-12-15}
+    promised: {what: my CV, by: 2026-12-15}
+    promised: {what: my CV, by: 2026-12-14}
! kith-log: --promise begins with the day, such as friday, +1w or 2026-05-18, not with '2w+'; to promise it without one: -k promised="2w+ my CV"
! kith-log: 'kith-log --help' says how it is used
? 1

= a day that was
$ for d in '24 Nov' 24Nov 24november 11/24 11/24/2026 '1 week ago' 'Nov 24, 2026'; do
> kith log --dry-run -d "$d" ann note tea | grep '^+ ' && kith stats --since "$d" -o tsv growth | wc -l &&
> kith add --dry-run -d "$d" Bo Ray met | grep met:; done | sort | uniq -c
      7 +  - 2026-11-24 met:
      7 +  - 2026-11-24 note: tea
      7 13

= what may be one of two days names both
$ for d in 12/1 05/06/2026; do kith log --dry-run -d $d ann met; kith add --dry-run -d $d Bo Ray met
> kith stats --since $d; kith stats --until $d; kith due --within $d; kith log ann met --next "$d tea"
> done 2>&1 | grep -v help
kith-log: '12/1' may be 2026-12-01 or 2026-01-12; write the one it is
kith-add: '12/1' may be 2026-12-01 or 2026-01-12; write the one it is
kith-stats: '12/1' may be 2026-12-01 or 2026-01-12; write the one it is
kith-stats: '12/1' may be 2026-12-01 or 2026-01-12; write the one it is
kith-due: '12/1' may be 2026-12-01 or 2027-01-12; write the one it is
kith-log: '12/1' may be 2026-12-01 or 2027-01-12; write the one it is
kith-log: '05/06/2026' may be 2026-05-06 or 2026-06-05; write the one it is
kith-add: '05/06/2026' may be 2026-05-06 or 2026-06-05; write the one it is
kith-stats: '05/06/2026' may be 2026-05-06 or 2026-06-05; write the one it is
kith-stats: '05/06/2026' may be 2026-05-06 or 2026-06-05; write the one it is
kith-due: '05/06/2026' may be 2026-05-06 or 2026-06-05; write the one it is
kith-log: '05/06/2026' may be 2026-05-06 or 2026-06-05; write the one it is

= and what is none says what one is
$ kith due --within 'a fortnight'; kith due --within yesterday; kith export ical --within soon; kith stats --since soon
> kith log -d 12/1/26 ann met; kith log ann met --promise '5/5 tea'
! kith-due: --within takes a span such as 7d, 2w or '2 weeks', or a day to come such as friday or 2026-05-18, not 'a fortnight'
! kith-due: 'kith-due --help' says how it is used
! kith-due: --within takes a span such as 7d, 2w or '2 weeks', or a day to come such as friday or 2026-05-18, not 'yesterday'
! kith-due: 'kith-due --help' says how it is used
! kith-export: --within takes a span such as 7d, 2w or '2 weeks', or a day to come such as friday or 2026-05-18, not 'soon'
! kith-export: 'kith-export --help' says how it is used
! kith-stats: --since takes a day such as 2026-05-18, 18 May, 2026-05 or -90d, not 'soon'
! kith-stats: 'kith-stats --help' says how it is used
! kith-log: --date takes a day such as 2026-05-18, 18 May, yesterday or -3d, not '12/1/26'
! kith-log: 'kith-log --help' says how it is used
! kith-log: '5/5' may be 2027-05-05; write it so
! kith-log: 'kith-log --help' says how it is used
? 2
