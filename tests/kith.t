# The front door: kith COMMAND runs kith-COMMAND.

= kith alone says what there is, and that something is missing
$ kith
! usage: kith COMMAND [ARGUMENT...]
!
! Keeps a professional network as plain text and says who is due today, and why.
!
! Commands:
!   parse      read contact files and write them as a stream of records
!   filter     keep the records that match a query
!   due        say who is due for a message today, and why
!...
!   help       open the manual of a command or topic
!
! 'kith help COMMAND' opens its manual, 'kith COMMAND --help' is shorter.
! Other manuals: contact, program, event, season, policy, template, stream, query,
! import, git, recipes.
! New here? 'kith help tour' is a one-hour lesson.
? 2

= asked for help, it says the same on standard output
$ kith --help >asked; kith 2>missing
? 2
$ cmp asked missing
$ kith -h | cmp - asked; kith help | cmp - asked

= which version
$ kith --version
kith 0.2.0
Free software under the ISC license, without any warranty.
$ kith -V
kith 0.2.0
Free software under the ISC license, without any warranty.
$ kith parse --version; kith filter -V; kith due -V
kith-parse 0.2.0
Free software under the ISC license, without any warranty.
kith-filter 0.2.0
Free software under the ISC license, without any warranty.
kith-due 0.2.0
Free software under the ISC license, without any warranty.

= every command of the list has help of its own
$ kith --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | grep -v help |
>     while read -r c; do kith $c --help >help && head -n 1 help; done
usage: kith-parse [OPTION...] [FILE|DIR|ID|-]...
usage: kith-filter [OPTION...] [EXPR...]
usage: kith-due [OPTION...] [FILE|DIR|ID|-]...
...

= no help is wider than 80 columns
$ for c in parse filter due draft stats show log save init
> do kith $c --help; done | awk 'length > 80'

= a paragraph of help flows, and its last line is no single word
$ kith add --help | sed -n '1,/^$/p; /^Makes/,/^$/p; /--id/,/--in /p'
usage: kith-add [OPTION...] [NAME [KEY=VALUE|+TAG]... [TYPE [VIA]
                [@EVENT] [TEXT]]]

Makes the file of somebody new and prints its path. The keys are those of 'kith
help contact', with --kind those of 'kith help event' or 'program'; commas
separate the values of interests, languages, tags and the like. After them
comes a log entry, as for kith log and with its options. Without operands, on a
terminal, it asks.

  kith add --kind event --id apa-2026 "APA Annual Meeting 2026"

Options:
  -d, --date DATE         the day it happened, if not today
  -k, --key KEY=VALUE     one more key of the entry: topics, detail, lessons,
                          promised, ask, open_to, closing, via, text or one of
                          your own, x-...; repeat it for a list
      --next 'DATE TEXT'  set the plan: the day, and what to do then
      --promise 'DATE TEXT'
                          what you promised them, and by which day
      --kept              all that you promised before is done
      --closing           their message needs no answer
      --kind KIND         make an event or a program instead of a person
      --id ID             the id, which is the file's name, if not made of
                          the name
      --in FOLDER         make the file in FOLDER, below the network's root

= a command's help names its options, formats and manual
$ kith due --help
usage: kith-due [OPTION...] [FILE|DIR|ID|-]...

Says who is due, for what, by when and why: overdue first, then what is open.
Prints nothing when nothing is due.

  kith due                        the network you are in
  kith due --within 7d            and what opens this week
  kith due --per-day 3            spread over the days
  kith due --all lee              why is Lee not due?
  kith due -o ical > due.ics      for a calendar

Options:
      --within SPAN       also what opens within SPAN from today: 7d, 2w, 1m
      --all               also everyone else, with the reason why nothing
                          is due
      --action ACTION,...
                          only these actions
  -n, --number N          at most the first N
      --per-day N         plan the work: at most N a day, what closes first
                          comes first
      --why               as text, each reason with the window that the
                          rule gave
      --count             write only how many are due
      --exit-code         end with status 1 when nobody is due

Common options:
  -C, --directory DIR     use the network in DIR: its kith.yaml, and its
                          records where there are no operands
      --today DATE        use DATE as today (also $KITH_TODAY)
  -o, --output FORMAT     write FORMAT; by default jsonl, on a terminal text
  -f, --fields FIELD,...  only these fields; dots lead into mappings and lists
      --no-header         leave out the header line of tables and sheets
      --lists             a list in each field that may hold several values, in
                          jsonl, json and yaml
      --bom               for a spreadsheet: csv with a byte order mark,
                          formulas guarded
      --no-pager          write to the terminal at once, however long it is
  -l, --paths             write only the paths of the files, one per line
  -0, --null              write only the paths, each ended by a NUL byte
      --color[=WHEN]      always, never or auto (also
                          $NO_COLOR, $CLICOLOR_FORCE)
  -q, --quiet             no notes, only warnings and errors
  -h, --help              show this help and exit
  -V, --version           show the version and exit

Formats: jsonl json yaml tsv csv text ical remind

Manual: kith help due
$ kith due -h | cmp - <(kith-due --help)

= kith COMMAND is kith-COMMAND: arguments, input, output and status go through
$ echo 'name: Ada' | kith parse -f name
{"name":"Ada"}
$ kith filter nobody </dev/null -C "$EXAMPLES/network"
? 1
$ kith parse --no-such-option
! kith-parse: unknown option '--no-such-option'
! kith-parse: 'kith-parse --help' says how it is used
? 2

= a typo gets a suggestion, and nothing is run
$ kith prase
! kith: unknown command 'prase'; did you mean 'parse'?
? 2
$ kith fliter x
! kith: unknown command 'fliter'; did you mean 'filter'?
? 2
$ kith DEU
! kith: unknown command 'DEU'; did you mean 'due'?
? 2
$ kith hlep
! kith: unknown command 'hlep'; did you mean 'help'?
? 2

$ kith dew; kith ad
! kith: unknown command 'dew'; did you mean 'due'?
! kith: unknown command 'ad'; did you mean 'add'?
? 2
$ kith help events
! kith: unknown command or topic 'events'; did you mean 'event'?
? 2

= what is nothing like a command
$ kith frobnicate
! kith: unknown command 'frobnicate'; 'kith help' lists them
? 2
$ kith ''
! kith: unknown command ''; 'kith help' lists them
? 2
$ kith ../kith-parse
! kith: unknown command '../kith-parse'; 'kith help' lists them
? 2
$ kith --frobnicate
! kith: unknown option '--frobnicate'; options come after the command, and 'kith help' lists the commands
? 2
$ kith -C net due
! kith: unknown option '-C'; options come after the command, and 'kith help' lists the commands
? 2

= a manual that cannot be written is an error, too
$ kith help due >/dev/full; kith help contact >/dev/full
! kith: cannot write standard output: No space left on device
! kith: cannot write standard output: No space left on device
? 2
$ kith help due >&-
! kith: standard output is closed
? 2
$ kith help due | head -n 1 | grep -ci kith-due
1

= what other programs have a command for
$ for c in search list new done snooze today import rm remove rename dir; do kith $c lee; done
! kith: unknown command 'search'; 'kith filter EXPR' finds people
! kith: unknown command 'list'; 'kith filter' lists all, 'kith filter EXPR' some
! kith: unknown command 'new'; 'kith add NAME' makes a person
! kith: unknown command 'done'; 'kith log ID TYPE' records what you did
! kith: unknown command 'snooze'; 'kith set ID next.date=+2w' puts it off
! kith: unknown command 'today'; 'kith due' shows what is due
! kith: unknown command 'import'; 'kith parse --from FORMAT FILE | kith save' takes it in
! kith: unknown command 'rm'; 'rm FILE' deletes a person, 'kith set ID status=closed' keeps what was said
! kith: unknown command 'remove'; 'rm FILE' deletes a person, 'kith set ID status=closed' keeps what was said
! kith: unknown command 'rename'; 'mv' or 'git mv' renames the file, which is the id; 'kith set ID name=NAME' changes the name
! kith: unknown command 'dir'; 'kith filter' lists all, 'kith filter EXPR' some
? 2

= a program named kith-… on PATH is a command too, as with git
$ mkdir bin && printf '#!/bin/sh\necho "hello $*"; exit 3\n' >bin/kith-greet
> chmod +x bin/kith-greet
$ PATH=$PATH:$PWD/bin kith greet Ada 'Bo Peep'
hello Ada Bo Peep
? 3
$ PATH=$PATH:$PWD/bin kith --help | sed -n '/PATH/,/^$/p'
Found on PATH:
  greet
|
$ PATH=$PATH:$PWD/bin kith gret
! kith: unknown command 'gret'; did you mean 'greet'?
? 2

= but the commands that came with this kith come first
$ printf '#!/bin/sh\necho impostor\n' >bin/kith-parse && chmod +x bin/kith-parse
$ echo 'name: Ada' | PATH=$PWD/bin:$PATH "$BUILD/kith" parse -f name
{"name":"Ada"}
$ rm bin/kith-parse

= what can't be run is no command, and a script without its interpreter says so
$ echo text >bin/kith-text; PATH=$PATH:$PWD/bin kith text
! kith: unknown command 'text'; 'kith help' lists them
? 2
$ mkdir bin/kith-box; PATH=$PATH:$PWD/bin kith box
! kith: unknown command 'box'; 'kith help' lists them
? 2
$ printf '#!/nowhere/sh\n' >bin/kith-lost && chmod +x bin/kith-lost; PATH=$PWD/bin "$BUILD/kith" lost
! kith: cannot run 'kith-lost': the interpreter that its first line names is missing
? 2

= moved to another folder, kith still finds its own
$ mkdir "my bin" && cp "$BUILD/kith" "$BUILD/kith-parse" "my bin"
> echo 'name: Ada' | "my bin/kith" parse -f name
{"name":"Ada"}
$ echo 'name: Ada' | (cd "my bin" && ./kith parse -f name)
{"name":"Ada"}
$ ln -s "$PWD/my bin/kith" link-to-kith
> echo 'name: Ada' | PATH=/usr/bin:/bin ./link-to-kith parse -f name
{"name":"Ada"}

= without its commands beside it or on PATH it says so
$ mkdir alone && cp "$BUILD/kith" alone; PATH=/usr/bin:/bin alone/kith parse
! kith: cannot find 'kith-parse' beside kith or on PATH
? 2

= kith help COMMAND opens the manual, or prints --help where there is no man
$ mkdir bare && cp "$BUILD/kith" "$BUILD/kith-parse" bare
> PATH=$PWD/bare bare/kith help parse | head -n 3
usage: kith-parse [OPTION...] [FILE|DIR|ID|-]...

Reads contact, program and event files, checks them, and writes each as one
$ PATH=$PWD/bare bare/kith help prase
! kith: unknown command or topic 'prase'; did you mean 'parse'?
? 2
$ PATH=$PWD/bare bare/kith help kith
! kith: cannot open the manual page 'kith': 'man' is not installed
? 2
$ kith help help | cmp - asked

= topics, too; all pages of sections 1, 5 and 7
$ mkdir fake && printf '#!/bin/sh\nshift 2; echo "$*"\n' >fake/man && chmod +x fake/man
$ export PATH=$PWD/fake:$PATH
> for t in tour contact policy stream template kith kith-template 'kith-policy(5)' filter; do
>     kith help "$t"
> done
7 kith
5 kith-contact
5 kith-policy
5 kith-stream
5 kith-template
1 kith
5 kith-template
5 kith-policy
1 kith-filter
$ kith help templte; kith help nothing
! kith: unknown command or topic 'templte'; did you mean 'template'?
! kith: unknown command or topic 'nothing'; 'kith help' lists them
? 2

= help says where a word is described that is neither: an option, an action, a key, a word
$ kith help promise; kith help --today; kith help log.promised; kith help peer; kith help waitlisted
! kith: 'promise' is no command or topic, but
!   the option --promise of 'kith add': kith help add
!   the option --promise of 'kith log': kith help log
!   an action of 'kith due': kith help due
!   a template of 'kith draft': kith help draft
!   the figure 'window.promise': kith help policy
!   the figure 'lapse.promise': kith help policy
! kith: 'today' is no command or topic, but
!   an option of many commands: kith help parse
! kith: 'log.promised' is no command or topic, but
!   the key 'log.promised': kith help contact
! kith: 'peer' is no command or topic, but
!   a word of the key 'role': kith help contact
! kith: 'waitlisted' is no command or topic, but
!   a type of log entries of programs: kith help log
? 2

= without a command its list goes through the pager where a terminal shows it
$ "$BUILD/tests/tools/terminal" env KITH_PAGER='head -n 1; echo paged' sh -c 'kith 2>"$(tty)"; echo $?'
usage: kith COMMAND [ARGUMENT...]
paged
2
$ kith 2>&1 | head -n 1
usage: kith COMMAND [ARGUMENT...]

= what somebody tries: a type of the log, what other programs call a format
$ kith met hans; kith version; kith season
! kith: unknown command 'met'; 'kith log ID met TEXT' records it
! kith: unknown command 'version'; 'kith --version' says it
! kith: unknown command 'season'; 'kith help season' tells of its dates; 'kith due --within 60d' shows what comes
? 2
$ kith export ics; kith export csv -o file
! kith-export: unknown format 'ics'; did you mean 'ical'?
! kith-export: 'kith-export --help' says how it is used
! kith-export: unknown option '-o'; '> FILE' writes into a file
! kith-export: 'kith-export --help' says how it is used
? 2

= the one command that a word begins comes before one that it may misspell
$ kith dra; kith mer; kith imp
! kith: unknown command 'dra'; did you mean 'draft'?
! kith: unknown command 'mer'; did you mean 'merge'?
! kith: unknown command 'imp'; 'kith help' lists them
? 2
