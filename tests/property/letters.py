#!/usr/bin/env python3
"""Every built-in template for ten people of different roles and stages, whole
and with half of what is optional left out, in one file to be read aloud:
letters.txt in the build directory. What a person would not send, as far as a
program can see it, is a failure."""
import email
import email.policy
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ["TOP"], "tests"))
from tap import end, ok  # noqa: E402

BUILD = os.environ["BUILD"]
TODAY = "2026-06-01"

ME = """me:
  name: Dr. Nimali Perera
  degree: MBBS
  country: Sri Lanka
  email: nimali.perera@example.org
  interests: [trauma, cultural psychiatry]
  step: research volunteer at the Wharf Street Institute in Boston
  offers: [translating consent forms, second-coding interviews]
  milestones: [{date: 2026-05-30, kind: publication, what: our paper on
    idioms of distress came out}]
"""

MORE = """  school: Southern Lagoon University
  linkedin: https://www.linkedin.com/in/example-nimali
  visa: either
  stage: applying
  residence: US
  yog: 2021
  usce_months: 3
  languages: [Sinhala, English, Tamil]
  skills: [R, REDCap]
  research: [idioms of distress in tea-estate clinics, a chart review]
  scores: {step2: 251}
"""

# what a log entry has on top, in the whole network
PEOPLE = {
    "director-prospect": ("""name: Dr. Kwame Asante
email: kwame@example.org
role: program-director
program: mill
status: prospect
institution: Mill River University
interests: [trauma]
hooks: [2026 talk "Nine questions I ask every applicant"]
log:
  - {date: 2026-05-01, type: note,
     questions: Which of the nine do applicants find hardest?}
""", ""),
    "attending-met": ("""name: Dr. Lukasz Wojcik
email: lukasz@example.org
role: attending
program: mill
institution: Mill River University
interests: [cultural psychiatry]
log:
  - date: 2026-05-19
    type: met
    event: apa
    topics: [interpreters, delirium]
    detail: your team rings the interpreter before the first question
    questions: Who pays for the interpreter while the team waits?
""", "    promised: I send my interview guide\n"),
    "resident-meeting": ("""name: Hoa Dang
email: hoa@example.org
role: resident
program: mill
institution: Mill River University
interests: [trauma]
log:
  - {date: 2026-05-16, type: met, event: apa, topics: night float,
     detail: she visits programs on a weekday, questions: Who covers?}
  - {date: 2026-05-20, type: sent, via: email}
  - {date: 2026-05-22, type: replied, via: email, topics: the call schedule}
  - date: 2026-05-31
    type: meeting
    via: zoom
    topics: [night float, visas]
    lessons: [visit on a weekday, ask who signs the visa papers]
    promised: I send the lullaby recordings for the group
""", "    impact: you told me to write up the small result first\n"),
    "mentor-long": ("""name: Dr. Ines Carvalho
email: ines@example.org
role: research-mentor
institution: Wharf Street Institute
interests: [interpreters, trauma]
hooks: [2025 paper on interpreters in the emergency room]
log:
  - {date: 2025-10-14, type: sent, via: email}
  - {date: 2025-10-17, type: replied, via: email, topics: a test transcript}
  - {date: 2026-01-12, type: met, via: in-person, topics: the methods section}
  - {date: 2026-02-25, type: meeting, lessons: [keep it to one page],
     topics: [the poster], promised: a shorter draft}
  - date: 2026-05-30
    type: helped
    expect: {what: a letter uploaded, by: 2026-06-20}
    topics: [the poster]
""", "    impact: the poster is half as long and twice as clear\n"),
    "peer-replied": ("""name: Yusuf Demir
email: yusuf@example.org
role: peer
interests: [neuropsychiatry]
log:
  - {date: 2026-02-14, type: met, via: forum, topics: Step 3}
  - date: 2026-05-26
    type: replied
    via: email
    text: mock interviews in July?
    topics: mock interviews in July
""", "    message_id: <one@example.org>\n"),
    "nurse-met": ("""name: Peggy Lindholm
email: peggy@example.org
role: nurse
institution: Wharf Street Institute
log:
  - date: 2026-04-20
    type: met
    via: in-person
    event: grand-rounds
    topics: de-escalation
    detail: sit down first, then say your name
    questions: Whom should I ask to sit in at night?
""", "    promised: write down what helped\n"),
    "coordinator-late": ("""name: Ms. Dolores Finch
email: dolores@example.org
role: coordinator
program: mill
log:
  - {date: 2026-03-01, type: sent, via: email, topics: the checklist}
  - date: 2026-04-15
    type: replied
    via: email
    topics: the checklist
""", "    message_id: <two@example.org>\n"),
    "alumnus-silent": ("""name: Dr. Chaminda Silva
email: chaminda@example.org
role: alumnus
interests: [community psychiatry]
hooks: [column on the first winter]
log:
  - {date: 2025-12-28, type: met, via: in-person, topics: winter coats}
  - date: 2026-05-19
    type: asked
    via: email
    ask: advice
    topics: which programs to look at
""", "    questions: Which two would you look at first?\n"),
    "speaker-heard": ("""name: Dr. Asa Lindqvist
email: asa@example.org
role: speaker
institution: Nordhamn Center
interests: [trauma]
hooks: ["keynote: Trauma after flight"]
log:
  - date: 2026-05-18
    type: attended
    event: apa
    detail: stopping a treatment early can be the treatment
    questions: How do you tell a family that a pause is part of it?
""", "    topics: [asylum interviews]\n"),
    "fellow-declined": ("""name: Dr. Farid Nazari
email: farid@example.org
role: fellow
program: mill
interests: [trauma]
hooks: [2024 review of groups for newcomers]
log:
  - {date: 2026-03-03, type: meeting, via: zoom, topics: the trauma track}
  - {date: 2026-05-20, type: asked, via: email, ask: observership}
  - date: 2026-05-30
    type: declined
    via: email
""", "    topics: [no observers before winter]\n"),
}

# given where a template lacks it; some words mean another thing elsewhere
SLOTS = {
    "check-in/what": "to read my statement", "prepare/what": "two answers",
    "connect/point": "trauma", "permission/about": "to ask one thing at a time",
    "answer": "Yes to July. Saturdays at ten, your time, would suit me.",
    "because": "you have read applications from both sides",
    "to": "Dr. Stonehouse",
    "why": "their clinic works with interpreters",
    "what": "my personal statement",
    "place": "my personal statement",
    "deadline": "2026-09-15",
    "waiver": "waive",
    "about": "my presentations on your ward",
    "fact": "the ferry clinic",
    "when": "two weeks in July",
    "help": "writing to Dr. Asante-Boadu about me",
}
GIVEN = {"point": "your column on the first winter", "event": "the open house",
         "topic": "the methods section", "detail": "a plan needs a bus line",
         "question": "Who covers when somebody is sick?",
         "where": "the open house", "work": "paper on interpreters",
         "shared": "trauma", "link": "trauma", "lessons": "ask early",
         "next": "I send the slides", "takeaway": "a plan needs a bus line",
         "thing": "my notes", "earlier": "interpreters",
         "impact": "you told me to write up the small result first",
         "program": "Mill River", "milestone": "our paper came out",
         "profile": "research volunteer in Boston", "skill": "R"}

NEVER = ["One line from my notes", "Next on my side", "This I could take on",
         "for me: ", "visa that I need", "Right now:", "I hope all is well at",
         "I know of you", "My name is", "You had a part",
         "I will not write about it again", "Dear Peggy Lindholm", "[[", "{{",
         "  ", " ,", " .", "..", "?.", ".?", " she ", " he ", "your your",
         "about about", "that that", "to to ", "I I ", "the the ", "a a "]


def kith(*args):
    return subprocess.run([os.path.join(BUILD, "kith-draft"), *args],
                          stdin=subprocess.DEVNULL, capture_output=True,
                          text=True)


def write(path, text):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def make(name, whole):
    os.makedirs(name)
    write(f"{name}/kith.yaml", ME + (MORE if whole else ""))
    write(f"{name}/apa.yaml", "kind: event\nname: APA Annual Meeting 2026\n"
          "dates: {start: 2026-05-16, end: 2026-05-20}\n")
    write(f"{name}/grand-rounds.yaml", "kind: event\nname: grand rounds\n")
    write(f"{name}/mill.yaml", "kind: program\nname: Mill River\n")
    for who, (text, more) in PEOPLE.items():
        write(f"{name}/{who}.yaml", text + (more if whole else ""))


def templates():
    lines = kith("--list").stdout.splitlines()
    return [line.split()[0] for line in lines]


def slots_of(template):
    """Names of slots: those that must be there, those that may."""
    found = {"Needs": [], "Uses": []}
    under = None
    for line in kith("--show", template).stdout.splitlines():
        if not line:
            break
        if not line.startswith(" "):
            under = found.get(line.split(":")[0])
        elif under is not None:
            under.append(re.split(r"[ =(:]", line.strip())[0])
    return found["Needs"], found["Uses"]


def subject_of(args):
    got = kith(*args)
    mail = email.message_from_string(got.stdout, policy=email.policy.default)
    return mail["subject"]


def render(net, template, who):
    """The message, given whatever is not in the files, and only that; and its
    subject."""
    given = {}
    args = ["-C", net, "--today", TODAY, "-t", template]
    allowed = "third-attempt,too-soon,rapport,transactional,not-wanted," \
              "first-mentor,rank,name-drop,advocacy,same-program,generic"
    while True:
        run = [*args, "--allow", allowed,
               *[f"-s{k}={v}" for k, v in given.items()]]
        got = kith(*run, "-o", "text", who)
        missing = re.findall(r"^  -s ([a-z]+)=", got.stderr, re.M)
        new = [m for m in missing if m not in given]
        if not new:
            return got, subject_of([*run, "-o", "eml", who]) if got.stdout else None
        for m in new:
            given[m] = (SLOTS.get(f"{template}/{m}") or SLOTS.get(m)
                        or GIVEN[m])


def faults(text, template, who):
    found = [n for n in NEVER if n in text]
    if re.search(r"(?m)^[a-z]", text.split("\n\nKind")[0].split("\n\n", 1)[-1]
                 .split("regards,")[0].split("With thanks")[0]):
        found.append("a line begins small")
    if text.count("I am a doctor") > 1:
        found.append("who writes is said twice")
    return found


def main():
    shown, wrong, count = [], [], 0
    for net in ("whole", "half"):
        make(net, net == "whole")
        for template in templates():
            head = kith("--show", template).stdout
            if re.search(r"(?m)^(For: (me|event)|Kind: sheet)", head):
                continue
            for who in PEOPLE:
                got, subject = render(net, template, who)
                subject = f"Subject: {subject}\n\n" if subject else ""
                shown.append(f"=== {net}: {template} to {who}\n\n"
                             f"{subject}{got.stdout or got.stderr}")
                count += bool(got.stdout)
                for f in faults(got.stdout, template, who):
                    wrong.append(f"{net} {template} {who}: {f!r}")
    write(os.path.join(BUILD, "letters.txt"), "\n".join(shown))
    ok(count > 300, "letters are written", count)
    ok(not wrong, "and none has what nobody would send", "\n".join(wrong[:40]))
    sys.exit(end())


main()
