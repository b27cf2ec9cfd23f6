# Messages as mail: what is hostile in a name or a fact stays in its place.

= the network of the examples
$ ln -s "$EXAMPLES/network" network; ls -d network
network

= line breaks of every kind stay inside the field
$ printf '%s' '{"id":"x\r\nBcc: a@example.org","name":"A\r\nBcc: b@example.org\r\n\r\nx",' \
>     '"email":"x@example.org","interests":["trauma"],"hooks":["talk\r\nBcc: c@example.org\n\nBody","y"]}' >x
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' x
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: "A Bcc: b@example.org x" <x@example.org>
Subject: Your talk Bcc "c@example.org Body"
Message-ID: <kith.7aecc908e8294075@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: x Bcc: a@example.org
X-Kith-Template: mentor
X-Kith-Topic: your talk Bcc "c@example.org Body"
Content-Transfer-Encoding: 7bit

Dear A Bcc: b@example.org x,

I am a doctor from Sri Lanka, an international graduate applying to
psychiatry residency this September, and currently a research volunteer
at the Wharf Street Institute in Boston.

I am writing because of your talk Bcc "c@example.org Body," and I share
your interest in trauma. I have one small thing to ask. Who pays?

A line or two would help me a great deal, and I will understand if you
have no time. Thank you for reading this.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera

= an address with a line break is no address
$ printf '%s' '{"id":"x","name":"A","email":"x@example.org\r\nBcc: a@example.org",' \
>     '"interests":["trauma"],"hooks":"talk"}' >x
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' x
! kith-draft: x: missing: 'x@example.org Bcc: a@example.org' is not an e-mail address: 'email' in x; or use -o text
? 1

= what looks encoded is encoded
$ printf '%s' '{"id":"x","name":"=?utf-8?Q?A=0D=0ABcc:_b@example.org?=","email":"x@example.org",' \
>     '"interests":["trauma"],"hooks":"talk %0d%0aBcc: =?utf-8?B?Zg==?="}' >x
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' x | grep -v '^[ A-Za-z].*[a-z.]$'
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: =?utf-8?B?PT91dGYtOD9RP0E9MEQ9MEFCY2M6X2JAZXhhbXBsZS5vcmc/PQ==?=
 <x@example.org>
Subject: Your talk %0d%0aBcc =?utf-8?B?Ij0/dXRmLTg/Qj9aZz09Pz0i?=
Message-ID: <kith.82a702b32594bfde@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Topic: your talk %0d%0aBcc =?utf-8?B?Ij0/dXRmLTg/Qj9aZz09Pz0i?=

Dear =?utf-8?Q?A=0D=0ABcc:_b@example.org?=,


I am writing because of your talk %0d%0aBcc "=?utf-8?B?Zg==?=," and I
share your interest in trauma. I have one small thing to ask. Who pays?


Kind regards,
Nimali Perera, MBBS

= quotes and backslashes in a name
$ printf '%s' '{"id":"x","name":"A \"B\" \\ C, D <e@example.org>","email":"x@example.org",' \
>     '"interests":["trauma"],"hooks":"talk"}' >x
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' x | grep ^To
To: "A \"B\" \\ C, D <e@example.org>" <x@example.org>

= a word that no line can hold
$ kith draft -C network --today 2026-06-01 -t catch-up -s point="$(printf 'w%.0s' $(seq 2000))" rafael | grep -c '=$'
58
$ kith draft -C network --today 2026-06-01 -t catch-up -s point="$(printf 'w%.0s' $(seq 2000))" rafael | grep Transfer
Content-Transfer-Encoding: quoted-printable

= control characters reach neither the message nor the terminal
$ kith draft -C network --today 2026-06-01 -t catch-up -o text \
>     -s point="$(printf 'a\033[31m\007\302\233b\342\200\256c\177')" rafael | sed -n 3p | cat -A
I wanted to say hello, and to thank you for a[31mbc.$

= one line hands a draft to a program that sends
$ printf '%s\n' '#!/bin/sh' 'echo "sendmail $*"; grep -c .' >sendmail && chmod +x sendmail
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' rebecca | ./sendmail -t -i
sendmail -t -i
24
