# What comes out, and how it looks. In a pipe it is JSON Lines, on a terminal a
# table; -o asks for another format and -f for some of the fields.
KITH_TODAY=2026-06-01

= a small network, and a script that runs a command on a terminal
$ mkdir net && : >net/kith.yaml && cat >net/ada.yaml <<'END'
> name: Ada "Countess" Moss, MD
> city: Boston
> role: attending
> email: [ada@example.org, moss@example.org]
> tags: [img-alum, inner-circle]
> notes: |
>   First line,
>   second	line \ with a tab.
> log:
>   - 2026-05-20 met: by the coffee
>   - 2026-05-22 sent email: thanks
> END
$ cat >net/li.yaml <<'END'
> name: 李明
> role: resident
> institution: Queensgate Hospital Center
> END
> printf 'kind: event\nname: Forum\ndates: {start: 2026-06-09}\n' >net/forum.yaml
$ cat >on-terminal <<'END'
> exec "$BUILD/tests/tools/terminal" "$@"
> END

= jsonl, which is also what a pipe gets
$ kith parse net/li.yaml -o jsonl
{"kind":"contact","id":"li","file":"net/li.yaml","name":"李明","role":"resident","institution":"Queensgate Hospital Center","summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}
$ kith parse net/li.yaml -o jsonl | cmp - <(kith parse net/li.yaml)

= json: an array, for people and for other programs
$ kith parse net/li.yaml net/forum.yaml -o json
[
  {
    "kind": "contact",
    "id": "li",
    "file": "net/li.yaml",
    "name": "李明",
    "role": "resident",
    "institution": "Queensgate Hospital Center",
    "summary": {
      "last": null,
      "last_in": null,
      "last_out": null,
      "exchanges": 0,
      "attempts": 0,
      "waiting": null,
      "asks": 0,
      "gives": 0,
      "stage": "new"
    }
  },
  {
    "kind": "event",
    "id": "forum",
    "file": "net/forum.yaml",
    "name": "Forum",
    "dates": {
      "start": "2026-06-09"
    }
  }
]

= yaml: documents that can be read again
$ kith parse net/ada.yaml net/forum.yaml -o yaml
---
kind: contact
id: ada
file: net/ada.yaml
name: Ada "Countess" Moss, MD
city: Boston
role: attending
email:
  - ada@example.org
  - moss@example.org
tags:
  - img-alum
  - inner-circle
notes: |
  First line,
  second	line \ with a tab.
log:
  - date: '2026-05-20'
    type: met
    text: by the coffee
  - date: '2026-05-22'
    type: sent
    via: email
    text: thanks
summary:
  last: '2026-05-22'
  last_in:
  last_out: '2026-05-22'
  exchanges: 1
  attempts: 1
  waiting: '2026-05-22'
  asks: 0
  gives: 0
  stage: active
---
kind: event
id: forum
file: net/forum.yaml
name: Forum
dates:
  start: '2026-06-09'

= csv and tsv: a head, then a row each; lists are joined with '; '
$ kith parse net -o csv -f id,name,email,notes,log.type,dates.start
id,name,email,notes,log.type,dates.start
ada,"Ada ""Countess"" Moss, MD",ada@example.org; moss@example.org,"First line,
second	line \ with a tab.
",met; sent,
forum,Forum,,,,2026-06-09
li,李明,,,,
$ kith parse net -o tsv -f id,name,email,notes,log.type,dates.start
id	name	email	notes	log.type	dates.start
ada	Ada "Countess" Moss, MD	ada@example.org; moss@example.org	First line,\nsecond\tline \\ with a tab.\n	met; sent	
forum	Forum				2026-06-09
li	李明				

= csv of one field: an empty one is "", since readers skip empty lines
$ kith parse net -o csv -f email
email
ada@example.org; moss@example.org
""
""

= without -f, a sheet has some columns
$ kith parse net -o tsv
name	role	institution	stage	last
Ada "Countess" Moss, MD	attending		active	2026-05-22
Forum				
李明	resident	Queensgate Hospital Center	new	

= text: a table, laid out for 80 columns where it is not on a terminal
$ kith parse net -o text
name                     role       institution               stage   last
Ada "Countess" Moss, MD  attending                            active  2026-05-22
Forum
李明                     resident   Queensgate Hospital Cen…  new
$ kith parse net -o text -f name,notes
name                     notes
Ada "Countess" Moss, MD  First line, second\tline \ with a tab.
Forum
李明

= -f picks fields: keys, dotted paths, derived fields without their prefix
$ kith parse net -f name,email,city
{"name":"Ada \"Countess\" Moss, MD","email":["ada@example.org","moss@example.org"],"city":"Boston"}
{"name":"Forum","email":null,"city":null}
{"name":"李明","email":null,"city":null}
$ kith parse net/ada.yaml -f log.type,log.date,last,summary.stage,attempts,tag,tags
{"log.type":["met","sent"],"log.date":["2026-05-20","2026-05-22"],"last":"2026-05-22","summary.stage":"active","attempts":1,"tag":["img-alum","inner-circle"],"tags":["img-alum","inner-circle"]}
$ kith parse net/ada.yaml -f nothing,log.nothing,name.first,summary
! kith-parse: unknown field 'nothing' in -f; no record has it
! kith-parse: unknown field 'log.nothing' in -f; no record has it
! kith-parse: unknown field 'name.first' in -f; no record has it
? 2
$ kith parse net -f ' name , id ' -o tsv
name	id
Ada "Countess" Moss, MD	ada
Forum	forum
李明	li
$ kith parse net -f name,name -o tsv
name	name
Ada "Countess" Moss, MD	Ada "Countess" Moss, MD
Forum	Forum
李明	李明
$ kith parse net/li.yaml -f name -o yaml
---
name: 李明

= -l writes paths, -0 ends each with a NUL for xargs -0
$ kith parse net -l
net/ada.yaml
net/forum.yaml
net/li.yaml
$ kith parse net -0 | tr '\0' '%'
net/ada.yaml%net/forum.yaml%net/li.yaml%
\
$ kith parse net -0 | xargs -0 grep -h name:
name: Ada "Countess" Moss, MD
name: Forum
name: 李明
$ kith filter -C net role:resident -l
net/li.yaml

= on a terminal it is a table that fits
$ sh on-terminal kith parse net
name                     role       institution               stage   last
Ada "Countess" Moss, MD  attending                            active  2026-05-22
Forum
李明                     resident   Queensgate Hospital Cen…  new
$ sh on-terminal -w 60 kith parse net
name               role       instituti…  stage   last
Ada "Countess"     attending              active  2026-05-22
Moss, MD
Forum
李明               resident   Queensgat…  new
$ sh on-terminal -w 40 kith parse net
name        role  ins…  sta…  last
Ada         att…        act…  2026-05-22
"Countess"
Moss, MD
Forum
李明        res…  Que…  new
$ sh on-terminal -w 10 kith parse net
name        role  ins…  sta…  last
Ada         att…        act…  2026-05-22
"Countess"
Moss, MD
Forum
李明        res…  Que…  new
$ COLUMNS=60 sh on-terminal kith parse net
name               role       instituti…  stage   last
Ada "Countess"     attending              active  2026-05-22
Moss, MD
Forum
李明               resident   Queensgat…  new
$ COLUMNS=x sh on-terminal -w 60 kith parse net -f name,institution,city,role,email
name             instit…  city    role       email
Ada "Countess"            Boston  attending  ada@
Moss, MD                                     example.org;
                                             moss@
                                             example.org
Forum
李明             Queens…          resident

= a word is not cut but goes on after a hyphen, and what has many words is whole in the last column
$ mkdir cut; printf 'name: Ann Lee\nrole: associate-program-director\n' >cut/ann.yaml
$ printf 'institution: Bay Clinic\nhooks: [2025 paper on migration and psychosis, a talk on refugees]\n' >>cut/ann.yaml
$ sh on-terminal -w 60 kith parse cut -f name,institution,role,hooks
name     institution  role            hooks
Ann Lee  Bay Clinic   associate-      2025 paper on
                      program-        migration and
                      director        psychosis; a talk on
                                      refugees

= without -f a table leaves out columns without a value in any row; sheets keep them
$ kith parse net/forum.yaml -o text; kith parse net/forum.yaml -o tsv; kith parse net/forum.yaml -o text -f name,role
name
Forum
name	role	institution	stage	last
Forum				
name   role
Forum

= an empty answer is empty, on a terminal too
$ mkdir empty; sh on-terminal kith parse empty

= due at 60, 80 and 200 columns: nobody and no reason is lost
$ cat >four <<'END'
> walter-abernathy lukasz-wojcik li-ming ananya-joshi
> END
$ sh on-terminal -w 60 kith due -C "$EXAMPLES/network" $(cat four)
2 late, 2 open                                Mon 2026-06-01
LATE  days late
  10d  reply          Dr. Walter Abernathy
       wrote 20 May; plan: send the CV he offered to read
   8d  follow-up      Dr. Łukasz Wójcik
       met 17 May at apa-2026; promised: I send my intervie…
OPEN  days left
   2d  follow-up      李明
       met 27 May
  17d  keep-in-touch  अनन्या जोशी
       last 20 Mar

'kith draft ID' writes to them, 'kith due --why' says more
$ sh on-terminal -w 80 kith due -C "$EXAMPLES/network" $(cat four)
2 late, 2 open                                                    Mon 2026-06-01
LATE  days late
  10d  reply          Dr. Walter Abernathy  wrote 20 May; plan: send the CV he…
   8d  follow-up      Dr. Łukasz Wójcik     met 17 May at apa-2026; promised: I…
OPEN  days left
   2d  follow-up      李明                  met 27 May
  17d  keep-in-touch  अनन्या जोशी            last 20 Mar

'kith draft ID' writes to them, 'kith due --why' says more
$ sh on-terminal -w 200 kith due -C "$EXAMPLES/network" $(cat four)
2 late, 2 open                                                    Mon 2026-06-01
LATE  days late
  10d  reply          Dr. Walter Abernathy  wrote 20 May; plan: send the CV he offered to read
   8d  follow-up      Dr. Łukasz Wójcik     met 17 May at apa-2026; promised: I send my interview guide
OPEN  days left
   2d  follow-up      李明                  met 27 May
  17d  keep-in-touch  अनन्या जोशी            last 20 Mar

'kith draft ID' writes to them, 'kith due --why' says more
$ kith due -C "$EXAMPLES/network" $(cat four) -o text
2 late, 2 open                                                    Mon 2026-06-01
LATE  days late
  10d  reply          Dr. Walter Abernathy  wrote 20 May; plan: send the CV he…
   8d  follow-up      Dr. Łukasz Wójcik     met 17 May at apa-2026; promised: I…
OPEN  days left
   2d  follow-up      李明                  met 27 May
  17d  keep-in-touch  अनन्या जोशी            last 20 Mar

= no line is wider than the terminal
$ cat >widest.py <<'END'
> import sys, unicodedata as u
> def width(s):
>     return sum(0 if u.category(c) in ("Mn", "Mc", "Me", "Cf") else
>                2 if u.east_asian_width(c) in "WF" else 1 for c in s)
> widest = max(width(line.rstrip("\n")) for line in sys.stdin)
> print("fits" if widest <= int(sys.argv[1]) else widest)
> END
$ for w in 60 80 81 100 200; do
>     sh on-terminal -w $w kith due --all -C "$EXAMPLES/network" | "$PYTHON" widest.py $w
> done
fits
fits
fits
fits
fits
$ for w in 40 60 80 81 100 200; do
>     sh on-terminal -w $w kith parse "$EXAMPLES/network" | "$PYTHON" widest.py $w
> done
fits
fits
fits
fits
fits
fits

= what looks like a code for a color, and is none of kith, is shown
$ mkdir codes && : >codes/kith.yaml && echo 'name: Red' >codes/$'\e[31m'.yaml
$ TERM=xterm sh on-terminal kith set -C codes red role=peer; TERM=xterm sh on-terminal kith parse codes -o csv -f id
Red  \x1b[31m.yaml
  role: peer
id
\x1b[31m
$ git init -q codes && git -C codes add . && git -C codes -c user.name=A -c user.email=a@example.org commit -qm .
$ echo 'name: "Red\e[1m"' >codes/$'\e[31m'.yaml; TERM=xterm sh on-terminal kith diff -C codes
^[[1mRed\x1b[1m^[[0m^[[2m  \x1b[31m.yaml^[[0m
  ~ name: Red\x1b[1m, was Red
  ^[[31m-^[[0m role: peer
$ cp /bin/true kith-$'\e[31m'; PATH=$PATH:$PWD TERM=xterm sh on-terminal kith help | grep 31; rm kith-*
  \x1b[31m

= color on a terminal that has it, unless NO_COLOR or --color say otherwise
$ TERM=xterm sh on-terminal kith parse net/li.yaml -f name,role
^[[1mname^[[0m  ^[[1mrole^[[0m
李明  resident
$ TERM=dumb sh on-terminal kith parse net/li.yaml -f name,role
name  role
李明  resident
$ TERM=xterm NO_COLOR=1 sh on-terminal kith parse net/li.yaml -f name,role
name  role
李明  resident
$ TERM=xterm NO_COLOR= sh on-terminal kith parse net/li.yaml -f name,role
^[[1mname^[[0m  ^[[1mrole^[[0m
李明  resident
$ TERM=xterm sh on-terminal kith parse net/li.yaml -f name,role --color=never
name  role
李明  resident
$ NO_COLOR=1 kith parse net/li.yaml -f name,role -o text --color=always | cat -v
^[[1mname^[[0m  ^[[1mrole^[[0m
M-fM-^]M-^NM-fM-^XM-^N  resident
$ TERM=xterm kith parse net/li.yaml -f name,role -o text | cat -v
name  role
M-fM-^]M-^NM-fM-^XM-^N  resident
$ kith parse net/li.yaml --color=sometimes
! kith-parse: --color takes auto, always or never, not 'sometimes'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse net/li.yaml --color=always -f name
{"name":"李明"}
$ TERM=xterm sh on-terminal kith due -C "$EXAMPLES/network" walter-abernathy bridget-obrien
^[[1m1 late, 1 today^[[0m                                                   ^[[2mMon 2026-06-01^[[0m
^[[1mLATE^[[0m  ^[[2mdays late^[[0m
  ^[[31m10d^[[0m  reply  ^[[1mDr. Walter Abernathy^[[0m  wrote 20 May; plan: send the CV he offered…
^[[1mTODAY^[[0m
       reply  ^[[1mDr. Bridget O'Brien^[[0m   wrote 30 May

^[[2m'kith draft ID' writes to them, 'kith due --why' says more^[[0m

= control characters in a name do nothing to a terminal
$ cat >eve.yaml <<'END'
> name: "Eve\e[31m\a \u202Egro.elpmaxe \r\b"
> city: "a\tb\nc"
> role: "\u200b\u2066x\u00ad\U000E0041"
> END
> kith parse eve.yaml -o text -f name,city,role
name                                  city    role
Eve\x1b[31m\x07 <U+202E>gro.elpmaxe   a\tb c  <U+200B><U+2066>x<U+00AD><U+E0041>
\r\x08
! eve.yaml:3:7: warning: unknown word '<U+200B><U+2066>x<U+00AD><U+E0041>' in 'role'; there is a zero-width space in it; write a plain space, or delete it
$ sh on-terminal kith parse eve.yaml -f name,city
name                                        city
Eve\x1b[31m\x07 <U+202E>gro.elpmaxe \r\x08  a\tb c
! eve.yaml:3:7: warning: unknown word '<U+200B><U+2066>x<U+00AD><U+E0041>' in 'role'; there is a zero-width space in it; write a plain space, or delete it
$ mkdir due && cat >due/eve.yaml <<'END'
> name: "Eve\e[2J"
> next: {date: 2026-06-01, what: "ring \a \u202Eher"}
> END
> sh on-terminal kith due due/eve.yaml
1 today                                                           Mon 2026-06-01
TODAY
       plan  Eve\x1b[2J  ring <U+202E>her

'kith due --why' says more

= but data stays as it is
$ kith parse eve.yaml -f name,city
{"name":"Eve\u001b[31m\u0007 ‮gro.elpmaxe \r\b","city":"a\tb\nc"}
! eve.yaml:3:7: warning: unknown word '<U+200B><U+2066>x<U+00AD><U+E0041>' in 'role'; there is a zero-width space in it; write a plain space, or delete it
$ kith parse eve.yaml -f name -o tsv | cat -v
name
Eve^[[31m^G M-bM-^@M-.gro.elpmaxe \r^H
! eve.yaml:3:7: warning: unknown word '<U+200B><U+2066>x<U+00AD><U+E0041>' in 'role'; there is a zero-width space in it; write a plain space, or delete it

= file names and values in messages are made visible too
$ printf 'name: [\n' >$'e\e[31mve.yaml'; kith parse $'e\e[31mve.yaml'
! e\x1b[31mve.yaml:1:7: error: this '[' is not closed
? 2
$ printf 'name: Ada\nrole: "\\e[31m"\n' >x.yaml; kith parse x.yaml -f name
{"name":"Ada"}
! x.yaml:2:7: warning: unknown word '\x1b[31m' in 'role'; write attending, program-director, associate-program-director, faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse, coordinator, alumnus, peer, speaker or other

= names that are wide, or that combine, keep the columns straight
$ cat >names.jsonl <<'END'
> {"name":"李明","role":"resident"}
> {"name":"अनन्या जोशी","role":"peer"}
> {"name":"Zoe\u0308 O\u2019Neil","role":"peer"}
> {"name":"👩‍⚕️ Ann","role":"peer"}
> {"name":"ﾊﾝｶｸ","role":"peer"}
> {"name":"محمد","role":"peer"}
> {"name":"Ada","role":"peer"}
> END
$ kith parse names.jsonl -o text -f name,role
name        role
李明        resident
अनन्या जोशी  peer
Zoë O’Neil  peer
👩‍⚕️ Ann      peer
ﾊﾝｶｸ        peer
محمد        peer
Ada         peer

= --bom is for spreadsheets: a mark, and cells that are no formulas; --no-header leaves out names
$ printf '%s\n' '{"name":"=1+1","city":"@x, \"y\""}' | kith parse -f name,city -o csv --bom --no-header | od -c |
> head -n 1
0000000 357 273 277   '   =   1   +   1   ,   "   '   @   x   ,       "
$ kith parse net/ada.yaml -f name -o text --no-header
Ada "Countess" Moss, MD

= -q silences notes; an empty standard input is one
$ printf '' | KITH_DIR=net kith parse; printf '' | KITH_DIR=net kith parse -q
! kith-parse: nothing came on standard input; -C DIR reads a network instead

= --lists: a field that may hold several values is a list, for programs with types
% jq
$ printf '%s\n' 'name: Lu Pu' 'email: lu@example.org' 'tags:' 'x-own: {email: l}' 'log:' \
>   '- {date: 2026-05-20, type: met, topics: wards, promised: a list}' >net/lu.yaml
$ printf '%s\n' 'kind: program' 'name: Bay' 'visas: {value: J-1, source: their page}' \
>   'usce_kinds: [ward]' 'deadline: 2026-09-23' >net/bay.yaml
$ kith parse --lists net/lu.yaml net/bay.yaml | jq -c 'del(.file, .summary)'
{"kind":"contact","id":"lu","name":"Lu Pu","email":["lu@example.org"],"tags":[],"x-own":{"email":"l"},"log":[{"date":"2026-05-20","type":"met","topics":["wards"],"promised":["a list"]}]}
{"kind":"program","id":"bay","name":"Bay","visas":[{"value":["J-1"],"source":"their page"}],"usce_kinds":["ward"],"deadline":"2026-09-23"}
$ kith parse --lists -f id,email,log.topics,log.date,program.visas net/lu.yaml
{"id":"lu","email":["lu@example.org"],"log.topics":["wards"],"log.date":["2026-05-20"],"program.visas":[]}
$ kith parse net | kith filter --lists 'name:lu' -f email -o yaml
---
email:
  - lu@example.org
$ kith parse net --lists | kith due --lists | cmp - <(kith due --lists net)
$ kith parse net | kith due -f id,due | cmp - <(kith parse net --lists | kith due -f id,due)
$ kith show net/lu.yaml --lists -o json -f tags,log.topics
[
  {
    "tags": [],
    "log.topics": [
      "wards"
    ]
  }
]
$ kith parse net --lists | kith parse --lists | cmp - <(kith parse net --lists)

= a message is wrapped at the width of a terminal, and is one line in a pipe
$ cat >short <<'E'
> "$BUILD/tests/tools/terminal" -w 60 sh -c "$1 2>&1"
> E
$ sh short 'kith filter -C net nmae=x'
kith-filter: unknown field 'nmae'; did you mean 'name'?
  nmae=x
  ^
kith-filter: nothing matches
? 2
$ sh short 'kith show -C net --today tomorow'
kith-show: 'tomorow' (--today) is not a day; write it as
  2026-05-18, or as -7d, +2w, yesterday
kith-show: 'kith-show --help' says how it is used
? 2
$ mkdir odd; printf 'name: A\nrole: atending\nemail: not an address at all\n' >odd/b.yaml
$ CLICOLOR_FORCE=1 sh short 'kith parse --check odd'; kith parse --check odd
odd/b.yaml:2:7: ^[[33mwarning:^[[0m unknown word 'atending' in 'role';
  did you mean 'attending'?
! odd/b.yaml:2:7: warning: unknown word 'atending' in 'role'; did you mean 'attending'?
$ "$BUILD/tests/tools/terminal" -w 60 \
>     kith log -C net --today 2026-06-01 ada met 'tea, and a long talk' -k promised='my CV'
Ada "Countess" Moss, MD: 2026-06-01 met: tea, and a long
  talk
  promised: my CV
  next: follow-up from 2026-06-04 to 2026-06-08: met on
    2026-06-01, no message since; promised on 2026-06-01: my
    CV

= so is what people read on standard output; a link stays whole, and lines of files stay lines
$ sh on-terminal -w 60 kith check odd; kith check odd
odd/b.yaml:2:7: warning: unknown word 'atending' in 'role';
  did you mean 'attending'? [value]
odd/b.yaml:3:8: warning: 'not an address at all' is not an
  address; write it as 'ann@example.org' [address]
odd/b.yaml:2:7: warning: unknown word 'atending' in 'role'; did you mean 'attending'? [value]
odd/b.yaml:3:8: warning: 'not an address at all' is not an address; write it as 'ann@example.org' [address]
$ sh on-terminal -w 60 kith check --list | grep -A2 '^invisible'; kith check --list | grep ^invisible
invisible       warning  invisible characters, such as a
                         no-break space, where they change
                         what is meant
invisible       warning  invisible characters, such as a no-break space, where they change what is meant
$ printf 'me: {name: Nim, email: n@example.org}\n' >odd/kith.yaml
$ printf 'name: Bo\nemail: bo@example.org\n' >odd/bo.yaml
$ cat >pairs <<'E'
> sh on-terminal -w 80 kith set -v -C odd bo \
> "interests=sleep, mood, grief, trauma, migration, cultural psychiatry, and a hospice" \
> website=https://www.example.org/people/who-have/an-address/that-is-longer/than-any-terminal/of-80-columns/is
> sh on-terminal -w 80 kith log -C odd bo sent email \
> 'a long question about the hospice, and another about the clinic for refugees'
> sh on-terminal -w 80 kith set --dry-run -C odd bo \
> 'notes=a long note about the hospice, and another about the clinic for refugees'
> E
$ sh pairs
Bo  bo.yaml
  interests: sleep; mood; grief; trauma; migration; cultural psychiatry; a
    hospice
  website:
    https://www.example.org/people/who-have/an-address/that-is-longer/than-any-terminal/of-80-columns/is
Bo: 2026-06-01 (from KITH_TODAY) sent email: a long question about the hospice,
  and another about the clinic for refugees
  next: nudge from 2026-06-11 to 2026-06-15: your message of 2026-06-01 has had
    no answer; one polite second attempt, then stop
--- a/bo.yaml
+++ b/bo.yaml
@@ -2,5 +2,6 @@
 email: bo@example.org
 website: https://www.example.org/people/who-have/an-address/that-is-longer/than-any-terminal/of-80-columns/is
 interests: [sleep, mood, grief, trauma, migration, cultural psychiatry, a hospice]
+notes: a long note about the hospice, and another about the clinic for refugees
 log:
   - 2026-06-01 sent email: a long question about the hospice, and another about the clinic for refugees
$ kith draft -C odd --today 2026-06-20 -o text bo -s topic='the clinic for refugees that you have' >whole; wc -L whole
122 whole
$ cat >letter <<'E'
> sh on-terminal -w $1 kith draft -C odd --today 2026-06-20 -o text bo -s topic='the clinic for refugees that you have'
> E
$ sh letter 60; sh letter 200 | wc -L; sh letter 60 | tr '\n' ' ' | tr -s ' ' | cmp - <(tr '\n' ' ' <whole | tr -s ' ')
Dear Bo,

I am the doctor who wrote to you on June 1 about the clinic
for refugees that you have, and I know how full an inbox
gets.

A line from you would help me, and I will understand if this
is not the moment. Thank you for reading.

Kind regards,
Nim
aiming for psychiatry residency
72
! kith-draft: bo: note: it could also say this:
!   -s question=...  your question in one sentence, to stand after "May I ask?";
!                    or 'questions' in this entry
! kith-draft: bo: once it is sent: kith log -C odd bo nudged email -k template=nudge
! kith-draft: bo: note: it could also say this:
!   -s question=...  your question in one sentence, to stand after "May I ask?";
!                    or 'questions' in this entry
! kith-draft: bo: once it is sent: kith log -C odd bo nudged email -k template=nudge
! kith-draft: bo: note: it could also say this:
!   -s question=...  your question in one sentence, to stand after "May I ask?";
!                    or 'questions' in this entry
! kith-draft: bo: once it is sent: kith log -C odd bo nudged email -k template=nudge
