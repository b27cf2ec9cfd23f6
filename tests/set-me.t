# One's own keys, under 'me' in kith.yaml.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a profile with comments, and no record
$ mkdir net && printf '%s\n' '# mine' 'me:' '  name: Ann Lee  # as on papers' '  visa: either   # J-1 is fine' \
> '  interests:' '    - sleep  # first' '' '  scores: {step1: pass}' 'policy: {}  # none' >net/kith.yaml
> cp net/kith.yaml was.yaml

= each key comes to its place, and only its lines change
$ kith set --dry-run me step='studying for Step 3' stage=Applying interests+=sleep,trauma visa=J1 scores.step2=244
--- a/kith.yaml
+++ b/kith.yaml
@@ -1,9 +1,12 @@
 # mine
 me:
   name: Ann Lee  # as on papers
-  visa: either   # J-1 is fine
+  visa: J-1   # J-1 is fine
   interests:
     - sleep  # first
+    - trauma
+  step: studying for Step 3
+  stage: applying
 
-  scores: {step1: pass}
+  scores: {step1: pass, step2: 244}
 policy: {}  # none
$ cmp net/kith.yaml was.yaml
$ kith set -v me step='studying for Step 3' stage=Applying interests+=sleep,trauma visa=J1 scores.step2=244 degree=MBBS
Ann Lee  kith.yaml
  step: studying for Step 3
  stage: applying
  interests: sleep; trauma, was sleep
  visa: J-1, was either
  scores.step2: 244
  degree: MBBS
$ kith set me steps_done+=practice preferences.states=MA,NY ecfmg.date=2026-05 yog=2021 x-note='my own' degree=
$ cat net/kith.yaml; kith check
|# mine
me:
  name: Ann Lee  # as on papers
  visa: J-1   # J-1 is fine
  interests:
    - sleep  # first
    - trauma
  step: studying for Step 3
  stage: applying
  steps_done:
    - practice

  scores: {step1: pass, step2: 244}
  ecfmg: {date: 2026-05}
  yog: 2021
  preferences:
    states:
      - MA
      - NY
  x-note: my own
policy: {}  # none

= as the key is called elsewhere, with 'me.'; and back
$ kith set me.visa=H-1B me.interests-=sleep; diff was.yaml net/kith.yaml
4c4
<   visa: either   # J-1 is fine
---
|>   visa: H-1B   # J-1 is fine
6c6,10
<     - sleep  # first
---
|>     - trauma
|>   step: studying for Step 3
|>   stage: applying
|>   steps_done:
|>     - practice
8c12,19
<   scores: {step1: pass}
---
|>   scores: {step1: pass, step2: 244}
|>   ecfmg: {date: 2026-05}
|>   yog: 2021
|>   preferences:
|>     states:
|>       - MA
|>       - NY
|>   x-note: my own
? 1
$ kith undo -v; grep visa net/kith.yaml
undid set: kith.yaml
  -  visa: H-1B   # J-1 is fine
  +  visa: J-1   # J-1 is fine
  +    - sleep  # first
  visa: J-1   # J-1 is fine
$ kith set me visa-=J-1 interests-=sleep,trauma scores.step2= && cat net/kith.yaml
|# mine
me:
  name: Ann Lee  # as on papers
  step: studying for Step 3
  stage: applying
  steps_done:
    - practice

  scores: {step1: pass}
  ecfmg: {date: 2026-05}
  yog: 2021
  preferences:
    states:
      - MA
      - NY
  x-note: my own
policy: {}  # none

= a key that there is not, and a value that is none, are refused before anything is written
$ cp was.yaml net/kith.yaml; kith set me vizas=J-1 degree=MD
! kith-set: unknown key 'vizas'; did you mean 'visa'?
? 2
$ kith set me fax=1; kith set me +tag; kith set me scores.step2.x=1
! kith-set: unknown key 'fax'; keys of your own begin with 'x-'
! kith-set: unknown key 'tags'; keys of your own begin with 'x-'
! kith-set: unknown key 'scores.step2.x'; keys of your own begin with 'x-'
? 2
$ kith set me visa=J9 stage=aplying yog=21 residence=Galle scores.step2=2440 email=ann; kith set me ecfmg.date=soon
! kith-set: bad value 'J9' of 'me.visa'; write J-1, H-1B, either or none, or a list
! kith-set: unknown stage 'aplying'; did you mean 'applying'?
! kith-set: bad value '21' of 'me.yog'; write a year of four digits, such as 2021
! kith-set: bad value 'Galle' of 'me.residence'; write abroad or US
! kith-set: bad value '2440' of 'me.scores.step2'; write a score from 150 to 300, or nothing until you have it
! kith-set: bad value 'ann' of 'me.email'; write an address such as lee@example.org
! kith-set: bad value 'soon' of 'me.ecfmg.date'; write a day, such as 2026-11-30
? 2
$ kith set me steps_done=alumnus,letters; kith set me interests='[a, b]'; kith set me interests=-; kith set me visa+=
! kith-set: no step is called 'alumnus'; did you mean 'alumni'?
! kith-set: 'interests' takes values with commas between them, without brackets: interests=one,two
! kith-set: '-' is no value for 'interests'; leave the key out, or empty it with 'interests='
! kith-set: no value for 'visa' in ''
? 2
$ kith set me scores=240; kith set me milestones='{date: 2026-05-01}'; kith set me milestones.what=x; kith set me name=
! kith-set: cannot set 'scores': it has keys of its own, as in scores.step2=250
! kith-set: cannot set 'milestones': there may be several (a list of {date, kind, what}, as in {date: 2026-11-25, kind: exam, what: passed Step 2}); 'kith edit me' opens the file
! kith-set: cannot set 'milestones.what': there may be several (a list of {date, kind, what}, as in {date: 2026-11-25, kind: exam, what: passed Step 2}); 'kith edit me' opens the file
! kith-set: cannot set 'name': a record has one name; write name=...
? 2
$ cmp net/kith.yaml was.yaml

= what no letter can say is written, with the warning of check
$ kith set me step='Harbor Hospital'; kith check; kith undo -q
net/kith.yaml:7:9: warning: 'me.step': no letter can say 'and currently Harbor Hospital'; write who you are, as in 'research volunteer in Boston', or what you are doing, as in 'studying for Step 3' [settings]
! kith-set: warning: 'me.step': no letter can say 'and currently Harbor Hospital'; write who you are, as in 'research volunteer in Boston', or what you are doing, as in 'studying for Step 3'

= the rest of kith.yaml is left to an editor
$ kith set me policy.goals.prospects=3; kith set me season.what=x
! kith-set: 'policy.goals.prospects=3' is of kith.yaml; 'kith edit' opens it
! kith-set: 'kith-set --help' says how it is used
! kith-set: 'season.what=x' is of kith.yaml; 'kith edit' opens it
! kith-set: 'kith-set --help' says how it is used
? 2

= others are changed apart; a value with blanks
$ printf 'name: Lee Moss\n' >net/lee.yaml; kith set me lee city=X; kith set lee me.city=X
> kith set lee me. ; kith set me
! kith-set: you ('me') and 'lee' are not changed together; run 'kith set me KEY=VALUE' by itself
! kith-set: you ('me') and 'lee' are not changed together; run 'kith set me KEY=VALUE' by itself
! kith-set: nothing to change after 'me.'; write KEY=VALUE, +TAG or -TAG
! kith-set: 'kith-set --help' says how it is used
! kith-set: nothing to change after 'me'; write KEY=VALUE, +TAG or -TAG
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set me step=studying for Step 3
! kith-set: you ('me') and 'for' are not changed together; run 'kith set me KEY=VALUE' by itself
! kith-set: a value with blanks is put in quotes: step="studying for"
? 2
$ cmp net/kith.yaml was.yaml && cat net/lee.yaml
name: Lee Moss

= whose id is 'me' is that one; the key with 'me.' is still one's own
$ printf 'name: Mei Ess\n' >net/me.yaml; kith set me city=X && kith set me.degree=MD && cat net/me.yaml
> grep degree net/kith.yaml
name: Mei Ess
city: X
  degree: MD
$ rm net/me.yaml

= without 'me', empty, in one line, with line ends of another system
$ : >net/kith.yaml; kith set -v me name='Ann Lee' attempts=0; cat net/kith.yaml
me  kith.yaml
  name: Ann Lee
  attempts: 0
me: {name: Ann Lee, attempts: 0}
$ printf 'me:  # nothing yet\nseason: []\n' >net/kith.yaml; kith set -v me stage=applying; cat net/kith.yaml
me  kith.yaml
  stage: applying
me: {stage: applying}  # nothing yet
season: []
$ printf 'policy: {}\n' >net/kith.yaml; kith set me interests=trauma && cat net/kith.yaml
policy: {}
me:
  interests: [trauma]
$ printf 'me: {attempts: 2}\n' >net/kith.yaml; kith set me visa=J-1 attempts=1 && cat net/kith.yaml
me: {attempts: 1, visa: J-1}
$ kith set me attempts.step1=1; kith set me x-note='a: b' && cat net/kith.yaml
me: {attempts: 1, x-note: 'a: b', visa: J-1}
! net/kith.yaml:1:16: error: cannot write 'me.attempts.step1': it would be inside a value that is not a mapping; write that as 'key: value' pairs first
$ printf 'me:\r\n  name: Bo # x\r\n\r\npolicy: {}' >net/kith.yaml; kith set me stage=applying && od -c net/kith.yaml
0000000   m   e   :  \r  \n           n   a   m   e   :       B   o    
0000020   #       x  \r  \n           s   t   a   g   e   :       a   p
0000040   p   l   y   i   n   g  \r  \n  \r  \n   p   o   l   i   c   y
0000060   :       {   }
0000064

= a kith.yaml that cannot be read
$ for text in 'me: Bo' 'me: [' '- a' 'me: {visa: J-1, visa: J-1}'; do
>     echo "$text" >net/kith.yaml; kith set me visa=H-1B; cat net/kith.yaml; done
me: Bo
me: [
- a
me: {visa: J-1, visa: J-1}
! net/kith.yaml:1:5: error: 'me' must be a mapping, as in 'name: Maria Lopez'
! net/kith.yaml:1:5: error: this '[' is not closed
! net/kith.yaml:1:1: error: kith.yaml must be a mapping with the keys 'me', 'policy', 'season' and 'defaults'
! net/kith.yaml:1:17: error: duplicate key 'visa', first on line 1; keep one

= a value that was wrong before is not in the way
$ printf 'me: {visa: J9, stage: aplying}\n' >net/kith.yaml; kith set me stage=applying; cat net/kith.yaml
me: {visa: J9, stage: applying}

= a file that may not be written, a link, and none
$ chmod a-w net/kith.yaml; kith set me visa=J-1; chmod u+w net/kith.yaml
! net/kith.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
$ mv net/kith.yaml there.yaml; ln -s ../there.yaml net/kith.yaml; kith set me visa=J-1; rm net/kith.yaml
! net/kith.yaml:1:1: error: the file is a link; nothing written; use --follow to write where it points
$ kith set me visa=J-1; ls net
lee.yaml
! kith-set: 'net' ($KITH_DIR) is not a kith network (no kith.yaml); 'kith init' makes one

= a list as people write one: its last part is without the "and"
$ rm -rf net; mkdir net && echo 'me: {name: Ann Lee}' >net/kith.yaml
$ kith set me interests='grief, sleep, and psychosis' 'skills=R; SAS, & Stata' languages='and more'
> kith set me interests+='aging, And trauma'
> cat net/kith.yaml
me: {name: Ann Lee, interests: [grief, sleep, psychosis, aging, trauma], languages: [and more], skills: [R; SAS, Stata]}
$ kith set me 'interests-=aging, and trauma' languages='Urdu, andante, and' && grep 'inter\|lang' -A4 net/kith.yaml
me: {name: Ann Lee, interests: [grief, sleep, psychosis], languages: [Urdu, andante, and], skills: [R; SAS, Stata]}

= a key is found by its last part; and what a milestone looks like
$ kith set me step2=251
! kith-set: unknown key 'step2'; did you mean 'scores.step2'?
? 2
$ kith set me stp=x
! kith-set: unknown key 'stp'; did you mean 'step'?
? 2
$ kith set me milestones+='passed Step 2'
! kith-set: cannot set 'milestones': there may be several (a list of {date, kind, what}, as in {date: 2026-11-25, kind: exam, what: passed Step 2}); 'kith edit me' opens the file
? 2
$ kith set me milestones= && kith set me preferences=x
! kith-set: cannot set 'preferences': it has keys of its own, as in scores.step2=250
? 2
