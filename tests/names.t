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
