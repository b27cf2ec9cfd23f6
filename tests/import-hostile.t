# Files that mean harm, or that are broken: a clear error or a clean record.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network
$ mkdir net && : >net/kith.yaml

= a line of ten megabytes
$ { echo 'Name,Email'; head -c 10000000 /dev/zero | tr '\0' x; echo; echo 'Bo Ek,bo@example.org'; } >long.csv
> kith parse --from csv -f name long.csv
{"name":"Bo Ek"}
! kith-parse: long.csv (csv): 2 rows read, 1 kept, 1 left out: 1 longer than 1 MiB (line 2)
? 2
$ { printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Bo Ek\nNOTE:'
>     head -c 10000000 /dev/zero | tr '\0' x; echo; echo END:VCARD; } >long.vcf
> kith parse --from vcard -f name long.vcf
! kith-parse: long.vcf (vcard): 1 card read, 0 kept, 1 left out: 1 longer than 1 MiB (line 1)
! long.vcf:1:1: error: nobody was read; 1 card, as counted above; see kith help import
? 2

= a quote that is never closed
$ printf 'Name,Email\nBo Ek,bo@example.org\nCy,"c\nDi,d\n' | kith parse --from csv -f name
{"name":"Bo Ek"}
! kith-parse: - (csv): 2 rows read, 1 kept, 1 left out: 1 with a quote that is never closed, and all after it (line 3)
? 2

= a million columns, in the head or below it
$ python3 -c 'print("Name," + "," * 1000000); print("Bo Ek")' >wide.csv; kith parse --from csv -f name wide.csv
{"name":"Bo Ek"}
! kith-parse: wide.csv (csv): 1 row read, 1 kept (1 without an address), 0 left out
$ python3 -c 'print("Name,Email"); print("Bo Ek," + "," * 1000000 + "x")' | kith parse --from csv -f name
{"name":"Bo Ek"}
! -:2:1: warning: more cells than the header line has; the others are not read
! kith-parse: - (csv): 1 row read, 1 kept (1 without an address), 0 left out
$ python3 -c 'print("Name"); print("Bo Ek" + ",x" * 400000)' | kith parse --from csv -f name
{"name":"Bo Ek"}
! -:2:1: warning: more cells than the header line has; the others are not read
! kith-parse: - (csv): 1 row read, 1 kept (1 without an address), 0 left out

= cards in cards, a thousand deep
$ { for i in $(seq 1000); do printf 'BEGIN:VCARD\nVERSION:3.0\nFN:P%d\n' $i; done; echo END:VCARD; } >deep.vcf
> kith parse --from vcard -f name deep.vcf 2>&1 | cut -c 1-200
kith-parse: deep.vcf (vcard): 1000 cards read, 1 kept (1 without an address), 999 left out: 999 without END (lines 1, 4, 7, 10, 13, 16, 19, 22 and 991 more)
{"name":"P1000"}

= charsets that are none, and bytes that are no text
$ printf 'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=X-NONE:J\xfcrgen\nEND:VCARD\n' | kith parse --from vcard -f name
{"name":"Jürgen"}
! -:1:1: warning: not UTF-8; read as windows-1252
! kith-parse: - (vcard): 1 card read, 1 kept (1 without an address), 0 left out
$ printf 'Name\n\xff\xfe\xc3(\n' | kith parse --from csv -f name
{"name":"ÿþÃ("}
! -:2:1: warning: not UTF-8; read as windows-1252
! kith-parse: - (csv): 1 row read, 1 kept (1 without an address), 0 left out
$ printf 'Name\nA\0nn\n' | kith parse --from csv -f name
{"name":"Ann"}
! kith-parse: - (csv): 1 row read, 1 kept (1 without an address), 0 left out

= formulas are text
$ printf 'Name,Notes\n=1+1,@SUM(A1)\n' | kith parse --from csv -f name,notes
{"name":"=1+1","notes":"@SUM(A1)"}
! kith-parse: - (csv): 1 row read, 1 kept (1 without an address), 0 left out

= no name leads out of the network
$ printf 'Name\n%s\n' ../../etc/passwd /tmp/x .kith/undo kith ... CON 'a/b\c' -rf '~root' >paths.csv
> kith parse --from csv paths.csv 2>/dev/null | kith save -v
new etc-passwd.yaml
new tmp-x.yaml
new kith-undo.yaml
new contact-kith.yaml
new contact-con.yaml
new a-b-c.yaml
new rf.yaml
new root.yaml
! kith-save: 8 read: 8 new, 0 known, 0 updated, 0 refused
$ find . -name '*.yaml' | sort
./net/a-b-c.yaml
./net/contact-con.yaml
./net/contact-kith.yaml
./net/etc-passwd.yaml
./net/kith-undo.yaml
./net/kith.yaml
./net/rf.yaml
./net/root.yaml
./net/tmp-x.yaml
$ printf '%s\n' '{"id":"../x","name":"Di Fox"}' '{"id":"/tmp/y","file":"../../z.yaml","name":"Di Roe"}' | kith save -v
new x.yaml
new tmp-y.yaml
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused
$ kith parse --from csv paths.csv 2>/dev/null | kith save --into ../out; ls
deep.vcf
long.csv
long.vcf
net
paths.csv
wide.csv
! kith-save: --into takes a folder below the network, not hidden, such as 'apa-2026', not '../out'
! kith-save: 8 read: 0 new, 0 known, 0 updated, 0 refused

= a sheet that is given to save, which reads records
$ printf 'First Name,Last Name,URL\nAnn,Lee,\n' >Connections.csv; kith save Connections.csv
! Connections.csv:1:1: error: a file of another program, not records; 'kith parse --from auto Connections.csv' reads it
! kith-save: 0 read: 0 new, 0 known, 0 updated, 0 refused
? 2
$ kith save <Connections.csv
! -:1:1: error: a file of another program, not records; 'kith parse --from auto FILE' reads it
! kith-save: 0 read: 0 new, 0 known, 0 updated, 0 refused
? 2

= a full disk
$ printf 'Name\nBo Ek\n' | kith parse --from csv >/dev/full
! kith-parse: - (csv): 1 row read, 1 kept (1 without an address), 0 left out
! kith-parse: cannot write standard output: No space left on device
? 2

= --map and --map-file
$ printf 'Who,Where\nBo Ek,Bayview\n' >own.csv
> kith parse --from csv --map Who=name --map where=institution -f name,institution own.csv
{"name":"Bo Ek","institution":"Bayview"}
! kith-parse: own.csv (csv): 1 row read, 1 kept (1 without an address), 0 left out
$ printf '# my sheet\n\nWho = name\nWhere=x-place\n' >map; kith parse --from csv --map-file map -f name,x-place own.csv
{"name":"Bo Ek","x-place":"Bayview"}
! kith-parse: own.csv (csv): 1 row read, 1 kept (1 without an address), 0 left out
$ kith parse --from csv --map Who=nam own.csv
! kith-parse: 'Who=nam': unknown field 'nam'; did you mean 'name'?
? 2
$ kith parse --map Who=met own.csv; kith parse --map Who=log own.csv; kith parse --map Who=due own.csv
! kith-parse: 'Who=met': 'met' is a mapping; write one of its keys: met.date, met.event, met.how
! kith-parse: 'Who=log': 'log' is a mapping; write one of its keys: log.topics
! kith-parse: 'Who=due': unknown field 'due'; write a field that 'kith help contact' lists, or one that starts with x-
? 2
$ kith parse --from csv --map Whom=name --map Who=name own.csv
! own.csv: error: no column 'Whom'; did you mean 'Who'?
? 2
$ kith parse --from csv --map Who own.csv
! kith-parse: 'Who' is not COLUMN=FIELD, such as 'Workplace=institution'
? 2
$ printf 'Who=name\nWhere=plac\n' >map; kith parse --from csv --map-file map own.csv
! map:2:1: error: 'Where=plac': unknown field 'plac'; write a field that 'kith help contact' lists, or one that starts with x-
? 2
$ kith parse --from csv --map-file nobody own.csv
! nobody:1:1: error: no such file or directory
? 2

= auto knows each format
$ cat >auto <<'END'
> kith parse --from auto -f name - 2>&1
> END
> printf 'First Name,Last Name,URL,Connected On\nAnn,Lee,https://www.linkedin.com/in/ann,18 May 2026\n' | sh auto
kith-parse: - (linkedin): 1 row read, 1 kept (1 without an address), 0 left out
{"name":"Ann Lee"}
$ printf 'Name,Given Name,Family Name,E-mail 1 - Value\nAnn Lee,Ann,Lee,ann@example.org\n' | sh auto
kith-parse: - (google): 1 row read, 1 kept, 0 left out
{"name":"Ann Lee"}
$ printf 'Vorname,Nachname,Firma,E-Mail-Adresse\nAnn,Lee,Bayview,ann@example.org\n' | sh auto
kith-parse: - (outlook): 1 row read, 1 kept, 0 left out
{"name":"Ann Lee"}
$ printf 'Name,Email\nAnn Lee,ann@example.org\n' | sh auto
kith-parse: - (csv): 1 row read, 1 kept, 0 left out
{"name":"Ann Lee"}
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n' | sh auto
kith-parse: - (vcard): 1 card read, 1 kept (1 without an address), 0 left out
{"name":"Ann Lee"}
