# What goes through the pipes: JSON Lines, one record a line, which any tool
# may read, write and change; and the same as YAML documents.
KITH_TODAY=2026-06-01

= a stream read again comes out as it was
$ kith parse "$EXAMPLES/network" >net.jsonl; kith parse <net.jsonl | cmp - net.jsonl
$ kith filter has:name <net.jsonl | cmp - net.jsonl

= a line that a filter passes on keeps its bytes, blanks, escapes and all
$ cat >odd.jsonl <<'END'
> { "name" : "Ada",	"x-n": 1.50e+02, "x-e": "caf\u00e9", "x-z": -0 }
>   {"name":"Bo","x-t":true,"x-f":false,"x-0":null,"x-l":[1,[2,{}]],"kind":"contact"}  
> END
$ kith filter has:name <odd.jsonl | cmp - odd.jsonl
$ kith filter bo <odd.jsonl | cat -A
  {"name":"Bo","x-t":true,"x-f":false,"x-0":null,"x-l":[1,[2,{}]],"kind":"contact"}  $

= parse writes it anew: own keys first, values as they were, a new summary
$ kith parse <odd.jsonl
{"kind":"contact","id":"ada","file":"-","name":"Ada","x-n":1.50e+02,"x-e":"café","x-z":-0,"summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}
{"kind":"contact","id":"bo","file":"-","name":"Bo","x-t":true,"x-f":false,"x-0":null,"x-l":[1,[2,{}]],"summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}

= unknown fields of any shape travel along
% jq
$ echo '{"name":"Ada","x":{"deep":[{"er":"yes"}]},"rank":{"score":3},"due":{"action":"share"}}' |
>     kith parse | jq -c 'del(.summary)'
{"kind":"contact","id":"ada","file":"-","name":"Ada","x":{"deep":[{"er":"yes"}]},"due":{"action":"share"},"rank":{"score":3}}

= a summary that comes in is not believed
$ echo '{"name":"Ada","summary":{"stage":"active","attempts":7}}' | kith parse -f stage,attempts
{"stage":"new","attempts":0}

= jq in the middle: add, change, leave out
% jq
$ kith parse net.jsonl | jq -c 'select(.id == "hoa-dang") | .city = "Elsewhere" | del(.notes)' |
>     kith parse -f name,city
{"name":"Đặng Thị Hòa","city":"Elsewhere"}

= a record without id and file gets an id made of its name
$ echo '{"summary":{},"name":"Ada","kind":"event"}' | kith parse
{"kind":"event","id":"ada","file":"-","name":"Ada"}

= empty lines do not count, CRLF line ends neither, nor does a missing one
$ printf '\n{"name":"Ada"}\r\n\n   \n{"name":"Bo"}' | kith parse -f name
{"name":"Ada"}
{"name":"Bo"}

= a byte order mark at the start means nothing
$ printf '\357\273\277{"name":"Ada"}\n' | kith parse -f name
{"name":"Ada"}

= a bad line is named and left out, the others pass
$ cat >bad.jsonl <<'END'
> {"name":"Ada"}
> {"name":"Bo",}
> {"name":"Cy"
> {"name":"Di"} {"name":"Ed"}
> {'name':"Fi"}
> {"name":"Gil\x"}
> {"name":"Hal","name":"Hal"}
> {"city":"Boston"}
> {"name":["Ida"]}
> "Jo"
> [{"name":"Kim"}]
> {"name":"Lou","x":01}
> {"name":"Max","x":NaN}
> {"name":"Nat","x":"	"}
> {"name":"Oz","kind":"planet"}
> {"name":"Pam","status":"gone"}
> {"name":"Quin","log":[{"date":"2026-02-30","type":"met"}]}
> {"name":"Ray","x":"\ud800"}
> name: Sue
> {"name":"Zoe"}
> END
$ kith parse -f name bad.jsonl
{"name":"Ada"}
{"name":"Zoe"}
! bad.jsonl:2:14: error: expected a name in double quotes
! bad.jsonl:3:13: error: an object is not closed
! bad.jsonl:4:15: error: expected nothing more after the value
! bad.jsonl:5:2: error: expected a name in double quotes
! bad.jsonl:6:13: error: unknown escape; '\\' is a backslash
! bad.jsonl:7:15: error: duplicate name in the object
! bad.jsonl:8:1: error: a contact needs a 'name'
! bad.jsonl:9:9: error: 'name' must be text
! bad.jsonl:10:1: error: a record must be a mapping, as in 'name: Maria Lopez'
! bad.jsonl:11:1: error: a record must be a mapping, as in 'name: Maria Lopez'
! bad.jsonl:12:19: error: a number cannot have leading zeros
! bad.jsonl:13:19: error: expected a value
! bad.jsonl:14:20: error: a control character must be escaped
! bad.jsonl:15:21: error: unknown kind 'planet'; write contact, program or event
! bad.jsonl:16:24: error: unknown word 'gone' in 'status'; write prospect, active, paused or closed
! bad.jsonl:17:31: error: no such day '2026-02-30'
! bad.jsonl:18:20: error: unpaired surrogate
! bad.jsonl:19:1: error: expected a value
? 2

= bytes that are no UTF-8, and NUL
$ printf '{"name":"Ada"}\n{"name":"B\374"}\n{"name":"C\0"}\n{"name":"Di"}\n' | kith parse -f name
{"name":"Ada"}
{"name":"Di"}
! -:2:11: error: not valid UTF-8
! -:3:11: error: a control character must be escaped
? 2

= columns count characters, not bytes
$ echo '{"name":"李明",}' | kith parse
! -:1:14: error: expected a name in double quotes
? 2
$ echo '{"name":"Zoë","status":"gone"}' | kith parse
! -:1:24: error: unknown word 'gone' in 'status'; write prospect, active, paused or closed
? 2

= nesting of 40,000, and a line of 17 MB
$ { printf '{"name":"Ada"}\n{"name":"Bo","x":'; head -c 40000 /dev/zero | tr '\0' '['
>     printf '\n{"name":"Cy"}\n'; } | kith parse -f name
{"name":"Ada"}
{"name":"Cy"}
! -:2:145: error: nested more than 128 levels deep
? 2
$ { printf '{"name":"Ada"}\n{"name":"Bo","x":"'; head -c 17000000 /dev/zero | tr '\0' 'a'
>     printf '"}\n{"name":"Cy"}\n'; } | kith parse -f name
{"name":"Ada"}
{"name":"Cy"}
! -:2:1: error: over 16 MiB; no record is that long
? 2

= an array is not a stream; the error says how to make it one
% jq
$ echo '[{"name":"Ada"}]' | kith parse
! -:1:1: error: a JSON array is not a stream; write it with '-o jsonl', or make it one with jq -c '.[]'
? 2
$ kith parse net.jsonl -o json | kith parse | wc -l
0
! -:1:1: error: a JSON array is not a stream; write it with '-o jsonl', or make it one with jq -c '.[]'
$ kith parse net.jsonl -o json | jq -c '.[]' | kith parse | wc -l
98

= YAML documents are a stream too
$ kith parse -o yaml net.jsonl | kith parse | cmp - net.jsonl
$ cat >two.yaml-stream <<'END'
> # typed by hand
> name: Ada Moss
> log:
>   - 2026-05-20 met: on the train
> ---
> name: Zoë O'Neil
> id: zoe
> ...
> END
$ kith parse two.yaml-stream
{"kind":"contact","id":"ada-moss","file":"two.yaml-stream","name":"Ada Moss","log":[{"date":"2026-05-20","type":"met","text":"on the train"}],"summary":{"last":"2026-05-20","last_in":null,"last_out":null,"exchanges":1,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"active"}}
{"kind":"contact","id":"zoe","file":"two.yaml-stream","name":"Zoë O'Neil","summary":{"last":null,"last_in":null,"last_out":null,"exchanges":0,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"new"}}

= a bad document does not cost the others, and lines count from the start of the stream
$ printf '%s\n' 'name: Ada' --- 'name: [' --- 'city: Boston' --- 'name: Zoe' | kith parse -f name
{"name":"Ada"}
{"name":"Zoe"}
! -:3:7: error: this '[' is not closed
! -:5:1: error: a contact needs a 'name'
? 2
$ printf '%s\n' --- --- '# nothing' --- 'name: Zoe' | kith parse -f name
{"name":"Zoe"}

= a document larger than 1 MiB is refused without being kept
$ { printf 'name: Ada\nnotes: '; head -c 3000000 /dev/zero | tr '\0' 'a'
>     printf '\n---\nname: Bo\n'; } | kith parse -f name
{"name":"Bo"}
! -:1:1: error: the file has 1048588 bytes, more than 1048576; split it
? 2

= what was asked of the network comes from the file of the first record
% jq
$ mkdir shy && echo 'policy: {attempts: 1}' >shy/kith.yaml
> printf '%s\n' 'name: Ada' 'log:' '  - 2026-05-20 sent: hello' >shy/ada.yaml
$ kith parse shy | kith parse -f stage
{"stage":"resting"}
$ kith parse shy | jq -c 'del(.file)' | kith parse -f stage
{"stage":"reached"}
$ kith parse shy | jq -c 'del(.file)' | KITH_DIR=shy kith parse -f stage
{"stage":"resting"}

= a pipe that fills slowly is read to its end
$ mkfifo in; {
>     echo '{"name":"Ada"}'; sleep 0.2; printf '{"name"'; sleep 0.2; echo ':"Bo"}'
> } >in & kith parse -f name in; wait
{"name":"Ada"}
{"name":"Bo"}

= of thousands of faulty lines the first thousand are said
$ yes '{' | head -n 1003 | kith filter 2>&1 >/dev/null | tail -n 2
-:1000:2: error: expected a name in double quotes
kith-filter: -: and 3 more lines that are not records

= what is no record from its beginning: what standard input has to be
$ printf '%s\n' ann.yaml bo.yaml | kith filter; printf 'To: "Ann" <a@example.org>\nSubject: x\n' | kith due
! -:1:1: error: a record must be a mapping, as in 'name: Maria Lopez'
! kith-filter: standard input must be records, as 'kith parse' or 'kith filter' writes them; name files as operands
! -:1:11: error: text after the closing quote; quote all of it, and write \" for a " inside
! kith-due: standard input must be records, as 'kith parse' or 'kith filter' writes them; name files as operands
? 2
$ echo '{"name"' | kith filter -c; printf '{"name":"Ann"}\n{\n' | kith filter -c
0
1
! -:1:8: error: expected ':' after the name
! -:2:2: error: expected a name in double quotes
? 2
$ printf 'name: Ann\nlog: 5\n' | kith filter -c; kith filter -c </dev/null; echo '# none' | kith filter -c
0
0
0
! -:2:6: error: 'log' must be a list; begin each entry with '- ', on a line of its own
! kith-filter: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 1
