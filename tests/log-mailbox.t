# Mail at large: mboxes, Maildirs, folders of messages; who is no contact.
KITH_DIR=net
KITH_TODAY=2026-06-10

= a network of two, and mail in one file: with Ann, with a stranger, from a machine, to a list
$ mkdir net && printf 'me: {name: Nimali Perera, email: np@example.org}\n' >net/kith.yaml
> printf 'name: Dr. Ann Lee\nemail: ann@example.org\n' >net/ann-lee.yaml
> printf 'name: Bo Ek\nemail: [bo@example.org]\n' >net/bo-ek.yaml
> cat >mail <<'END'
> # mail ID DAY FROM TO SUBJECT [FIELD...]
> id=$1 day=$2 from=$3 to=$4 subject=$5
> shift 5
> printf 'From x@example.org %s Jun %2s 10:00:00 2026\n' Mon "$day"
> printf '%s\n' "From: $from" "To: $to" "Subject: $subject" \
>     "Date: $day Jun 2026 10:00:00 +0000" "Message-ID: <$id@example.org>" "$@" '' Hello. ''
> END
> { sh mail a 1 np@example.org ann@example.org 'your talk'
>   sh mail b 3 'Ann Lee <ann@example.org>' np@example.org 'Re: your talk'
>   sh mail c 2 'Joe Doe <joe@example.net>' np@example.org hello
>   sh mail d 2 np@example.org '"Roe, Jan" <jan@example.net>, bo@example.org' 'a question'
>   sh mail e 4 no-reply@example.com np@example.org 'your order'
>   sh mail f 4 ann@example.org list@example.org news 'List-Id: <list.example.org>'
>   sh mail g 5 x@example.net np@example.org lost | sed /^From:/d; } >box

= each message gets its verdict, and their sum is that of the messages
$ kith log --mail box; tail -n 12 net/ann-lee.yaml
email: ann@example.org
log:
  - date: 2026-06-01
    type: sent
    via: email
    text: your talk
    message_id: <a@example.org>
  - date: 2026-06-03
    type: replied
    via: email
    text: your talk
    message_id: <b@example.org>
! box: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 3 logged (2 contacts), 1 not from or to a contact, 2 automatic or to a list, 1 unreadable
$ kith log --mail box
! box: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 3 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable
? 1

= of standard input, too
$ kith log --mail <box
! kith-log: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 3 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable
? 1
$ head -n 8 box | kith log --dry-run --mail -
! net/ann-lee.yaml: warning: this message is in the log already; not logged again

= undo takes all of it back, to the byte
$ cp -r net before; sh mail u 7 ann@example.org np@example.org undone >undone
> sh mail v 7 bo@example.org np@example.org undone >>undone; kith log -q --mail undone
> diff -rq before net; kith undo; diff -r before net -x .kith; rm -r before
Files before/.kith/undo and net/.kith/undo differ
Files before/ann-lee.yaml and net/ann-lee.yaml differ
Files before/bo-ek.yaml and net/bo-ek.yaml differ

= who is no contact comes as a stream for save; nothing is logged
$ kith log --mail --unknown box
{"kind":"contact","name":"Joe Doe","email":"joe@example.net"}
{"kind":"contact","name":"Roe, Jan","email":"jan@example.net"}
! box: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 1 not from or to a contact, 2 automatic or to a list, 1 unreadable; 2 people who are not contacts; once they are saved, the same again logs what they wrote
? 1
$ kith log --mail --unknown box 2>notes | kith save --dry-run -C net
--- /dev/null
+++ b/joe-doe.yaml
@@ -0,0 +1,2 @@
+name: Joe Doe
+email: joe@example.net
--- /dev/null
+++ b/jan-roe.yaml
@@ -0,0 +1,2 @@
+name: Roe, Jan
+email: jan@example.net
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused; nothing written
$ kith log --unknown box
! kith-log: --unknown needs --mail or --from
! kith-log: 'kith-log --help' says how it is used
? 2

= a day and keys are those of all entries
$ kith log --dry-run --mail -d 2026-06-09 -k topics=talk -k open_to=updates box
! box: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 3 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable; nothing written
? 1

= a Maildir with folders in it: new and cur are read, drafts are not sent
$ mkdir -p Mail/cur Mail/new Mail/tmp Mail/.Sent/cur Mail/.Sent/new Mail/.Sent/tmp
> one() { sh mail "$@" | sed 1d; }
> one b 3 ann@example.org np@example.org 'Re: your talk' >Mail/new/1.M1.host
> one c 3 ann@example.org np@example.org 'one more' >'Mail/cur/2.M2.host:2,S'
> one a 1 np@example.org ann@example.org 'your talk' >'Mail/.Sent/cur/3.M3.host:2,S'
> one d 4 np@example.org ann@example.org 'not yet' >'Mail/.Sent/cur/4.M4.host:2,DS'
> one e 4 np@example.org ann@example.org 'half' >Mail/tmp/5
> echo 3 V1 >Mail/dovecot-uidlist
$ kith log --mail Mail; cat net/ann-lee.yaml
name: Dr. Ann Lee
email: ann@example.org
log:
  - date: 2026-06-01
    type: sent
    via: email
    text: your talk
    message_id: <a@example.org>
  - date: 2026-06-03
    type: replied
    via: email
    text: your talk
    message_id: <b@example.org>
  - date: 2026-06-03
    type: replied
    via: email
    text: one more
    message_id: <c@example.org>
! kith-log: 4 messages: 1 logged (1 contact), 2 logged before, 1 not sent yet

= a folder of files: what is no mail is counted, what cannot be read is named
$ mkdir -p files/deep/.hidden; cp box files/inbox; cp Mail/new/1.M1.host files/deep/1.eml
> head -c 3000 /dev/zero >files/index.msf; cp box files/deep/.hidden; cp box files/.box; ln -s box files/link
$ kith log --dry-run --mail files >diff; grep -c '^+  *type' diff
0
! files/inbox: warning: message 7: not logged: not a message (no From)
! kith-log: 8 messages: 4 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable; 2 files without mail; nothing written
? 1
$ kith log --mail nothing files/inbox
! kith-log: cannot read 'nothing': No such file or directory
! files/inbox: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 3 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable
? 2
$ : >empty; kith log --mail empty; kith log --mail files/index.msf
! kith-log: 0 messages
! kith-log: files/index.msf: not logged: not a message (no From); what did not go by mail is logged in words: kith log ID sent linkedin 'TEXT'
? 1

= messages of one day are in the order of their times, in whatever zone
$ for at in '23:00:00 +0900' '15:00:00 +0000' '13:00:00 -0500'; do
>     sh mail "$at" 9 ann@example.org np@example.org "at $at" | sed "s/Date: .*/Date: 9 Jun 2026 $at/"
> done >day; kith log --dry-run --mail day | grep text
     text: one more
+    text: at 23:00:00 +0900
+    text: at 15:00:00 +0000
+    text: at 13:00:00 -0500
! kith-log: 3 messages: 3 logged (1 contact); nothing written

= a copy of a draft that was logged is known by the draft's id, and named
$ cp -r net work; id=kith.0123456789abcdef@example.org
> sh mail d 8 np@example.org ann@example.org 'the plan' "X-Kith-Draft: <$id>" |
>     sed "s/<d@/<kith.0123456789abcdef@/" >draft; kith log -C work --mail draft
> sh mail real 9 np@example.org ann@example.org 'our plan' "X-Kith-Draft: <$id>" >copy
> kith log -C work --mail copy; kith log -C work --mail copy box 2>&1 | grep plan
copy: warning: message 1: 'our plan' of 2026-06-09 to 'ann-lee' is in the log already, as a draft or by hand; not logged again
! copy: warning: message 1: 'our plan' of 2026-06-09 to 'ann-lee' is in the log already, as a draft or by hand; not logged again

= or by person, day and subject; then it is named
$ kith log -C work ann-lee sent email "the slides" -d 2026-06-08
> { sh mail s1 8 np@example.org ann@example.org 'the slides'
>   sh mail s2 8 np@example.org ann@example.org 'the slides'; } >sent
> kith log -C work --mail sent; tail -n 6 work/ann-lee.yaml; kith log -C work --mail sent
  - 2026-06-08 sent email: the slides
  - date: 2026-06-08
    type: sent
    via: email
    text: the slides
    message_id: <s2@example.org>
! sent: warning: message 1: 'the slides' of 2026-06-08 to 'ann-lee' is in the log already, as a draft or by hand; not logged again
! kith-log: 2 messages: 1 logged (1 contact), 1 logged before
! sent: warning: message 1: 'the slides' of 2026-06-08 to 'ann-lee' is in the log already, as a draft or by hand; not logged again
! kith-log: 2 messages: 2 logged before

= an address of two contacts is named, and the others are logged
$ printf 'name: Ann Leigh\nemail: ann@example.org\n' >work/ann-leigh.yaml; kith log -C work --mail box
! box: warning: message 1: not logged: 'ann@example.org' is an address of both 'ann-lee' and 'ann-leigh'; remove it from one
! box: warning: message 7: not logged: not a message (no From)
! kith-log: 7 messages: 1 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable, 2 not written
? 1

= a contact that cannot be written does not keep the others from it
$ cp -r net work3; chmod a-w work3/ann-lee.yaml; kith log -C work3 --mail sent box
! work3/ann-lee.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
! box: warning: message 7: not logged: not a message (no From)
! kith-log: 9 messages: 3 logged before, 1 not from or to a contact, 2 automatic or to a list, 1 unreadable, 2 not written
? 1

= options that do not go together, a folder of a type's name
$ mkdir sent.d; cp -r sent.d thanked; cp sent thanked/1; kith log --dry-run --mail thanked >diff
! kith-log: 2 messages: 2 logged (1 contact); nothing written
$ kith log --mail thanked <sent
! kith-log: 2 messages: 2 logged (1 contact)

= of several messages those that only thank are named
$ { sh mail t1 8 np@example.org bo@example.org 'Thank you'
>   sh mail t2 8 np@example.org ann@example.org 'Thank you, and a question'
>   sh mail t3 8 np@example.org ann@example.org 'Re: Thanks for the tour'; } >thanks
$ kith log --dry-run --mail thanks >/dev/null
! net/bo-ek.yaml: warning: 'Thank you' is sent, which waits for an answer; if it only thanks, make it 'thanked' with 'kith edit bo-ek'
! net/ann-lee.yaml: warning: 'Thanks for the tour' is sent, which waits for an answer; if it only thanks, make it 'thanked' with 'kith edit ann-lee'
! kith-log: 3 messages: 3 logged (2 contacts); nothing written
