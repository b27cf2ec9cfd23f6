# What every command that writes says of what it has just written.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a small network
$ mkdir net && echo {} >net/kith.yaml
> printf '%s\n' 'name: Maria Sol' 'next: {date: 2026-12-10, what: ask about observership}' >net/maria.yaml

= a plan that replaces another one says which, and one that goes what it was
$ kith log -v --today 2026-06-01 maria met 'the tour' --next '2026-12-09 clinic visit'
Maria Sol: 2026-06-01 met: the tour
  next.date: 2026-12-09, was 2026-12-10
  next.what: clinic visit, was ask about observership
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since; planned for 2026-12-09: clinic visit
$ kith log -v --today 2026-06-01 maria note 'she moved' --done
Maria Sol: 2026-06-01 note: she moved
  next: removed, was 2026-12-09; clinic visit
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since
$ kith log -v --today 2026-06-01 maria note 'she called' --next '+1w call back'
Maria Sol: 2026-06-01 note: she called
  next.date: 2026-06-08
  next.what: call back
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since; planned for 2026-06-08: call back
$ kith set -v maria next.date=+2w
Maria Sol  maria.yaml
  next.date: 2026-06-15, was 2026-06-08
