# Where records come from: the same for every command that reads them. First
# come operands, then -C, then what is piped in, then the network you are in.

= a network is a folder with a kith.yaml, which may be empty
$ mkdir -p net/boston net/.git && cd net && : >kith.yaml &&
> echo 'name: Ada Moss' >ada-moss.yaml && echo 'name: Jun Lee' >boston/jun-lee.yaml &&
> echo 'name: Mia Lee' >boston/mia-lee.yml && echo 'name: Zoe Wu' >zoe-wu.yaml

= its records are found from any folder inside it
$ cd net && kith parse -f file
{"file":"ada-moss.yaml"}
{"file":"boston/jun-lee.yaml"}
{"file":"boston/mia-lee.yml"}
{"file":"zoe-wu.yaml"}
$ cd net/boston && kith parse -f file
{"file":"../ada-moss.yaml"}
{"file":"../boston/jun-lee.yaml"}
{"file":"../boston/mia-lee.yml"}
{"file":"../zoe-wu.yaml"}

= or by $KITH_DIR, from anywhere
$ KITH_DIR=net kith parse -f file
{"file":"net/ada-moss.yaml"}
{"file":"net/boston/jun-lee.yaml"}
{"file":"net/boston/mia-lee.yml"}
{"file":"net/zoe-wu.yaml"}
$ KITH_DIR=$PWD/net kith parse -f id
{"id":"ada-moss"}
{"id":"jun-lee"}
{"id":"mia-lee"}
{"id":"zoe-wu"}
$ mkdir other && : >other/kith.yaml && echo 'name: Bo' >other/bo.yaml
> cd other && KITH_DIR=../net kith parse -f id
{"id":"ada-moss"}
{"id":"jun-lee"}
{"id":"mia-lee"}
{"id":"zoe-wu"}

= without any of these there is nothing to read
$ kith parse
! kith-parse: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2
$ KITH_DIR= kith parse
! kith-parse: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2
$ KITH_DIR=nowhere kith parse
! kith-parse: 'nowhere' ($KITH_DIR): no such folder
? 2

= -C names the folder
$ kith parse -C net -f id
{"id":"ada-moss"}
{"id":"jun-lee"}
{"id":"mia-lee"}
{"id":"zoe-wu"}
$ cd other && kith parse -C ../net -f id
{"id":"ada-moss"}
{"id":"jun-lee"}
{"id":"mia-lee"}
{"id":"zoe-wu"}
$ kith parse -C net/boston -f id
{"id":"jun-lee"}
{"id":"mia-lee"}
$ kith parse -C nowhere
! kith-parse: 'nowhere' (-C): no such folder
? 2
$ kith parse -C net/ada-moss.yaml -f id
! kith-parse: 'net/ada-moss.yaml' (-C) is not a folder
? 2
$ kith parse -C nowhere net/zoe-wu.yaml
! kith-parse: 'nowhere' (-C): no such folder
? 2
$ KITH_DIR=nowhere kith parse net/zoe-wu.yaml ada net/ada-moss.yaml -f id
{"id":"zoe-wu"}
{"id":"ada-moss"}
! kith-parse: 'nowhere' ($KITH_DIR): no such folder
? 2
$ KITH_DIR=nowhere kith add Ann Lee; KITH_DIR=nowhere EDITOR=echo kith edit
! kith-add: 'nowhere' ($KITH_DIR): no such folder
! kith-edit: 'nowhere' ($KITH_DIR): no such folder
? 2

= operands come before -C and the network; a folder is walked, in order of path
$ cd other && kith parse -C ../net bo.yaml -f file
{"file":"bo.yaml"}
$ kith parse net/zoe-wu.yaml net/boston other -f file
{"file":"net/zoe-wu.yaml"}
{"file":"net/boston/jun-lee.yaml"}
{"file":"net/boston/mia-lee.yml"}
{"file":"other/bo.yaml"}
$ kith parse net/ -f file
{"file":"net/ada-moss.yaml"}
{"file":"net/boston/jun-lee.yaml"}
{"file":"net/boston/mia-lee.yml"}
{"file":"net/zoe-wu.yaml"}
$ kith parse ./net -f file
{"file":"./net/ada-moss.yaml"}
{"file":"./net/boston/jun-lee.yaml"}
{"file":"./net/boston/mia-lee.yml"}
{"file":"./net/zoe-wu.yaml"}

= in a walk, what is hidden, kith.yaml and other endings are no records
$ mkdir odd && cd odd && echo 'name: A' >a.yaml && echo 'name: H' >.hidden.yaml && mkdir .d &&
> echo 'name: D' >.d/d.yaml && echo 'me: {name: H}' >kith.yaml && echo text >README.md &&
> echo 'name: B' >a.yaml.bak && echo 'name: U' >U.YAML && mkdir sub &&
> echo 'name: K' >sub/kith.yaml && kith parse . -f file
{"file":"a.yaml"}

= a link to a file is followed, one to a folder is not
$ mkdir links && ln -s ../net/zoe-wu.yaml links/z.yaml && ln -s ../net links/net
> kith parse links -f file
{"file":"links/z.yaml"}
$ ln -s net shortcut && kith parse shortcut -f file
{"file":"shortcut/ada-moss.yaml"}
{"file":"shortcut/boston/jun-lee.yaml"}
{"file":"shortcut/boston/mia-lee.yml"}
{"file":"shortcut/zoe-wu.yaml"}

= names that look odd are only names
$ mkdir names && cd names && for n in 'a b' -n 'q"uote' 'dot.dot' ünï; do
>     echo "name: $n" >"./$n.yaml"
> done; kith parse . -f id,file
{"id":"-n","file":"-n.yaml"}
{"id":"a b","file":"a b.yaml"}
{"id":"dot.dot","file":"dot.dot.yaml"}
{"id":"q\"uote","file":"q\"uote.yaml"}
{"id":"ünï","file":"ünï.yaml"}
$ cd names && kith parse -f name -- -n.yaml
{"name":"-n"}
$ cd names && kith parse -f name ./-n.yaml
{"name":"-n"}

= an operand that names no file is an id in the network, or the start of one
$ cd net && kith parse ada-moss -f file
{"file":"ada-moss.yaml"}
$ cd net/boston && kith parse ad -f file
{"file":"../ada-moss.yaml"}
$ kith parse -C net jun -f file
{"file":"net/boston/jun-lee.yaml"}
$ KITH_DIR=net kith parse zoe ada -f file
{"file":"net/zoe-wu.yaml"}
{"file":"net/ada-moss.yaml"}
$ cd net && echo 'name: Ada' >ada.yaml; kith parse ada -f file
{"file":"ada.yaml"}

= when it could be anybody, kith says who
$ cd net && kith parse a -f id
! kith-parse: 'a' could be any of 2: ada-moss, ada; type more of it, or the whole id
? 2
$ cd net && for i in 1 2 3 4 5 6 7; do echo "name: Ed $i" >ed-$i.yaml; done; kith parse ed
! kith-parse: 'ed' could be any of 7: ed-1, ed-2, ed-3, ed-4, ed-5, ed-6, ...; type more of it, or the whole id
? 2
$ cd net && rm ed-?.yaml ada.yaml
$ cd net && kith parse ada-mos zoe-uw
{"kind":"contact","id":"ada-moss","file":"ada-moss.yaml","name":"Ada Moss","summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}
! kith-parse: no file 'zoe-uw', and no id or name in the network 'net' starts with that; did you mean 'zoe-wu'?
? 2
$ cd net && kith parse nobody
! kith-parse: no file 'nobody', and no id or name in the network 'net' starts with that
? 2
$ kith parse nobody
! kith-parse: no file 'nobody', and not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR
? 2
$ kith parse -C net boston/nobody.yaml
! boston/nobody.yaml:1:1: error: no such file or directory
? 2

= ids are unique in a network: the second file is left out
$ cd net && echo 'name: Jun Lee' >jun-lee.yaml; kith parse . -f file
{"file":"ada-moss.yaml"}
{"file":"boston/jun-lee.yaml"}
{"file":"boston/mia-lee.yml"}
{"file":"zoe-wu.yaml"}
! jun-lee.yaml:1:1: error: the id 'jun-lee' is taken by 'boston/jun-lee.yaml'; rename one of them
? 2
$ rm net/jun-lee.yaml

= a single file may have any name; - is standard input
$ printf 'name: Ada\n' >plain; kith parse plain -f id,file,name
{"id":"ada","file":"plain","name":"Ada"}
$ printf 'name: Ada\n' | kith parse - -f id,file,name
{"id":"ada","file":"-","name":"Ada"}
$ printf 'name: Ada\n' | kith parse net/zoe-wu.yaml - other -f id,file
{"id":"zoe-wu","file":"net/zoe-wu.yaml"}
{"id":"ada","file":"-"}
{"id":"bo","file":"other/bo.yaml"}

= a pipe and a redirected file are read without being named
$ echo 'name: Ada' | kith parse -f name
{"name":"Ada"}
$ kith parse -f name <net/zoe-wu.yaml
{"name":"Zoe Wu"}
$ kith parse net | kith parse -f name
{"name":"Ada Moss"}
{"name":"Jun Lee"}
{"name":"Mia Lee"}
{"name":"Zoe Wu"}
$ kith parse -f name < <(kith parse net)
{"name":"Ada Moss"}
{"name":"Jun Lee"}
{"name":"Mia Lee"}
{"name":"Zoe Wu"}

= but in a network, the terminal or /dev/null are not
$ cd net && kith parse -f id </dev/null
{"id":"ada-moss"}
{"id":"jun-lee"}
{"id":"mia-lee"}
{"id":"zoe-wu"}
$ cd net && "$BUILD/tests/tools/terminal" kith parse -o tsv -f id
id
ada-moss
jun-lee
mia-lee
zoe-wu
$ cd net && kith parse -f id <&-
{"id":"ada-moss"}
{"id":"jun-lee"}
{"id":"mia-lee"}
{"id":"zoe-wu"}

= -C comes before what is piped in
$ echo 'name: Bo' | kith parse -C net -f name
{"name":"Ada Moss"}
{"name":"Jun Lee"}
{"name":"Mia Lee"}
{"name":"Zoe Wu"}

= a named pipe and a process substitution are streams
$ mkfifo fifo; (echo 'name: Ada' >fifo &); kith parse fifo -f name
{"name":"Ada"}
$ kith parse <(kith parse net) <(echo 'name: Bo') -f name
{"name":"Ada Moss"}
{"name":"Jun Lee"}
{"name":"Mia Lee"}
{"name":"Zoe Wu"}
{"name":"Bo"}

= nothing to read is nothing to write
$ mkdir empty; kith parse empty
$ kith parse -C empty
$ kith parse </dev/null -
$ : | kith parse
$ printf '\n\n' | kith parse
$ kith parse empty -o json
[]
$ kith parse empty -o csv -f id,name
id,name
$ kith parse empty -o text

= the settings are no record
$ kith parse net/kith.yaml
! net/kith.yaml:1:1: error: holds the settings of a network, not a record; name its folder instead
? 2

= what can't be read is named, the others come through
$ kith parse nowhere.yaml net/zoe-wu.yaml gone/ -f id
{"id":"zoe-wu"}
! nowhere.yaml:1:1: error: no such file or directory
! gone/:1:1: error: no such file or directory
? 2
$ ln -s gone dangling; kith parse dangling net/zoe-wu.yaml -f id
{"id":"zoe-wu"}
! dangling:1:1: error: is a broken link; fix or remove it
? 2
$ ln -s loop loop; kith parse loop
! loop:1:1: error: is a broken link; fix or remove it
? 2
$ kith parse net/zoe-wu.yaml/x
! net/zoe-wu.yaml/x:1:1: error: a part of this path is not a folder
? 2
$ kith parse ''
! kith-parse: an empty operand; name a file, a folder or an id
? 2

= folders and files without rights
$ mkdir -p locked/in && echo 'name: In' >locked/in/in.yaml && echo 'name: Bo' >locked/bo.yaml &&
> echo 'name: Me' >locked/me.yaml && chmod 755 . locked && chmod 0 locked/in locked/me.yaml
$ "$TOP/tests/data/unprivileged" kith-parse locked -f id
{"id":"bo"}
! locked/in:1:1: error: cannot read the folder: no permission
! locked/me.yaml:1:1: error: no permission to read it
? 2
$ "$TOP/tests/data/unprivileged" kith-parse locked/in -f id
! locked/in:1:1: error: cannot read the folder: no permission
? 2
$ "$TOP/tests/data/unprivileged" kith-parse locked/me.yaml locked/in/in.yaml locked/bo.yaml -f id
{"id":"bo"}
! locked/me.yaml:1:1: error: no permission to read it
! locked/in/in.yaml:1:1: error: no permission to read it
? 2
$ chmod 755 locked/in; echo >locked/kith.yaml; chmod 0 locked/kith.yaml
$ "$TOP/tests/data/unprivileged" kith-parse -C locked in -f id
{"id":"in"}
! locked/kith.yaml:1:1: error: no permission to read it
? 2
$ "$TOP/tests/data/unprivileged" kith-due -C locked in -f id
! locked/kith.yaml:1:1: error: no permission to read it
? 2
$ chmod -R u+rwX locked

= ten thousand files, each in its place
$ mkdir many && cd many && for d in $(seq -w 0 99); do
>     mkdir "$d"; for i in $(seq -w 0 99); do echo "name: Person $d$i" >"$d/p$d$i.yaml"; done
> done
$ kith parse many | wc -l
10000
$ kith parse many -f id | sort -c && kith parse many -f id | sort -u | wc -l
10000
$ kith parse -C many p4242 -f name
{"name":"Person 4242"}
$ printf 'name: [' >many/50/p5000.yaml; kith parse many | wc -l
9999
! many/50/p5000.yaml:1:7: error: this '[' is not closed
$ rm -r many

= a folder of folders, deeper than anybody needs
$ d=deep; for i in $(seq 100); do d=$d/d; done; mkdir -p $d && echo 'name: Low' >$d/low.yaml
> kith parse deep -f name
{"name":"Low"}
$ d=deep; for i in $(seq 140); do d=$d/d; done; mkdir -p $d; kith parse deep -f name | wc -l
1
!~ deep(/d){128}:1:1: error: cannot read the folder: more than 128 folders deep

= nobody in the network: on a terminal there is a line about it, nowhere else
$ mkdir bare && touch bare/kith.yaml && kith due --action thank -C bare && kith show -C bare
> "$BUILD/tests/tools/terminal" -a -- kith due --action thank -C bare
kith-due: no contacts here yet; 'kith help tour' shows how to begin
status 0

= a folder without kith.yaml is read for -C, and is no network; what is amiss is said
$ mkdir -p loads around/one around/two && touch loads/x.csv around/one/kith.yaml around/two/kith.yaml
> "$BUILD/tests/tools/terminal" -a -- kith due -C loads
kith-due: 'loads' has neither a kith.yaml nor contacts, so it is no network;
  name yours with -C, or make one with 'kith init'
status 0
$ cp net/zoe-wu.yaml around; kith parse -C around -f id; kith parse -q -C around -f id; cp net/zoe-wu.yaml loads
> kith parse -C loads -f id; kith parse -C around/one
{"id":"zoe-wu"}
{"id":"zoe-wu"}
{"id":"zoe-wu"}
! kith-parse: 'around' has no kith.yaml, so it is no network, but there is one in it: -C around/one
$ KITH_DIR=loads kith due; KITH_DIR=loads kith add Bo; KITH_DIR=loads kith show zoe
! kith-due: 'loads' ($KITH_DIR) is not a kith network (no kith.yaml); 'kith init' makes one
! kith-add: 'loads' ($KITH_DIR) is not a kith network (no kith.yaml); 'kith init' makes one
! kith-show: 'loads' ($KITH_DIR) is not a kith network (no kith.yaml); 'kith init' makes one
? 2
