# Records of a stream become files.
KITH_DIR=net

= a network, three people and a program
$ mkdir net && echo 'me: {name: Nimali}' >net/kith.yaml && tr '\n' ' ' <<'END' | sed 's/} {/}\n{/g' >in.jsonl
> {"name": "Dr. María López", "email": "Maria@example.org", "institution": "Bay Clinic",
>  "interests": ["trauma", "migration, law"], "met": {"date": "2026-05-18", "event": "apa-2026"},
>  "notes": "first line\nsecond line\n",
>  "log": [{"date": "2026-05-18", "type": "met", "event": "apa-2026", "text": "by the coffee: hot"},
>          {"date": "2026-05-20", "type": "asked", "ask": "advice", "text": "about law"}],
>  "phone": "555 01", "x-sheet": "no"}
> {"name":"John Kim","institution":"Bay Clinic"}
> {"name":"John Kim","institution":"Hill Clinic"}
> {"kind":"program","name":"Bay Psychiatry","visas":["J-1"],"positions":"8"}
> END

= a dry run shows the new files and writes nothing
$ kith save --dry-run in.jsonl; ls net
--- /dev/null
+++ b/maria-lopez.yaml
@@ -0,0 +1,18 @@
+name: Dr. María López
+email: Maria@example.org
+institution: Bay Clinic
+interests:
+  - trauma
+  - migration, law
+met: {date: 2026-05-18, event: apa-2026}
+phone: 555 01
+x-sheet: 'no'
+notes: |
+  first line
+  second line
+log:
+  - 2026-05-18 met @apa-2026: 'by the coffee: hot'
+  - date: 2026-05-20
+    type: asked
+    ask: advice
+    text: about law
--- /dev/null
+++ b/john-kim.yaml
@@ -0,0 +1,2 @@
+name: John Kim
+institution: Bay Clinic
--- /dev/null
+++ b/john-kim-2.yaml
@@ -0,0 +1,2 @@
+name: John Kim
+institution: Hill Clinic
--- /dev/null
+++ b/bay-psychiatry.yaml
@@ -0,0 +1,4 @@
+kind: program
+name: Bay Psychiatry
+visas: [J-1]
+positions: '8'
kith.yaml
! kith-save: 'John Kim' is new: 'john-kim' has that name, but another institution or profile
! kith-save: 4 read: 4 new, 0 known, 0 updated, 0 refused, 1 sharing a name with another file (named above); nothing written

= a file for each who is new, written as a person would
$ kith save -v in.jsonl && ls net && cat net/maria-lopez.yaml net/bay-psychiatry.yaml
new maria-lopez.yaml
new john-kim.yaml
new john-kim-2.yaml
new bay-psychiatry.yaml
bay-psychiatry.yaml
john-kim-2.yaml
john-kim.yaml
kith.yaml
maria-lopez.yaml
name: Dr. María López
email: Maria@example.org
institution: Bay Clinic
interests:
  - trauma
  - migration, law
met: {date: 2026-05-18, event: apa-2026}
phone: 555 01
x-sheet: 'no'
notes: |
  first line
  second line
log:
  - 2026-05-18 met @apa-2026: 'by the coffee: hot'
  - date: 2026-05-20
    type: asked
    ask: advice
    text: about law
kind: program
name: Bay Psychiatry
visas: [J-1]
positions: '8'
! kith-save: 'John Kim' is new: 'john-kim' has that name, but another institution or profile
! kith-save: 4 read: 4 new, 0 known, 0 updated, 0 refused, 1 sharing a name with another file (named above)

= what was written is what was read
% jq
$ kith parse maria | jq -c 'del(.file, .summary, .kind, .id)'
{"name":"Dr. María López","email":"Maria@example.org","institution":"Bay Clinic","interests":["trauma","migration, law"],"met":{"date":"2026-05-18","event":"apa-2026"},"phone":"555 01","x-sheet":"no","notes":"first line\nsecond line\n","log":[{"date":"2026-05-18","type":"met","event":"apa-2026","text":"by the coffee: hot"},{"date":"2026-05-20","type":"asked","ask":"advice","text":"about law"}]}

= the same again changes nothing
$ ls -l --time-style=full-iso net >one; kith save in.jsonl; kith save --update in.jsonl
> ls -l --time-style=full-iso net >two; cmp one two
! kith-save: 4 read: 0 new, 4 known, 0 updated, 0 refused; -v lists the known ones
! kith-save: 4 read: 0 new, 4 known, 0 updated, 0 refused; -v lists the known ones

= nor does what came from the network itself
$ kith parse net | kith save; kith parse net | kith save --update
> ls -l --time-style=full-iso net >two; cmp one two
! kith-save: 4 read: 0 new, 4 known, 0 updated, 0 refused; -v lists the known ones
! kith-save: 4 read: 0 new, 4 known, 0 updated, 0 refused; -v lists the known ones

= somebody who is there is found by id, address, profile link, or name and institution
$ cat >net/ann.yaml <<'END'
> name: Dr. Ann Lee
> email:
>   - lee@example.org   # the old one
>   - ann@example.org
> linkedin: https://www.linkedin.com/in/ann-lee/
> institution: Bay Clinic
> role:
> log:
>   - 2026-05-18 met: hello
> # that was all
> END
$ cat >more.jsonl <<'END'
> {"id":"ann","name":"Ann L."}
> {"name":"A. Lee","email":"ANN@example.org"}
> {"name":"Lee, Ann","linkedin":"linkedin.com/in/Ann-Lee?trk=x"}
> {"name":"dr. ann  LEE","institution":"bay clinic"}
> {"name":"Dr. Ann Lee"}
> END
$ kith save -v more.jsonl
known ann (id): Ann L.
known ann (address): A. Lee
known ann (profile link): Lee, Ann
known ann (name): dr. ann  LEE
known ann (name): Dr. Ann Lee
! kith-save: 'Dr. Ann Lee' is taken for 'ann' by the name alone
! kith-save: 5 read: 0 new, 5 known, 0 updated, 0 refused, 1 sharing a name with another file (named above)

= who only has the same name is told apart, or not saved
$ kith save -v - <<'END'; ls net | grep lee
> {"name":"Dr. Ann Lee","institution":"Far Clinic"}
> {"name":"Dr. Ann Lee","email":"x@example.net"}
> {"name":"John Kim"}
> END
new ann-lee.yaml
ann-lee.yaml
! kith-save: 'Dr. Ann Lee' is new: 'ann' has that name, but another institution or profile
! kith-save: not saved: 'Dr. Ann Lee' could be 'ann' or 'ann-lee'
! kith-save: not saved: 'John Kim' could be 'john-kim-2' or 'john-kim'
! kith-save: 3 read: 1 new, 0 known, 0 updated, 2 refused, 1 sharing a name with another file (named above)

= an institution that is said in short and in full is one
$ mkdir short && : >short/kith.yaml && printf 'name: Priya Nair\ninstitution: Ohio State\n' >short/priya-nair.yaml
> cat >priya.csv <<'END'
> First Name,Last Name,URL,Email Address,Company,Position,Connected On
> Priya,Nair,https://www.linkedin.com/in/pn,,The Ohio State University Wexner Medical Center,Resident,01 Jun 2026
> Priya,Nair,https://www.linkedin.com/in/pn3,,Ohio University,Resident,01 Jun 2026
> END
$ kith parse -q --from linkedin priya.csv | kith save -v -C short --update; ls short; kith check -C short
known priya-nair (name): Priya Nair
updated priya-nair.yaml (linkedin, role, log)
new priya-nair-2.yaml
kith.yaml
priya-nair-2.yaml
priya-nair.yaml
! kith-save: 'Priya Nair' is taken for 'priya-nair' by the name; the one institution is a part of the other
! kith-save: 'Priya Nair' is new: 'priya-nair' has that name, but another institution or profile
! kith-save: 2 read: 1 new, 0 known, 1 updated, 0 refused, 2 sharing a name with another file (named above)
$ cat short/priya-nair.yaml
name: Priya Nair
institution: Ohio State
linkedin: https://www.linkedin.com/in/pn
role: resident
log:
  - date: 2026-06-01
    type: connected
    via: linkedin
$ sed -i 's/^institution:.*/institution: Ohio State University/' short/priya-nair-2.yaml; kith check -C short
short/priya-nair.yaml:1:7: warning: 'short/priya-nair-2.yaml' has the same name; if both are one person: 'kith edit short/priya-nair-2.yaml short/priya-nair.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]

= --update fills what is absent, by lines of its own, and never changes a value
$ tr '\n' ' ' >up.jsonl <<'END'
> {"id": "ann", "name": "A. Lee", "role": "attending", "city": "Toledo", "institution": "Else",
>  "log": [{"date": "2026-01-01", "type": "note"}], "met": {"date": "2026-05-18"}, "tags": ["a", "b"]}
> END
> cp net/ann.yaml before; kith save --dry-run --update up.jsonl; kith save --update up.jsonl
> diff before net/ann.yaml; kith save --update up.jsonl
--- a/ann.yaml
+++ b/ann.yaml
@@ -4,7 +4,12 @@
   - ann@example.org
 linkedin: https://www.linkedin.com/in/ann-lee/
 institution: Bay Clinic
-role:
+role: attending
 log:
   - 2026-05-18 met: hello
+city: Toledo
+met: {date: 2026-05-18}
+tags:
+  - a
+  - b
 # that was all
7c7
< role:
---
|> role: attending
9a10,14
|> city: Toledo
|> met: {date: 2026-05-18}
|> tags:
|>   - a
|>   - b
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; nothing written
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; -v lists the known ones

= what cannot be filled in is an error, and leaves the file as it is
$ cp net/ann.yaml before; echo '{"id":"ann","name":"Ann Lee","x-a\u0000b":"c"}' | kith save --update
> { printf '{"id":"ann","name":"Ann Lee"'; printf ',"x-%d":"y"' $(seq 0 9999); echo '}'; } |
>     kith save --update; cmp before net/ann.yaml
! net/ann.yaml: error: cannot write 'x-a': the key contains a NUL; rename it in the record
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
! net/ann.yaml: error: cannot write 'x-1000': the record has more than 1000 keys that the file lacks; add them by hand
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused

= several records about the same new person make one file
$ kith save -v --update - <<'END'; cat net/two-times.yaml
> {"name":"Two Times","email":"two@example.org"}
> {"name":"Two T.","email":"two@example.org","city":"Bern"}
> END
known two-times (address): Two T.
new two-times.yaml
name: Two Times
email: two@example.org
city: Bern
! kith-save: 2 read: 1 new, 1 known, 0 updated, 0 refused

= a key without a value is kept; a value takes its place, and it fills nothing
$ mkdir k && touch k/kith.yaml && kith save -C k - <<'END' && cat k/*.yaml
> name: Key Holder
> id: key
> x-thing:
> email: []
> tie: ""
> log:
> END
name: Key Holder
x-thing:
email: []
tie: ''
log:
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused
$ kith save --update -v -C k - <<'END' && cat k/*.yaml
> {"name":"Key Holder","x-thing":"here","x-none":null}
> {"name":"Later One","role":null}
> {"name":"Later One","role":"attending"}
> END
known key (name): Key Holder
known later-one (name): Later One
updated key.yaml (x-thing)
new later-one.yaml
name: Key Holder
x-thing: here
email: []
tie: ''
log:
name: Later One
role: attending
! kith-save: 3 read: 1 new, 1 known, 1 updated, 0 refused

= a folder of the network
$ echo '{"name":"In Folder"}' | kith save -v --into events/2026; kith parse -l net | grep folder
new events/2026/in-folder.yaml
net/events/2026/in-folder.yaml
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused
$ for d in ../x /tmp/x .hidden a/../../x a//b ''; do
>     echo '{"name":"Never Saved"}' | kith save --into "$d" 2>&1 | head -n 1
> done; find . -name 'never-saved*'; test ! -e /tmp/x/never-saved.yaml
kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not '../x'
kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not '/tmp/x'
kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not '.hidden'
kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not 'a/../../x'
kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not 'a//b'
kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not ''

= names that are no file names
$ mkdir odd && touch odd/kith.yaml && cat >odd.jsonl <<'END'
> {"name":"CON"}
> {"name":"-rf"}
> {"name":".git"}
> {"name":"../../../etc/passwd"}
> {"name":"/etc/passwd","id":"/etc/passwd"}
> {"name":"X","id":"../x"}
> {"name":"🙂🙂","email":"smile@example.org"}
> {"name":"🙃"}
> {"name":"王小明"}
> {"name":"Kith"}
> {"name":"a\nb: c\u0007"}
> {"name":"x","id":"kith.yaml"}
> END
$ export KITH_DIR=odd; kith save odd.jsonl; ls -A odd
> kith parse -o tsv -f id,name; kith save odd.jsonl
.kith
a-b-c.yaml
contact-2.yaml
contact-con.yaml
contact-kith.yaml
contact.yaml
etc-passwd-2.yaml
etc-passwd.yaml
git.yaml
kith.yaml
rf.yaml
smile.yaml
x.yaml
id	name
a-b-c	a\nb: c
contact-2	王小明
contact-con	CON
contact-kith	Kith
contact	🙃
etc-passwd-2	/etc/passwd
etc-passwd	../../../etc/passwd
git	.git
rf	-rf
smile	🙂🙂
x	X
! kith-save: no id can be made of a name in other letters than a-z: contact.yaml (🙃), contact-2.yaml (王小明); rename such a file as you like
! kith-save: 12 read: 11 new, 1 known, 0 updated, 0 refused; -v lists the known ones
! kith-save: 12 read: 0 new, 12 known, 0 updated, 0 refused; -v lists the known ones
$ long=$(printf 'long name %.0s' $(seq 30)); printf '{"name":"%s","institution":"%s"}\n' "$long" a "$long" b "$long" c |
>     kith save -v -C odd
new long-name-long-name-long-name-long-name-long-name-long-name-long.yaml
new long-name-long-name-long-name-long-name-long-name-long-name-lo-2.yaml
new long-name-long-name-long-name-long-name-long-name-long-name-lo-3.yaml
! kith-save: 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ' is new: 'long-name-long-name-long-name-long-name-long-name-long-name-long' has that name, but another institution or profile
! kith-save: 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ' is new: 'long-name-long-name-long-name-long-name-long-name-long-name-long' has that name, but another institution or profile
! kith-save: 3 read: 3 new, 0 known, 0 updated, 0 refused, 2 sharing a name with another file (named above)

= a file that can't be read may be anybody's: its id stays untouched
$ echo '{' >odd/broken.yaml && echo '{"name":"Broken"}' | kith save -C odd; cat odd/broken.yaml
{
! odd/broken.yaml: error: cannot read the file; 'Broken' not saved ('kith parse' tells why)
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused

= ids and files that lead elsewhere
$ mkdir lead && touch lead/kith.yaml && echo 'name: Ann Lee' >lead/ann.yaml
> "$PYTHON" - >lead.jsonl <<'END'
> import json
> for i, (id, file) in enumerate([
>         ("../x", "../../../etc/passwd"), ("/etc/x", "/etc/hosts"),
>         ("CON", "lead/ann.yaml"), ("-rf", "/dev/stdin"), (".git", "."),
>         ("a" * 300, ""), ("\U0001f642\U0001f643", "lead/kith.yaml"),
>         ("", "lead/.kith/lock"), ("nul.yaml", "nul"), ("a/../b", "\0"),
>         ("aNN", "lead/ann.yaml"), ("kith", "lead/kith.yaml")]):
>     print(json.dumps({"id": id, "file": file, "name": f"No {i}",
>                       "institution": f"Clinic {i}"}))
> END
> kith save -v -C lead lead.jsonl; cat lead/ann.yaml lead/kith.yaml
new x.yaml
new etc-x.yaml
new contact-con.yaml
new rf.yaml
new git.yaml
new aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml
new no-6.yaml
new no-7.yaml
new nul-yaml.yaml
new a-b.yaml
new ann-2.yaml
new contact-kith.yaml
name: Ann Lee
! kith-save: 12 read: 12 new, 0 known, 0 updated, 0 refused

= links are not written through
$ echo 'name: Out Side' >outside.yaml && ln -s ../outside.yaml net/out-side.yaml
> echo '{"name":"Out Side","city":"Bern"}' | kith save --update; cat outside.yaml
> ln -sf /nowhere net/gone-away.yaml; echo '{"name":"Gone Away"}' | kith save -v
> ls /nowhere 2>/dev/null; rm net/gone-away.yaml net/out-side.yaml
name: Out Side
! net/out-side.yaml:1:1: error: the file is a link; nothing written; use --follow to write where it points
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
! net/gone-away.yaml: error: cannot read the file; 'Gone Away' not saved ('kith parse' tells why)
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused

= nor is a file that somebody made read-only
$ chmod 444 odd/rf.yaml && echo '{"id":"rf","name":"-rf","city":"Bern"}' |
>     kith save --update -C odd; ! grep city odd/rf.yaml
! odd/rf.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
$ chmod 644 odd/rf.yaml

= bad records are left out, the others are saved
$ mkdir b && touch b/kith.yaml && printf '{"nme":"x"}\n{"name":"Good One"}\n' | kith save -v -C b
new good-one.yaml
! -:1:1: error: a contact needs a 'name'
! kith-save: 2 read: 1 new, 0 known, 0 updated, 0 refused, 1 left out
? 2

= no network, or no records
$ echo '{"name":"x"}' | KITH_DIR= kith save
! kith-save: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2
$ printf '' | kith save -C b
! kith-save: 0 read: 0 new, 0 known, 0 updated, 0 refused

= a record that matches two people is not saved
$ mkdir both && touch both/kith.yaml
> printf 'name: Ann Bell\nemail: ann@example.org\n' >both/ann-bell.yaml
> printf 'name: Cy Dee\nlinkedin: https://www.linkedin.com/in/cy-dee\n' >both/cy-dee.yaml
$ echo '{"name":"Z","email":"ann@example.org","linkedin":"https://www.linkedin.com/in/cy-dee"}' |
>     kith save -C both --update
! kith-save: not saved: 'Z' could be 'cy-dee' or 'ann-bell'
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
? 1

= near duplicates: accents, case, titles, order and other spellings of a link are one person
$ mkdir near && touch near/kith.yaml && cat >near/jose.yaml <<'END'
> name: Dr. José Álvarez
> email: jose@example.org
> linkedin: https://www.linkedin.com/in/josé-alvarez/
> institution: Bay Clinic
> END
> cp near/jose.yaml before && cat >near.jsonl <<'END'
> {"name":"Jose Alvarez","institution":"bay clinic","city":"Bern"}
> {"name":"JOSÉ ÁLVAREZ, MD, PhD","institution":"Bay  Clinic"}
> {"name":"Prof. Dr. Jose Alvarez"}
> {"name":"Alvarez, Jose","institution":"Bay Clinic"}
> {"name":"J. Alvarez","email":"JOSE@example.org"}
> {"name":"José","linkedin":"http://linkedin.com/in/JOS%C3%A9-Alvarez"}
> {"name":"Álvarez","linkedin":"https://es.linkedin.com/in/jos%c3%a9-alvarez/es?x=1#top"}
> {"name":"Jose Alvarez","email":"jose+apa@example.org","institution":"Bay Clinic"}
> END
> kith save --update -v -C near near.jsonl; diff before near/jose.yaml; ls near
known jose (name): Jose Alvarez
known jose (name): JOSÉ ÁLVAREZ, MD, PhD
known jose (name): Prof. Dr. Jose Alvarez
known jose (name): Alvarez, Jose
known jose (address): J. Alvarez
known jose (profile link): José
known jose (profile link): Álvarez
known jose (name): Jose Alvarez
updated jose.yaml (city)
4a5
|> city: Bern
jose.yaml
kith.yaml
! kith-save: 'Prof. Dr. Jose Alvarez' is taken for 'jose' by the name alone
! kith-save: 'Jose Alvarez' is taken for 'jose' by name and institution, though the address is another
! kith-save: 'Jose Alvarez' is 'jose', which keeps what it says of email (jose@example.org, not jose+apa@example.org); to take the other, too: kith set jose 'email+=jose+apa@example.org'
! kith-save: 8 read: 0 new, 7 known, 1 updated, 0 refused, 2 sharing a name with another file (named above)

= people may share an address: nothing goes into another person's file
$ mkdir share && touch share/kith.yaml
> printf 'name: Amy Orr\nemail: office@example.org\n' >share/amy.yaml
> printf 'name: Ben Poe\nemail: [office@example.org, ben@example.org]\n' >share/ben.yaml
> printf 'name: Lee Wong\nemail: lee@example.org\n' >share/lee.yaml
> cat >share.jsonl <<'END'
> {"name":"Cat Quill","email":"office@example.org","city":"no"}
> {"name":"Cat Quill","email":["ben@example.org","office@example.org"],"city":"no"}
> {"name":"Ben Poe","email":["lee@example.org","ben@example.org"],"city":"no"}
> {"name":"Bob Wong","email":"lee@example.org","city":"no"}
> {"id":"lee","name":"Ann Lee","institution":"Hill Clinic","city":"no"}
> {"name":"Lee Wong","email":"lee+apa@example.org","city":"no"}
> {"name":"New One","email":"new@example.org"}
> {"name":"Other Two","email":"new@example.org","city":"no"}
> {"name":"Page One","linkedin":"https://www.linkedin.com/in/","email":"@"}
> {"name":"Page Two","linkedin":"https://www.linkedin.com/in/","email":"@","city":"yes"}
> {"name":"Ben Poe","email":"office@example.org","city":"yes"}
> END
> kith save --update -v -C share share.jsonl; grep -r city: share
known ben (address): Ben Poe
new new-one.yaml
new page-one.yaml
new page-two.yaml
updated ben.yaml (city)
share/ben.yaml:city: 'yes'
share/page-two.yaml:city: 'yes'
! kith-save: not saved: 'Cat Quill' could be 'amy' or 'ben'
! kith-save: not saved: 'Cat Quill' has the address of 'ben', but another name; if it is the same person, use the same name, else leave out the address
! kith-save: not saved: 'Ben Poe' could be 'lee' or 'ben'
! kith-save: not saved: 'Bob Wong' has the address of 'lee', but another name; if it is the same person, use the same name, else leave out the address
! kith-save: not saved: 'Ann Lee' has the id of 'lee', but another name; if it is the same person, use the same name, else leave out the id
! kith-save: not saved: 'Lee Wong' has the name of 'lee', but another address; if it is the same person: kith set lee email+=lee+apa@example.org; else: kith add --anyway
! kith-save: not saved: 'Other Two' has the address of 'new-one', but another name; if it is the same person, use the same name, else leave out the address
! kith-save: 11 read: 3 new, 0 known, 1 updated, 7 refused

= a link's owner and a phone's card are one; a name in other letters is no id
$ mkdir phone && : >phone/kith.yaml && cat >in.csv <<'END'
> First Name,Last Name,URL,Email Address,Company,Position,Connected On
> Ahmed,Hassan,https://www.linkedin.com/in/ahm,,Bay,Resident,15 Mar 2024
> 明,李,https://www.linkedin.com/in/liming-example/,,Bay,Resident,15 Mar 2024
> अनन्या,जोशी,,,Bay,Resident,15 Mar 2024
> END
$ echo 'name: Катерина' >phone/contact.yaml; kith parse -q --from linkedin in.csv | kith save -C phone
! kith-save: no id can be made of a name in other letters than a-z: contact-2.yaml (अनन्या जोशी); rename such a file as you like
! kith-save: 3 read: 3 new, 0 known, 0 updated, 0 refused
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:%s\nEMAIL:%s\nEND:VCARD\n' 'Ahmed Hassan' ah@example.org 李明 li@example.org \
>     >in.vcf; kith parse -q --from vcard in.vcf | kith save --update -C phone
> ls phone; tail -1 phone/liming-example.yaml
ahmed-hassan.yaml
contact-2.yaml
contact.yaml
kith.yaml
liming-example.yaml
email: li@example.org
! kith-save: 'Ahmed Hassan' is taken for 'ahmed-hassan' by the name alone
! kith-save: '李明' is taken for 'liming-example' by the name alone
! kith-save: 2 read: 0 new, 0 known, 2 updated, 0 refused, 2 sharing a name with another file (named above)
$ sed 's/ah@/other@/' in.vcf | kith parse -q --from vcard - | kith save --update -C phone
! kith-save: not saved: 'Ahmed Hassan' has the name of 'ahmed-hassan', but another address; if it is the same person: kith set ahmed-hassan email+=other@example.org; else: kith add --anyway
! kith-save: 2 read: 0 new, 1 known, 0 updated, 1 refused; -v lists the known ones
? 1

= names that are turned round may be one; a link is one person's in whatever letters
$ mkdir turned && : >turned/kith.yaml && echo 'name: Đặng Minh Châu' >turned/chau.yaml
> printf "name: Dr. Pat O'Brien\nemail: pat@example.org\n" >turned/pat.yaml
> printf 'name: Ivan Franchenko\nlinkedin: https://www.linkedin.com/in/ivan-f\n' >turned/ivan.yaml
> cat >turned.jsonl <<'END'
> {"name":"Minh Châu Đặng"}
> {"name":"Pat OBrien","city":"Cork"}
> {"name":"Іван Франченко","linkedin":"https://www.linkedin.com/in/ivan-f","city":"Kyiv"}
> {"name":"Ann Roe","linkedin":"https://www.linkedin.com/in/ivan-f"}
> {"name":"Ірина Франченко","email":"pat@example.org"}
> END
$ kith save --update -v -C turned turned.jsonl
known pat (name): Pat OBrien
known ivan (profile link): Іван Франченко
new minh-chau-dang.yaml
updated pat.yaml (city)
updated ivan.yaml (city)
! kith-save: 'Minh Châu Đặng' is new, but may be 'chau': the names differ by a middle name or their order; 'kith check' says how two files are joined
! kith-save: not saved: 'Ann Roe' has the profile link of 'ivan', but another name; if it is the same person, use the same name, else leave out the profile link
! kith-save: not saved: 'Ірина Франченко' has the address of 'pat', but another name; if it is the same person, use the same name, else leave out the address
! kith-save: 5 read: 1 new, 0 known, 2 updated, 2 refused, 1 sharing a name with another file (named above)
? 1

= what a record fills in tells the next one apart
$ mkdir next && touch next/kith.yaml && echo 'name: Cy Dee' >next/cy-dee.yaml
> cat >next.jsonl <<'END'
> {"name":"Éva Ek"}
> {"name":"Éva Ek","institution":"Bay Clinic","x-bay":"1"}
> {"name":"Éva Ek","institution":"Hill Clinic","x-hill":"1"}
> {"name":"Eva Ek","institution":"bay clinic","x-bay-2":"2"}
> {"name":"Cy Dee","email":"cy@example.org"}
> {"name":"Cy Dee","email":"dee@example.net","city":"no"}
> {"name":"C. Dee","email":"cy@example.org","city":"Bern"}
> END
> kith save --update -v -C next next.jsonl; kith save --update -C next next.jsonl
> tail -n 9 next/*-*.yaml
known eva-ek (name): Éva Ek
known eva-ek (name): Eva Ek
known cy-dee (name): Cy Dee
known cy-dee (address): C. Dee
new eva-ek.yaml
new eva-ek-2.yaml
updated cy-dee.yaml (email, city)
|==> next/cy-dee.yaml <==
name: Cy Dee
email: cy@example.org
city: Bern

|==> next/eva-ek-2.yaml <==
name: Éva Ek
institution: Hill Clinic
x-hill: '1'

|==> next/eva-ek.yaml <==
name: Éva Ek
institution: Bay Clinic
x-bay: '1'
x-bay-2: '2'
! kith-save: 'Éva Ek' is taken for 'eva-ek' by the name alone
! kith-save: 'Éva Ek' is new: 'eva-ek' has that name, but another institution or profile
! kith-save: 'Cy Dee' is taken for 'cy-dee' by the name alone
! kith-save: not saved: 'Cy Dee' has the name of 'cy-dee', but another address; if it is the same person: kith set cy-dee email+=dee@example.net; else: kith add --anyway
! kith-save: 7 read: 2 new, 3 known, 1 updated, 1 refused, 3 sharing a name with another file (named above)
! kith-save: not saved: 'Éva Ek' could be 'eva-ek-2' or 'eva-ek'
! kith-save: not saved: 'Cy Dee' has the name of 'cy-dee', but another address; if it is the same person: kith set cy-dee email+=dee@example.net; else: kith add --anyway
! kith-save: 7 read: 0 new, 5 known, 0 updated, 2 refused; -v lists the known ones

= thousands, a second time: nothing changes
$ mkdir many && touch many/kith.yaml && "$PYTHON" - >many.jsonl <<'END'
> import json
> for i in range(3000):
>     r = {"name": f"Ann{i % 1500} Number{i % 1500}", "email": f"a{i % 1500}@example.org",
>          "institution": "Bay Clinic", "x-empty": None}
>     if i >= 1500:
>         r["city"] = "Bern"
>     print(json.dumps(r))
> END
> export KITH_DIR=many; head -n 1000 many.jsonl | kith save; kith save --update many.jsonl
> touch mark; kith save --update many.jsonl; kith save many.jsonl
> find many -name '*.yaml' | wc -l; find many -name '*.yaml' -newer mark
> grep -l Bern many/*.yaml | wc -l; ls -A many | grep tmp
1501
1500
! kith-save: 1000 read: 1000 new, 0 known, 0 updated, 0 refused
! kith-save: 3000 read: 500 new, 1500 known, 1000 updated, 0 refused; -v lists the known ones
! kith-save: 3000 read: 0 new, 3000 known, 0 updated, 0 refused; -v lists the known ones
! kith-save: 3000 read: 0 new, 3000 known, 0 updated, 0 refused; -v lists the known ones
? 1

= a file of the same name in another folder is somebody else's
$ mkdir east west && touch east/kith.yaml west/kith.yaml && echo 'name: Ann Lee' >west/lee.yaml
> printf 'name: Bob Roe\nphone: "555"\n' >east/lee.yaml; (cd east && kith parse .) >east.jsonl
> unset KITH_DIR; cd west && kith save --update -v ../east.jsonl; cat lee.yaml
name: Ann Lee
! kith-save: not saved: 'Bob Roe' has the id of 'lee', but another name; if it is the same person, use the same name, else leave out the id
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
$ unset KITH_DIR; cd west && kith parse | sed 's/"name":"Ann Lee"/"name":"ANN LEE","tie":"x"/' |
>     kith save --update -v
known lee (id): ANN LEE
updated lee.yaml (tie)
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused

= what --update would refuse, a dry run refuses
$ mkdir fixed && touch fixed/kith.yaml
> printf 'name: Ann Lee\nemail: ann@example.org\n' >fixed/lee.yaml
> chmod 444 fixed/lee.yaml; echo '{"name":"Ann Lee","email":"ann@example.org","tie":"x"}' >tie.jsonl
> kith save --dry-run --update -C fixed tie.jsonl
! fixed/lee.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused; nothing written
? 1
$ kith save --update -C fixed tie.jsonl
! fixed/lee.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
? 1

= what a record holds does nothing to a terminal
$ chmod 644 fixed/lee.yaml && mv fixed/lee.yaml $'fixed/l\e[31me.yaml'
> echo '{"name":"Ann\u001b[31m Lee","email":"ann@example.org","x-\u001b[7m":"y"}' |
>     kith save -v --update -C fixed
known l\x1b[31me (address): Ann\x1b[31m Lee
updated l\x1b[31me.yaml (x-\x1b[7m)
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused

= two who could both go by a short name are not one; nor are a Jr. and a Sr.
$ mkdir kin && touch kin/kith.yaml
> printf 'name: M. Garcia\nemail: fam@example.org\n' >kin/garcia.yaml
> printf 'name: John Smith Jr.\nemail: smith@example.org\n' >kin/smith.yaml
> kith save -v --update -C kin - <<'END'
> {"name":"Mario Garcia","email":"fam@example.org","city":"Bern"}
> {"name":"Maria Garcia","email":"fam@example.org","tie":"x"}
> {"name":"John Smith Sr.","email":"smith@example.org","tie":"x"}
> END
known garcia (address): Mario Garcia
updated garcia.yaml (city)
! kith-save: not saved: 'Maria Garcia' has the address of 'garcia', but another name; if it is the same person, use the same name, else leave out the address
! kith-save: not saved: 'John Smith Sr.' has the address of 'smith', but another name; if it is the same person, use the same name, else leave out the address
! kith-save: 3 read: 0 new, 0 known, 1 updated, 2 refused
? 1

= names of one letter, or of signs alone, are known the second time
$ mkdir signs && >signs/kith.yaml && printf 'Program\nC\n' >signs.csv
$ for i in 1 2; do kith parse -q --from csv --kind program signs.csv | kith save -C signs; done
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; -v lists the known ones
$ printf '{"kind":"%s","name":"%s"}\n' program + program "?" event "?" event Q >signs.jsonl
$ for i in 1 2; do kith save -C signs signs.jsonl; done; ls signs
c.yaml
event.yaml
kith.yaml
program-2.yaml
program.yaml
q.yaml
! kith-save: no id can be made of a name in other letters than a-z: program.yaml (+), program-2.yaml (?), event.yaml (?); rename such a file as you like
! kith-save: 4 read: 4 new, 0 known, 0 updated, 0 refused
! kith-save: 4 read: 0 new, 4 known, 0 updated, 0 refused; -v lists the known ones

= what is known brings something new: --update is named; facts of a program that differ are, too
$ mkdir brings && : >brings/kith.yaml && printf 'name: Ann Lee\n' >brings/ann-lee.yaml
$ kith save -C brings <<'END'
> {"name":"Ann Lee","city":"Reno"}
> {"kind":"program","name":"Oak","deadline":"2026-12-15","visas":["J-1"]}
> {"kind":"program","name":"Oak","deadline":"2026-12-20","visas":["H-1B"],"step2_min":"230"}
> {"kind":"event","id":"apa-2026","name":"APA","sessions":[{"date":"2026-05-16","title":"Tea"}]}
> END
! kith-save: 'Oak' is 'oak', which keeps what it says of deadline (2026-12-15, not 2026-12-20), visas; to take the other: kith edit oak
! kith-save: the event 'apa-2026' is new
! kith-save: 4 read: 2 new, 2 known, 0 updated, 0 refused; sessions: 1 new, 0 known; -v lists the known ones; --update adds what their files lack
$ kith save -C brings <<'END'
> {"kind":"program","name":"Oak","deadline":{"value":"2026-12-15","checked":"2026-06"},"visas":"unknown"}
> {"kind":"event","id":"apa-2026","name":"APA","sessions":[{"date":"2026-05-16","title":"Tea"}]}
> END
! kith-save: 2 read: 0 new, 2 known, 0 updated, 0 refused; -v lists the known ones
$ kith save -C brings <<'END'
> {"kind":"event","id":"apa-2026","name":"APA","sessions":[{"date":"2026-05-16","title":"Lunch"}]}
> {"kind":"event","id":"apa-2006","name":"APA","sessions":[{"date":"2026-05-16","title":"Lunch"}]}
> END
! kith-save: the event 'apa-2006' is new; did you mean 'apa-2026'?
! kith-save: 2 read: 1 new, 1 known, 0 updated, 0 refused; sessions: 1 new, 0 known; -v lists the known ones; --update adds what their files lack

= nothing is written over: another number or address is told, with what adds it
$ mkdir reach && : >reach/kith.yaml
> printf 'name: Ann Lee\nemail: a@example.org\nphone: "+1 617 555 0143"\n' >reach/ann-lee.yaml
$ kith save -C reach --update <<'END'
> {"name":"Ann Lee","email":["a@example.org","ann@example.org"],"phone":"+1 617 555 0199"}
> {"name":"Ann Lee","email":"A@example.org","phone":"(617) 555-0143"}
> {"name":"Ann Lee","phone":"1 '; ls '"}
> {"name":"Ann Lee","phone":"by the front desk"}
> END
! kith-save: 'Ann Lee' is 'ann-lee', which keeps what it says of email (a@example.org, not ann@example.org), phone (+1 617 555 0143, not +1 617 555 0199); to take the other, too: kith set ann-lee 'email+=ann@example.org' 'phone+=+1 617 555 0199'
! kith-save: 'Ann Lee' is 'ann-lee', which keeps what it says of phone (+1 617 555 0143, not 1 '; ls '); to take the other: kith edit ann-lee
! kith-save: 'Ann Lee' is 'ann-lee', which keeps what it says of phone (+1 617 555 0143, not by the front desk); to take the other, too: kith set ann-lee 'phone+=by the front desk'
! kith-save: 4 read: 0 new, 4 known, 0 updated, 0 refused; -v lists the known ones
$ kith set -C reach ann-lee 'phone+=+1 617 555 0199' && cat reach/ann-lee.yaml
name: Ann Lee
email: a@example.org
phone: ["+1 617 555 0143", "+1 617 555 0199"]
$ printf 'name: Bo Ek\nemail: {work: b@example.org}\n' >reach/bo-ek.yaml
$ kith save -C reach <<<'{"name":"Bo Ek","email":"bo@example.org"}'
! kith-save: 'Bo Ek' is taken for 'bo-ek' by the name alone
! kith-save: 'Bo Ek' is 'bo-ek', which keeps what it says of email; to take the other, too: kith set bo-ek 'email+=bo@example.org'
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused, 1 sharing a name with another file (named above); -v lists the known ones

= one who may be somebody whose file has a middle name, and of whom check tells again
$ mkdir mid && : >mid/kith.yaml
> printf 'name: Robert K. Thompson\nemail: rkt@example.org\n' >mid/robert-k-thompson.yaml
> kith save -C mid <<'END'
> {"name":"Dr. Robert Thompson","institution":"Cedar Hospital"}
> {"name":"Robert J. Thompson","institution":"Oak Hospital"}
> END
! kith-save: 'Dr. Robert Thompson' is new, but may be 'robert-k-thompson': the names differ by a middle name or their order; 'kith check' says how two files are joined
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused, 1 sharing a name with another file (named above)
$ kith check mid
mid/robert-k-thompson.yaml:1:7: warning: 'mid/robert-thompson.yaml' has the same name, but for a middle name; if both are one person: 'kith edit mid/robert-thompson.yaml mid/robert-k-thompson.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]
