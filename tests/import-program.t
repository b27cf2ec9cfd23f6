# A list of programs, as applicants keep one, becomes records of the stream.
KITH_TODAY=2026-11-29

= one row a program; what nobody can know for sure is asked, and said again in the record
$ cat >list.csv <<'E'
> Program Name,"City, State",ACGME ID,NRMP Code,Visa,Step 2 cutoff,Attempts,YOG,Deadline,Last checked
> Oak Ridge Psychiatry,"Dayton, OH",4009900301,1989400C0,"J1, H1B",≥230,2,5-Mar,10/01/26,May 2026
> Oak Ridge Psychiatry (Rural),"Dayton, OH",4009900301,1989400C1,J-1,,,,,
> Elm Bay Hospital,Bath ME,4.0099E+09,,No,80,2,10,rolling,2019
> ,,,,,,,,,
> ,Reno NV,4009900302,,J1,220,,,,
> E
$ kith parse --from csv --kind program list.csv -o yaml
---
kind: program
id: oak-ridge-psychiatry
name: Oak Ridge Psychiatry
city: Dayton
state: OH
acgme_id: '4009900301'
visas:
  value:
    - J-1
    - H-1B
  checked: 2026-05
step2_min:
  value: '230'
  strict: 'yes'
  checked: 2026-05
attempts_max:
  value: unknown
  said: '2'
  ask: how many tries at a Step do they accept in all?
  checked: 2026-05
yog_limit:
  value: unknown
  said: 5-Mar
  ask: how many years since graduation do they accept?
  checked: 2026-05
deadline:
  value: '2026-10-01'
  checked: 2026-05
tracks:
  - name: 1989400C0
    nrmp_code: 1989400C0
  - name: Rural
    nrmp_code: 1989400C1
    visas:
      - J-1
---
kind: program
id: elm-bay-hospital
name: Elm Bay Hospital
city: Bath
state: ME
acgme_id:
  value: unknown
  said: '4.0099E+09'
  ask: what is its ACGME number?
visas:
  value: none
  checked: '2019'
step2_min:
  value: unknown
  said: '80'
  ask: which Step 2 score do they ask for at least?
  checked: '2019'
attempts_max:
  value: unknown
  said: '2'
  ask: how many tries at a Step do they accept in all?
  checked: '2019'
yog_limit:
  value: '10'
  checked: '2019'
deadline:
  value: none
  checked: '2019'
! list.csv:2:1: warning: '10/01/26' read as 2026-10-01, which is in the season; if not meant, write 2026-01-10
! list.csv:4:1: warning: checked 2019, more than a year ago; look again
! list.csv:2:1: warning: attempts_max: '2': tries in all, or failed ones? (likewise line 4)
! list.csv:2:1: warning: yog_limit: '5-Mar': a spreadsheet made a day of it
! list.csv:4:1: warning: acgme_id: '4.0099E+09': a spreadsheet dropped digits of it
! list.csv:4:1: warning: step2_min: '80': not a score of today, which has three digits
! kith-parse: list.csv (programs): 4 rows read, 2 kept, 1 as track of an earlier program, 1 left out: 1 without a name (line 6); 5 cells to ask about
$ mkdir net; touch net/kith.yaml; export KITH_DIR=net
> kith parse --from csv --kind program list.csv 2>/dev/null | kith save; ls net
elm-bay-hospital.yaml
kith.yaml
oak-ridge-psychiatry.yaml
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused
$ cat net/elm-bay-hospital.yaml
kind: program
name: Elm Bay Hospital
city: Bath
state: ME
acgme_id:
  value: unknown
  said: '4.0099E+09'
  ask: what is its ACGME number?
visas: {value: none, checked: '2019'}
step2_min:
  value: unknown
  said: '80'
  ask: which Step 2 score do they ask for at least?
  checked: '2019'
attempts_max:
  value: unknown
  said: '2'
  ask: how many tries at a Step do they accept in all?
  checked: '2019'
yog_limit: {value: '10', checked: '2019'}
deadline: {value: none, checked: '2019'}

= twice changes nothing; --update fills in what a file lacks and leaves the rest
$ export KITH_DIR=net; cp -r net before
> kith parse --from csv --kind program list.csv 2>/dev/null | kith save; diff -r before net
! kith-save: 2 read: 0 new, 2 known, 0 updated, 0 refused; -v lists the known ones
$ export KITH_DIR=net; kith parse -q --from csv --kind program list.csv 2>/dev/null | kith save --update
> diff -r before net
! kith-save: 2 read: 0 new, 2 known, 0 updated, 0 refused; -v lists the known ones
$ export KITH_DIR=net; cat >more.csv <<'E'
> Program,ACGME ID,Visa,% IMG,Chair letter
> Another name for Oak Ridge,4009900301,none,41.2,yes
> E
$ export KITH_DIR=net; kith parse --from csv --kind program more.csv | kith save --update -v; diff -rx .kith before net
known oak-ridge-psychiatry (number): Another name for Oak Ridge
updated oak-ridge-psychiatry.yaml (img_share, chair_letter)
diff -rx .kith before/oak-ridge-psychiatry.yaml net/oak-ridge-psychiatry.yaml
29a30,31
|> img_share: 41.2%
|> chair_letter: 'yes'
! kith-parse: more.csv (programs): 1 row read, 1 kept, 0 left out
! kith-save: 'Another name for Oak Ridge' is 'oak-ridge-psychiatry', which keeps what it says of visas; to take the other: kith edit oak-ridge-psychiatry
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused
? 1

= a program is known by its number, by a code of its tracks, or by its name and place
$ export KITH_DIR=net; cat >known.csv <<'E'
> Program,City,ACGME ID,NRMP Code,Email
> Whatever,,4009900301,,
> Something else,,,1989400C1,
> Elm Bay Hospital,Bath,,,
> Elm Bay Hospital,Troy,,,
> Oak Ridge Psychiatry,Dayton,4009900399,,gme@oak.example.org
> Pine Psychiatry,Dayton,4009900398,,gme@oak.example.org
> E
$ export KITH_DIR=net; kith parse -q --from csv --kind program known.csv | kith save -v
known oak-ridge-psychiatry (number): Whatever
known oak-ridge-psychiatry (number): Something else
known elm-bay-hospital (name): Elm Bay Hospital
new elm-bay-hospital-2.yaml
new oak-ridge-psychiatry-2.yaml
new pine-psychiatry.yaml
! kith-save: 'Elm Bay Hospital' is new: 'elm-bay-hospital' has that name, but another institution, city or ACGME number
! kith-save: 'Oak Ridge Psychiatry' is new: 'oak-ridge-psychiatry' has that name, but another institution, city or ACGME number
! kith-save: 6 read: 3 new, 3 known, 0 updated, 0 refused, 2 sharing a name with another file (named above); --update adds what their files lack

= what is not a list of programs says so
$ printf 'First Name,Last Name,Company\nAnn,Lee,Bayview\n' >people.csv
$ kith parse --from csv --kind program people.csv
! people.csv:1:1: error: no headings of a list of programs found; the first row is 'First Name', 'Last Name', 'Company'; say what a column is with --map 'COLUMN=FIELD'
? 2
$ printf 'Program\n' >empty.csv; kith parse --from csv --kind program empty.csv
! kith-parse: empty.csv (programs): 0 rows read, 0 kept, 0 left out
! empty.csv:1:1: error: no program was read; 0 rows, as counted above; see kith help import
? 2
$ kith parse --from csv --kind programme list.csv
! kith-parse: --kind takes contact, program or event, not 'programme'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse --kind program --from vcard list.csv
! kith-parse: --kind program reads tables: --from csv, not 'vcard'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse --from csv --kind program --map Attemts=attempts_max list.csv
! list.csv: error: no column 'Attemts'; did you mean 'Attempts'?
? 2
$ printf 'School,Cutoff\nOak Ridge,230\n' >own.csv
> kith parse --kind program --map School=name --map Cutoff=step2_min own.csv
{"kind":"program","id":"oak-ridge","name":"Oak Ridge","step2_min":"230"}
! kith-parse: own.csv (programs): 1 row read, 1 kept, 0 left out
$ kith parse --kind program --map School=name --map Cutoff=role own.csv
! kith-parse: 'Cutoff=role': a program has no 'role'
? 2

= what is read one way of two, or has no field, is said
$ printf 'Program,Min Step 2,Parking,x-mine,Deadline\nElm,220,free,a,3/12/2026\nOak,230,,b,4/12/2026\n' >said.csv
> kith parse --from csv --kind program --today 2026-06-01 said.csv
{"kind":"program","id":"elm","name":"Elm","step2_min":"220","deadline":"2026-12-03","x-parking":"free","x-mine":"a"}
{"kind":"program","id":"oak","name":"Oak","step2_min":"230","deadline":"2026-12-04","x-mine":"b"}
! said.csv:2:1: warning: '3/12/2026' read as 2026-12-03, which is in the season; if not meant, write 2026-03-12; likewise line 3
! kith-parse: said.csv (programs): 2 rows read, 2 kept, 0 left out; kept under x-: 'Parking' (--map COLUMN=FIELD for another place)

= a year has two figures or four: others may be slips, and are asked about
$ printf 'Program,Deadline\nElm,9/30/7\nOak,9/30/207\nAsh,9/30/26\nBay,30 Sep 6\n' >years.csv
> kith parse -q --from csv --kind program --today 2026-06-01 years.csv -o tsv -f name,deadline
name	deadline
Elm	unknown; 9/30/7; until when do they take applications?
Oak	unknown; 9/30/207; until when do they take applications?
Ash	2026-09-30
Bay	unknown; 30 Sep 6; until when do they take applications?
! years.csv:2:1: warning: deadline: '9/30/7': until when do they take applications? (likewise lines 3, 5)

= hostile tables: long cells, many columns, a quote that is never closed
$ printf 'Program,Visa\nOak,J-1\n%s,J-1\nElm,H1B\n' "$(head -c 10000000 /dev/zero | tr '\0' a)" |
>     kith parse --from csv --kind program -f name,visas
{"name":"Oak","visas":["J-1"]}
{"name":"Elm","visas":["H-1B"]}
! kith-parse: - (programs): 3 rows read, 2 kept, 1 left out: 1 longer than 1 MiB (line 3)
? 2
$ (printf 'Program'; yes ,Visa | head -1000000 | tr -d '\n'; printf '\nOak,J-1\n') |
>     kith parse --from csv --kind program | cut -c 1-80
{"kind":"program","id":"oak","name":"Oak","visas":["J-1"]}
! kith-parse: - (programs): 1 row read, 1 kept, 0 left out
$ (printf 'Program,Visa\nOak'; yes ,J-1 | head -100000 | tr -d '\n'; echo) |
>     kith parse --from csv --kind program
{"kind":"program","id":"oak","name":"Oak","visas":["J-1"]}
! -:2:1: warning: more cells than the header line has; the others are not read
! kith-parse: - (programs): 1 row read, 1 kept, 0 left out
$ printf 'Program,Visa\nOak,J-1\n"Elm,H1B\nAsh,J-1\n' | kith parse --from csv --kind program
{"kind":"program","id":"oak","name":"Oak","visas":["J-1"]}
! kith-parse: - (programs): 2 rows read, 1 kept, 1 left out: 1 with a quote that is never closed, and all after it (line 3)
? 2
$ printf 'Program,Step 2\nOak,"%s"\n' "$(yes '230,' | head -2000 | tr -d '\n')" |
>     kith parse --from csv --kind program 2>&1 | cut -c 1-200
kith-parse: - (programs): 1 row read, 1 kept, 0 left out
{"kind":"program","id":"oak","name":"Oak","step2_min":{"value":"230","said":"230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230

= a row with the code of a track is that track; a column of tracks names them
% jq
$ printf '%s\n' 'Program,ACGME ID,NRMP Code,Track,H1B Visa,Positions' 'Oak Bay,4009900999,1989400C0,Main,yes,8' \
>     'Oak Bay,4009900999,1989400C1,Rural,no,2' 'Oak Bay,4009900999,1989400C1,Rural,no,3' \
>     'Oak Bay,4009900999,,Research,no,1' 'Elm Bay,4009900998,,Rural,no,2' >tracks.csv
$ kith parse --from csv --kind program tracks.csv | jq -c '.name, .tracks'
"Oak Bay"
[{"name":"Main","nrmp_code":"1989400C0"},{"name":"Rural","nrmp_code":"1989400C1","positions":"2","x-positions-line-4":"3"},{"name":"Research","positions":"1"}]
"Elm Bay"
[{"name":"Rural"}]
! kith-parse: tracks.csv (programs): 5 rows read, 2 kept, 3 as tracks of an earlier program, 0 left out
$ grep -v Main tracks.csv | sed 's/Track,/Comment,/' | kith parse -q --from csv --kind program | jq -c '.tracks'
[{"name":"1989400C1","nrmp_code":"1989400C1","positions":"3"},{"name":"line 4","positions":"1","x-comment":"Research"}]
null

= a deadline without a year, of this season: one that is past is doubted
$ printf '%s\n' 'Program,Deadline' 'Oak,Oct 1' 'Elm,Dec 15' 'Ash,Sept 30' 'Fir,"Oct 1, 2026"' |
>     kith parse --today 2026-11-30 --from csv --kind program -o tsv -f name,deadline
name	deadline
Oak	2026-10-01
Elm	2026-12-15
Ash	2026-09-30
Fir	2026-10-01
! -:2:1: warning: 'Oct 1' read as 2026-10-01, which is past; if not meant, write 2027-10-01; likewise line 4
! kith-parse: - (programs): 4 rows read, 4 kept, 0 left out

= notes of several columns stay whole
% jq
$ printf 'Program,Notes,Comments\nOak,%05000d,b\n' 1 | kith parse -q --from csv --kind program | jq '.notes | length'
5003
