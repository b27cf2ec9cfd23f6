# Where you met somebody is a note; what is due depends on the log.
KITH_DIR=.
KITH_TODAY=2026-06-01

= a meeting that is not in the log gets a warning, with the line that is missing
$ : >kith.yaml && printf 'name: Ann Lee\nmet: {date: 2026-05-28, event: apa-2026}\n' >lee.yaml
$ kith parse --check .
! lee.yaml:2:1: warning: 'met' is only a note; for a follow-up put it into the log, too: - 2026-05-28 met @apa-2026
$ kith due -o text
$ printf 'log:\n  - 2026-05-28 met @apa-2026\n' >>lee.yaml && kith parse --check .
$ kith due -o tsv -f id,due.action
id	due.action
lee	follow-up

= not without a day, nor with a log or a day from a spreadsheet
$ printf 'name: Bo\nmet: {how: at work}\n' >bo.yaml
> printf 'name: Cy\nmet: {date: 2026-05-28}\nlast_interaction: 2026-05-28\n' >cy.yaml
> printf 'name: Di\nmet: {date: 2026-05-28}\nlog:\n  - 2026-05-29 note: x\n' >di.yaml
> kith parse --check .
$ printf 'name: Ed\nmet: {date: 2026-05-28}\n' >ed.yaml && kith parse --check .
! ed.yaml:2:1: warning: 'met' is only a note; for a follow-up put it into the log, too: - 2026-05-28 met

= who is not due for want of an entry: what to log
$ rm *.yaml && : >kith.yaml && printf 'name: Flo\nmet: {date: 2026-05-28}\n' >flo.yaml
$ kith due --all -f due.why flo
{"due.why":"nothing in the log yet; log that you met: kith log flo met -d 2026-05-28"}
