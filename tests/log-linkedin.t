# The messages of a LinkedIn archive as log entries, each once.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network of three, and an archive
$ mkdir net && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   linkedin: https://www.linkedin.com/in/nimali-perera/
> END
> cat >net/ann-lee.yaml <<'END'
> name: Dr. Ann Lee
> linkedin: linkedin.com/in/Ann-Lee?trk=x
> log:
>   - 2026-05-10 met: her poster
> END
> cat >net/bo-ek.yaml <<'END'
> name: Bo Ek
> linkedin: https://se.linkedin.com/in/bo-ek
> END
> cat >net/cy-ash.yaml <<'END'
> name: Cy Ash
> END
> # columns are known by their headings, in any order; me, ann and bo are profiles
> head='CONVERSATION ID,DATE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,SUBJECT,CONTENT,FOLDER'
> in=https://www.linkedin.com/in me=$in/nimali-perera ann=$in/ann-lee bo=$in/bo-ek
> cat >messages.csv <<END
> $head
> c1,2026-05-19 08:00:00 UTC,"Ann Lee, MD",$ann,Nimali Perera,$me,,"Gladly!
> The reading group meets on Mondays, and you would be very welcome to join us there.",INBOX
> c1,2026-05-18 14:02:11 UTC,Nimali Perera,$me,"Ann Lee, MD",$ann,Your poster,Dear Dr. Lee,INBOX
> c2,2026-05-17 10:00:00 UTC,Jo Roe,$in/jo-roe,Nimali Perera,$me,,A job,INBOX
> c3,2026-05-16 10:00:00 UTC,Nimali Perera,$me,"Ann Lee,Bo Ek,Di Fox","$ann,$bo,$in/di-fox",,Ann: meet Bo,INBOX
> c4,2026-05-15 10:00:00 UTC,LinkedIn Member,,Nimali Perera,$me,,gone,INBOX
> c5,yesterday,Bo Ek,$bo,Nimali Perera,$me,,when,INBOX
> END

= scripts: logged shows what a run adds, and what it says
$ cat >logged <<'END'
> cp -r net work
> kith log -C work --from linkedin-messages "$@"
> status=$?
> diff -r -x '.kith*' net work | grep '^[<>]'
> rm -r work
> exit $status
> END

= mine are sent, theirs are replies; each row is accounted for
$ sh logged messages.csv
|>   - date: 2026-05-16
|>     type: sent
|>     via: linkedin
|>     text: 'Ann: meet Bo'
|>     message_id: linkedin:a789ee70717f1346
|>   - date: 2026-05-18
|>     type: sent
|>     via: linkedin
|>     text: Your poster
|>     message_id: linkedin:848b72dfd9243978
|>   - date: 2026-05-19
|>     type: replied
|>     via: linkedin
|>     text: Gladly! The reading group meets on Mondays, and you would be very...
|>     message_id: linkedin:527cd3f336701270
|> log:
|>   - date: 2026-05-16
|>     type: sent
|>     via: linkedin
|>     text: 'Ann: meet Bo'
|>     message_id: linkedin:a789ee70717f1346
! messages.csv: warning: line 8: not logged: its DATE is not one such as '2026-05-18 14:02:11 UTC'
! kith-log: 6 messages: 3 logged (2 contacts), 2 not from or to a contact, 1 unreadable; 1 to several people; 2 people who are not contacts
? 1

= a dry run shows the change and writes nothing
$ kith log --from linkedin-messages --dry-run messages.csv | grep '^[+-]  '
+  - date: 2026-05-16
+    type: sent
+    via: linkedin
+    text: 'Ann: meet Bo'
+    message_id: linkedin:a789ee70717f1346
+  - date: 2026-05-18
+    type: sent
+    via: linkedin
+    text: Your poster
+    message_id: linkedin:848b72dfd9243978
+  - date: 2026-05-19
+    type: replied
+    via: linkedin
+    text: Gladly! The reading group meets on Mondays, and you would be very...
+    message_id: linkedin:527cd3f336701270
+  - date: 2026-05-16
+    type: sent
+    via: linkedin
+    text: 'Ann: meet Bo'
+    message_id: linkedin:a789ee70717f1346
! messages.csv: warning: line 8: not logged: its DATE is not one such as '2026-05-18 14:02:11 UTC'
! kith-log: 6 messages: 3 logged (2 contacts), 2 not from or to a contact, 1 unreadable; 1 to several people; 2 people who are not contacts; nothing written
$ ls -a net
.
..
ann-lee.yaml
bo-ek.yaml
cy-ash.yaml
kith.yaml

= each message once: a second run adds nothing, and -v names who is no contact
$ kith log --from linkedin-messages messages.csv
! messages.csv: warning: line 8: not logged: its DATE is not one such as '2026-05-18 14:02:11 UTC'
! kith-log: 6 messages: 3 logged (2 contacts), 2 not from or to a contact, 1 unreadable; 1 to several people; 2 people who are not contacts
? 1
$ kith log -v --from linkedin-messages messages.csv
Jo Roe: not a contact (https://www.linkedin.com/in/jo-roe)
Di Fox: not a contact (https://www.linkedin.com/in/di-fox)
! messages.csv: warning: line 8: not logged: its DATE is not one such as '2026-05-18 14:02:11 UTC'
! kith-log: 6 messages: 3 logged before, 2 not from or to a contact, 1 unreadable; 1 to several people; 2 people who are not contacts
? 1

= an archive that has grown adds what is new
$ me=linkedin.com/in/nimali-perera ann=linkedin.com/in/ann-lee
> echo "c1,2026-05-21 09:00:00 UTC,Nimali Perera,$me,Ann Lee,$ann,,See you on Monday,INBOX" >>messages.csv
$ kith log -v --from linkedin-messages - <messages.csv 2>/dev/null
Jo Roe: not a contact (https://www.linkedin.com/in/jo-roe)
Di Fox: not a contact (https://www.linkedin.com/in/di-fox)
Dr. Ann Lee: 2026-05-21 sent linkedin: See you on Monday
  next: nudge by 2026-06-04: your message of 2026-05-21 has had no answer; one polite second attempt, then stop
? 1

= undo takes that back
$ kith undo
$ cat net/ann-lee.yaml net/bo-ek.yaml
name: Dr. Ann Lee
linkedin: linkedin.com/in/Ann-Lee?trk=x
log:
  - 2026-05-10 met: her poster
  - date: 2026-05-16
    type: sent
    via: linkedin
    text: 'Ann: meet Bo'
    message_id: linkedin:a789ee70717f1346
  - date: 2026-05-18
    type: sent
    via: linkedin
    text: Your poster
    message_id: linkedin:848b72dfd9243978
  - date: 2026-05-19
    type: replied
    via: linkedin
    text: Gladly! The reading group meets on Mondays, and you would be very...
    message_id: linkedin:527cd3f336701270
name: Bo Ek
linkedin: https://se.linkedin.com/in/bo-ek
log:
  - date: 2026-05-16
    type: sent
    via: linkedin
    text: 'Ann: meet Bo'
    message_id: linkedin:a789ee70717f1346

= who is no contact can become one
$ kith log --from linkedin-messages --unknown messages.csv
{"kind":"contact","name":"Jo Roe","linkedin":"https://www.linkedin.com/in/jo-roe"}
{"kind":"contact","name":"Di Fox","linkedin":"https://www.linkedin.com/in/di-fox"}
! messages.csv: warning: line 8: not logged: its DATE is not one such as '2026-05-18 14:02:11 UTC'
! kith-log: 7 messages: 3 logged before, 2 not from or to a contact, 1 unreadable; 1 to several people; 2 people who are not contacts; once they are saved, the same again logs what they wrote
? 1
$ kith log --from linkedin-messages --unknown messages.csv 2>/dev/null | kith save --dry-run
--- /dev/null
+++ b/jo-roe.yaml
@@ -0,0 +1,2 @@
+name: Jo Roe
+linkedin: https://www.linkedin.com/in/jo-roe
--- /dev/null
+++ b/di-fox.yaml
@@ -0,0 +1,2 @@
+name: Di Fox
+linkedin: https://www.linkedin.com/in/di-fox
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused; nothing written

= a message late in the evening belongs to the day here
$ cat >late.csv <<END
> FROM,TO,DATE,CONTENT,CONVERSATION ID,SENDER PROFILE URL,RECIPIENT PROFILE URLS
> Bo Ek,Nimali,2026-05-19 01:30:00 UTC,"late, in Boston",c9,linkedin.com/in/bo-ek,linkedin.com/in/nimali-perera
> END
$ TZ=EST5EDT sh logged late.csv
|>   - date: 2026-05-18
|>     type: replied
|>     via: linkedin
|>     text: late, in Boston
|>     message_id: linkedin:ce5f0e7b4ee50afa
! kith-log: 1 message: 1 logged (1 contact)

= drafts are not sent, one link of two people is nobody's, and -k adds a key
$ cp -r net two && printf 'name: Bo Ek\nlinkedin: linkedin.com/in/bo-ek\n' >two/bo.yaml
$ kith log -C two --from linkedin-messages late.csv
! late.csv: warning: line 2: not logged for 'bo-ek' and 'bo', who have the same profile link
! kith-log: 1 message: 1 not written
? 1
$ me=linkedin.com/in/nimali-perera bo=linkedin.com/in/bo-ek
> cat >draft.csv <<END
> FROM,TO,DATE,CONTENT,CONVERSATION ID,SENDER PROFILE URL,RECIPIENT PROFILE URLS,IS MESSAGE DRAFT
> Nimali Perera,Bo Ek,2026-05-19 01:30:00 UTC,not yet,c9,$me,$bo,Yes
> Nimali Perera,Bo Ek,2026-05-20 01:30:00 UTC,now,c9,$me,$bo,No
> END
$ sh logged -k topics=trauma draft.csv
|>   - date: 2026-05-20
|>     type: sent
|>     via: linkedin
|>     text: now
|>     topics: trauma
|>     message_id: linkedin:8f09045d1ad9ba78
! kith-log: 2 messages: 1 logged (1 contact), 1 not sent yet

= a file that Excel saved again: UTF-16, semicolons, windows-1252
$ sed 's/,/;/g; s/late; in/late, in/' late.csv | iconv -t UTF-16 >late16.csv
$ sh logged late16.csv
|>   - date: 2026-05-19
|>     type: replied
|>     via: linkedin
|>     text: late, in Boston
|>     message_id: linkedin:ce5f0e7b4ee50afa
! kith-log: 1 message: 1 logged (1 contact)
$ sed 's/late/J\xfcrgen/' late.csv >late1252.csv; sh logged late1252.csv
|>   - date: 2026-05-19
|>     type: replied
|>     via: linkedin
|>     text: Jürgen, in Boston
|>     message_id: linkedin:ce5f0e7b4ee50afa
! kith-log: 1 message: 1 logged (1 contact)

= which messages are mine must be known
$ sed -i 's/linkedin:.*/linkedin: linkedin.com\/in\/nimali/' net/kith.yaml
$ sh logged messages.csv
! kith-log: no message is from or to 'linkedin' under 'me' in kith.yaml; correct that link; nothing written
? 2
$ sed -i '/linkedin:/d' net/kith.yaml
$ sh logged messages.csv
! kith-log: which messages are yours is not known; add your profile link by 'kith set me linkedin=...'; nothing written
? 2
$ echo '  linkedin: linkedin.com/in/nimali-perera' >>net/kith.yaml

= other files and wrong options
$ printf 'First Name,Last Name,URL\nAnn,Lee,x\n' >Connections.csv; sh logged Connections.csv
! kith-log: Connections.csv: not the messages.csv of a LinkedIn archive: no heading 'SENDER PROFILE URL'
? 2
$ sh logged nobody.csv
! kith-log: cannot read 'nobody.csv': No such file or directory
? 2
$ : >empty.csv; sh logged empty.csv
! kith-log: empty.csv: not the messages.csv of a LinkedIn archive: no heading 'SENDER PROFILE URL'
? 2
$ echo 'FROM,TO,DATE,SUBJECT' >mine.csv; sh logged mine.csv
! kith-log: mine.csv: not the messages.csv of a LinkedIn archive: no heading 'SENDER PROFILE URL'
? 2
$ kith log --from messages late.csv
! kith-log: unknown format 'messages'; it can be linkedin-messages
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --from linkedin-messages -d yesterday late.csv
! kith-log: --date cannot be used with --from: each message has its own day
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --from linkedin-messages --done late.csv
! kith-log: --done cannot be used with --from
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --from linkedin-messages --mail late.csv
! kith-log: --mail and --from cannot be used together
! kith-log: 'kith-log --help' says how it is used
? 2

= a quote that is never closed, and a row that is too long
$ { cat late.csv; echo 'Bo Ek,"Nimali'; } >open.csv; sh logged open.csv
|>   - date: 2026-05-19
|>     type: replied
|>     via: linkedin
|>     text: late, in Boston
|>     message_id: linkedin:ce5f0e7b4ee50afa
! open.csv: warning: line 3: not logged: a quote is never closed, and all after it is left out
! kith-log: 2 messages: 1 logged (1 contact), 1 unreadable
? 1
$ { cat late.csv; printf 'Bo Ek,%2000000s\n' x | tr ' ' x; } >long.csv; sh logged long.csv
|>   - date: 2026-05-19
|>     type: replied
|>     via: linkedin
|>     text: late, in Boston
|>     message_id: linkedin:ce5f0e7b4ee50afa
! long.csv: warning: line 3: not logged: longer than 1 MiB
! kith-log: 2 messages: 1 logged (1 contact), 1 unreadable
? 1

= standard output that is full, once the files are written
$ kith log -v --from linkedin-messages late.csv >/dev/full
! kith-log: 1 message: 1 logged (1 contact)
! kith-log: the files are written, but standard output cannot be written: No space left on device

= a row of a few cells, and a network that may not be written to
$ { cat late.csv; echo 'Bo Ek'; echo; echo ',,,,'; } >short.csv; sh logged short.csv
! short.csv: warning: line 3: not logged: its DATE is not one such as '2026-05-18 14:02:11 UTC'
! kith-log: 2 messages: 1 logged before, 1 unreadable
? 1
$ chmod 555 net && "$TOP/tests/data/unprivileged" kith-log --from linkedin-messages draft.csv; chmod 755 net
!~ .*: cannot .*: Permission denied; nothing written
! kith-log: 2 messages: 1 not sent yet, 1 not written
