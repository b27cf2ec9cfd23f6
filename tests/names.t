# Names of people: what a letter calls them, however their file says it.

= a network of people whose names are written in many ways
$ mkdir net && cd net && : >kith.yaml && while IFS='|' read -r id name; do printf 'name: "%s"\nemail: %s@example.org\n' "$name" "$id" >$id.yaml; done <<'END'
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
$ printf 'Kind: sheet\n\n{{name}}: Dear {{greeting}}, hello.\n' >hello.tmpl; cd net && for i in a b c d e f h i; do kith draft --today 2026-06-01 -t ../hello.tmpl -o text $i; done
Siobhán O'Brien: Dear Siobhán O'Brien, hello.
Helena Novak, MD: Dear Dr. Novak, hello.
Ann Lee, LCSW: Dear Ann Lee, hello.
dr lee: Dear Dr. Lee, hello.
DR. MARÍA ÁLVAREZ: Dear Dr. Álvarez, hello.
Ann Lee, MD, PhD (she/her): Dear Dr. Lee, hello.
李明: Dear 李明, hello.
Ana García Márquez: Dear Ana García Márquez, hello.

= a new file is called by the name without title and degrees; in a script that is not Latin, by the address
$ mkdir new && : >new/kith.yaml && while IFS='|' read -r name email; do printf 'name: "%s"\nemail: %s\n---\n' "$name" "$email"; done <<'END' | kith save -v -C new
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
! kith-save: 'SMITH, JANE' has the name of 'jane-smith', but no address in common; not saved: add the address there if it is the same person, or else the institution here
! kith-save: 9 read: 8 new, 0 known, 0 updated, 1 refused
? 1
$ kith init --no-input --contact 'Dr. Grace Chen, MD' fresh >init.out && kith init --no-input --contact 李明 other >init.out && ls fresh other
fresh:
grace-chen.yaml
kith.yaml

other:
contact.yaml
kith.yaml
