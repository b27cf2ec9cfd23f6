# A network in one command.
GIT_AUTHOR_NAME=x
GIT_AUTHOR_EMAIL=x@example.org
GIT_COMMITTER_NAME=x
GIT_COMMITTER_EMAIL=x@example.org

= a profile by options, and a first contact that explains the format
$ kith init --name 'Dr. Nimali Perera' --email nimali@example.org \
>     --interests 'trauma, perinatal: care' net && cat net/kith.yaml net/alex-example.yaml
made net/kith.yaml: your profile, and room for policy
made net/.kith/schema.json: what files may hold, for editors
made net/alex-example.yaml: a first contact, with what a file may hold
|# yaml-language-server: $schema=.kith/schema.json
|#
|## Your profile, and the figures of kith's rules. Every key is optional;
|## 'kith help policy' lists them.
|## To use a line, remove the '# ' in front of it.

me:
  name: Dr. Nimali Perera
  # degree: MBBS
  # country: Sri Lanka
  # school: Southern Lagoon University
  email: nimali@example.org
  # linkedin: https://www.linkedin.com/in/example
  # visa: either
  interests:
    - trauma
    - 'perinatal: care'
  # step: research volunteer in Boston
  # stage: abroad
  ## What you have achieved; 'kith due' finds whom to tell:
  # milestones: [{date: 2026-05-12, kind: publication, what: our paper came out}]

policy:
  # window: {follow-up: 3-7, nudge: 10-14}
  # roles: {resident: {keep-in-touch: 60-90}}
  # blackout: [{from: 2027-03-15, to: 2027-03-18, why: SOAP week, who: programs}]
|# yaml-language-server: $schema=.kith/schema.json
|#
|## One person, one file; the file's name is the id. Only 'name' is required.
|## To use a line, remove the '# ' in front of it. 'kith help contact' lists
|## all keys; keys of your own begin with x-.

name: Dr. Alex Example
status: paused    # not a real person: nothing is due; remove the file
|# email: alex@example.org    # or [one, another]
|# linkedin: https://www.linkedin.com/in/example
|# institution: Bayview Medical Center
|# role: attending            # resident, fellow, faculty, program-director ...
|# interests: [cultural psychiatry, trauma]
|# img: yes                   # an international graduate: yes, no, unknown
|# hooks: [2025 paper on migration and psychosis]
|# open_to: [updates, questions]
|# next: {date: 2026-12-01, what: send the CV she asked for}
|# tags: [img-alum]
|# notes: has two cats; prefers mornings

|## What happened: DATE TYPE [VIA] [@EVENT]: text. 'kith log' adds such lines.
log:
  # - 2026-05-18 met @apa-2026: her poster on trauma-informed care
  # - 2026-05-22 sent email: asked about the reading group

= what is commented out is good once the '# ' is removed, of one line or of all
% jq
$ for f in kith.yaml alex-example.yaml; do
>     for n in $(grep -n '^ *# ' net/$f | sed 1d | cut -d : -f 1) '2,$'; do
>         rm -rf try && cp -r net try && sed -E "${n}s/^( *)# /\\1/" net/$f >try/$f &&
>             ! cmp -s net/$f try/$f && kith parse --check -C try || echo "$f: line $n"
>     done
> done
$ kith parse -C try | jq -c '[.email, .role, .img, .notes, .log[].type]'
["alex@example.org","attending","yes","has two cats; prefers mornings","met","sent"]

= it is a network of nobody, for which there is a first week
$ kith parse --check -C net && kith due --all -C net --today 2026-06-01 -f due.open,name -o tsv
due.open	name
2026-06-01	your profile
2026-06-02	graduates of your school in US psychiatry
2026-06-03	somebody on the same path
2026-06-04	a webinar
2026-06-05	a list of prospects
2026-06-06	the next meeting
	Dr. Alex Example

= the first contact is for kith log, too
$ kith log -C net -d 2026-05-18 alex met 'a first line' && tail -n 3 net/alex-example.yaml
  - 2026-05-18 met: a first line
  # - 2026-05-18 met @apa-2026: her poster on trauma-informed care
  # - 2026-05-22 sent email: asked about the reading group

= nothing is overwritten
$ cp net/kith.yaml before && kith init --name Other net; cmp before net/kith.yaml && ls net
kept net/kith.yaml: exists already
alex-example.yaml
kith.yaml
! kith-init: 'net' is a network already; nothing to do

= a network in a network is refused
$ kith init net/inner; ls -d net/inner; kith init before
! kith-init: 'net/inner' is inside the network 'net'; networks cannot be nested
! ls: cannot access 'net/inner': No such file or directory
! kith-init: 'before' is not a folder
? 1

= and so is one above networks
$ mkdir -p above/b/c above/a/.hidden && touch above/a/.hidden/kith.yaml &&
>     kith init above/a >/dev/null && cp net/kith.yaml above/b/c && kith init above; ls above
a
b
! kith-init: 'above' contains the network 'above/a'; networks cannot be nested

= a contact of one's own
$ kith init --contact 'José Ñandú' --name "Al: 'x'" folder/deep && ls folder/deep &&
>     kith parse -C folder/deep -f id,name -o tsv && grep "  name" folder/deep/kith.yaml
made folder/deep/kith.yaml: your profile, and room for policy
made folder/deep/.kith/schema.json: what files may hold, for editors
made folder/deep/jose-nandu.yaml: a first contact, with what a file may hold
jose-nandu.yaml
kith.yaml
id	name
jose-nandu	José Ñandú
  name: 'Al: ''x'''

= names that cannot be file names
$ i=0; for n in CON .git ../../x /etc/x 🙂 Kith; do
>     i=$((i + 1)); kith init --contact "$n" "odd-$i" >/dev/null; ls -A "odd-$i"
> done
.kith
contact-con.yaml
kith.yaml
.kith
git.yaml
kith.yaml
.kith
kith.yaml
x.yaml
.kith
etc-x.yaml
kith.yaml
.kith
contact.yaml
kith.yaml
.kith
contact-kith.yaml
kith.yaml

= inside a git repository: what git ignores, a check before each commit
% git
$ git init -q repo && cd repo && printf '*.o' >.gitignore && kith init 'my network' &&
>     git status --short -uall --ignored
made my network/kith.yaml: your profile, and room for policy
made my network/.kith/schema.json: what files may hold, for editors
made my network/alex-example.yaml: a first contact, with what a file may hold
made my network/.gitignore: git leaves out what only kith needs
made my network/.gitattributes: git keeps line endings, merges by key, and shows whose key changed
set merge.kith.driver: git merges contact files by key and by log entry
made .git/hooks/pre-commit: checks the contacts of each commit
made .git/hooks/pre-merge-commit: checks the contacts of each merge
made .git/hooks/post-merge: checks what a merge brought
made .git/hooks/post-rewrite: checks what a rebase brought
|?? .gitignore
|?? "my network/.gitattributes"
|?? "my network/.gitignore"
|?? "my network/.kith/schema.json"
|?? "my network/alex-example.yaml"
|?? "my network/kith.yaml"
|!! "my network/.kith/.gitignore"
|!! "my network/.kith/lock"
$ cd repo && git add -A && git commit -qm one && echo 'nme: x' >'my network/bad.yaml' &&
>     git add -A && git commit -qm two
!...
? 1

= a second time there is nothing to do; what is missing is added
% git
$ cd repo && kith init 'my network'
kept my network/kith.yaml: exists already
! kith-init: 'my network' is a network already; nothing to do
? 1
$ cd repo && printf 'a b' >'my network/.gitignore' && kith init 'my network'
> cat 'my network/.gitignore'
kept my network/kith.yaml: exists already
edited my network/.gitignore: git leaves out what only kith needs
a b
.kith*
|!.kith/

= a hook of one's own stays
% git
$ git init -q own && cd own && echo '#!/bin/sh' >.git/hooks/pre-commit &&
>     kith init . >/dev/null && cat .git/hooks/pre-commit
|#!/bin/sh
$ git init -q not && cd not && kith init --no-git && ls -A
made kith.yaml: your profile, and room for policy
made .kith/schema.json: what files may hold, for editors
made alex-example.yaml: a first contact, with what a file may hold
.git
.kith
alex-example.yaml
kith.yaml

= questions on a terminal
$ cat >asked <<'END'
> "$BUILD/tests/tools/terminal" -a -p '([])]|these): ' "$@"
> END
$ sh asked Nimali '' '' '' '' '' '' trauma '' '' 'Ann Lee' -- kith init people | tail -n 1
status 0
$ ls people && grep -A 12 '^me' people/kith.yaml
ann-lee.yaml
kith.yaml
me:
  name: Nimali
  # degree: MBBS
  # country: Sri Lanka
  # school: Southern Lagoon University
  # email: nimali@example.org
  # linkedin: https://www.linkedin.com/in/example
  # visa: either
  interests:
    - trauma
  # step: research volunteer in Boston
  # stage: abroad
  ## What you have achieved; 'kith due' finds whom to tell:

= a single < goes back, where an empty answer keeps what was said; words are explained
$ sh asked '<' Nimly '<' Nimali MBBS '<' '' '<' '<' '' 'MD' '' '^D' -- kith init back | sed -n 3,14p
'kith edit' changes any answer later.
Your name (such as Dr. Nimali Perera): <
this is the first question
Your name (such as Dr. Nimali Perera): Nimly
Your degree (such as MBBS): <
an empty answer keeps what stands in [ ], and - empties it
Your name (such as Dr. Nimali Perera) [Nimly]: Nimali
Your degree (such as MBBS): MBBS
The country you are from (such as Sri Lanka): <
Your degree (such as MBBS) [MBBS]: 
The country you are from (such as Sri Lanka): <
Your degree (such as MBBS) [MBBS]: <
$ grep -E '^  (# )?(name|degree|country)' back/kith.yaml
  name: Nimali
  degree: MD
  # country: Sri Lanka
$ COLUMNS=40 sh asked Nimali '' '' '' '' '' '' '' '' '' '' -- kith init --no-git narrow |
>     sed -n '/applying/,/interv/p'
  applying      preparing or sending
                this season's
                applications
  interviewing  applications are out,
$ sh asked Nimali '' '' '' '' '' '' '' '' '' '' -- kith init --no-git glosses |
>     sed -n '/abroad/,/How/p; /J-1/,/The visa/p'
  J-1           sponsored by Intealth (ECFMG)
  H-1B          sponsored by the employer
  either        both are fine
  none          you need none
The visa you need, one of these: 
  abroad        still abroad
  us-visa       in the US on a visa
  research      in a research position
  applying      preparing or sending this season's applications
  interviewing  applications are out, interviews come
  ranking       interviews are over; making the rank list
  matched       matched with a program
How far you are (of several, the last), one of these: 
$ mkdir here && cd here && sh ../asked Nimali '^D' -- kith init | grep ^Next | sed "s|'.*/|'.../|"
Next, in this folder, '.../here':

= after an answer that is not valid the question is asked again
$ sh asked Nimali '' '' '' nimali nimali@example.org '' green h1b '' '' 'US visa' '' \
>     -- kith init again | grep ' is n'
~ .*'nimali' is not an e-mail address \(such as nimali@example.org\)
~ .*'green' is not J-1, H-1B, either or none
$ grep -E '^  (email|visa|stage)' again/kith.yaml
  email: nimali@example.org
  visa: H-1B
  stage: us-visa

$ sh asked Nimali '' '' '' '' '' '' '' 'between jobs' 'studying for Step 3' '' '' \
>     -- kith init jobs | grep -o 'no letter.*'; grep '  step' jobs/kith.yaml
no letter can say 'and currently between jobs'; write who you are, as in
  step: studying for Step 3

= the end of input keeps what was said, an interrupt makes nothing
$ sh asked Nimali MBBS '^D' -- kith init kept | tail -n +6
The country you are from (such as Sri Lanka): 
no more questions; what you said is kept
made kept/kith.yaml: your profile, and room for policy
made kept/.kith/schema.json: what files may hold, for editors
made kept/alex-example.yaml: a first contact, with what a file may hold

Next, in 'kept':
  kith add          adds somebody you have met; it asks
  kith due          says whom to write to today, and why
  kith help tour    is a one-hour lesson
  kith set me email=you@example.org
                    sets your address: by it 'kith log --mail' knows
                    which mail is yours
status 0
$ grep -E '^  (# )?(name|degree|country)' kept/kith.yaml
  name: Nimali
  degree: MBBS
  # country: Sri Lanka
$ "$BUILD/tests/tools/terminal" kith init --no-input --no-git --contact 'Dr. Ann Lee' met | sed -n '/Next/,/add/p'
Next, in 'met':
  kith log ann-lee met -d yesterday "what about"
                    says when you met; nothing is due before that
  kith add          adds somebody you have met; it asks
$ sh asked Nimali '^C' -- kith init none | tail -n 2; ls none
nothing made
SIGINT
! ls: cannot access 'none': No such file or directory
? 2

= nobody is asked where nothing can be written
$ mkdir closed && chmod 555 closed
$ "$TOP/tests/data/unprivileged" kith-init closed
! kith-init: cannot write in the folder 'closed': Permission denied
? 2

= with a value that is not valid nothing is made
$ kith init --no-input --country nimali@example.org x
! kith-init: --country: 'nimali@example.org' is an e-mail address; write words, such as Sri Lanka
! kith-init: 'kith-init --help' says how it is used
? 2
$ kith init --no-input --degree '+94 11 555 0100' x; kith init --no-input --school https://example.org/school x
> kith init --no-input --interests 'trauma, 0100' x; kith init --no-input --interests 'trauma; nimali@example.org' x
> kith init --no-input --school 'École 42' --degree 'MBBS 2019' --step '精神科' y | head -n 1
> sed -n '/school:/p;/degree:/p;/step:/p' y/kith.yaml
made y/kith.yaml: your profile, and room for policy
  degree: MBBS 2019
  school: École 42
  step: 精神科
! kith-init: --degree: '+94 11 555 0100' has no letter in it; write words, such as MBBS
! kith-init: 'kith-init --help' says how it is used
! kith-init: --school: 'https://example.org/school' is a link; write words, such as Southern Lagoon University
! kith-init: 'kith-init --help' says how it is used
! kith-init: --interests: '0100' has no letter in it; write words, such as cultural psychiatry, trauma
! kith-init: 'kith-init --help' says how it is used
! kith-init: --interests: 'nimali@example.org' is an e-mail address; write words, such as cultural psychiatry, trauma
! kith-init: 'kith-init --help' says how it is used
$ kith init --visa bogus none; kith init --visa H-1C none
> kith init --email nimali none; kith init --email 'a@example.org, b@example.org' none
> kith init --linkedin 'me there' none
> kith init --name $'Jos\xe9' none; kith init --contact $'Jos\xe9' none; ls none
! kith-init: --visa: 'bogus' is not J-1, H-1B, either or none
! kith-init: 'kith-init --help' says how it is used
! kith-init: --visa: 'H-1C' is not J-1, H-1B, either or none; did you mean 'H-1B'?
! kith-init: 'kith-init --help' says how it is used
! kith-init: --email: 'nimali' is not an e-mail address (such as nimali@example.org)
! kith-init: 'kith-init --help' says how it is used
! kith-init: --email: 'a@example.org, b@example.org' is not an e-mail address (such as nimali@example.org)
! kith-init: 'kith-init --help' says how it is used
! kith-init: --linkedin: 'me there' is not a link (such as https://www.linkedin.com/in/example)
! kith-init: 'kith-init --help' says how it is used
!~ kith-init: --name: 'Jos.*' is not UTF-8
! kith-init: 'kith-init --help' says how it is used
!~ kith-init: --contact: 'Jos.*' is not UTF-8
! kith-init: 'kith-init --help' says how it is used
! ls: cannot access 'none': No such file or directory
? 2

= a wrong word
$ kith init one two
! kith-init: unexpected operand 'two'; name one folder
! kith-init: 'kith-init --help' says how it is used
? 2
$ kith init --nme x
! kith-init: unknown option '--nme'; did you mean '--name'?
! kith-init: 'kith-init --help' says how it is used
? 2

= a value of blanks is none
$ kith init --no-git --name ' ' --visa ' ' --contact '  ' blank &&
>     grep -e name -e visa blank/kith.yaml; kith parse --check blank
made blank/kith.yaml: your profile, and room for policy
made blank/.kith/schema.json: what files may hold, for editors
made blank/alex-example.yaml: a first contact, with what a file may hold
  # name: Dr. Nimali Perera
  # visa: either

= a .gitignore that is a link stays
% git
$ git init -q linked && cd linked && ln -s ../ignored .gitignore && kith init . &&
>     ls -l .gitignore | grep -c ' -> '
made kith.yaml: your profile, and room for policy
made .kith/schema.json: what files may hold, for editors
made alex-example.yaml: a first contact, with what a file may hold
kept .gitignore: a link; add the line '.kith*' to its target
kept .gitignore: a link; add the line '!.kith/' to its target
made .gitattributes: git keeps line endings, merges by key, and shows whose key changed
set merge.kith.driver: git merges contact files by key and by log entry
made .git/hooks/pre-commit: checks the contacts of each commit
made .git/hooks/pre-merge-commit: checks the contacts of each merge
made .git/hooks/post-merge: checks what a merge brought
made .git/hooks/post-rewrite: checks what a rebase brought
1

= an older network gets the schema, and one of an older version is brought up to date
$ mkdir older && : > older/kith.yaml && kith init --no-git older && kith init --no-git older
kept older/kith.yaml: exists already
made older/.kith/schema.json: what files may hold, for editors
kept older/kith.yaml: exists already
! kith-init: 'older' is a network already; nothing to do
? 1
$ kith check --json-schema | cmp - older/.kith/schema.json && echo '{}' > older/.kith/schema.json
$ kith init --no-git older && kith check --json-schema | cmp - older/.kith/schema.json
kept older/kith.yaml: exists already
updated older/.kith/schema.json: what files may hold, for editors

= the files are there, but what was made cannot be said
$ kith init --no-git full >/dev/full
! kith-init: the files are made, but standard output cannot be written: No space left on device
? 2
$ ls full
alex-example.yaml
kith.yaml

= git keeps the schema, and nothing else of .kith
% git
$ git init -q repo && kith init -q --no-input repo && cd repo && kith add -q Bo Ek met > /dev/null &&
> ls .kith && git add -A && git ls-files
! kith-init: 'repo' contains the network 'repo/my network'; networks cannot be nested
? 1

= a word in any spelling is the word
$ kith init -q --no-git --no-input --visa h1b --stage 'US visa' words && grep -E '^  (visa|stage)' words/kith.yaml
  visa: H-1B
  stage: us-visa

= a new folder is for its owner alone; one that is there stays as it is
$ mkdir -m 755 there; kith init -q --no-input there; kith init -q --no-input new/deep/; stat -c %a there new new/deep
755
755
700

= a list that ends in "and" has no word for it
$ kith init -q --no-git --no-input --interests 'grief, perinatal depression, and psychosis' joined
> kith init -q --no-git --no-input --interests 'sleep & grief; & trauma' joined2
> grep -A4 '^  interests' joined/kith.yaml joined2/kith.yaml
joined/kith.yaml:  interests:
joined/kith.yaml-    - grief
joined/kith.yaml-    - perinatal depression
joined/kith.yaml-    - psychosis
joined/kith.yaml-  # step: research volunteer in Boston
--
joined2/kith.yaml:  interests:
joined2/kith.yaml-    - sleep & grief
joined2/kith.yaml-    - trauma
joined2/kith.yaml-  # step: research volunteer in Boston
joined2/kith.yaml-  # stage: abroad
