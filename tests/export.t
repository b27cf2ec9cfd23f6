# Records for other programs.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network with a name that is awkward everywhere, somebody closed, an event, a program
$ mkdir net && printf 'me: {name: Nimali Perera, stage: abroad, email: np@example.org}\n' >net/kith.yaml
> cat >net/ann.yaml <<'END'
> name: 'Dr. Ann "A;B" O''Neil, MD'
> nickname: [Annie, "x,y"]
> email: [ann@example.org, "a.oneil@example.com"]
> phone: +1 555 0100
> linkedin: https://www.linkedin.com/in/example ann
> institution: Bayview; Boston, \ Inc.
> department: Psychiatry
> city: Boston
> state: MA
> role: resident
> birthday: 05-09
> tags: [img-alum, "a,b"]
> met: {date: 2026-05-28, event: apa, how: poster}
> introduced_by: bo
> notes: "two lines,\nof text"
> log:
>   - 2026-05-28 met @apa: her poster
> END
> printf 'name: =cmd|calc\nemail: bo@example.org\nprogram: bay\nbirthday: 1979-05-09\n' >net/bo.yaml
> printf 'name: Cy Roe\nemail: cy@example.org\nstatus: closed\n' >net/cy.yaml
> printf 'name: Dee Poe\nemail: dee@example.org\ndo_not_contact: yes\n' >net/dee.yaml
> printf 'kind: program\nname: Bay "Psychiatry"\n' >net/bay.yaml
> printf 'kind: event\nname: APA; 2026\nplace: "Boston, MA"\n' >net/apa.yaml
> printf 'dates: {start: 2026-06-10, end: 2026-06-12}\n' >>net/apa.yaml

= the parts of names written without blanks, and of those that have a word such as Van
$ mkdir parts; : >parts/kith.yaml; for name in 王小明 歐陽修 김민준 '王 小明' 'Thi Van Nguyen' 'Jan van Berg'; do
>     kith add --anyway -C parts "$name"; done >/dev/null
> kith export -C parts vcard | grep ^N: | sort | tr -d '\r'
N:Nguyen;Thi Van;;;
N:van Berg;Jan;;;
N:歐陽;修;;;
N:王;小明;;;
N:王;小明;;;
N:김;민준;;;

= vcard
$ kith export vcard ann | tr '\r' '$'
BEGIN:VCARD$
VERSION:3.0$
PRODID:-//kith//kith//EN$
UID:af39d86f-2d30-5db4-bc57-578af86e3d9c$
FN:Dr. Ann "A\;B" O'Neil\, MD$
N:O'Neil;Ann "A\;B";;Dr.;MD$
NICKNAME:Annie,x\,y$
ORG:Bayview\; Boston\, \\ Inc.;Psychiatry$
EMAIL;TYPE=INTERNET:ann@example.org$
EMAIL;TYPE=INTERNET:a.oneil@example.com$
TEL:+1 555 0100$
X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/example%20ann$
TITLE:resident$
ADR;TYPE=WORK:;;;Boston;MA;;$
BDAY:--0509$
CATEGORIES:img-alum,a\,b$
NOTE:two lines\,\nof text$
END:VCARD$
! kith-export: vcard has no place for: met, introduced_by, log
$ kith export vcard --version 4.0 ann | tr -d '\r' | grep -a 'VERSION\|BDAY\|EMAIL\|LINK\|SOCIAL'
VERSION:4.0
EMAIL:ann@example.org
EMAIL:a.oneil@example.com
X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/example%20ann
BDAY:--0509
! kith-export: vcard has no place for: met, introduced_by, log
$ kith export vcard | tr -d '\r' | grep -a '^FN\|^BDAY'; kith export --all vcard | grep -c '^BEGIN'
FN:Dr. Ann "A\;B" O'Neil\, MD
BDAY:--0509
FN:=cmd|calc
BDAY:1979-05-09
4
! kith-export: vcard has no place for: met, introduced_by, log, program
! kith-export: vcard has no place for: met, introduced_by, log, program, status, do_not_contact

= lines are folded at 75 octets, never within a character
$ printf 'name: %s\n' "$(yes 李明 | head -n 60 | tr -d '\n')" >net/long.yaml
> kith export vcard name:李 | LC_ALL=C awk '{ sub(/\r$/, "") } length > 75' | wc -l
> kith export vcard name:李 | grep -a '^ ' | iconv -f UTF-8 -t UTF-8 | wc -l; rm net/long.yaml
0
9

= ical, remind
$ kith export ical --within 1m | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kith//kith//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:51fb00ef-38b4-537f-b5f5-a1b88e99af4d
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260610
DTEND;VALUE=DATE:20260613
SUMMARY:APA\; 2026
CATEGORIES:event
LOCATION:Boston\, MA
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VTODO
UID:56688b63-a0bb-5ee5-ae72-f080a1cdd6d7
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260531
DUE;VALUE=DATE:20260604
SUMMARY:Follow up with Dr. Ann "A\;B" O'Neil\, MD
DESCRIPTION:met on 2026-05-28 at apa\, no message since
CATEGORIES:follow-up
PRIORITY:5
STATUS:NEEDS-ACTION
END:VTODO
BEGIN:VTODO
UID:9d5fb949-92cb-5c44-8426-f898ded35db5
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260601
DUE;VALUE=DATE:20260607
SUMMARY:Next step: your profile
DESCRIPTION:it lacks degree\, country\, step\, interests\, linkedin\; write
  it with kith set me KEY=VALUE\, or kith set me steps_done+=profile where 
 it is to stay so\; then kith draft -t intro says it in 30 seconds\, and ki
 th draft -t headline in a line
CATEGORIES:step
PRIORITY:5
STATUS:NEEDS-ACTION
END:VTODO
BEGIN:VTODO
UID:896d7e03-bc30-5d42-a9ef-b013ef447256
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260527
DUE;VALUE=DATE:20260609
SUMMARY:Prepare for APA\; 2026
DESCRIPTION:starts on 2026-06-10\; still to choose: goals\, sessions\, peop
 le to meet
CATEGORIES:prepare
PRIORITY:5
STATUS:NEEDS-ACTION
END:VTODO
BEGIN:VTODO
UID:58d4a378-3f2b-5fb2-b4a9-b2cb7c74075e
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260602
DUE;VALUE=DATE:20260608
SUMMARY:Next step: graduates of your school in US psychiatry
DESCRIPTION:find one\, and say what ties you: kith add NAME role=alumnus ti
 e='same school'
CATEGORIES:step
PRIORITY:9
STATUS:NEEDS-ACTION
END:VTODO
BEGIN:VTODO
UID:362a8ce5-353d-533a-8d81-d37da6439c87
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260603
DUE;VALUE=DATE:20260609
SUMMARY:Next step: somebody on the same path
DESCRIPTION:find one who prepares as you do\, to share notes with: kith add
  NAME role=peer
CATEGORIES:step
PRIORITY:9
STATUS:NEEDS-ACTION
END:VTODO
BEGIN:VTODO
UID:7eb17618-8377-5926-bf94-56e7a0f2842e
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260604
DUE;VALUE=DATE:20260610
SUMMARY:Next step: a webinar
DESCRIPTION:hear one and ask one question: kith log ID attended
CATEGORIES:step
PRIORITY:9
STATUS:NEEDS-ACTION
END:VTODO
BEGIN:VTODO
UID:684e90fc-164e-51ca-a612-167685a9b801
DTSTAMP:19700101T000000Z
DTSTART;VALUE=DATE:20260605
DUE;VALUE=DATE:20260611
SUMMARY:Next step: a list of prospects
DESCRIPTION:people whose advice you would value\, written to over weeks: ki
 th add NAME status=prospect
CATEGORIES:step
PRIORITY:9
STATUS:NEEDS-ACTION
END:VTODO
END:VCALENDAR
$ kith export remind
REM 2026-06-04 ++4 MSG %"Follow up with Dr. Ann "A;B" O'Neil, MD%" %b: met on 2026-05-28 at apa, no message since
REM 2026-06-07 ++6 MSG %"Next step: your profile%" %b: it lacks degree, country, step, interests, linkedin; write it with kith set me KEY=VALUE, or kith set me steps_done+=profile where it is to stay so; then kith draft -t intro says it in 30 seconds, and kith draft -t headline in a line
REM 2026-06-09 ++13 MSG %"Prepare for APA; 2026%" %b: starts on 2026-06-10; still to choose: goals, sessions, people to meet

= mutt and aerc: a line for each address; the query comes from the mail program
$ kith export mutt; kith export aerc ann
address	name	about
ann@example.org	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
a.oneil@example.com	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
bo@example.org	=cmd|calc	
ann@example.org	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
a.oneil@example.com	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
$ kith export aerc nobody
? 1

= an address is completed by name and address, not by who introduced somebody
$ mkdir mates; printf 'name: Zsofia Kun\nemail: zk@example.org\n' >mates/zsofia.yaml
> printf 'name: Li Wei\nemail: li@example.org\nintroduced_by: zsofia\n' >mates/li.yaml
> for typed in zsof 'wei li' li@ "o'" kun; do kith export -C mates aerc -- name:"$typed" or email:"$typed"; done
zk@example.org	Zsofia Kun	
li@example.org	Li Wei	
li@example.org	Li Wei	
zk@example.org	Zsofia Kun	

= csv and tsv: the columns of -f
$ kith export csv -f id,name,email,tags; kith export tsv -f name,notes ann
id,name,email,tags
ann,"Dr. Ann ""A;B"" O'Neil, MD",ann@example.org; a.oneil@example.com,"img-alum; a,b"
bo,=cmd|calc,bo@example.org,
name	notes
Dr. Ann "A;B" O'Neil, MD	two lines,\nof text
$ kith export csv --bom -f id,name id=bo | cat -A; kith export tsv --no-header -f id
M-oM-;M-?id,name$
bo,'=cmd|calc$
ann
bo
$ kith export tsv --bom; kith export vcard --no-header
! kith-export: --bom is for csv, not for tsv
! kith-export: 'kith-export --help' says how it is used
! kith-export: --no-header is for csv and tsv, not for vcard
! kith-export: 'kith-export --help' says how it is used
? 2

= dot
$ kith export dot
// sfdp -Tsvg network.dot >network.svg
graph network {
	graph [layout=sfdp, overlap=prism, splines=true, outputorder=edgesfirst, K=0.6];
	node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica", fontsize=10, margin="0.08,0.04", height=0.2];
	edge [color="#8a8a8a"];
	"contact:ann" [label="Dr. Ann \"A;B\" O'Neil, MD"];
	"place:Bayview; Boston, \\ Inc." [label="Bayview; Boston, \\ Inc.", shape=plaintext, style="", fontcolor="#5a5a5a"];
	"contact:ann" -- "place:Bayview; Boston, \\ Inc." [penwidth=1];
	"event:apa" [label="APA; 2026", fillcolor="#f6ecd2"];
	"contact:ann" -- "event:apa" [style=dashed];
	"contact:bo" [label="=cmd|calc"];
	"contact:ann" -- "contact:bo" [penwidth=2, color="#2f6f4f"];
	"event:apa" [label="APA; 2026", fillcolor="#f6ecd2"];
	"program:bay" [label="Bay \"Psychiatry\"", fillcolor="#dbe9f6"];
	"contact:bo" [label="=cmd|calc"];
	"program:bay" [label="Bay \"Psychiatry\"", fillcolor="#dbe9f6"];
	"contact:bo" -- "program:bay" [penwidth=1];
}

= standard input is read for - alone
$ kith filter stage:active | kith export aerc - ; kith export aerc ann </dev/zero
ann@example.org	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
a.oneil@example.com	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
ann@example.org	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.
a.oneil@example.com	Dr. Ann "A;B" O'Neil, MD	resident, Bayview; Boston, \ Inc.

= a folder of cards: readable by me alone, not touched where nothing has changed
$ kith export vcard -d cards; ls cards; stat -c %a cards/*
3363d305-8350-56f0-9d5a-0e596b9bb317.vcf
af39d86f-2d30-5db4-bc57-578af86e3d9c.vcf
600
600
! kith-export: vcard has no place for: met, introduced_by, log, program
$ touch -d 2020-01-01 cards/*; kith export vcard -d cards; find cards -newermt 2020-01-02 -type f
! kith-export: vcard has no place for: met, introduced_by, log, program

= what is gone goes; what another program wrote or changed stays, and is named
$ cp cards/*.vcf .; echo mine >cards/mine.vcf; echo x >cards/00000000-0000-5000-8000-000000000000.vcf
> rm net/bo.yaml; kith export vcard -d cards; grep -l O.Neil cards/*; ls cards
cards/af39d86f-2d30-5db4-bc57-578af86e3d9c.vcf
00000000-0000-5000-8000-000000000000.vcf
af39d86f-2d30-5db4-bc57-578af86e3d9c.vcf
mine.vcf
! kith-export: vcard has no place for: met, introduced_by, log
$ sed -i 's/555 0100/555 0199/' cards/*-*.vcf; kith export vcard -d cards
! kith-export: 'cards/af39d86f-2d30-5db4-bc57-578af86e3d9c.vcf' was changed by another program; left alone; remove it to have it written again
! kith-export: vcard has no place for: met, introduced_by, log
? 1
$ kith export vcard -d cards role:attending; ls cards
00000000-0000-5000-8000-000000000000.vcf
af39d86f-2d30-5db4-bc57-578af86e3d9c.vcf
mine.vcf
! kith-export: nothing to write; no file is removed from 'cards'
$ sed -i 's/np@/me@/' net/kith.yaml; kith export vcard -d cards | wc -l; ls cards | wc -l
0
4
! kith-export: vcard has no place for: met, introduced_by, log

= on a terminal a folder says how many files there are, and where
$ tty() { "$BUILD/tests/tools/terminal" sh -c "$* 2>&1"; }
> tty kith export ical -d counted; tty kith export -q ical -d counted
> echo >>counted/$(ls counted | head -n 1); tty kith export ical -d counted | sed 's/[-0-9a-f]*\.ics/UID.ics/'
> tty kith export vcard -d none role:attending
kith-export: 4 files in 'counted'
kith-export: 'counted/UID.ics' was changed by
  another program; left alone; remove it to have it written again
kith-export: 3 files in 'counted'
kith-export: nothing to write; no file is removed from 'none'
? 1

= a query that nothing matches is said to be one, except by a mail program
$ for format in vcard ical csv tsv dot remind html mutt aerc; do
>     "$BUILD/tests/tools/terminal" sh -c "kith export $format ann zzz 2>&1 >two.out"; done
kith-export: nothing matches 'ann and zzz'
kith-export: nothing matches 'ann and zzz'
kith-export: nothing matches 'ann and zzz'
kith-export: nothing matches 'ann and zzz'
kith-export: nothing matches 'ann and zzz'
kith-export: nothing matches 'ann and zzz'
kith-export: nothing matches 'ann and zzz'
? 1
$ kith export vcard ann zzz; "$BUILD/tests/tools/terminal" sh -c "kith export -q vcard ann zzz 2>&1 >two.out"
? 1

= a calendar of files
$ kith export ical -d cal --within 1m; ls cal | wc -l; grep -c BEGIN:VCALENDAR cal/*.ics | cut -d: -f2
8
1
1
1
1
1
1
1
1
$ kith export ical -d cal nobody; ls cal | wc -l
8
! kith-export: nothing to write; no file is removed from 'cal'

= the next step of one's stage is due, too, unless a query asks for others
$ mkdir alone && echo >alone/kith.yaml && kith export -C alone --today 2026-01-05 ical | tr -d '\r' | grep ^SUMMARY
SUMMARY:Next step: your profile
$ kith export -C alone --today 2026-01-05 remind; kith export -C alone --today 2026-01-05 remind nobody
REM 2026-01-11 ++6 MSG %"Next step: your profile%" %b: it lacks name, degree, country, stage, step, interests, linkedin; write it with kith set me KEY=VALUE, or kith set me steps_done+=profile where it is to stay so; then kith draft -t intro says it in 30 seconds, and kith draft -t headline in a line
? 1

= the formats that --help names are all there
$ for f in $(kith export --help | sed -n 's/^Formats: //p'); do kith export -q $f >/dev/null || echo $f; done

= what cannot be
$ kith export; kith export vcf; kith export mutt -d x; kith export vcard --version 2.1; kith export vcard -f name
! kith-export: name a format, one of these
! kith-export: 'kith-export --help' says how it is used
!   vcard   an address book: cards of version 3.0, or --card-version 4.0
!   ical    tasks for what is due, and events; as days: kith due -o ical
!   csv     a sheet of contacts
!   tsv     the same with tabs
!   dot     a graph of who is where and whom I met through whom, for sfdp
!   mutt    addresses for query_command of mutt and neomutt
!   aerc    addresses for address-book-cmd of aerc and others
!   remind  reminders for remind: what is due
!   html    a page: due, programs, people, events, coverage
! kith-export: unknown format 'vcf'; did you mean 'vcard'?
! kith-export: 'kith-export --help' says how it is used
! kith-export: -d is for vcard and ical, not for mutt
! kith-export: 'kith-export --help' says how it is used
! kith-export: the version of a vCard is 3.0 or 4.0, not '2.1'
! kith-export: 'kith-export --help' says how it is used
! kith-export: -f is for csv and tsv, not for vcard
! kith-export: 'kith-export --help' says how it is used
? 2
$ kith export vcard 'size >'; kith export vcard >/dev/full; kith export vcard -d /dev/null
! kith-export: a field must come right before '>'; quote the text to search for it
!   size >
!        ^
! kith-export: vcard has no place for: met, introduced_by, log
! kith-export: cannot write standard output: No space left on device
! kith-export: cannot make '/dev/null': File exists
? 2
$ kith export --version | head -c 12
kith-export 
\
$ cd / && env -u KITH_DIR kith export vcard
! kith-export: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2

= html: a page, with what is due of whom; what a record says is never markup
$ printf 'name: "<b>Eve</b> & \\"co\\""\nwebsite: "javascript:alert(1)"\n' >net/eve.yaml
> kith export html eve | grep '<h3>\|Website'; rm net/eve.yaml
<details><summary><h3>&lt;b&gt;Eve&lt;/b&gt; &amp; &quot;co&quot;</h3> <span class="soft">new</span></summary>
<dt>Website</dt><dd>javascript:alert(1)</dd>
<h3>APA; 2026</h3>
<h3>By role</h3>
<h3>Mentors</h3>
$ kith export html | grep -c '<section'; kith export html nobody | grep -c 'Nothing is due'
5
1

= html: programs in their places, what is closed last, and the hostile as text
$ sed -i 's/^me: {/me: {visa: J-1, scores: {step2: 240}, interests: [trauma], /' net/kith.yaml
> cat >net/bay.yaml <<'END'
> kind: program
> name: '<i>Bay</i> "Psychiatry"'
> state: MA
> deadline: {value: 2026-09-20, source: their page, checked: 2026-05-31}
> step2_min: [{value: 220, source: "<b>page</b>", checked: 2025-01-02}, {value: 235, source: a resident}]
> director: ann
> tracks: [{name: Research, positions: 2}]
> log: [2026-05-30 note: "they & we", 2026-05-31 note: they]
> END
> printf 'kind: program\nname: Oak\nstate: NY\nvisas: [J-1]\n' >net/oak.yaml
> printf 'kind: program\nname: Elm\nvisas: [H-1B]\n' >net/elm.yaml
> printf 'name: Flo Moss\nrole: resident\nprogram: bay\nlog: [2026-05-20 met]\n' >net/flo.yaml
$ kith export html | sed -n '/id="programs"/,/id="people"/p'
<section id="programs" aria-labelledby="h-programs">
<h2 id="h-programs">Programs</h2>
<p>Your profile lacks yog, usce_months; add what you know below <code>me</code> in kith.yaml.</p>
<article id="program-oak">
<details><summary>1. <h3>Oak</h3><span class="soft"> · NY</span><span class="points"><span class="scale" aria-hidden="true"><span class="bar" style="width:28%"></span><span class="bar maybe" style="width:46%"></span></span> 28 to 74 of 100 points</span></summary>
<h4>Reasons</h4>
<table class="why">
<thead><tr><th scope="col">For</th><th scope="col">Points</th><th scope="col">Because</th></tr></thead>
<tbody>
<tr><th scope="row">visa</th><td>20</td><td>J-1</td></tr>
<tr><th scope="row">people</th><td>0</td><td>you know nobody there</td></tr>
<tr><th scope="row">img</th><td>0 to 16</td><td>unknown</td></tr>
<tr><th scope="row">score</th><td>0 to 12</td><td>yours is 240; theirs is unknown</td></tr>
<tr><th scope="row">years</th><td>0 to 10</td><td>their limit is unknown; months asked for are unknown</td></tr>
<tr><th scope="row">interests</th><td>0 to 8</td><td>unknown</td></tr>
<tr><th scope="row">place</th><td>8</td><td>you have no preference</td></tr>
<tr><th scope="row">rotated</th><td>0</td><td>you did not rotate there</td></tr>
</tbody>
</table>
<h4>To ask</h4>
<ol>
<li>the program: how many of their residents are on a visa now? <span class="soft">(+16)</span></li>
<li>the program: which Step 2 score do they ask for at least? <span class="soft">(+12)</span></li>
<li>the program: what do they offer in your interests: trauma? <span class="soft">(+8)</span></li>
<li>the program: how many years since graduation do they accept, and counted to which month? <span class="soft">(+5)</span></li>
<li>the program: how many months of clinical experience in the US do they ask for? <span class="soft">(+5)</span></li>
</ol>
<h4>Facts</h4>
<dl>
<dt>state</dt><dd>NY</dd>
<dt>visas</dt><dd>J-1</dd>
</dl>
</details>
</article>
<article id="program-bay">
<details><summary>2. <h3>&lt;i&gt;Bay&lt;/i&gt; &quot;Psychiatry&quot;</h3><span class="soft"> · Research · MA · deadline <time datetime="2026-09-20">2026-09-20</time></span><span class="points"><span class="scale" aria-hidden="true"><span class="bar" style="width:21%"></span><span class="bar maybe" style="width:58%"></span></span> 21 to 79 of 100 points</span></summary>
<h4>Reasons</h4>
<table class="why">
<thead><tr><th scope="col">For</th><th scope="col">Points</th><th scope="col">Because</th></tr></thead>
<tbody>
<tr><th scope="row">visa</th><td>0 to 20</td><td>unknown</td></tr>
<tr><th scope="row">people</th><td>5</td><td>Flo Moss, resident, 1 exchange</td></tr>
<tr><th scope="row">img</th><td>0 to 16</td><td>unknown</td></tr>
<tr><th scope="row">score</th><td>8 to 12</td><td>yours is 240; minimum: 220 (&lt;b&gt;page&lt;/b&gt;, checked 2025-01-02, old) or 235 (a resident) <span class="late">old</span></td></tr>
<tr><th scope="row">years</th><td>0 to 10</td><td>their limit is unknown; months asked for are unknown</td></tr>
<tr><th scope="row">interests</th><td>0 to 8</td><td>unknown</td></tr>
<tr><th scope="row">place</th><td>8</td><td>you have no preference</td></tr>
<tr><th scope="row">rotated</th><td>0</td><td>you did not rotate there</td></tr>
</tbody>
</table>
<h4>To ask</h4>
<ol>
<li><a href="#contact-flo">Flo Moss</a>, resident: which visas do they sponsor for residents? <span class="soft">(+20)</span></li>
<li><a href="#contact-flo">Flo Moss</a>, resident: how many of their residents are on a visa now? <span class="soft">(+16)</span></li>
<li><a href="#contact-flo">Flo Moss</a>, resident: what do they offer in your interests: trauma? <span class="soft">(+8)</span></li>
<li><a href="#contact-flo">Flo Moss</a>, resident: how many years since graduation do they accept, and counted to which month? <span class="soft">(+5)</span></li>
<li><a href="#contact-flo">Flo Moss</a>, resident: how many months of clinical experience in the US do they ask for? <span class="soft">(+5)</span></li>
<li><a href="#contact-flo">Flo Moss</a>, resident: which holds? step2_min: 220 (&lt;b&gt;page&lt;/b&gt;, checked 2025-01-02, old) or 235 (a resident) <span class="soft">(+4)</span></li>
</ol>
<h4>Who is there</h4>
<ul>
<li><a href="#contact-flo">Flo Moss</a>, resident: active, 1 exchange, last <time datetime="2026-05-20">2026-05-20</time></li>
</ul>
<h4>Timeline</h4>
<ol class="log">
<li><time datetime="2026-05-31">2026-05-31</time> <b>note</b>: they</li>
<li><time datetime="2026-05-30">2026-05-30</time> <b>note</b>: they &amp; we</li>
</ol>
<h4>Facts</h4>
<dl>
<dt>state</dt><dd>MA</dd>
<dt>deadline</dt><dd>2026-09-20 <span class="soft">(their page, checked <time datetime="2026-05-31">2026-05-31</time>, 1 day ago)</span></dd>
<dt>step2 min</dt><dd><span class="late">sources differ</span><ul class="claims"><li>220 <span class="soft">(&lt;b&gt;page&lt;/b&gt;, checked <time datetime="2025-01-02">2025-01-02</time>, 515 days ago)</span> <span class="late">old</span></li><li>235 <span class="soft">(a resident)</span></li></ul></dd>
<dt>director</dt><dd><a href="#contact-ann">Dr. Ann &quot;A;B&quot; O&#39;Neil, MD</a></dd>
<dt>tracks</dt><dd><ul class="claims"><li>name Research, positions 2</li></ul></dd>
</dl>
</details>
</article>
<article id="program-elm">
<details><summary><h3>Elm</h3><span class="soft"></span><br><span class="late">closed to you: visas: H-1B; no visa that you can use</span><span class="points"><span class="scale" aria-hidden="true"><span class="bar" style="width:8%"></span><span class="bar maybe" style="width:46%"></span></span> 8 to 54 of 100 points</span></summary>
<h4>Reasons</h4>
<table class="why">
<thead><tr><th scope="col">For</th><th scope="col">Points</th><th scope="col">Because</th></tr></thead>
<tbody>
<tr><th scope="row">visa</th><td>0</td><td>H-1B</td></tr>
<tr><th scope="row">people</th><td>0</td><td>you know nobody there</td></tr>
<tr><th scope="row">img</th><td>0 to 16</td><td>unknown</td></tr>
<tr><th scope="row">score</th><td>0 to 12</td><td>yours is 240; theirs is unknown</td></tr>
<tr><th scope="row">years</th><td>0 to 10</td><td>their limit is unknown; months asked for are unknown</td></tr>
<tr><th scope="row">interests</th><td>0 to 8</td><td>unknown</td></tr>
<tr><th scope="row">place</th><td>8</td><td>you have no preference</td></tr>
<tr><th scope="row">rotated</th><td>0</td><td>you did not rotate there</td></tr>
</tbody>
</table>
<h4>To ask</h4>
<ol>
<li>the program: how many of their residents are on a visa now? <span class="soft">(+16)</span></li>
<li>the program: which Step 2 score do they ask for at least? <span class="soft">(+12)</span></li>
<li>the program: what do they offer in your interests: trauma? <span class="soft">(+8)</span></li>
<li>the program: how many years since graduation do they accept, and counted to which month? <span class="soft">(+5)</span></li>
<li>the program: how many months of clinical experience in the US do they ask for? <span class="soft">(+5)</span></li>
</ol>
<h4>Facts</h4>
<dl>
<dt>visas</dt><dd>H-1B</dd>
</dl>
</details>
</article>
</section>
<section id="people" aria-labelledby="h-people">

= html: places are those among all, and only who is on the page is a link
$ kith export html state:MA | grep '<summary>'; kith export html kind:program | grep -A2 'Who is there'
<details><summary>2. <h3>&lt;i&gt;Bay&lt;/i&gt; &quot;Psychiatry&quot;</h3><span class="soft"> · Research · MA · deadline <time datetime="2026-09-20">2026-09-20</time></span><span class="points"><span class="scale" aria-hidden="true"><span class="bar" style="width:21%"></span><span class="bar maybe" style="width:58%"></span></span> 21 to 79 of 100 points</span></summary>
<details><summary><h3>Dr. Ann &quot;A;B&quot; O&#39;Neil, MD</h3> <span class="soft">active · resident · Bayview; Boston, \ Inc. · Boston</span></summary>
<h4>Who is there</h4>
<ul>
<li>Flo Moss, resident: active, 1 exchange, last <time datetime="2026-05-20">2026-05-20</time></li>

= html: who directs it is a link in a claim, too
$ sed -i 's/^director: ann/director: [{value: ann, source: their page}, {value: Cy Moss, source: a list}]/' net/bay.yaml
> kith export html | grep '<dt>director'
<dt>director</dt><dd><span class="late">sources differ</span><ul class="claims"><li><a href="#contact-ann">Dr. Ann &quot;A;B&quot; O&#39;Neil, MD</a> <span class="soft">(their page)</span></li><li>Cy Moss <span class="soft">(a list)</span></li></ul></dd>

= html: without a profile programs come by name, and the page says what it lacks
$ sed -i 's/^me:.*/me: {name: Nimali Perera}/' net/kith.yaml
> kith export html kind:program | sed -n '/id="programs"/,/id="people"/p' | grep '<p>\|<summary>\|Reasons'
<p>Not ranked. Your profile lacks visa, scores.step2, yog, usce_months, interests; add what you know below <code>me</code> in kith.yaml.</p>
<details><summary><h3>&lt;i&gt;Bay&lt;/i&gt; &quot;Psychiatry&quot;</h3><span class="soft"> · MA · deadline <time datetime="2026-09-20">2026-09-20</time></span></summary>
<details><summary><h3>Elm</h3><span class="soft"></span></summary>
<details><summary><h3>Oak</h3><span class="soft"> · NY</span></summary>
$ kith export html kind:event | grep 'No programs'
<p>No programs.</p>

= a file to write to, without the arrow
$ kith export vcard ./cards.vcf; kith export vcard Cards.VCF; kith export csv people.csv >/dev/null
! kith-export: warning: './cards.vcf' is a word to look for; to write to that file put '>' before it
! kith-export: warning: 'Cards.VCF' is a word to look for; to write to that file put '>' before it
! kith-export: warning: 'people.csv' is a word to look for; to write to that file put '>' before it
? 1
$ kith export html net/index.html >/dev/null; kith export vcard notes.md; kith export vcard /tmp
! kith-export: warning: 'net/index.html' is a word to look for; to write to that file put '>' before it
! kith-export: warning: '/tmp' is a word to look for; to write to that file put '>' before it
? 1
$ kith export vcard 'city:Nowhere.vcf'
? 1
