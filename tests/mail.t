# Messages as mail: what is hostile in a name or a fact stays in its place.

= the network of the examples
$ ln -s "$EXAMPLES/network" network; ls -d network
network

= line breaks of every kind stay inside the field
$ printf '%s\n' '{"id":"x\r\nBcc: a@example.org","name":"A\r\nBcc: b@example.org\r\n\r\nx","email":"x@example.org","interests":["trauma"],"hooks":["talk\r\nBcc: c@example.org\n\nBody","y"]}' >x
$ kith draft -C network --today 2026-06-01 -t mentor x
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: "A Bcc: b@example.org x" <x@example.org>
Subject: Your talk Bcc "c@example.org Body"
Message-ID: <kith.2e5c2494e75db928@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: x Bcc: a@example.org
X-Kith-Template: mentor
Content-Transfer-Encoding: 7bit

Dear A Bcc: b@example.org x,

My name is Dr. Nimali Perera, and I come from Sri Lanka. I am writing
because of your talk Bcc "c@example.org Body." We share an interest in
trauma.

Would you be willing to answer one short question about it by email? A
line or two would help me a great deal, and I understand if your week
has no room for it.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying
this September

= an address with a line break is no address
$ printf '%s\n' '{"id":"x","name":"A","email":"x@example.org\r\nBcc: a@example.org","interests":["trauma"],"hooks":"talk"}' >x
$ kith draft -C network --today 2026-06-01 -t mentor x
! kith-draft: x: missing: 'x@example.org Bcc: a@example.org' is not a mail address: 'email' in x; or use -o text
? 1

= what looks encoded is encoded
$ printf '%s\n' '{"id":"x","name":"=?utf-8?Q?A=0D=0ABcc:_b@example.org?=","email":"x@example.org","interests":["trauma"],"hooks":"%0d%0aBcc: =?utf-8?B?Zg==?="}' >x
$ kith draft -C network --today 2026-06-01 -t mentor x | grep -v '^[ A-Za-z].*[a-z.]$'
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: =?utf-8?B?PT91dGYtOD9RP0E9MEQ9MEFCY2M6X2JAZXhhbXBsZS5vcmc/PQ==?=
 <x@example.org>
Subject: Your work "%0d%0aBcc: =?utf-8?B?PT91dGYtOD9CP1pnPT0/PSI=?=
Message-ID: <kith.46aaac49b539cc0b@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear =?utf-8?Q?A=0D=0ABcc:_b@example.org?=,


Would you be willing to answer one short question about it by email? A

Kind regards,

= quotes and backslashes in a name
$ printf '%s\n' '{"id":"x","name":"A \"B\" \\ C, D <e@example.org>","email":"x@example.org","interests":["trauma"],"hooks":"talk"}' >x
$ kith draft -C network --today 2026-06-01 -t mentor x | grep ^To
To: "A \"B\" \\ C, D <e@example.org>" <x@example.org>

= a word that no line can hold
$ kith draft -C network --today 2026-06-01 -t catch-up -s point="$(printf 'x%.0s' $(seq 2000))" rafael | grep -c '=$'
26
$ kith draft -C network --today 2026-06-01 -t catch-up -s point="$(printf 'x%.0s' $(seq 2000))" rafael | grep Transfer
Content-Transfer-Encoding: quoted-printable

= control characters reach neither the message nor the terminal
$ kith draft -C network --today 2026-06-01 -t catch-up -o text -s point="$(printf 'a\033[31m\007\302\233b\342\200\256c\177')" rafael | sed -n 3p | cat -A
I wanted to say hello; I still think about a[31mbc.$

= one line hands a draft to a program that sends
$ printf '%s\n' '#!/bin/sh' 'echo "sendmail $*"; grep -c .' >sendmail && chmod +x sendmail
$ kith draft -C network --today 2026-06-01 -t mentor rebecca | ./sendmail -t -i
sendmail -t -i
22
