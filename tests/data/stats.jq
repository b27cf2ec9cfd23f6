# The figures of `kith stats` counted a second time, from the stream alone.
# In: all records, slurped. --arg today DAY, since DAY, until DAY, event ID or
# nothing; --argjson me
# MAP. Out: one array a figure, [section, group, name or id, count, base, percent
# or value].

def day: strptime("%Y-%m-%d") | mktime / 86400 | floor;
def in_range: .day >= ($since | day) and .day <= ($until | day);
def list: if . == null then [] elif type == "array" then . else [.] end;
def text: . // "" | if type == "string" then . else "" end;
def filled: if . == null or . == "" or . == [] then false else true end;
def yes: text | ascii_downcase | IN("yes", "true", "on", "y");
def tenths($times; $count; $base):
  if $base > 0 then ((2 * $times * $count + $base) / (2 * $base) | floor) / 10
  else null end;
def share($s; $g; $n; $count; $base):
  [$s, $g, $n, $count, $base, tenths(1000; $count; $base)];
def number($s; $g; $n; $count): [$s, $g, $n, $count, null, null];
def each($s; $g; $n; $count; $base):
  [$s, $g, $n, $count, $base, tenths(10; $count; $base)];
def count(f): map(select(f)) | length;
def tally(f): group_by(f) | map({key: (.[0] | f), value: length});

def out: IN("sent", "asked", "nudged", "thanked", "updated", "gave");
def attempt: IN("sent", "asked", "nudged");
def in_: IN("replied", "helped", "declined");
def both: IN("met", "meeting");
def answer: in_ or both;

def group: {
  attending: "attending+faculty", faculty: "attending+faculty",
  "program-director": "director", "associate-program-director": "director",
  resident: "resident+fellow", fellow: "resident+fellow",
  "research-mentor": "research", psychologist: "interprofessional",
  "social-worker": "interprofessional", nurse: "interprofessional",
  coordinator: "coordinator", alumnus: "peers+alumni", peer: "peers+alumni",
  speaker: "other", other: "other"}[.role | text] // "no role";
def groups: ["attending+faculty", "director", "resident+fellow", "research",
  "interprofessional", "coordinator", "peers+alumni", "other"];

# What says the same in all its keys, or has one message_id, counts once.
def once: reduce .[] as $e ([]; ($e | del(.place)) as $k
  | if any(.[]; del(.place) == $k or
           (($e.message_id | filled) and .message_id == $e.message_id))
    then . else . + [$e] end);

# The log up to today, sorted by day, then by place.
def entries($now):
  [.log | list | to_entries[] | .value + {place: .key, day: (.value.date | day)}
   | select(.day <= $now)]
  | sort_by(.day, .place) | once;
def with_import($now; $day):
  if $day == null or $day > $now or any(.[]; .day >= $day) then .
  else . + [{type: "met", day: $day, place: 1e9}] | sort_by(.day, .place) end;

def after($i; f): first(.[$i + 1:][] | select(f)) // null;

def sending: .type | out;
def message:
  sending and (.via | text | IN("in-person", "phone", "zoom", "video") | not);
def hopes: (.type | attempt) and message;
def keeps: .type == "gave" or (.kept | yes);

# Did a message wait for an answer when they connected, entry $i of the log?
def waits($i): . as $l | ($l[$i].via | text) as $via
  | (last(range($i) | select($l[.].type | answer)) // -1) as $heard
  | any($l[$heard + 1:$i][]; (.type | attempt) and message and
        ((.via | text) as $v
         | $v == $via or ($via == "" and $v == "linkedin") | not));
def refused($i): .[$i].type == "declined" and
  ((last(.[:$i][] | select(.type | IN("asked", "helped", "declined")))
    // {type: ""}).type == "asked");
def owes($kind; $i; $no_notes):
  if $kind == "thank" then .[$i].type == "helped" or refused($i) or
    (.[$i].type == "meeting" and ($no_notes | not))
  else (.[$i].type | IN("met", "attended")) or
    (.[$i].type == "connected" and (waits($i) | not)) end;

# What became of it, by what settles it, from day $open to day $by.
def judge($sent; $now; $silent; $open; $by; $lapse):
  ($sent.day // $now) as $at
  | if $sent == null and $silent then "excused"
    elif $at > $by + $lapse then "lapsed"
    elif $sent == null then (if $at > $by then "overdue" else "open" end)
    elif $at < $open then "early"
    elif $at > $by then "late"
    else "window" end;
# The same for entry $i that asks for a follow-up or thanks.
def settle($i; $now; $silent; $kind):
  . as $l | $l[$i].day as $day
  | (if $kind == "thank" then [($l | after($i; sending)), 0, 2, 14]
     else [($l | after($i; message)), 3, 7, 30] end)
    as [$sent, $open, $by, $lapse]
  # a connection that nobody wrote to was no conversation that was let go
  | judge($sent; $now;
      $silent or ($l[$i].type == "connected" and $now > $day + $by + $lapse);
      $day + $open; $day + $by; $lapse);
# Each thing promised: [day, by, open, what became of it].
def promises($c; $now):
  $c.l as $l | range($l | length) as $i | $l[$i] | select(in_range)
  | . as $e | .promised | list[] | select(filled)
  | ((if type == "object" then .by else null end) // $e.by) as $by
  | (if $by then ($by | day) else $e.day + 7 end) as $last
  | (if $by then [$last - 7, $e.day] | max else $e.day end) as $open
  | ([$last, $open] | max) as $last
  | [$e.day, $last, $open,
     judge($l | after($i; keeps); $now; $c.silent; $open; $last; 30)];
def owed($c; $kind; $now):
  if $kind == "promise" then promises($c; $now) | [.[0], .[3]] else
    $c.l as $l | range($l | length) as $i
    | select(($l[$i] | in_range) and ($l | owes($kind; $i; $c.no_notes)))
    | [$i, ($l | settle($i; $now; $c.silent; $kind))] end;

# Of the newest entry of that kind, in all days: its day, what became of it.
def newest($c; $kind; $now):
  $c.l as $l
  | (last(range($l | length) | select(. as $i | $l | owes($kind; $i; $c.no_notes))) // null)
    as $i
  | if $i == null then [null, null]
    else [$l[$i].day, ($l | settle($i; $now; $c.silent; $kind))] end;
def unsettled: IN("open", "overdue");

# Each message that hopes for an answer, with the days that it took.
def messages($c; $now):
  $c.l as $l | range($l | length) as $i | $l[$i]
  | select(hopes and in_range)
  | (first($l[$i + 1:][] | select((.type | answer) or hopes)) // null) as $n
  | {type, template: (.template | text), via: (.via | text),
     role: ($c.role | text),
     days: (if $n and ($n.type | answer) then $n.day - .day else null end),
     waiting: ($n == null and $now <= .day + 14)};
def rates($g; f; $none): group_by(f)[]
  | share("response"; $g; (.[0] | f | if . == "" then $none else . end);
          count(.days != null); length);

def asked($c; $what): $c.l | to_entries
  | map(select(.value.type == "asked" and
               ($what == null or (.value.ask | list | index($what)))))
  | if length > 0 then .[0].key else null end;
def helped($c; $i; $what): any($c.l[$i + 1:][]; .type == "helped" and
  ($what == null or (.text | text | ascii_downcase | contains($what))
   or (.ask | list | index($what)) or (.topics | list | index($what))));
def place($l; $from; f):
  first(range($from; $l | length) | select($l[.] | f)) // null;

def clinical($c): asked($c; "observership") as $a
  | if $a != null and helped($c; $a; "observership") then 4
    elif $a != null then 3
    elif $c.summary.exchanges >= 3 then 2
    elif $c.known then 1 else 0 end;
def research($c): $c.l as $l
  | place($l; 0; .type == "attended") as $at
  | ($c.role == "research-mentor") as $m
  | if $at == null and ($m | not) then 0 else
      place($l; if $m then 0 else $at + 1 end;
            .type | IN("sent", "asked")) as $q
      | if $q == null then 1 else
          place($l; $q + 1; .type | answer) as $u
          | if $u == null then 2
            elif place($l; $u + 1; .type == "gave") == null then 3
            else 4 end
        end
    end;
def mentoring($c): ($c.l | map(select(.type == "helped").day) | unique) as $d
  | if $c.mentor | filled then 4
    elif ($d | length) > 1 then 3
    elif ($d | length) > 0 then 2
    elif asked($c; null) != null then 1 else 0 end;
def matching($c):
  if asked($c; "advocacy") != null then 4
  elif asked($c; "permission") != null then 3
  elif asked($c; "advice") != null then 2
  elif $c.program | filled then 1 else 0 end;
def pipe($g; $names; f): map(f) as $s | ($s | count(. > 0)) as $base
  | (range(4) | share("pipelines"; $g; $names[.];
                      . as $k | $s | count(. > $k); $base)),
    (.[] | select(f > 1) | number("pipelines"; $g; .id; 1));

def overview($c; $r):
  number("overview"; "network"; "contacts"; $c | length),
  number("overview"; "network"; "programs"; $r | count(.kind == "program")),
  number("overview"; "network"; "events"; $r | count(.kind == "event")),
  number("overview"; "network"; "institutions";
         $c | map(.institution | select(filled)) | unique | length),
  ((groups + ["no role"])[] | . as $g
   | share("overview"; "group"; $g; $c | count(group == $g); $c | length)),
  (["new", "prospect", "reached", "active", "resting", "paused", "closed"][]
   | . as $s | share("overview"; "stage"; $s;
                     $c | count(.summary.stage == $s); $c | length)),
  ($c | map(select(.program | filled)) | tally(.program)[]
   | share("overview"; "program"; .key; .value; $c | length)),
  share("overview"; "program"; "none given";
        $c | count(.program | filled | not); $c | length),
  ($c | map(select(.institution | filled)) | tally(.institution)[]
   | share("overview"; "institution"; .key; .value; $c | length)),
  share("overview"; "institution"; "none given";
        $c | count(.institution | filled | not); $c | length);

def holes: {
  nobody: (.people | length == 0),
  "only cold": ((.people | length > 0) and (.people | any(.known) | not)),
  "residents, no faculty": ((.people | any(group == "resident+fellow")) and
    (.people | any(group | IN("attending+faculty", "director", "research"))
     | not))};
def claims: list | map(if type == "object" then .value else . end | list)
  | add // [];
def is_old: text | if . == "" then false
  else . + {"4": "-12-31", "7": "-31"}[length | tostring]
    | .[:10] < ($today | .[:4] | tonumber - 1 | tostring) + $today[4:] end;
def closed($me): (.closed_to_me | claims
    | any(filled and (ascii_downcase | IN("no", "unknown") | not)))
  or (($me.visa | filled) and
    (.visas | list | any(type != "object" or (.checked | is_old | not))) and
    (.visas | claims | map(ascii_downcase)
    | length > 0 and all(IN("unknown", "case-by-case") | not) and
      all(. == "none" or ($me.visa != "either" and
                          . != ($me.visa | ascii_downcase)))));
def coverage($c; $r; $me):
  ($c | map(select(.summary.stage != "closed"))) as $alive
  | (groups[] | . as $g | share("coverage"; "group"; $g;
       $alive | count(group == $g and .known);
       $alive | count(group == $g))),
    (["career", "application", "research", "cultural"][] | . as $m
     | number("coverage"; "mentor"; $m;
              $alive | count(.mentor | list | index($m)))),
    ($me.interests | list[] | . as $i
     | number("coverage"; "interest"; $i;
         $alive | count(.interests | list | map(ascii_downcase)
                        | index($i | ascii_downcase)))),
    ($r | map(select(.kind == "program" and closed($me)).id)) as $shut
    | ([$r[] | select(.kind == "program")
        | {key: .id, value: [.director, .coordinator
                             | if type == "object" then .value else . end]}]
       | from_entries) as $heads
    | ([$r[] | select(.kind == "program").id] +
       [$alive[].program | select(filled)] | unique - $shut
       | map(. as $id | {id: $id,
                         people: $alive | map(select(.program == $id or
                           ((group | IN("director", "coordinator")) and
                            (.id | IN(($heads[$id] // [])[])))))}))
      as $p
    | share("coverage"; "program"; "covered";
            $p | count(holes | any | not); $p | length),
      (["nobody", "only cold", "residents, no faculty"][] | . as $h
       | share("coverage"; "program"; $h; $p | count(holes[$h]);
               $p | length),
         ($p[] | select(holes[$h]) | number("coverage"; "program"; .id; 1)));

def response($c; $now):
  number("response"; "invited"; "this month"; [$c[].l[]
    | select(.type == "invited" and (.via | text | IN("", "linkedin")) and
             (.text | filled) and .date[:7] == $today[:7])] | length),
  [$c[] | . as $p | messages($p; $now)] as $m
  | ($m | count(.days != null)) as $a | ($m | count(.waiting)) as $w
  | ($c | map(select(.l | any(hopes)))) as $written
  | share("response"; "answer"; "answered"; $a; $m | length),
    share("response"; "answer"; "waiting"; $w; $m | length),
    share("response"; "answer"; "unanswered"; ($m | length) - $a - $w;
          $m | length),
    ($m | rates("type"; .type; ""),
          rates("template"; .template; "none named"),
          rates("channel"; .via; "none named"),
          rates("role"; .role; "no role")),
    ([$m[].days | select(. != null)] | sort) as $d
    | ["response", "time", "median", $a, $a,
       (if $a > 0 then ($d[($a - 1) / 2 | floor] + $d[$a / 2 | floor]) / 2
        else null end)],
      ([["within 2 days", -1, 2], ["within a week", 2, 7],
        ["within 2 weeks", 7, 14], ["within 30 days", 14, 30],
        ["later", 30, 1e9]][] | . as [$n, $low, $high]
       | share("response"; "time"; $n; $d | count(. > $low and . <= $high);
               $a)),
      ([["none", 0, 0], ["one", 1, 1], ["two or more", 2, 1e9]][]
       | . as [$n, $low, $high]
       | share("response"; "attempts"; $n;
               $written | count(.summary.attempts >= $low and
                                .summary.attempts <= $high);
               $written | length)),
      share("response"; "attempts"; "resting";
            $c | count(.summary.stage == "resting"); $written | length);

def timeliness($c; $now): ["follow-up", "thank", "promise"][] | . as $kind
  | [$c[] | . as $p | owed($p; $kind; $now)[1]] as $o
  | ($o | count(. == "early")) as $early
  | ($o | count(. == "window")) as $in
  | ($o | count(. == "late")) as $late
  | ($o | count(. == "lapsed")) as $lapsed
  | ($early + $in + $late + $lapsed) as $all
  | share("timeliness"; $kind; "on time"; $early + $in; $all),
    share("timeliness"; $kind; "early"; $early; $all),
    share("timeliness"; $kind; "in the window"; $in; $all),
    share("timeliness"; $kind; "late"; $late; $all),
    share("timeliness"; $kind; "lapsed"; $lapsed; $all),
    number("timeliness"; $kind; "still in time"; $o | count(. == "open")),
    number("timeliness"; $kind; "overdue"; $o | count(. == "overdue")),
    ($c[]
     | select($kind != "promise" and
              (newest(.; $kind; $now) as [$day, $state]
              | $day != null and ($state | unsettled)
                and ({day: $day} | in_range)
                and $now >= $day + (if $kind == "thank" then 0 else 3 end)
                and ($kind == "thank" or
                     (newest(.; "thank"; $now)[1] | unsettled | not))))
     | number("timeliness"; $kind; .id; 1)),
    ($c[] | . as $p
     | select($kind == "promise" and
              any(promises($p; $now); (.[3] | unsettled) and $now >= .[2]))
     | number("timeliness"; $kind; .id; 1));

def at_event($c; $id; $now): ($c.l | length) as $n
  | [range($n) | select(($c.l[.].event == $id) and ($c.l[.] | in_range) and
                        ($c.l[.].type | IN("met", "meeting", "attended")))]
  | if length == 0 then empty else .[-1] as $i
    | ($c.l[$i].type == "meeting") as $meeting
    | (if $meeting and ($c.no_notes | not) then "thank" else "follow-up" end)
      as $kind
    | (if $kind == "thank" then place($c.l; $i + 1; sending)
       else place($c.l; $i + 1; message) end) as $sent
    | if $sent != null then
        (if place($c.l; $sent + 1; .type | answer) != null then "done"
         else "sent" end)
      elif $meeting and $c.no_notes then "nothing"
      else $c.l | settle($i; $now; $c.silent; $kind) end
  end;
def events($c; $r; $now):
  ([$r[] | select(.kind == "event").id] +
   [$c[].l[] | select(in_range and
                      (.type | IN("met", "meeting", "attended")))
    | .event | select(filled)] | unique)[]
  | . as $id | (first($r[] | select(.kind == "event" and .id == $id)) // {})
    as $e
  | ($e.dates.start // null | if . then day else null end) as $from
  | (if $from == null then null
     else [($e.dates.end // $e.dates.start, $until | day), $now] | min
     end) as $to
  | [$c[].l[] | select(.event == $id and (.type | both) and in_range)
     | select($from == null or (.day >= $from and .day <= $to)).day] as $days
  | (if $from == null then ($days | unique | length)
     else [$to - ([$from, ($since | day)] | max) + 1, 0] | max end) as $base
  | [$c[] | . as $p | at_event($p; $id; $now)] as $o | ($o | length) as $n
  | each("events"; $id; "conversations a day"; $days | length; $base),
    number("events"; $id; "people"; $n),
    share("events"; $id; "done"; $o | count(. == "done"); $n),
    share("events"; $id; "sent"; $o | count(. == "sent"); $n),
    share("events"; $id; "outstanding";
          $o | count(. == "open" or . == "overdue"); $n),
    share("events"; $id; "lapsed"; $o | count(. == "lapsed"); $n);

# What came of the one event that --event names, after its first encounter.
def yield($c; $r; $id): ($r[] | select(.kind == "event" and .id == $id)) as $e
  | [$c[] | . as $p
     | place($p.l; 0; .event == $id and in_range and
             (.type | IN("met", "meeting", "attended"))) as $i
     | select($i != null) | {l: $p.l[$i + 1:]}] as $met
  | def came($name; f): share("events"; "yield"; $name;
                              $met | count(f); $met | length);
    came("wrote back"; any(.l[]; .type | in_)),
    came("talked again"; any(.l[]; (.type | both) and .event != $id)),
    came("helped"; helped(.; -1; null)),
    came("observership"; helped(.; -1; "observership")),
    came("letter"; helped(.; -1; "letter")),
    ($e.goals | list) as $goals | ($e.met_goals | list) as $reached
    | share("events"; "yield"; "goals reached";
            $goals | count(IN($reached[])); $goals | length);

def balance($c; $me; $now):
  [$c[].l[] | select(in_range).type] as $t
  | def n($x): $t | count(. == $x);
    # rounding must not lift it to the goal
    (each("balance"; "total"; "returns"; n("gave") + n("thanked"); n("asked"))
     | if .[3] < .[4] and .[5] >= 1 then .[5] = 0.9 else . end),
    (["asked", "gave", "thanked", "updated", "helped"][] | . as $x
     | number("balance"; "total"; $x; n($x))),
    ($c[] | .l |= map(select(in_range))
     | (.l | count(.type == "asked")) as $a | select($a > 0)
     | share("balance"; "people"; .id; $a;
             $a + (.l | count(.type | IN("gave", "thanked"))))),
    ([$me.milestones | list[].date | day | select(. <= $now)] | max) as $news
    | ($c | map(select($news != null and (.silent | not) and
                       (.l | any(.type == "helped"))))) as $h
    | ($h | map(select((.summary.last_out == null) or
                       ((.summary.last_out | day) < $news)))) as $u
    | share("balance"; "unheard"; "not heard yet"; $u | length; $h | length),
      ($u[] | number("balance"; "unheard"; .id; 1));

def lacks($me): {
  interests: (([.interests | list[] | ascii_downcase] as $i
    | if $me.interests | filled then
        any($me.interests | list[]; ascii_downcase | IN($i[]))
      else $i | length > 0 end) | not),
  evidence: (((.img | yes) or (.img_evidence | filled)) | not),
  hook: (.hooks | filled | not),
  address: (((.email | filled) or (.linkedin | filled)) | not)};
def prospects($c; $me):
  ($c | map(select(.status == "prospect"))) as $p
  | ($p | map(select((.known or (.do_not_contact | yes)) | not))) as $l
  | ($l | length) as $n
  | number("prospects"; "list"; "prospects"; $n),
    share("prospects"; "list"; "not written to";
          $l | count(.summary.stage == "prospect"); $n),
    share("prospects"; "list"; "written to";
          $l | count(.summary.stage != "prospect"); $n),
    number("prospects"; "list"; "answered"; $p | count(.known)),
    (["interests", "evidence", "hook", "address"][] | . as $x
     | share("prospects"; "lacks"; $x; $l | count(lacks($me)[$x]); $n)),
    share("prospects"; "lacks"; "ready"; $l | count(lacks($me) | any | not);
          $n),
    ($l[] | select((.silent | not) and (lacks($me) | any))
     | number("prospects"; "people"; .id; 1));

def pipelines($c):
  ($c | map(select(.summary.stage != "closed"))) as $alive | $alive
  | pipe("clinical";
         ["contact", "several exchanges", "asked", "observership"];
         . as $p | clinical($p)),
    pipe("research";
         ["attended", "question", "understanding", "contribution"];
         . as $p | research($p)),
    pipe("mentor"; ["asked", "helped", "helped again", "mentor"];
         . as $p | mentoring($p)),
    pipe("match"; ["shortlist", "advice", "permission", "advocacy"];
         . as $p | matching($p)),
    (["advice", "feedback", "introduction", "research", "permission",
      "prepare",
      "observership", "letter", "advocacy", "meeting"][] | . as $k
     | [$alive[] | . as $p | asked($p; $k) | select(. != null)
        | helped($p; .; null)] as $g
     | share("pipelines"; "ask"; $k; $g | count(.);
                       $g | length));

def month: . * 86400 | gmtime | strftime("%Y-%m");
def growth($c; $today):
  ([$today, $until] | min | .[:7] | split("-") | map(tonumber)) as [$y, $m]
  | (if $since < "2000" then 12
     else ($y - ($since[:4] | tonumber)) * 12 + $m -
       ($since[5:7] | tonumber) + 1 end) as $n
  | [range($n) | ($y * 12 + $m - 1 - .)
     | "\(. / 12 | floor)-\(. % 12 + 1 | tostring | if length < 2
                            then "0" + . else . end)"] as $months
  | def series($name; $days): ($days | map(month)) as $d
      | number("growth"; $name; "earlier"; $d | count(IN($months[]) | not)),
        ($months[] | . as $x
         | number("growth"; $name; $x; $d | count(. == $x)));
    series("new"; [$c[] | first(.l[] | select(.type != "note"))
                   | select(in_range).day]),
    ([$c[].l[] | select(in_range)]
     | series("sent"; map(select(.type | out or . == "invited").day)),
       series("received"; map(select(.type | in_).day)),
       series("conversations"; map(select(.type | both).day)));

($today | day) as $now | . as $r
| ([$r[] | select(.kind == "program" and (.thank_you_notes | claims
      | map(ascii_downcase) == ["not wanted"])).id]) as $no_notes
| map(select(.kind == "contact")
      | .l = (. as $c | entries($now)
              | with_import($now; $c.last_interaction | if filled then day
                                                        else null end))
      | .known = (.summary.exchanges > 0)
      | .no_notes = (.program | text | IN($no_notes[]))
      | .silent = ((.summary.stage | IN("resting", "paused", "closed")) or
                   (.do_not_contact | yes))) as $c
| if $event != "" then
    yield($c; $r; $event), (events($c; $r; $now) | select(.[1] == $event))
  else
    overview($c; $r), coverage($c; $r; $me), response($c; $now),
    timeliness($c; $now), events($c; $r; $now), balance($c; $me; $now),
    prospects($c; $me), pipelines($c), growth($c; $today)
  end
