# A mail of mine that ends in a question hopes for an answer, whatever its
# template is for.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network of one, and a script that logs a mail with this text and shows its type
$ mkdir net
> printf 'me: {name: Nimali Perera, email: np@example.org}\n' >net/kith.yaml
> printf 'name: Bo Ek\nemail: bo@example.org\n' >net/bo.yaml
> cat >logged <<'EOF'
> # logged TEMPLATE TEXT [FIELD...]
> template=$1 text=$2
> shift 2
> cp -r net work
> { printf '%s\n' 'From: np@example.org' 'To: bo@example.org' 'Subject: hello' \
>     "X-Kith-Template: $template" "$@" ''; printf "%b\n" "$text"; } | kith log -C work --mail
> grep -o 'type: [a-z]*' work/bo.yaml
> rm -r work
> EOF

= thanks, news and what I give owe no answer
$ bash logged thanks 'Thank you for your time.\n\nKind regards,\nNimali'
type: thanked
$ bash logged update 'Good news.'
type: updated

= unless they end in a question
$ bash logged thanks 'Thank you.\n\nMay I ask who covers?\n\nKind regards,\nNimali Perera, MBBS'
type: sent
$ bash logged update 'Good news. Have you heard?\n\nThank you!\nNimali'
type: sent
$ bash logged promise 'Here it is. Is it of use?'
type: sent

= a question before the end is none, nor is one of theirs
$ bash logged thanks 'Who would have thought? I did not.\n\nBest,\nNimali'
type: thanked
$ bash logged thanks 'Thank you.\n\n> May I ask who covers?\n'
type: thanked
$ bash logged thanks 'Thank you.\n\nOn Mon, 1 Jun 2026, Bo Ek wrote:\nWho covers?'
type: thanked
$ bash logged thanks 'Thank you.\n-- \nAny questions?'
type: thanked

= a request and a second attempt stay what they are
$ bash logged feedback 'Would you look at my CV?'
type: asked
$ bash logged nudge 'Who covers?'
type: nudged

= the text is read however it is encoded
$ bash logged thanks 'Thank you=2E=20=\nWho covers=3F' 'Content-Transfer-Encoding: quoted-printable'
type: sent
$ bash logged thanks "$(printf 'Thank you. Who covers?' | base64)" 'Content-Transfer-Encoding: base64'
type: sent
$ bash logged thanks '--b\nContent-Type: text/plain\n\nWho covers?\n--b\nContent-Type: text/html\n\n<p>x\n--b--' \
>     'Content-Type: multipart/alternative; boundary=b'
type: sent
$ bash logged thanks '--b\n\nWho covers?' 'Content-Type: multipart/mixed; boundary=b'
type: sent
$ bash logged thanks '<p>Who covers?' 'Content-Type: text/html'
type: thanked

= what a draft of kith asks is kept, where it asks one thing, for the second attempt
$ asks() {
>     rm -rf work; cp -r net work
>     { printf '%s\n' 'From: np@example.org' 'To: bo@example.org' "$2" ''
>       printf "%b\n" "$1"; } | kith log -C work --mail
>     sed -n 's/.*questions: //p' work/bo.yaml
> }
> asks 'I wrote to Dr. Lee. May I ask Prof.\nDr. Ek who\ncovers? There is no hurry.\n\n> Why?' \
>     'X-Kith-Template: webinar'
> asks '- Who covers?' 'X-Kith-Template: feedback'
> asks 'Why? And how?' 'X-Kith-Template: mentor'; asks 'Thank you. Why?' 'X-Kith-Template: nudge'
> asks 'How are you?' 'Subject: hello'
> asks 'It was good to talk with you on June 9. Have you a minute?' 'X-Kith-Template: prepare'
> asks '?' 'X-Kith-Template: mentor'; asks 'Why\0 \e[31mnow?' 'X-Kith-Template: mentor'
May I ask Prof. Dr. Ek who covers?
Who covers?
Have you a minute?
Why [31mnow?
