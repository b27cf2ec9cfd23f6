# An evening at a conference: twelve people, a line each, as one types them.
KITH_TODAY=2026-05-18
KITH_DIR=net

= a small network
$ kith init --no-input net > /dev/null; rm net/alex-example.yaml
$ printf 'kind: event\nname: APA\ndates: {start: 2026-05-16, end: 2026-05-20}\n' > net/apa-2026.yaml

= who I met, before I forget
$ kith add Ana Ruiz role=fellow met @apa-2026 "her poster on migration"
ana-ruiz.yaml
$ kith add Ben Okafor role=attending institution=Bayview met @apa-2026
ben-okafor.yaml
$ kith add "Dr. Chitra Nair" interests=trauma,refugees met @apa-2026 "visas"
chitra-nair.yaml
$ kith add Dina Haddad role=resident +j1 met @apa-2026 "how she got in"
dina-haddad.yaml
$ kith add Emil Sand attended @apa-2026 "his talk on sleep"
emil-sand.yaml
$ kith add Fay Wong email=fay@example.org permission=email met @apa-2026
fay-wong.yaml
$ kith add Gus Lind role=coordinator met @apa-2026
gus-lind.yaml
$ kith add "Hana Sato, MD" languages=Japanese met @apa-2026 "the reading group"
hana-sato.yaml
$ kith add Ivo Petrov role=fellow next.date=+3d next.what="send my poster" met @apa-2026
ivo-petrov.yaml
$ kith add Joy Adeyemi mentor=career met @apa-2026 "supervision"
joy-adeyemi.yaml
$ kith add -d yesterday Kim Tran met @apa-2026 "breakfast"
kim-tran.yaml
$ kith add Lea Novak linkedin=https://www.linkedin.com/in/lea-novak invited linkedin @apa-2026
lea-novak.yaml

= what came to mind later
$ kith set ben interests=addiction && kith set ana fay +write && kith log dina gave email "my notes"
$ cat net/ana-ruiz.yaml net/dina-haddad.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Ana Ruiz
role: fellow
tags: [write]
log:
  - 2026-05-18 met @apa-2026: her poster on migration
|# yaml-language-server: $schema=.kith/schema.json
name: Dina Haddad
role: resident
tags: [j1]
log:
  - 2026-05-18 met @apa-2026: how she got in
  - 2026-05-18 gave email: my notes

= all twelve are there, and say what is next
$ kith filter -C net -c kind=contact
12
$ kith due -C net --within 7d --count
10
$ kith parse --check net
