# Messages that become entries, and those that must not.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network of two, who both got one message
$ mkdir net && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   email: [nimali@example.org, np@example.org]
> END
> cat >net/ann-lee.yaml <<'END'
> name: Dr. Ann Lee
> email: ann.lee@example.org
> log:
>   - date: 2026-05-20
>     type: sent
>     via: email
>     text: your poster
>     message_id: <one@example.org>
> END
> cat >net/bo-ek.yaml <<'END'
> name: Bo Ek
> email: [bo@example.org, bo.ek@example.com]
> log:
>   - date: 2026-05-20
>     type: sent
>     via: email
>     text: your poster
>     message_id: <one@example.org>
> END

= scripts: mail writes a message with these fields, logged shows what kith log --mail adds
$ cat >mail <<'END'
> printf '%s\n' "$@" '' hi
> END
> cat >from-ann <<'END'
> sh mail 'From: ann.lee@example.org' 'To: np@example.org' "$@"
> END
> cat >logged <<'END'
> cp -r net work
> kith log -C work --mail "$@"
> status=$?
> diff -r -x '.kith*' net work | grep '^[<>]'
> rm -r work
> exit $status
> END

# Whom a message is from or to.

= who wrote last from another address than the first is named: letters go to the first
$ sh mail 'From: Bo <bo.ek@example.com>' 'To: np@example.org' 'Subject: yes' \
>     'Date: Sat, 30 May 2026 10:00:00 +0000' 'Message-ID: <m2@example.org>' >second
> sh logged <second | wc -l
5
! work/bo-ek.yaml: warning: wrote from 'bo.ek@example.com', and letters go to 'bo@example.org', the first 'email' in the file; 'kith edit bo-ek' can change which is first
$ sh mail 'From: Bo <bo@example.org>' 'To: np@example.org' 'Subject: and' \
>     'Date: Sun, 31 May 2026 10:00:00 +0000' 'Message-ID: <m3@example.org>' >first
> sh logged second first | wc -l
10
! kith-log: 2 messages: 2 logged (1 contact)
$ cp -r net work; kith log -q -C work --mail <second; kith log -C work --mail <second; rm -r work
! work/bo-ek.yaml: warning: wrote from 'bo.ek@example.com', and letters go to 'bo@example.org', the first 'email' in the file; 'kith edit bo-ek' can change which is first
! work/bo-ek.yaml: warning: this message is in the log already; not logged again

= a message of mine is logged for every recipient who is a contact, in To, Cc and Bcc
$ sh mail 'From: np@example.org' 'To: Joe <joe@example.net>, "Lee, Ann" <ann.lee@example.org>' \
>     'Cc: Friends: bo@example.org, np@example.org;' 'Subject: hello' \
>     'Date: Sat, 30 May 2026 10:00:00 +0000' 'Message-ID: <m1@example.org>' | sh logged
|>   - date: 2026-05-30
|>     type: sent
|>     via: email
|>     text: hello
|>     message_id: <m1@example.org>
|>   - date: 2026-05-30
|>     type: sent
|>     via: email
|>     text: hello
|>     message_id: <m1@example.org>
$ sh mail 'From: np@example.org' 'Bcc: BO.EK@example.com' 'Subject: hello' | sh logged
|>   - 2026-06-01 sent email: hello
$ sh mail 'From: np@example.org' 'To: bo@example.org, bo.ek@example.com' 'Subject: hello' |
>     sh logged
|>   - 2026-06-01 sent email: hello

= a contact's message is logged for the sender alone, whoever else got it, and wherever I am in it
$ sh mail 'From: ann.lee@example.org' 'To: np@example.org, bo@example.org' 'Subject: hello' |
>     sh logged
|>   - 2026-06-01 replied email: hello
$ sh mail 'From: ann.lee@example.org' 'To: bo@example.org' 'Cc: np@example.org' 'Subject: hello' |
>     sh logged
|>   - 2026-06-01 replied email: hello
$ sh mail 'From: ann.lee@example.org' 'To: undisclosed-recipients:;' 'Subject: hello' | sh logged
|>   - 2026-06-01 replied email: hello

= an answer from an unknown address is logged for a contact of that name, if it is to me
$ sh mail 'From: "Lee, Ann" <ann77@example.net>' 'To: np@example.org' 'Subject: from home' \
>     'In-Reply-To: <one@example.org>' | sh logged
|>   - 2026-06-01 replied email: from home
! work/ann-lee.yaml: warning: 'ann77@example.net' has their name and answers a message to them, but is not in their 'email'
$ sh mail 'From: Joe Doe <joe@example.net>' 'To: np@example.org' 'Subject: Re: your poster' \
>     'References: <one@example.org><zero@example.org>' | sh logged
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; it answers a message to 'ann-lee' and others: if they wrote it, add the address to their 'email'
? 1
$ sh mail 'From: joe@example.net' 'To: np@example.org' 'References: <zero@example.org>' \
>     'In-Reply-To: <one@example.org>' | sh logged
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; it answers a message to 'ann-lee' and others: if they wrote it, add the address to their 'email'
? 1
$ sh mail 'From: Ann Lee <ann77@example.net>' 'To: joe@example.net' \
>     'In-Reply-To: <one@example.org>' | sh logged
! kith-log: not logged: mail from 'ann77@example.net', who is not a contact; it answers a message to 'ann-lee' and others, but is not to you
? 1
$ sh mail 'From: Ann Lee <ann77@example.net>' 'To: np@example.org' \
>     'In-Reply-To: <one@example.orgx> <xone@example.org> one' | sh logged
! kith-log: not logged: mail from 'ann77@example.net', who has the name of 'ann-lee'; if the address is theirs: kith set ann-lee email+=ann77@example.net
? 1

= who has a contact's name writes from an unknown address: that is said, also of many messages
$ sh mail 'From: "Lee, Ann" <ann77@example.net>' 'To: np@example.org' >a.eml; sh logged a.eml
! kith-log: a.eml: not logged: mail from 'ann77@example.net', who has the name of 'ann-lee'; if the address is theirs: kith set ann-lee email+=ann77@example.net
? 1
$ sh mail 'From: np@example.org' 'To: Dr. Bo Ek <bo`ls`@example.net>' >b.eml; sh logged b.eml
! kith-log: b.eml: not logged: mail to 'bo`ls`@example.net', who has the name of 'bo-ek'; if the address is theirs: kith set bo-ek email+=...
? 1
$ sh mail 'From: Joe Doe <joe@example.net>' 'To: np@example.org' >c.eml; sh logged a.eml b.eml c.eml a.eml
! a.eml: warning: not logged: mail from 'ann77@example.net', who has the name of 'ann-lee'; if the address is theirs: kith set ann-lee email+=ann77@example.net
! b.eml: warning: not logged: mail to 'bo`ls`@example.net', who has the name of 'bo-ek'; if the address is theirs: kith set bo-ek email+=...
! kith-log: 4 messages: 4 not from or to a contact

= a post to a mailing list is not to me, unless I am named
$ sh mail 'From: ann.lee@example.org' 'To: talk@example.org' 'List-Id: <talk.example.org>' \
>     'Subject: news' | sh logged
! kith-log: not logged: a post to a mailing list, not to you
? 1
$ sh mail 'From: ann.lee@example.org' 'To: talk@example.org' 'Precedence: list' 'Subject: news' |
>     sh logged
! kith-log: not logged: a post to a mailing list, not to you
? 1
$ sh mail 'From: ann.lee@example.org' 'To: talk@example.org' 'Cc: Nimali <NP@example.org>' \
>     'List-Id: <talk.example.org>' 'Subject: your question' | sh logged
|>   - 2026-06-01 replied email: your question

# No message is logged twice.

= an id without brackets is an id
$ sh from-ann 'Subject: Re: talk' 'Message-ID: abc.1@example.org' >talk; cp -r net twice
> kith log -C twice --mail <talk; kith log -C twice --today 2026-06-02 --mail <talk
> sed 's/abc.*/<&>/' talk | kith log -C twice --today 2026-06-02 --mail
> tail -n 5 twice/ann-lee.yaml
  - date: 2026-06-01
    type: replied
    via: email
    text: talk
    message_id: <abc.1@example.org>
! twice/ann-lee.yaml: warning: this message is in the log already; not logged again
! twice/ann-lee.yaml: warning: this message is in the log already; not logged again

= an id of nothing is none
$ cp twice/ann-lee.yaml before; for id in '<>' '<' '' ' ' '>'; do
>     sh from-ann 'Subject: Re: talk' "Message-ID: $id" | kith log -C twice --mail
> done; cmp before twice/ann-lee.yaml
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID

= without an id, the same day, type and subject are the same message; anything else is another
$ sh from-ann 'Subject: Re: poster' 'Date: Sat, 30 May 2026 10:00:00 +0000' >poster
> for n in '' '' --dry-run; do kith log -C twice $n --mail <poster; done; cp twice/ann-lee.yaml before
> sed 's/poster/the poster/' poster | kith log -C twice --mail
> kith log -C twice -d 2026-05-31 --mail <poster; kith log -C twice --mail helped <poster
> diff before twice/ann-lee.yaml
14a15,17
|>   - 2026-05-30 replied email: the poster
|>   - 2026-05-31 replied email: poster
|>   - 2026-05-30 helped email: poster
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
? 1

= of a message to two that was logged for one, the other gets it
$ sh mail 'From: np@example.org' 'To: ann.lee@example.org' 'Subject: to both' |
>     kith log -C twice --mail
> sh mail 'From: np@example.org' 'To: ann.lee@example.org, bo@example.org' 'Subject: to both' |
>     kith log -C twice --mail
> tail -n 1 twice/*.yaml
|==> twice/ann-lee.yaml <==
  - 2026-06-01 sent email: to both

|==> twice/bo-ek.yaml <==
  - 2026-06-01 sent email: to both

|==> twice/kith.yaml <==
  email: [nimali@example.org, np@example.org]
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID

# Messages that no person wrote.

= vacation replies, receipts and bulk mail are not logged
$ for field in 'Auto-Submitted: auto-replied' 'Precedence: bulk' 'Precedence: junk' \
>     'X-Autoreply: yes' 'X-Autorespond: away' 'Return-Path: <>'; do
>     sh from-ann 'Subject: away' "$field" | sh logged
> done
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
? 1
$ sh logged <<'END'
> From: Ann <ann.lee@example.org>
> To: np@example.org
> Subject: away
> Content-Type: multipart/report; report-type=disposition-notification; boundary=x
>
> --x
>
> Final-Recipient: rfc822; ann.lee@example.org
> Disposition: displayed
> END
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
? 1
$ sh mail 'From: np@example.org' 'To: ann.lee@example.org' 'Subject: Re: hello' \
>     'Auto-Submitted: auto-replied (vacation)' | sh logged
! kith-log: not logged: an automatic message
? 1
$ sh mail 'From: Bo <no-reply@example.org>' 'To: np@example.org' 'Subject: profile' | sh logged
! kith-log: not logged: an automatic message
? 1

= a message that says it is by hand is logged
$ sh from-ann 'Auto-Submitted: no' 'Subject: by hand' | sh logged
|>   - 2026-06-01 replied email: by hand

= a bounce names those it failed for, not those that wait or have it
$ sh logged <<'END'
> From: Mail System <MAILER-DAEMON@mx.example.org>
> To: np@example.org
> Content-Type: multipart/report; report-type=delivery-status; boundary=x
>
> --x
>
> Reporting-MTA: dns; mx
>
> Original-Recipient: rfc822;ann.lee@example.org
> Final-Recipient: rfc822;lee@mail.example.org
> Action: failed
>
> Action: delayed
> Final-Recipient: rfc822; bo@example.org
>
> --x--
> END
! kith-log: not logged: a delivery report; mail to 'ann.lee@example.org' (ann-lee) did not arrive, check the address
? 1
$ printf '%s\n' 'From: MAILER-DAEMON (Mail System)' 'To: np@example.org' \
>     'Content-Type: multipart/report' '' $'\r' \
>     $'Final-Recipient: RFC822; Bo.Ek@example.com\r' $'Action: delayed\r' | sh logged
! kith-log: not logged: an automatic message
? 1
$ sh logged <<'END'
> From: MAILER-DAEMON@example.org
> To: np@example.org
> Subject: failure notice
>
> Hi. This is the program.
>
> <bo@example.org>:
> no such user
> END
! kith-log: not logged: a delivery report; mail to 'bo@example.org' (bo-ek) did not arrive, check the address
? 1
$ sh mail 'From: MAILER-DAEMON@example.org' 'To: np@example.org' \
>     'X-Failed-Recipients: joe@example.net' | sh logged
! kith-log: not logged: a delivery report; mail to 'joe@example.net', who is not a contact, did not arrive
? 1

# What a message holds.

= what is inside of a message is not its header
$ sh logged <<'END'
> From: np@example.org
> To: ann.lee@example.org
> Subject: Fwd: hello
> Content-Type: message/rfc822
>
> From: bo@example.org
> To: np@example.org
> Subject: hello
> Message-ID: <inner@example.org>
> Auto-Submitted: auto-replied
>
> hi
> END
|>   - 2026-06-01 sent email: hello
$ sh logged <<'END'
> From: np@example.org
> To: np@example.org
> Subject: Fwd: hello
>
> From: bo@example.org
>
> hi
> END
! kith-log: not logged: the message has no recipient but you
? 1

= an invitation is a message like any other
$ sh logged <<'END'
> From: ann.lee@example.org
> To: np@example.org
> Subject: Invitation: coffee
> Content-Type: text/calendar; method=REQUEST
> Message-ID: <cal@example.org>
>
> BEGIN:VCALENDAR
> END:VCALENDAR
> END
|>   - date: 2026-06-01
|>     type: replied
|>     via: email
|>     text: 'Invitation: coffee'
|>     message_id: <cal@example.org>

= the day is that of the writer's time zone
$ for date in 'Sun, 31 May 2026 23:30:00 -0700' 'Mon, 1 Jun 2026 00:10:00 +0530' \
>     '31 May 2026 23:59 GMT' 'Tue, 2 Jun 2026 01:00:00 +1300'; do
>     sh from-ann 'Subject: day' "Date: $date" | sh logged
> done
|>   - 2026-05-31 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-05-31 replied email: day
|>   - 2026-06-01 replied email: day

= a date in the future, or one that is not valid, is today's
$ for date in 'Fri, 1 Jan 2099 00:00:00 +0000' 'Thu, 1 Jan 1970 00:00:00 +0000' \
>     'Mon, 31 Feb 2026 10:00:00 +0000' 'yesterday' '99999999999 May 2026' \
>     '1 Jun 99999 10:00:00'; do
>     sh from-ann 'Subject: day' "Date: $date" | sh logged
> done
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
! kith-log: warning: the message's Date 2099-01-01 is in the future; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not valid, 'Thu, 1 Jan 1970 00:00:00 +0000'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not valid, 'Mon, 31 Feb 2026 10:00:00 +0000'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not valid, 'yesterday'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not valid, '99999999999 May 2026'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not valid, '1 Jun 99999 10:00:00'; logged for today (--date sets another day)
$ sh from-ann 'Subject: day' 'Date: yesterday' | sh logged -d 2026-05-31
|>   - 2026-05-31 replied email: day

# How a message is written.

= lines and messages may end in all ways
$ printf 'From: ann.lee@example.org\nSubject: no body' | sh logged
|>   - 2026-06-01 replied email: no body
$ printf '%s\r\n' 'From: ann.lee@example.org' 'To: np@example.org' 'Subject: long' ' subject' \
>     'Message-ID:' ' <crlf@example.org>' '' hi | sh logged
|>   - date: 2026-06-01
|>     type: replied
|>     via: email
|>     text: long subject
|>     message_id: <crlf@example.org>

= an mbox may hold one message or several
$ sh logged <<'END'
> From ann.lee@example.org Sat May 30 10:00:00 2026
> From: ann.lee@example.org
> Subject: folder
>
> From here on.
>
> From there too, at 10:00.
> END
|>   - 2026-06-01 replied email: folder
$ sh logged <<'END'
> From np@example.org Sat May 30 10:00:00 2026
> From: np@example.org
> To: ann.lee@example.org
> Subject: one
>
> hi
>
> From np@example.org Sun May 31 10:00:00 2026
> From: np@example.org
> To: bo@example.org
> Subject: two
>
> hi
> END
|>   - 2026-06-01 sent email: one
|>   - 2026-06-01 sent email: two
! kith-log: 2 messages: 2 logged (2 contacts)

= what is not a message, or from nobody, is refused
$ printf '' | sh logged
! kith-log: not logged: standard input is not a message (no From); what did not go by mail is logged in words: kith log ID sent linkedin 'TEXT'
? 1
$ echo 'Dear Dr. Lee, thank you for your talk.' >lee.txt; kith log --mail lee.txt; kith log --mail <lee.txt
! kith-log: lee.txt: not logged: not a message (no From); what did not go by mail is logged in words: kith log ID sent linkedin 'TEXT'
! kith-log: not logged: standard input is not a message (no From); what did not go by mail is logged in words: kith log ID sent linkedin 'TEXT'
? 1
$ printf 'From: nobody in particular\nSubject: x\n\n' | sh logged
! kith-log: not logged: no address in the message's From, 'nobody in particular'
? 1

# Sizes.

= a message of 20 MB is logged, a header of more than 1 MiB is not
$ { printf '%s\n' 'From: ann.lee@example.org' 'Subject: slides' 'Message-ID: <big@example.org>' ''
>     head -c 20000000 /dev/zero | tr '\0' x; } | sh logged
|>   - date: 2026-06-01
|>     type: replied
|>     via: email
|>     text: slides
|>     message_id: <big@example.org>
$ { yes 'Received: by mx.example.org' | head -n 60000
>     printf 'From: ann.lee@example.org\nSubject: late\n\n'; } | sh logged
! kith-log: not logged: the header of the message is over 1 MiB
? 1

= a long subject is cut
$ { printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: '
>     yes 'é' | head -n 200000 | tr -d '\n'; printf '\n\n'; } | sh logged | wc -c
1034

= 40,000 recipients or references take neither long nor much memory
$ cat >limited <<'END'
> ulimit -v 400000
> ulimit -t 20
> sh logged
> END
$ { printf 'From: np@example.org\nSubject: all\nTo: '
>     seq -f 'x%.0f@example.net,' 40000 | tr -d '\n'; printf 'bo@example.org\n\n'; } | sh limited
|>   - 2026-06-01 sent email: all
$ { printf 'From: np@example.org\nSubject: all\nTo: '
>     yes '"a",' | head -n 200000 | tr -d '\n'; printf 'bo@example.org\n\n'; } | sh limited
|>   - 2026-06-01 sent email: all
$ { printf '%s\n' 'From: Bo Ek <b@example.net>' 'To: np@example.org' 'Subject: thread'
>     printf References:; seq -f ' <x%.0f@example.net>' 40000 | tr -d '\n'
>     printf ' <one@example.org>\n\n'; } | sh limited
|>   - 2026-06-01 replied email: thread
! work/bo-ek.yaml: warning: 'b@example.net' has their name and answers a message to them, but is not in their 'email'

= nobody types a message: on a terminal there must be a file
$ "$BUILD/tests/tools/terminal" kith log --mail; "$BUILD/tests/tools/terminal" kith log --mail sent
! kith-log: no messages: pipe one in or name files or folders, as in 'kith log --mail ~/Mail'
! kith-log: 'kith-log --help' says how it is used
! kith-log: no messages: pipe one in or name files or folders, as in 'kith log --mail ~/Mail'
! kith-log: 'kith-log --help' says how it is used
? 2
$ "$BUILD/tests/tools/terminal" kith log --from linkedin-messages
! kith-log: no messages: name the file, as in 'kith log --from linkedin-messages messages.csv'
! kith-log: 'kith-log --help' says how it is used
? 2

= without an address of mine a sent message is nobody's: that is said
$ mkdir anew && echo 'me: {name: Nimali Perera}' >anew/kith.yaml && cp net/ann-lee.yaml anew
$ printf '%s\n' 'From x Mon Jun  1 10:00:00 2026' 'From: me@example.net' 'To: ann.lee@example.org' \
>     'Subject: tea' 'Date: Mon, 1 Jun 2026 10:00:00 +0000' '' 'x' '' 'From x Mon Jun  1 11:00:00 2026' \
>     'From: ann.lee@example.org' 'To: me@example.net' 'Subject: lunch' \
>     'Date: Mon, 1 Jun 2026 11:00:00 +0000' '' 'y' >both.mbox
$ kith log -C anew --mail both.mbox; tail -n 1 anew/ann-lee.yaml
  - 2026-06-01 replied email: lunch
! kith-log: warning: mail that you sent is not logged: which is yours cannot be told before 'email' is set under 'me' in kith.yaml; then run this again
! kith-log: 2 messages: 1 logged (1 contact), 1 not from or to a contact
