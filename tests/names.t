# Names of people: what a letter calls them, however their file says it.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a script that makes a file for each line of the form ID|NAME
$ cat >people <<'END'
> # people TEMPLATE: what printf makes of it, the name and the id
> while IFS='|' read -r id name; do
>     printf "$1" "$name" "$id" >"$KITH_DIR/$id.yaml"
> done
> END

= a network of people whose names are written in many ways
$ mkdir net && : >net/kith.yaml && sh people 'name: "%s"\nemail: %s@example.org\n' <<'END'
> a|O'Brien, Siobhán
> b|Novak, Helena, MD
> c|Ann Lee, LCSW
> d|dr lee
> e|DR. MARÍA ÁLVAREZ
> f|Ann Lee, MD, PhD (she/her)
> g|,
> h|李明
> END
$ printf 'name: García Márquez, Ana\nfamily: García Márquez\nemail: x@example.org\n' >net/i.yaml

= a letter begins with a title, or a degree of doctor, and the family name; else with the name alone
$ printf 'Kind: sheet\n\n{{name}}: Dear {{greeting}}, hello.\n' >hello.tmpl
> for i in a b c d e f h i; do kith draft -t ./hello.tmpl -o text $i; done
Siobhán O'Brien: Dear Siobhán O'Brien, hello.
Helena Novak, MD: Dear Dr. Novak, hello.
Ann Lee, LCSW: Dear Ann Lee, hello.
dr lee: Dear Dr. Lee, hello.
DR. MARÍA ÁLVAREZ: Dear Dr. Álvarez, hello.
Ann Lee, MD, PhD (she/her): Dear Dr. Lee, hello.
李明: Dear 李明, hello.
Ana García Márquez: Dear Ana García Márquez, hello.

= a new file is named after the person; where that is not Latin script, after the address
$ mkdir new && : >new/kith.yaml
> sed 's/\(.*\)|\(.*\)/name: "\1"\nemail: \2\n---/' <<'END' | kith save -v -C new
> Dr. Grace Chen|g@example.org
> Jane Smith, MD|j@example.org
> SMITH, JANE|jane@example.org
> Novak, Helena, MD, PhD|h@example.org
> Thaddeus Greene Jr.|t@example.org
> Đặng Thị Hòa|hoa@example.org
> Søren Weiß-Łukasik, RN|s@example.org
> 李明|Li.Ming@example.org
> Dr. 王|""
> END
new grace-chen.yaml
new jane-smith.yaml
new helena-novak.yaml
new thaddeus-greene-jr.yaml
new dang-thi-hoa.yaml
new soren-weiss-lukasik.yaml
new li-ming.yaml
new contact.yaml
! kith-save: not saved: 'SMITH, JANE' has the name of 'jane-smith', but another address; if it is the same person: kith set jane-smith email+=jane@example.org; else: kith add --anyway
! kith-save: no id can be made of a name in other letters than a-z: contact.yaml (Dr. 王); rename such a file as you like
! kith-save: 9 read: 8 new, 0 known, 0 updated, 1 refused
? 1
$ kith init --no-input --contact 'Dr. Grace Chen, MD' fresh >init.out
> kith init --no-input --contact 李明 other >init.out; ls fresh other
fresh:
grace-chen.yaml
kith.yaml

other:
contact.yaml
kith.yaml

= whoever is meant by an operand: an id, the beginning of one, or a part of a name
$ mkdir who && : >who/kith.yaml && export KITH_DIR=who
> sh people 'name: "%s"\nx-id: %s\nlog:\n  - 2026-05-28 met: x\n' <<'END'
> ruiz|Helena Ruiz
> helen|Helen Fox
> hn|Novak, Dr. Helena, MD
> novak-lab|Ann Chen
> jose-diaz|José Díaz
> fox|Dr. Mary O'Brien
> END
$ export KITH_DIR=who; for i in hn jos 'José' 'HELENA NOVAK' 'novak, helena' 'Dr. Novak' \
>     "o'brien" ruiz chen 'mary o' obrien 'dr. OBrien'; do kith parse -f id "$i"; done
{"id":"hn"}
{"id":"jose-diaz"}
{"id":"jose-diaz"}
{"id":"hn"}
{"id":"hn"}
{"id":"hn"}
{"id":"fox"}
{"id":"ruiz"}
{"id":"novak-lab"}
{"id":"fox"}
{"id":"fox"}
{"id":"fox"}

= an id comes first, then a whole name, a whole word of one, and last a part
$ export KITH_DIR=who; for i in fox novak helen; do kith parse -f id,name "$i"; done
{"id":"fox","name":"Dr. Mary O'Brien"}
{"id":"hn","name":"Novak, Dr. Helena, MD"}
{"id":"helen","name":"Helen Fox"}
$ sh people 'name: "%s"\nx-id: %s\n' <<'END'
> li-ming|李明
> li-wei|Dr. Li Wei
> END
$ kith show li; kith show ming | head -n 1; rm net/li-*.yaml
李明  new
! kith-show: 'li' could be any of 2: li-ming, li-wei; type more of it, or the whole id

= a name finds whom it is of in every script, as it is written, and by its parts
$ mkdir scripts && : >scripts/kith.yaml && export KITH_DIR=scripts
> sh people 'name: "%s"\nx-id: %s\n' <<'END'
> li|李明
> wang|王小红 (Wang Xiaohong)
> kim|김민준
> saidova|Нигора Саидова
> papa|Μαρία Παπά, MD
> harb|ليلى حرب
> joshi|अनन्या जोशी
> ono|小野 さくら
> END
$ export KITH_DIR=scripts; kith parse -f name -o tsv --no-header >all; while read -r name; do
>     kith parse -f id "$name"; done <all | uniq | wc -l
8
$ export KITH_DIR=scripts; for name in 李 明 王小 小红 '王小红' wang 김민 민준 ниг САИДОВА μαρια παπα حرب जोशी さくら 小野; do
>     kith parse -f id "$name"; done | tr '\n' ' '; kith due --all -f name -o tsv --no-header 李明
{"id":"li"} {"id":"li"} {"id":"wang"} {"id":"wang"} {"id":"wang"} {"id":"wang"} {"id":"kim"} {"id":"kim"} {"id":"saidova"} {"id":"saidova"} {"id":"papa"} {"id":"papa"} {"id":"harb"} {"id":"joshi"} {"id":"ono"} {"id":"ono"} 李明

= what could be several is refused, as by kith log; it is the same for every command
$ kith show -C who helena
! kith-show: 'helena' could be any of 2: hn, ruiz; type more of it, or the whole id
? 2
$ kith due -C who helena ruiz -o tsv -f id
id
ruiz
! kith-due: 'helena' could be any of 2: hn, ruiz; type more of it, or the whole id
? 2
$ kith draft -C who -t follow-up helena
! kith-draft: 'helena' could be any of 2: hn, ruiz; type more of it, or the whole id
? 2
$ kith log -C who helena note x
! kith-log: 'helena' could be any of 2: hn, ruiz; type more of it, or the whole id
? 1
$ kith log -C who no note x; kith log -C who -n Chen note x | head -n 1
! kith-log: 'no' could be any of 2: hn, novak-lab; type more of it, or the whole id
! kith-log: unknown option '-n'; '--dry-run' shows before it writes
! kith-log: 'kith-log --help' says how it is used
$ kith due -C who brien -o tsv -f id,due.action
id	due.action
fox	follow-up

$ mkdir desk && : >desk/kith.yaml && for i in ann bo; do
> echo "{name: $i, email: Desk@example.org}" >desk/$i.yaml; done; kith show -C desk desk@example.org
! kith-show: 'desk@example.org' could be any of 2: ann, bo; type more of it, or the whole id
? 2

= titles, degrees and pronouns name nobody; a remark with a name does
$ mkdir titles && : >titles/kith.yaml && export KITH_DIR=titles
> sh people 'name: "%s"\nx-id: %s\n' <<'END'
> brandt|Prof. Dr. med. Thomas Brandt
> lee|Ann Lee (she/her)
> rao|Priya Rao, MD, they / them
> diaz|José (Pepe) Díaz MD/PhD
> greene|Thaddeus Greene Jr. (Ted)
> END
$ export KITH_DIR=titles; for i in med md she them jr prof; do kith set "$i" role=peer; done
! kith-set: nobody in the network 'titles' has an id or a name that starts with 'med'
! kith-set: nobody in the network 'titles' has an id or a name that starts with 'md'
! kith-set: nobody in the network 'titles' has an id or a name that starts with 'she'
! kith-set: nobody in the network 'titles' has an id or a name that starts with 'them'
! kith-set: nobody in the network 'titles' has an id or a name that starts with 'jr'
! kith-set: nobody in the network 'titles' has an id or a name that starts with 'prof'
? 2
$ export KITH_DIR=titles; for i in 'prof. dr. med. t' 'dr brandt' 'ann lee' 'dr diaz' pepe \
>     ted 'greene jr'; do kith parse -f id "$i"; done
{"id":"brandt"}
{"id":"brandt"}
{"id":"lee"}
{"id":"diaz"}
{"id":"diaz"}
{"id":"greene"}
{"id":"greene"}

= 'me' is the user, whose facts are in kith.yaml, and no beginning of a name
$ kith add -C titles Mei Chen; kith set -C titles me visa=J-1
mei-chen.yaml
$ kith show -C titles me; kith log -C titles me note x
! kith-show: 'me' is you, by 'me' in kith.yaml; 'kith set me KEY=VALUE' and 'kith edit' change it
! kith-log: 'me' is you, by 'me' in kith.yaml; 'kith set me KEY=VALUE' and 'kith edit' change it
? 2
$ EDITOR=basename kith edit -C titles me
kith.yaml

= one whole id or name is enough, whoever else it is a part of
$ mkdir mo && : >mo/kith.yaml && export KITH_DIR=mo
> sh people 'name: "%s"\nx-id: %s\n' <<'END'
> mo|Mo Farah
> mo-mallone|Mo Mallone
> el-2|Él
> el-greco|El Greco
> ann-mo|Ann Moe
> END
$ export KITH_DIR=mo; for i in Mo MO El 'mo mallone' mallone moe greco ann; do kith parse -f id "$i"; done
{"id":"mo"}
{"id":"mo"}
{"id":"el-2"}
{"id":"mo-mallone"}
{"id":"mo-mallone"}
{"id":"ann-mo"}
{"id":"el-greco"}
{"id":"ann-mo"}

= a letter is enough for an id only; a file that can't be read has no name
$ echo 'name: [Quincy' >who/q1.yaml; export KITH_DIR=who
> kith parse -f id r; kith parse -f id d; kith parse quincy; kith set quincy role=peer
{"id":"ruiz"}
! kith-parse: no file 'd', and no id or name in the network 'who' starts with that, but who/q1.yaml:1 cannot be read
! kith-parse: no file 'quincy', and no id or name in the network 'who' starts with that, but who/q1.yaml:1 cannot be read
! kith-set: nobody in the network 'who' has an id or a name that starts with 'quincy', but who/q1.yaml:1 cannot be read
? 2
$ kith add -C who --dry-run Quincy Adams
--- /dev/null
+++ b/quincy-adams.yaml
@@ -0,0 +1 @@
+name: Quincy Adams
! kith-add: warning: 'Quincy Adams' may be in the network already: who/q1.yaml:1 cannot be read
$ echo 'name: {' >who/q2.yaml; kith log -C who quincy note x
!~ kith-log: nobody .* starts with 'quincy', but 2 files cannot be read, such as who/q1.yaml:1
? 2
$ rm who/q?.yaml; kith parse -C who -f id novka
! kith-parse: no file 'novka', and no id or name in the network 'who' starts with that; did you mean 'novak-lab'?
? 2

= a nickname finds somebody; the whole name an event or a program, whose words are those of many
$ mkdir found && : >found/kith.yaml; kith add -C found Fang Wang nickname=王芳 >/dev/null
> kith add -C found --kind event --id apa-2026 'APA Annual Meeting 2026' >/dev/null
> kith add -C found --kind program --id mary "St. Mary's Hospital" >/dev/null
> for who in 王芳 'apa annual meeting 2026' "st mary's hospital"; do kith show -C found "$who" | head -n 1; done
> kith show -C found annual; kith show -C found hospital
Fang Wang  new
APA Annual Meeting 2026  event
St. Mary's Hospital  program
! kith-show: no file 'annual', and no id or name in the network 'found' starts with that
! kith-show: no file 'hospital', and no id or name in the network 'found' starts with that
? 2
