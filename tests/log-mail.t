# Messages that become entries, and those that must not. Today is 2026-06-01.

= a network, and a command that logs a message and shows what is new
$ mkdir net && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   email: [nimali@example.org, np@example.org]
> END
> printf 'name: Dr. Ann Lee\nemail: ann.lee@example.org\nlog:\n  - date: 2026-05-20\n    type: sent\n    via: email\n    text: your poster\n    message_id: <one@example.org>\n' >net/ann-lee.yaml
> printf 'name: Bo Ek\nemail: [bo@example.org, bo.ek@example.com]\nlog:\n  - date: 2026-05-20\n    type: sent\n    via: email\n    text: your poster\n    message_id: <one@example.org>\n' >net/bo-ek.yaml
> cat >logged <<'END'
> cp -r net work && kith log -C work --today 2026-06-01 --mail "$@"
> status=$?
> diff -r -x '.kith*' net work | grep '^[<>]' && rm -r work && exit $status
> rm -r work; exit $status
> END

= mail to several: every recipient who is a contact gets the entry, in To, Cc and Bcc
$ printf 'From: np@example.org\nTo: Joe <joe@example.net>, "Lee, Ann" <ann.lee@example.org>\nCc: Friends: bo@example.org, np@example.org;\nSubject: hello\nDate: Sat, 30 May 2026 10:00:00 +0000\nMessage-ID: <m1@example.org>\n\nhi\n' | bash logged
|>   - date: '2026-05-30'
|>     type: sent
|>     via: email
|>     text: hello
|>     message_id: <m1@example.org>
|>   - date: '2026-05-30'
|>     type: sent
|>     via: email
|>     text: hello
|>     message_id: <m1@example.org>
$ printf 'From: np@example.org\nBcc: BO.EK@example.com\nSubject: hello\n\nhi\n' | bash logged
|>   - 2026-06-01 sent email: hello
$ printf 'From: np@example.org\nTo: bo@example.org, bo.ek@example.com\nSubject: hello\n\nhi\n' | bash logged
|>   - 2026-06-01 sent email: hello

= mail from a contact is from that one alone, whoever else has it, and wherever I am in it
$ printf 'From: ann.lee@example.org\nTo: np@example.org, bo@example.org\nSubject: hello\n\nhi\n' | bash logged
|>   - 2026-06-01 replied email: hello
$ printf 'From: ann.lee@example.org\nTo: bo@example.org\nCc: np@example.org\nSubject: hello\n\nhi\n' | bash logged
|>   - 2026-06-01 replied email: hello
$ printf 'From: ann.lee@example.org\nTo: undisclosed-recipients:;\nSubject: hello\n\nhi\n' | bash logged
|>   - 2026-06-01 replied email: hello

= an id without brackets is an id
$ printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: Re: talk\nMessage-ID: abc.1@example.org\n\n' >plain; cp -r net twice; kith log -C twice --today 2026-06-01 --mail <plain; kith log -C twice --today 2026-06-02 --mail <plain; sed 's/abc.*/<&>/' plain | kith log -C twice --today 2026-06-02 --mail; tail -n 5 twice/ann-lee.yaml
  - date: '2026-06-01'
    type: replied
    via: email
    text: talk
    message_id: <abc.1@example.org>
! twice/ann-lee.yaml: warning: this message is in the log already; not logged again
! twice/ann-lee.yaml: warning: this message is in the log already; not logged again
$ cp twice/ann-lee.yaml before; for id in '<>' '<' '' ' ' '>'; do printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: Re: talk\nMessage-ID: %s\n\n' "$id" | kith log -C twice --today 2026-06-01 --mail; done; cmp before twice/ann-lee.yaml
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID

= without an id, the same day, type and subject are the same message; anything else is another
$ printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: Re: poster\nDate: Sat, 30 May 2026 10:00:00 +0000\n\n' >plain; kith log -C twice --today 2026-06-01 --mail <plain; kith log -C twice --today 2026-06-01 --mail <plain; kith log -C twice -n --today 2026-06-01 --mail <plain; cp twice/ann-lee.yaml before; sed 's/poster/the poster/' plain | kith log -C twice --today 2026-06-01 --mail; kith log -C twice --today 2026-06-01 -d 2026-05-31 --mail <plain; kith log -C twice --today 2026-06-01 --mail helped <plain; diff before twice/ann-lee.yaml
14a15,17
|>   - 2026-05-30 replied email: the poster
|>   - 2026-05-31 replied email: poster
|>   - 2026-05-30 helped email: poster
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID
? 1

= of a message to two that was logged for one, the other gets it
$ printf 'From: np@example.org\nTo: ann.lee@example.org\nSubject: to both\n\n' | kith log -C twice --today 2026-06-01 --mail; printf 'From: np@example.org\nTo: ann.lee@example.org, bo@example.org\nSubject: to both\n\n' | kith log -C twice --today 2026-06-01 --mail; tail -n 1 twice/*.yaml
|==> twice/ann-lee.yaml <==
  - 2026-06-01 sent email: to both

|==> twice/bo-ek.yaml <==
  - 2026-06-01 sent email: to both

|==> twice/kith.yaml <==
  email: [nimali@example.org, np@example.org]
! twice/ann-lee.yaml: warning: an entry of this day, type and subject is in the log already; not logged again, as the message has no Message-ID

= a thread says whose answer it is only under their name and if it is to me
$ printf 'From: "Lee, Ann" <ann77@example.net>\nTo: np@example.org\nSubject: from home\nIn-Reply-To: <one@example.org>\n\n' | bash logged
|>   - 2026-06-01 replied email: from home
! work/ann-lee.yaml: warning: 'ann77@example.net' has their name and answers a message to them, but is not in their 'email'
$ printf 'From: Joe Doe <joe@example.net>\nTo: np@example.org\nSubject: Re: your poster\nReferences: <one@example.org><zero@example.org>\n\n' | bash logged
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; it answers a message to 'ann-lee' and others: if they wrote it, add the address to their 'email'
? 1
$ printf 'From: joe@example.net\nTo: np@example.org\nReferences: <zero@example.org>\nIn-Reply-To: <one@example.org>\n\n' | bash logged
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; it answers a message to 'ann-lee' and others: if they wrote it, add the address to their 'email'
? 1
$ printf 'From: Ann Lee <ann77@example.net>\nTo: joe@example.net\nIn-Reply-To: <one@example.org>\n\n' | bash logged
! kith-log: not logged: mail from 'ann77@example.net', who is not a contact; it answers a message to 'ann-lee' and others, but is not to you
? 1
$ printf 'From: Ann Lee <ann77@example.net>\nTo: np@example.org\nIn-Reply-To: <one@example.orgx> <xone@example.org> one\n\n' | bash logged
! kith-log: not logged: mail from 'ann77@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1

= a mailing list is not to me, unless I am named
$ printf 'From: ann.lee@example.org\nTo: talk@example.org\nList-Id: <talk.example.org>\nSubject: news\n\n' | bash logged
! kith-log: not logged: a post to a mailing list, not to you
? 1
$ printf 'From: ann.lee@example.org\nTo: talk@example.org\nPrecedence: list\nSubject: news\n\n' | bash logged
! kith-log: not logged: a post to a mailing list, not to you
? 1
$ printf 'From: ann.lee@example.org\nTo: talk@example.org\nCc: Nimali <NP@example.org>\nList-Id: <talk.example.org>\nSubject: your question\n\n' | bash logged
|>   - 2026-06-01 replied email: your question

= nobody wrote it: answering machines, receipts, bulk
$ for h in 'Auto-Submitted: auto-replied' 'Precedence: bulk' 'Precedence: junk' 'X-Autoreply: yes' 'X-Autorespond: away' 'Return-Path: <>' 'Content-Type: multipart/report; report-type=disposition-notification; boundary=x'; do printf 'From: Ann <ann.lee@example.org>\nTo: np@example.org\nSubject: away\n%s\n\n--x\n\nFinal-Recipient: rfc822; ann.lee@example.org\nDisposition: displayed\n' "$h" | bash logged; done
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
? 1
$ printf 'From: np@example.org\nTo: ann.lee@example.org\nSubject: Re: hello\nAuto-Submitted: auto-replied (vacation)\n\n' | bash logged
! kith-log: not logged: an automatic message
? 1
$ printf 'From: Bo <no-reply@example.org>\nTo: np@example.org\nSubject: profile\n\n' | bash logged
! kith-log: not logged: an automatic message
? 1
$ printf 'From: ann.lee@example.org\nTo: np@example.org\nAuto-Submitted: no\nSubject: by hand\n\n' | bash logged
|>   - 2026-06-01 replied email: by hand

= a bounce names those it failed for, not those that wait or have it
$ printf 'From: Mail System <MAILER-DAEMON@mx.example.org>\nTo: np@example.org\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\nReporting-MTA: dns; mx\n\nOriginal-Recipient: rfc822;ann.lee@example.org\nFinal-Recipient: rfc822;lee@mail.example.org\nAction: failed\n\nAction: delayed\nFinal-Recipient: rfc822; bo@example.org\n\n--x--\n' | bash logged
! kith-log: not logged: a delivery report; mail to 'ann.lee@example.org' (ann-lee) did not arrive, check the address
? 1
$ printf 'From: MAILER-DAEMON (Mail System)\nTo: np@example.org\nContent-Type: multipart/report\n\n\r\nFinal-Recipient: RFC822; Bo.Ek@example.com\r\nAction: delayed\r\n' | bash logged
! kith-log: not logged: an automatic message
? 1
$ printf 'From: MAILER-DAEMON@example.org\nTo: np@example.org\nSubject: failure notice\n\nHi. This is the program.\n\n<bo@example.org>:\nno such user\n' | bash logged
! kith-log: not logged: a delivery report; mail to 'bo@example.org' (bo-ek) did not arrive, check the address
? 1
$ printf 'From: MAILER-DAEMON@example.org\nTo: np@example.org\nX-Failed-Recipients: joe@example.net\n\n' | bash logged
! kith-log: not logged: a delivery report; mail to 'joe@example.net', who is not a contact, did not arrive
? 1

= what is inside of a message is not its header
$ printf 'From: np@example.org\nTo: ann.lee@example.org\nSubject: Fwd: hello\nContent-Type: message/rfc822\n\nFrom: bo@example.org\nTo: np@example.org\nSubject: hello\nMessage-ID: <inner@example.org>\nAuto-Submitted: auto-replied\n\nhi\n' | bash logged
|>   - 2026-06-01 sent email: hello
$ printf 'From: np@example.org\nTo: np@example.org\nSubject: Fwd: hello\n\nFrom: bo@example.org\n\nhi\n' | bash logged
! kith-log: not logged: the message has no recipient but you
? 1

= an invitation is a message as any other
$ printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: Invitation: coffee\nContent-Type: text/calendar; method=REQUEST\nMessage-ID: <cal@example.org>\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n' | bash logged
|>   - date: '2026-06-01'
|>     type: replied
|>     via: email
|>     text: 'Invitation: coffee'
|>     message_id: <cal@example.org>

= the day is that of the writer's calendar
$ for date in 'Sun, 31 May 2026 23:30:00 -0700' 'Mon, 1 Jun 2026 00:10:00 +0530' '31 May 2026 23:59 GMT' 'Tue, 2 Jun 2026 01:00:00 +1300'; do printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: day\nDate: %s\n\n' "$date" | bash logged; done
|>   - 2026-05-31 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-05-31 replied email: day
|>   - 2026-06-01 replied email: day

= a date to come, or none that can be, is today's
$ for date in 'Fri, 1 Jan 2099 00:00:00 +0000' 'Thu, 1 Jan 1970 00:00:00 +0000' 'Mon, 31 Feb 2026 10:00:00 +0000' 'yesterday' '99999999999 May 2026' '1 Jun 99999 10:00:00'; do printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: day\nDate: %s\n\n' "$date" | bash logged; done
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
|>   - 2026-06-01 replied email: day
! kith-log: warning: the message's Date 2099-01-01 is in the future; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not a valid one, 'Thu, 1 Jan 1970 00:00:00 +0000'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not a valid one, 'Mon, 31 Feb 2026 10:00:00 +0000'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not a valid one, 'yesterday'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not a valid one, '99999999999 May 2026'; logged for today (--date sets another day)
! kith-log: warning: the message's Date is not a valid one, '1 Jun 99999 10:00:00'; logged for today (--date sets another day)
$ printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: day\nDate: yesterday\n\n' | bash logged -d 2026-05-31
|>   - 2026-05-31 replied email: day

= all ways to end lines and messages
$ printf 'From: ann.lee@example.org\nSubject: no body' | bash logged
|>   - 2026-06-01 replied email: no body
$ printf 'From: ann.lee@example.org\r\nTo: np@example.org\r\nSubject: long\r\n subject\r\nMessage-ID:\r\n <crlf@example.org>\r\n\r\nhi\r\n' | bash logged
|>   - date: '2026-06-01'
|>     type: replied
|>     via: email
|>     text: long subject
|>     message_id: <crlf@example.org>
$ printf 'From ann.lee@example.org Sat May 30 10:00:00 2026\nFrom: ann.lee@example.org\nSubject: folder\n\nFrom here on.\n\nFrom there too, at 10:00.\n' | bash logged
|>   - 2026-06-01 replied email: folder
$ printf 'From np@example.org Sat May 30 10:00:00 2026\nFrom: np@example.org\nTo: ann.lee@example.org\nSubject: one\n\nhi\n\nFrom np@example.org Sun May 31 10:00:00 2026\nFrom: np@example.org\nTo: bo@example.org\nSubject: two\n\nhi\n' | bash logged
! kith-log: not logged: standard input holds several messages; pass them one at a time
? 1
$ printf '' | bash logged
! kith-log: not logged: standard input is not a message (no From)
? 1
$ printf 'From: nobody in particular\nSubject: x\n\n' | bash logged
! kith-log: not logged: no address in the message's From, 'nobody in particular'
? 1

= a message of 20 MB, headers of megabytes
$ { printf 'From: ann.lee@example.org\nSubject: slides\nMessage-ID: <big@example.org>\n\n'; head -c 20000000 /dev/zero | tr '\0' x; } | bash logged
|>   - date: '2026-06-01'
|>     type: replied
|>     via: email
|>     text: slides
|>     message_id: <big@example.org>
$ { yes 'Received: by mx.example.org' | head -n 60000; printf 'From: ann.lee@example.org\nSubject: late\n\n'; } | bash logged
! kith-log: not logged: the header of the message is over 1 MiB
? 1
$ { printf 'From: ann.lee@example.org\nTo: np@example.org\nSubject: '; yes 'é' | head -n 200000 | tr -d '\n'; printf '\n\n'; } | bash logged | wc -c
1034
$ { printf 'From: np@example.org\nSubject: all\nTo: '; seq -f 'x%.0f@example.net,' 40000 | tr -d '\n'; printf 'bo@example.org\n\n'; } >big; ulimit -v 400000 -t 20; bash logged <big
|>   - 2026-06-01 sent email: all
$ { printf 'From: np@example.org\nSubject: all\nTo: '; yes '"a",' | head -n 200000 | tr -d '\n'; printf 'bo@example.org\n\n'; } >big; ulimit -v 400000 -t 20; bash logged <big
|>   - 2026-06-01 sent email: all
$ { printf 'From: Bo Ek <b@example.net>\nTo: np@example.org\nSubject: thread\nReferences:'; seq -f ' <x%.0f@example.net>' 40000 | tr -d '\n'; printf ' <one@example.org>\n\n'; } >big; ulimit -v 400000 -t 20; bash logged <big
|>   - 2026-06-01 replied email: thread
! work/bo-ek.yaml: warning: 'b@example.net' has their name and answers a message to them, but is not in their 'email'
