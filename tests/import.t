# Other people's files become records of the stream.
KITH_TODAY=2026-06-01

= a LinkedIn archive: a preamble, a quoted note, a head, and mostly no addresses
$ printf '\xef\xbb\xbf' >Connections.csv && cat >>Connections.csv <<'END'
> Notes:
> "When exporting your connections, you may notice that some addresses
> are missing."
>
> First Name,Last Name,URL,Email Address,Company,Position,Connected On
> Maria,Álvarez,https://www.linkedin.com/in/example-maria,,Bayview,"Program Director, Psychiatry Residency",18 May 2026
> Anita,"Rao, MD, MPH",https://www.linkedin.com/in/example-rao,rao@example.org,"Smith & Co",Psychiatrist,03 Jan 2019
> ,,https://www.linkedin.com/in/example-gone,,,,01 Jan 2020
> END
$ mkdir net && touch net/kith.yaml
$ kith parse --from linkedin Connections.csv | kith filter 'x-position~/psych/i' | kith save -C net --dry-run
--- /dev/null
+++ b/maria-alvarez.yaml
@@ -0,0 +1,7 @@
+name: Maria Álvarez
+linkedin: https://www.linkedin.com/in/example-maria
+institution: Bayview
+role: program-director
+x-position: Program Director, Psychiatry Residency
+log:
+  - 2026-05-18 connected linkedin:
--- /dev/null
+++ b/anita-rao.yaml
@@ -0,0 +1,8 @@
+name: Anita Rao, MD, MPH
+linkedin: https://www.linkedin.com/in/example-rao
+email: rao@example.org
+institution: Smith & Co
+role: attending
+x-position: Psychiatrist
+log:
+  - 2019-01-03 connected linkedin:
! kith-parse: Connections.csv (linkedin): 3 rows read, 2 kept (1 without an address), 1 left out: 1 without a name (line 8)
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused; nothing written

= each row is in the account; what a title says of a role is kept beside it
$ kith parse --from auto Connections.csv -o yaml
---
kind: contact
id: maria-alvarez
name: Maria Álvarez
linkedin: https://www.linkedin.com/in/example-maria
institution: Bayview
role: program-director
x-position: Program Director, Psychiatry Residency
log:
  - date: '2026-05-18'
    type: connected
    via: linkedin
summary:
  last:
  last_in:
  last_out:
  exchanges: 0
  attempts: 0
  waiting:
  asks: 0
  gives: 0
  stage: new
---
kind: contact
id: anita-rao
name: Anita Rao, MD, MPH
linkedin: https://www.linkedin.com/in/example-rao
email: rao@example.org
institution: Smith & Co
role: attending
x-position: Psychiatrist
log:
  - date: '2019-01-03'
    type: connected
    via: linkedin
summary:
  last:
  last_in:
  last_out:
  exchanges: 0
  attempts: 0
  waiting:
  asks: 0
  gives: 0
  stage: new
! kith-parse: Connections.csv (linkedin): 3 rows read, 2 kept (1 without an address), 1 left out: 1 without a name (line 8)

= a title that is the name of a role is that role, in any spelling
$ printf 'Name,Job Title\nAnn Lee,Research Mentor\n' | kith parse --from csv -q -f role,x-position
{"role":"research-mentor","x-position":"Research Mentor"}

= with its day a meeting goes into the log; an address without a domain is named
$ printf '%s\n' 'Name,Email,Met on,Where met,Topics' 'Tom Tree,tom@example,2026-05-20,APA meeting,tea; sleep' |
>     kith parse --from csv -o yaml | sed -n '/^log/,/^summary/p'
log:
  - date: '2026-05-20'
    type: met
    text: APA meeting
    topics:
      - tea
      - sleep
summary:
! -:2:1: warning: 'tom@example' is not a whole address; kept as it is
! kith-parse: - (csv): 1 row read, 1 kept, 0 left out

= a file that is read otherwise: how
$ printf 'BEGIN:VCALENDAR\n' | kith parse --from auto; printf 'From x Mon Jun  1 10:00\n' | kith parse --from csv
! -:1:1: error: is a calendar; name the event whose sessions it has, as in --from ics --event apa-2027
! -:1:1: error: is mail; 'kith log --mail FILE' logs it
? 2
$ printf 'CONVERSATION ID,FROM,TO\n' | kith parse --from auto; printf 'Program,Visa\nOak,J-1\n' | kith parse --from csv
! -:1:1: error: is LinkedIn's messages; 'kith log --from linkedin-messages FILE' logs them
! -:1:1: error: no headings of csv found; the first row is 'Program', 'Visa'; for a list of programs add --kind program
? 2

= a nickname beside the given name is one, and a name in another script stands before the degrees
$ printf 'First Name,Last Name,Connected On\n"Ann ""Annie""","Lee, MD",03 Jan 2026\n"""Annie""",Ek,03 Jan 2026\n' |
>     kith parse -q --from linkedin - -o tsv -f name,nickname
name	nickname
Ann Lee, MD	Annie
"Annie" Ek	
$ printf 'BEGIN:VCARD\nVERSION:3.0\nN:Li;Na;;;(李娜)\\, PhD\nEND:VCARD\n' | kith parse -q --from vcard - -o tsv -f name
name
Na Li (李娜), PhD
$ printf 'First Name,Last Name,Connected On\n"明 ""Ming""",李,03 Jan 2026\n"""",Ek,03 Jan 2026\n' |
>     kith parse -q --from linkedin - -o tsv -f name,nickname
name	nickname
李明	Ming
" Ek	
$ printf 'BEGIN:VCARD\nVERSION:3.0\nN:Lee;Ann "\nEND:VCARD\n' | kith parse -q --from vcard - -o tsv -f id
id
ann-lee

= a role is read from a position however its words are spelled and set
$ kith parse --from csv -q -o tsv --no-header -f role,x-position <<'END'
> Name,Company,Position
> Ann Aaa,Ohio State,"Program Coordinator"
> Ann Baa,Ohio State,"Psychiatry Program Co-ordinator"
> Ann Caa,Ohio State,"Residency Program Coordinator"
> Ann Daa,Ohio State,"Program Director, Psychiatry Residency"
> Ann Eaa,Ohio State,"Chief Resident"
> Ann Faa,Ohio State,"PGY-3"
> Ann Gaa,Ohio State,"PGY3"
> Ann Haa,Ohio State,"PGY-II"
> Ann Iaa,Ohio State,"Post-Graduate Year 2"
> Ann Jaa,Ohio State,"PGY-5 Child Fellow"
> Ann Kaa,Ohio State,"GME Program Co-ordinator"
> Ann Laa,Ohio State,"Psychiatry Residency Programme Coordinator"
> Ann Maa,Ohio State,"Residency Programs Coordinator"
> Ann Naa,Ohio State,"Coordinator, Psychiatry Residency Program"
> Ann Oaa,Ohio State,"Coordinator of the Psychiatry Residency Program"
> Ann Paa,Ohio State,"Coordinator - Psychiatry Residency"
> Ann Qaa,Ohio State,"GME Coordinator"
> Ann Raa,Ohio State,"Director, Psychiatry Residency Program"
> Ann Saa,Ohio State,"Director of the Psychiatry Residency Program"
> Ann Taa,Ohio State,"Associate Director, Psychiatry Residency"
> Ann Uaa,Ohio State,"Program Manager, Psychiatry Residency"
> Ann Vaa,Ohio State,"Former Director, Psychiatry Residency"
> Ann Waa,Ohio State,"Assistant to the Director, Psychiatry Residency"
> Ann Xaa,Ohio State,"Director of Nursing"
> Ann Yaa,Ohio State,"Coordinator, Clinical Research"
> Ann Zaa,Ohio State,"Research Coordinator, Psychiatry"
> Ann Aba,Ohio State,"Software Engineer, Residency Tools"
> END
	Program Coordinator
coordinator	Psychiatry Program Co-ordinator
coordinator	Residency Program Coordinator
program-director	Program Director, Psychiatry Residency
resident	Chief Resident
resident	PGY-3
resident	PGY3
resident	PGY-II
resident	Post-Graduate Year 2
fellow	PGY-5 Child Fellow
coordinator	GME Program Co-ordinator
coordinator	Psychiatry Residency Programme Coordinator
coordinator	Residency Programs Coordinator
coordinator	Coordinator, Psychiatry Residency Program
coordinator	Coordinator of the Psychiatry Residency Program
coordinator	Coordinator - Psychiatry Residency
coordinator	GME Coordinator
program-director	Director, Psychiatry Residency Program
program-director	Director of the Psychiatry Residency Program
associate-program-director	Associate Director, Psychiatry Residency
coordinator	Program Manager, Psychiatry Residency
	Former Director, Psychiatry Residency
	Assistant to the Director, Psychiatry Residency
	Director of Nursing
	Coordinator, Clinical Research
	Research Coordinator, Psychiatry
	Software Engineer, Residency Tools

= a list in a cell as people write one
$ printf '%s\n' 'Name,Interests,Language' 'Ann Lee,"sleep, grief, and trauma",and Thai' |
>     kith parse --from csv -q -o yaml | grep -A3 'interests\|languages'
interests:
  - sleep
  - grief
  - trauma
languages: and Thai
summary:
  last:
  last_in:
