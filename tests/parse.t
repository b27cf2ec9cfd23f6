# kith-parse: a person types a few lines of YAML; out comes a stream that any
# tool can read. These cases go from one line to whole networks.
KITH_TODAY=2026-06-01

= a name is enough
$ echo 'name: Ada Moss' >ada-moss.yaml; kith parse ada-moss.yaml
{"kind":"contact","id":"ada-moss","file":"ada-moss.yaml","name":"Ada Moss","summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}

= what a person knows comes in the order in which it was written
$ cat >lee.yaml <<'END'
> # a colleague of Ada's
> name: Dr. Jun Lee
> city: Boston
> role: attending
> email: [jun.lee@example.org, lee@example.org]
> phone:
>   - +1 617 555 0100
> met: {date: 2026-05-18, event: apa-2026, how: poster session}
> END
$ kith parse lee.yaml
{"kind":"contact","id":"lee","file":"lee.yaml","name":"Dr. Jun Lee","city":"Boston","role":"attending","email":["jun.lee@example.org","lee@example.org"],"phone":["+1 617 555 0100"],"met":{"date":"2026-05-18","event":"apa-2026","how":"poster session"},"summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}
! lee.yaml:8:1: warning: 'met' is only a note; for a follow-up put it into the log, too: - 2026-05-18 met @apa-2026

= scalars stay as they were written: no surprise from No, 0123 or 1e3
$ cat >no.yaml <<'END'
> name: No
> state: ON
> phone: +44 20 5550 0123
> x-zip: 01234
> x-big: 1e3
> x-null: null
> x-tilde: ~
> x-nothing:
> x-empty: ""
> x-flag: yes
> x-hex: 0x1F
> x-list: []
> x-map: {}
> END
$ kith parse no.yaml -o json
[
  {
    "kind": "contact",
    "id": "no",
    "file": "no.yaml",
    "name": "No",
    "state": "ON",
    "phone": "+44 20 5550 0123",
    "x-zip": "01234",
    "x-big": "1e3",
    "x-null": "null",
    "x-tilde": "~",
    "x-nothing": null,
    "x-empty": "",
    "x-flag": "yes",
    "x-hex": "0x1F",
    "x-list": [],
    "x-map": {},
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
  }
]

= text of several lines
$ cat >notes.yaml <<'END'
> name: Ada Moss
> notes: |
>   Two lines,
>     the second one indented.
>
>   And a third.
> x-folded: >
>   this is
>   one line
> x-quoted: "tab\there, bell \a, \u00e9"
> x-single: 'it''s'
> END
$ kith parse notes.yaml -f notes,x-folded,x-quoted,x-single -o json
[
  {
    "notes": "Two lines,\n  the second one indented.\n\nAnd a third.\n",
    "x-folded": "this is one line\n",
    "x-quoted": "tab\there, bell \u0007, é",
    "x-single": "it's"
  }
]

= a log has entries in short form and in long form
$ cat >log.yaml <<'END'
> name: Ada Moss
> log:
>   - 2026-05-16 met @apa-2026: by the coffee, on the reading group
>   - 2026-05-20 sent email: "asked: which day?"
>   - 2026-05-21 replied
>   - 2026-05-22 thanked:
>   - date: 2026-05-28
>     type: meeting
>     via: zoom
>     text: half an hour
>     topics: [call, visas]
>     promised: I send my CV
> END
$ kith parse --check log.yaml

= short entries come out in long form, long ones as they are
% jq
$ kith parse log.yaml | jq .log
[
  {
    "date": "2026-05-16",
    "type": "met",
    "event": "apa-2026",
    "text": "by the coffee, on the reading group"
  },
  {
    "date": "2026-05-20",
    "type": "sent",
    "via": "email",
    "text": "asked: which day?"
  },
  {
    "date": "2026-05-21",
    "type": "replied"
  },
  {
    "date": "2026-05-22",
    "type": "thanked"
  },
  {
    "date": "2026-05-28",
    "type": "meeting",
    "via": "zoom",
    "text": "half an hour",
    "topics": [
      "call",
      "visas"
    ],
    "promised": "I send my CV"
  }
]

= the summary of a log is as of the day
% jq
$ kith parse log.yaml | jq -c .summary
{"last":"2026-05-28","last_in":"2026-05-21","last_out":"2026-05-22","exchanges":3,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"active"}
$ kith parse --today 2026-05-20 log.yaml | jq -c .summary
{"last":"2026-05-20","last_in":null,"last_out":"2026-05-20","exchanges":1,"attempts":1,"waiting":"2026-05-20","asks":0,"gives":0,"stage":"active"}
$ KITH_TODAY=2026-05-10 kith parse log.yaml | jq -c .summary
{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}

= programs and events are records too, without a summary
$ cat >bay.yaml <<'END'
> kind: program
> name: Bayview Medical Center
> visas: [J-1, H-1B]
> img_share: unknown
> step2_min: {value: 230, source: their page, checked: 2026-03-01}
> END
$ cat >forum.yaml <<'END'
> name: Forum
> kind: event
> dates: {start: 2026-06-09, end: 2026-06-10}
> sessions:
>   - {date: 2026-06-09, title: Visas, speakers: [lee]}
> END
$ kith parse bay.yaml forum.yaml
{"kind":"program","id":"bay","file":"bay.yaml","name":"Bayview Medical Center","visas":["J-1","H-1B"],"img_share":"unknown","step2_min":{"value":"230","source":"their page","checked":"2026-03-01"}}
{"kind":"event","id":"forum","file":"forum.yaml","name":"Forum","dates":{"start":"2026-06-09","end":"2026-06-10"},"sessions":[{"date":"2026-06-09","title":"Visas","speakers":["lee"]}]}

= keys of your own are kept; --check only wonders about those that look like typos
$ printf '%s\n' 'name: Ada' 'x-shoe: 38' 'hobby: kites' 'emial: a@example.org' >own.yaml
$ kith parse own.yaml -f x-shoe,hobby,emial
{"x-shoe":"38","hobby":"kites","emial":"a@example.org"}
$ kith parse --check own.yaml
! own.yaml:4:1: warning: unknown key 'emial'; did you mean 'email'?

= words outside the vocabulary are kept with a warning
$ cat >words.yaml <<'END'
> name: Ada Moss
> role: residnet
> mentor: [career, tennis]
> log:
>   - 2026-05-20 sent emial: hello
> END
$ kith parse words.yaml -f role,mentor
{"role":"residnet","mentor":["career","tennis"]}
! words.yaml:2:7: warning: unknown word 'residnet' in 'role'; did you mean 'resident'?
! words.yaml:3:18: warning: unknown word 'tennis' in 'mentor'; write career, application, research or cultural
! words.yaml:5:21: warning: unknown word 'emial' in 'log.via'; did you mean 'email'?

= what the tools compute is not read from files
$ printf '%s\n' 'name: Ada' 'id: moss' 'summary: fine' >mine.yaml
$ kith parse mine.yaml -f id,summary
{"id":"mine","summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}
! mine.yaml:2:1: warning: 'id' is set by kith and ignored here; name a key of your own 'x-id'
! mine.yaml:3:1: warning: 'summary' is set by kith and ignored here; name a key of your own 'x-summary'

= but what kith wrote as YAML can be read again
$ kith parse log.yaml >one
$ mkdir again; kith parse -o yaml log.yaml >again/log.yaml
$ cd again && kith parse log.yaml | cmp - ../one

= several operands, each in its place, twice if you like
$ kith parse own.yaml ada-moss.yaml own.yaml -f id
{"id":"own"}
{"id":"ada-moss"}
{"id":"own"}

= --check names files of a folder that look like records and are not read
$ mkdir odd && cp ada-moss.yaml odd && cp lee.yaml odd/lee.yaml.txt && cp lee.yaml odd/LEE.YML
$ kith parse --check odd
! odd/LEE.YML:1:1: warning: not read: the name of a record ends in '.yaml' or '.yml', in lower case; rename it
! odd/lee.yaml.txt:1:1: warning: not read: the name of a record ends in '.yaml' or '.yml', in lower case; rename it
$ kith parse -f name odd && rm -r odd
{"name":"Ada Moss"}

= --check prints nothing when all is well
$ kith parse --check ada-moss.yaml
$ kith parse --check "$EXAMPLES/network"

= the example network, by kind
% jq
$ kith parse "$EXAMPLES/network" | jq -r .kind | sort | uniq -c
     60 contact
     11 event
     27 program

= keys come in the order that readers may rely on
% jq
$ kith parse "$EXAMPLES/network" | jq -r '
>     [keys_unsorted[:3][], (select(.kind == "contact") | keys_unsorted[-1])] | join(" ")' |
>     sort | uniq -c
     38 kind id file
     60 kind id file summary

= a last_interaction counts as a meeting where the log has nothing that late
% jq
$ printf '%s\n' 'name: Ada' 'last_interaction: 2026-03-01' >imported.yaml
$ kith parse imported.yaml | jq -c .summary
{"last":"2026-03-01","last_in":null,"last_out":null,"exchanges":1,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"active"}

= help, version, and how not to call it
$ kith-parse --version
kith-parse 0.2.0
Free software under the ISC license, without any warranty.
$ kith-parse --help | head -n 3
usage: kith-parse [OPTION...] [FILE|DIR|ID|-]...

Reads contact, program and event files, checks them, and writes each as one
$ kith-parse --chekc
! kith-parse: unknown option '--chekc'; did you mean '--check'?
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse -o xml
! kith-parse: unknown format 'xml'; -o takes: jsonl json yaml tsv csv text
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse --today someday
! kith-parse: 'someday' (--today) is not a day; write it as 2026-05-18, or as -7d, +2w, yesterday
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse -f ''
! kith-parse: an empty field name in '-f '
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse -f name,,id
! kith-parse: an empty field name in '-f name,,id'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse -o
! kith-parse: option '-o' needs an argument
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse --paths -xl
! kith-parse: unknown option '-x'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse -éx
! kith-parse: unknown option '-\xc3'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith-parse --paths=no
! kith-parse: option '--paths' takes no argument
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ KITH_TODAY=2026-13-01 kith-parse own.yaml
! kith-parse: '2026-13-01' ($KITH_TODAY) is not a day; write it as 2026-05-18, or as -7d, +2w, yesterday
! kith-parse: 'kith-parse --help' says how it is used
? 2

= what a check finds that reading does not mind
$ cat >a.yaml <<'END'
> name: A
> last: 2026-01-01
> tags: #img
> log:
>   - 2026-05-18 met: saw poster #4
>   - 2029-05-18 met: x
> END
> kith parse a.yaml -f name
{"name":"A"}
$ kith parse --check a.yaml
! a.yaml:2:1: warning: 'last' is computed from the log, and yours is ignored; remove it, or name it 'x-last'
! a.yaml:6:5: warning: '2029-05-18' is still to come; the entry counts for nothing until then
! a.yaml:3:6: warning: '#' begins a comment, so nothing is left; quote text that begins with it
! a.yaml:5:21: warning: the text ends before ' #', which begins a comment; quote the text to keep all of it

= everyday words for a log type, and a key with a capital
$ printf 'name: A\nlog:\n  - 2026-05-18 emailed: x\n' >a.yaml; kith parse a.yaml
! a.yaml:3:16: error: unknown log type 'emailed'; did you mean 'sent'?
? 2
$ printf 'Name: A\n' >a.yaml; kith parse a.yaml
! a.yaml:1:1: error: keys are lower case: 'name', not 'Name'
? 2
