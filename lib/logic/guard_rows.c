#include "config.h"

#include "logic/guard_impl.h"

/* Words that patterns need, so that most texts are not searched at all. */
enum {
	MENTOR = 1 << 0,
	RANK = 1 << 1,
	LIST = 1 << 2,
	MATCH = 1 << 3,
	STAND = 1 << 4,
	STATUS = 1 << 5,
	FIRST = 1 << 6,
	CHOICE = 1 << 7,
	NUMBER_ONE = 1 << 8,
	PATIENT = 1 << 9,
	MRN = 1 << 10,
	CHART = 1 << 11,
	BIRTH = 1 << 12,
	SECURITY = 1 << 13,
	AGED = 1 << 14,
	NINETY = 1 << 15,
	TITLE = 1 << 16,
	MENTEE = 1 << 17,
	WING = 1 << 18,
};

const struct guard_hint guard_hints[] = {
	{"# 1", NUMBER_ONE, false},
	{"#1", NUMBER_ONE, false},
	{"1st", FIRST, false},
	{"account", CHART, false},
	{"age", AGED, false},
	{"aged", AGED, false},
	{"ages", AGED, false},
	{"bed", CHART, false},
	{"birth", BIRTH, true},
	{"born", BIRTH, false},
	{"case", CHART, false},
	{"chart", CHART, false},
	{"choice", CHOICE, false},
	{"d.o", BIRTH, true},
	{"dob", BIRTH, false},
	{"file", CHART, false},
	{"first", FIRST, false},
	{"highest", FIRST, false},
	{"hospital", CHART, false},
	{"hundred", NINETY, false},
	{"list", LIST, false},
	{"match", MATCH, true},
	{"mentee", MENTEE, false},
	{"mentees", MENTEE, false},
	{"mentor", MENTOR, false},
	{"mentoring", MENTOR, false},
	{"mentorship", MENTOR, false},
	{"miss", TITLE, false},
	{"mr", TITLE, false},
	{"mr #", MRN, true},
	{"mr#", MRN, true},
	{"mrn", MRN, true},
	{"mrs", TITLE, false},
	{"ms", TITLE, false},
	{"ninet", NINETY, true},
	{"no  1", NUMBER_ONE, false},
	{"no 1", NUMBER_ONE, false},
	{"number 1", NUMBER_ONE, false},
	{"number one", NUMBER_ONE, false},
	{"paciente", PATIENT, false},
	{"patient", PATIENT | CHART, true},
	{"pick", CHOICE, false},
	{"preference", CHOICE, false},
	{"program", CHOICE, false},
	{"pt", PATIENT, false},
	{"rank", RANK, true},
	{"record", CHART, false},
	{"residency", CHOICE, false},
	{"rol", LIST, false},
	{"social security", SECURITY, false},
	{"ssn", SECURITY, false},
	{"stand", STAND, false},
	{"status", STATUS, false},
	{"top", FIRST, false},
	{"ward", CHART, false},
	{"wing", WING, false},
	{"y.o", AGED, false},
	{"y/o", AGED, false},
	{"year old", AGED, false},
	{"year  old", AGED, false},
	{"years old", AGED, false},
	{"yo", AGED, false},
	{"yr old", AGED, false},
	{NULL, 0, false},
};

/* Within one sentence, up to 30 characters. */
#define SOON "[^.?!\\n]{0,30}"
/* Up to three words, each with a blank or hyphen behind it. */
#define WORDS "([\\w'-]+?[ -]){0,3}?"

#define A_MENTOR WORDS "mentor\\b"
#define ME                                                                     \
	"(me|us|him|her|dr\\.? \\w+|my (application|candidacy|file))\\b"       \
	"(?! (paper|work|talk|list|own)\\b)"
#define BY_SCHOOL "\\b(school|university|college|exam|class|dean)\\b" SOON
/* Theirs, by name or by whose it is: no list of readings or speakers. */
#define RANK_LIST                                                              \
	"((your|its|their|the) (\\w+ )?(rank|ranking|ranked|match)"            \
	"( order)? list|(your|its|their) (final )?list(?! (of|for)\\b)|"       \
	"(your|the) rol)\\b"
#define MY_LIST                                                                \
	"my (own |final |match )?(rank(ing)? )?(order )?list\\b"               \
	"(?! (of|for)\\b)"
/* A program by its name: not "a university program", "any", "programs". */
#define AT_PLACE                                                               \
	"(at|with|into) (?!(an?|any|some|all|what|which|how|those|these|"      \
	"university|community|programs)\\b)"

#define NUMBER_1 "(number[ -]?(one|1)|no\\.? ?1|# ?1)"
#define THE_FIRST "(\\b(first|1st|highest|at the( very)? top)|" NUMBER_1 ")"
/* Not a choice of something smaller. */
#define OF_PROGRAMS                                                            \
	"(?! (of (?!program|residenc|all)|"                                    \
	"for (?!residenc|training|psychiatry|the match|my)|director|"          \
	"coordinator|as an?\\b|in (an?|med\\w*|college)\\b|(is|are|would be) " \
	"(mon|tues|wednes|thurs|fri|satur|sun)day))"

#define MONTH "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
#define NUMBERED_DAY "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}"
#define DAY_OF_MONTH "\\d{1,2}(st|nd|rd|th)?"
#define SOME_DAY                                                               \
	"(" NUMBERED_DAY "|" MONTH " " DAY_OF_MONTH "\\b|" DAY_OF_MONTH        \
	" (of )?" MONTH "( |,|$))"
#define FULL_DATE                                                              \
	"(" NUMBERED_DAY "|" MONTH " " DAY_OF_MONTH ",? \\d{4}|" DAY_OF_MONTH  \
	" (of )?" MONTH ",? \\d{4})"
#define IS "[ :#(.]*(is |was |on )?[ (]*"
#define RELATIVE                                                               \
	"my (\\w+ )?((grand)?(mother|father|parents?|son|daughter|child)|"     \
	"children|twins|baby|brother|sister|niece|nephew|wife|husband|"        \
	"partner|aunt|uncle)\\b"

#define PERSON                                                                 \
	"(man|woman|male|female|boy|girl|gentleman|lady|patient|veteran|pt)"   \
	"\\b"
#define OVER_89 "\\b(?<![$.,/#-])(9\\d|1[0-2]\\d)"
#define THING                                                                  \
	"(hospital|clinic|school|university|college|institution|department|"   \
	"program|building|house|tradition|history|journal|society|library|"    \
	"museum|church|city|town|ward|unit|center|study|paper|law|theory|"     \
	"question|idea|book|tree|practice|asylum|debate|story|record)s?\\b"
#define NINETIES                                                               \
	"\\b(ninety|(one |a )?hundred)([ -](and )?(one|two|three|four|five|"   \
	"six|seven|eight|nine))?"
#define YEARS_OLD "[ -]?(years?|yrs?)[ -]{0,2}(old|of age|young)\\b"

/* What stands behind "patient" and begins with a capital, but is no name. */
#define NO_NAME                                                                \
	"(?i:advisory|advoca\\w+|affairs|alliance|and|assess\\w*|blood|board|" \
	"care|centered|cent(er|re)|co-?\\w*|committee|communica\\w+|council|"  \
	"day|dr|dynamics|educat\\w+|empower\\w+|engage\\w+|experience\\w*|"    \
	"famil\\w+|flow|focus\\w*|forum|global|groups?|handbook|handoffs?|"    \
	"health\\w*|histor\\w+|i|initiative\\w*|inform\\w+|interview\\w*|"     \
	"journey|logs?|manage\\w+|medic\\w+|mental|monitoring|navigat\\w+|"    \
	"network|notes?|orient\\w+|outcomes?|outreach|panel|partner\\w*|"      \
	"perspectives?|physician|portal|preference\\w*|priva\\w+|program|"     \
	"prof(essor)?|protect\\w+|psych\\w+|quality|questionnaire|records?|"   \
	"registry|relat\\w+|report\\w*|research|rights|rounds?|safety|"        \
	"satisfaction|self|services?|simulation|stor(y|ies)|study|"            \
	"supervis\\w+|support|transport|unit|voices?|ward|week|will|"          \
	"(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|"     \
	"april|may|june|july|august|september|october|november|december)\\b"
/* A capitalized word, not one before "group" and the like, or an initial; the
 * second and later ones of a pattern are SAME_NAME. */
#define NAME                                                                   \
	"(?<name>(?!" NO_NAME                                                  \
	")(\\p{Lu}\\.|\\p{Lu}'?\\p{L}*\\p{Ll}[\\p{L}'-]*"                      \
	"\\b(?! (groups?|projects?|panels?|programs?|meetings?|class(es)?|"    \
	"courses?|board|survey|app|portal|study|trial|team|unit|clinics?)"     \
	"\\b)))"
#define SAME_NAME "(?&name)"
/* The same where what is around it leaves little doubt. */
#define CAPITAL "\\p{Lu}[\\p{L}'.-]*"
#define MR "(Mr|Mrs|Ms|Miss|Herrn?|Frau|Sra?)\\b\\.? "

const struct guard_pattern guard_patterns[] = {
	{TOPIC_MENTOR, MENTOR, "asks to be mentored",
	 .pattern = "\\bmentor(ing)? (me|(an?|one) " SOON
		    "\\b(like|such as) me)\\b",
	 .unless = "\\b(has|have|had|is|was|were|been|are|who|started|began)"
		   "( \\w+)? mentor(ing)? me\\b"},
	{TOPIC_MENTOR, MENTOR, "asks them to be a mentor",
	 .pattern = "\\b(be|become|becoming|being|as) (my|our) " A_MENTOR,
	 .with = "\\b(you|hope|hoping|like|love|honored|grateful|glad|wish|"
		 "please|consider|willing)\\b|^(please )?be my\\b",
	 .unless = "\\b(who|he|she|they|dr\\.?|professor)\\b" SOON
		   "\\b(as|be|become) my " A_MENTOR},
	{TOPIC_MENTOR, MENTOR, "asks them to be a mentor",
	 .pattern = "\\b(be|become|becoming|being|as) an? " A_MENTOR
		    " (to|for|of) me\\b|"
		    "\\b(have you|(guide|help|advise|teach|support) me) as "
		    "(a|my) " A_MENTOR},
	{TOPIC_MENTOR, MENTOR, "asks them to be a mentor",
	 .pattern = "\\b(be|become|becoming|being|(act|serve|acting|serving) "
		    "as) an? " A_MENTOR "(?! (myself|program))",
	 .with = "\\b((would|could|can|will|may|might) (you|i ask)|if you|"
		 "you (would|could|might|were)|have you|consider(ing)?|"
		 "willing|open to)\\b"},
	{TOPIC_MENTOR, MENTOR, "asks for a mentor",
	 .pattern = "\\b(seek|seeking|look for|looking for|in search "
		    "of|searching for|"
		    "in need of|need|want|would like|hope for|hoping "
		    "for|find|ask for|"
		    "asking for) ((a|an|your|some|my) " A_MENTOR
		    "|mentorship\\b|mentoring\\b)",
	 .with = "\\b(i|i'm|we)\\b",
	 .unless = "\\b(not|how|where|when|did|lucky|helped|residents|interns|"
		   "students)\\b" SOON "\\bmentor"},
	{TOPIC_MENTOR, MENTOR, "asks for mentorship",
	 .pattern = "\\byour (\\w+ and )?mentorship\\b"
		    "(?! (of|for|program|award|style|work|model))",
	 .with = "\\b(hope|hoping|count on|rely on|ask|asking|seek|seeking|"
		 "request|benefit|under|receive|receiving|grateful|welcome|"
		 "want|wish|need|like|love)\\b"},
	{TOPIC_MENTOR, MENTEE, "asks for mentorship",
	 .pattern =
		 "\\b(be|become|becoming|being|as) (your|a) (\\w+ )?mentee\\b|"
		 "\\b(more|another|new|take|taking|accept|accepting)( on)?"
		 "( an?)? (\\w+ )?mentees?\\b"},
	{TOPIC_MENTOR, MENTOR, "asks for mentorship",
	 .pattern = "\\bmentor(ing|ship) relationship\\b",
	 .with = "\\b(open to|with you)\\b"},
	{TOPIC_MENTOR, WING, "asks for mentorship",
	 .pattern = "\\bunder your wings?\\b"},

	{TOPIC_RANK, RANK, "asks whether or how they rank you",
	 .pattern = "\\brank(s|ing)? " ME,
	 .with = "\\b(how|whether|if)\\b|\\b(will|do|does|has|have|can|would) "
		 "(you|your|the|it)\\b",
	 .unless = BY_SCHOOL "\\brank(s|ing)? me\\b"},
	{TOPIC_RANK, RANK, "asks to be ranked",
	 .pattern = "\\brank(s|ing)? " ME,
	 .unless = BY_SCHOOL "\\brank(s|ing)? me\\b"},
	{TOPIC_RANK, RANK, "asks to be ranked", .pattern = "\\branked " ME,
	 .with = "\\b(you|your|programs?|committee|they|director|department|"
		 "residency|faculty)\\b",
	 .unless = BY_SCHOOL "\\branked me\\b"},
	{TOPIC_RANK, RANK, "speaks of being ranked to match",
	 .pattern = "\\brank(ed|ing)? (me |us )?to match\\b"},
	{TOPIC_RANK, RANK, "asks whether or how you are ranked",
	 .pattern =
		 "\\b(am|will|would|could|might|may|can|shall) (i|me)( \\w+)? "
		 "(be )?rank(ed|ing)\\b|"
		 "\\b(is|was|will) (me|my (\\w+ "
		 ")?(application|name|file|candidacy))"
		 "( be)?( \\w+)? ranked\\b"},
	{TOPIC_RANK, RANK, "asks whether or how you are ranked",
	 .pattern = "\\b(i am|i'm|i will|i'll|i would|i'd|i might|i may|i "
		    "could|me is|"
		    "me will|my (application|name) (is|will))( \\w+)?( be)? "
		    "ranked\\b|"
		    "\\b(how|whether|if) i was( \\w+)? ranked\\b",
	 .with = "\\b(how|where|whether|if|that|when|likely|sure)\\b"},
	{TOPIC_RANK, RANK, "asks to be ranked",
	 .pattern = "\\bto be( \\w+)? ranked\\b|"
		    "\\bbeing ranked (to match|high|(by|at|on|in) you)",
	 .with = "\\b(i|i'm|i'd|would be)\\b"},
	{TOPIC_RANK, RANK, "asks how they rank",
	 .pattern = "\\brank(ing)?\\b" SOON
		    "\\b(me|us|applicants?|candidates?|imgs?|graduates)\\b",
	 .with = "\\b(how|will|would|do|does|can|could|whether|if) "
		 "(you|your program|the program|the committee)( (plan|intend|"
		 "expect|mean|usually|often|typically|also|even|to|on)){0,3} "
		 "rank(ing)?\\b"},
	{TOPIC_RANK, RANK, "asks for your place on their list",
	 .pattern = "\\bmy rank(ing)?\\b(?! (list|order|of)\\b)",
	 .with = "\\b(know|tell|share|ask|learn|what is|what's)\\b"},
	{TOPIC_RANK, FIRST, "asks for your place on their list",
	 .pattern = "\\bin your top\\b",
	 .with = "\\b(i am|am i|i'm|me|i( will| would)? be)\\b"},
	{TOPIC_RANK, LIST, "asks for your place on their list",
	 .pattern = "\\b(made|make|be|is|was|am|get|got)( it)?( on(to)?| "
		    "to)? " RANK_LIST,
	 .with = "\\b(i|me|my (name|application)) ((will|would|have|has) )?"
		 "(made|make|be|is|was|am|get|got)\\b"},
	{TOPIC_RANK, LIST, "asks for your place on their list",
	 .pattern =
		 "\\b(my|our|a)( \\w+)? "
		 "(position|place|placement|status|standing|"
		 "chances?|rank|ranking|spot|number) (on|in|of|at) " RANK_LIST},
	{TOPIC_RANK, LIST, "asks for your place on their list",
	 .pattern = "\\b(on|in|of) " RANK_LIST,
	 .with = "\\b(am i|are we|(will|would|could|might) i be|whether i|if i|"
		 "where (do |will |would )?i|(is|will) my (name|application)|"
		 "(place|placed|placing|put|putting|have|has|see) me|high|"
		 "higher|highly|(hope|like|love|honored|glad|grateful) to be|"
		 "top)\\b"},
	{TOPIC_RANK, MATCH, "asks for your chances there",
	 .pattern = "\\bmatch(ing)? " AT_PLACE,
	 .with = "\\b(whether|chances?|odds|likel\\w+|likelihood|probability|"
		 "think|tell me|sure)\\b" SOON "\\b(i|me|my)\\b|"
		 "\\b(i|me|my)\\b" SOON "\\b(chances?|odds|likelihood|"
		 "prospects)\\b|\\b(will|if) (i|me)\\b",
	 .unless = "\\bif i (\\w+ )?match"},
	{TOPIC_RANK, STAND, "asks where you stand",
	 .pattern = "\\bwhere do i stand\\b(?! on (?!your|the (rank|match)))|"
		    "\\bwhere i (currently )?stand (on|in|with|among) "
		    "(your (program|rank|list|appl)|the "
		    "(program|committee|rank|match))"},
	{TOPIC_RANK, STAND, "asks where you stand",
	 .pattern = "\\bwhere i (currently )?stand\\b(?! on\\b)",
	 .with = "\\b(ask|tell me|let me know|wonder\\w*|(like|love) to know|"
		 "idea|sense|share|curious|hear)\\b"},
	{TOPIC_RANK, STATUS, "asks for the status of your application",
	 .pattern = "\\bstatus of my (application|candidacy|file)\\b"
		    "(?! (for|to|at|with) (?!residenc|psychiatry|training|the "
		    "match|your|"
		    "the program|a position))"},

	{TOPIC_FIRST_CHOICE, FIRST | CHOICE, "",
	 .pattern = "\\b(my|our) (\\w+ ){0,2}?((first|1st|top|highest)[ "
		    "-](ranked )?"
		    "(choice|pick|preference)|top[ -](ranked "
		    ")?(program|residency))\\b" OF_PROGRAMS},
	{TOPIC_FIRST_CHOICE, NUMBER_ONE | CHOICE, "",
	 .pattern =
		 "\\b(my|our) (\\w+ ){0,2}?" NUMBER_1 "[ -](ranked "
		 ")?(choice|pick|preference|program|residency)\\b" OF_PROGRAMS},
	{TOPIC_FIRST_CHOICE, FIRST | LIST, "",
	 .pattern = "\\b(first|1st|top|highest)( \\w+)? (on|of|in) " MY_LIST},
	{TOPIC_FIRST_CHOICE, NUMBER_ONE | LIST, "",
	 .pattern = NUMBER_1 "( \\w+)? (on|of|in) " MY_LIST},
	{TOPIC_FIRST_CHOICE, RANK | FIRST, "",
	 .pattern = "\\brank(ing|ed)? "
		    "(?!programs|lists?\\b|order|by\\b|in\\b|as\\b|first|"
		    "among)([\\w'&.-]+ ){1,5}?" THE_FIRST
		    "\\b(?! (i|we|in|to)\\b)",
	 .with = "\\bi(\\b|'ll|'m)",
	 .unless = "\\bi( would|'d)( \\w+)? rank\\b|\\bi was( \\w+)? "
		   "ranked\\b|" BY_SCHOOL "\\branked me"},
	{TOPIC_FIRST_CHOICE, RANK | FIRST, "",
	 .pattern = "\\brank(ing)? " THE_FIRST "\\b",
	 .with = "\\b(that|which|program|one) i\\b"},
	{TOPIC_FIRST_CHOICE, RANK | NUMBER_ONE, "",
	 .pattern = "\\brank(ing|ed)? ([\\w'&.-]+ ){1,5}?" NUMBER_1 "\\b",
	 .with = "\\bi(\\b|'ll|'m)",
	 .unless =
		 "\\bi( would|'d)( \\w+)? rank\\b|\\bi was( \\w+)? ranked\\b"},
	{TOPIC_FIRST_CHOICE, NUMBER_ONE, "",
	 .pattern = "\\b(my|our)( \\w+)? " NUMBER_1 "\\b(?! [a-z])|"
		    "\\b(my|our) " NUMBER_1 " (and|in the match|this)\\b|"
		    "\\b(you|program|residency) (are|is|will be) (my |our "
		    ")?" NUMBER_1 "\\b(?! (in|of|for) (?!me\\b|my\\b))|"
		    "\\b(is|are|remains?|stays?|will be)( \\w+)? " NUMBER_1
		    " for me\\b"},

	{TOPIC_PATIENT, MRN | GUARD_DIGITS, "a record number",
	 .pattern = "\\bmrn\\b" IS "[a-z]{0,3}-?\\d|\\bmr ?#[ :]*\\d{4}"},
	{TOPIC_PATIENT, CHART | GUARD_LONG_NUMBER, "a record number",
	 .pattern =
		 "\\b(record|chart|hospital|case|bed|ward|file|patient|account)"
		 " ?"
		 "(number|no\\.?|nr\\.?|id|#)" IS "[a-z]{0,3}-?\\d[\\d-]{4}",
	 .unless = "\\b(my|uscis|visa) (\\w+ "
		   ")?(case|file|account|record|hospital)\\b"},
	{TOPIC_PATIENT, CHART | GUARD_DIGITS, "a record number",
	 .pattern = "\\bmedical record" IS
		    "[a-z]{0,3}-?\\d{4}|\\bpatient id\\b" IS "[a-z]{0,3}-?\\d"},
	{TOPIC_PATIENT, SECURITY | GUARD_DIGITS, "a social security number",
	 .pattern = "\\b(ssn|social security)( number| no\\.?)?" IS
		    "(end(s|ing) (in|with) )?\\d[\\d -]{3}"},
	{TOPIC_PATIENT, BIRTH | GUARD_DIGITS, "a date of birth",
	 .pattern = "\\bd\\.?o\\.?b\\b" IS "(" SOME_DAY "|(19|20)\\d\\d\\b)|"
		    "\\b(date of birth|birth ?date|birthday)\\b" IS SOME_DAY,
	 .unless = "\\bmy (own )?(d\\.?o\\.?b|date of birth|birth "
		   "?da(y|te))\\b" SOON},
	{TOPIC_PATIENT, BIRTH | GUARD_DIGITS, "a date of birth",
	 .pattern = "\\bborn,? (on |in )?(the )?" FULL_DATE,
	 .unless = "\\b(i|we)(,| was| were)?( \\w+)? born\\b|\\b(" RELATIVE
		   "|" THING ")" SOON "\\bborn\\b"},
	{TOPIC_PATIENT, AGED | GUARD_OLD_AGE, "an age over 89",
	 .pattern = OVER_89 YEARS_OLD
	 "(?!( \\w+)? " THING ")|" OVER_89 "[ -]?y[./ ]?o\\b|"
	 "\\b(aged?|ages?|age of) (9\\d|1[0-2]\\d)\\b"
	 "(?! (and|or) (over|older|above|up)|\\+)",
	 .unless = "\\b(" THING "|" RELATIVE ")" SOON "\\d years?[ -]old|"
		   "\\b(?!(he|she|who|they|patient|man|woman)\\b)[\\w'-]+ "
		   "(is|was|are|turns|"
		   "turned|be) (\\w+ )?1\\d\\d years? old|"
		   "\\bpages? \\d+"},
	{TOPIC_PATIENT, GUARD_OLD_AGE, "an age over 89",
	 .pattern = OVER_89
	 "[fm](?=,| (with|w/|who|pt|patient|presenting|presents|"
	 "presented|admitted|was|is|on)\\b)|"
	 "\\b" PERSON " (of|aged) (9\\d|1[0-2]\\d)\\b"},
	{TOPIC_PATIENT, NINETY, "an age over 89",
	 .pattern = NINETIES YEARS_OLD "(?!( \\w+)? " THING ")",
	 .unless = "\\b(" THING "|" RELATIVE ")" SOON YEARS_OLD},

	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern = "\\b([Mm]y|[Oo]ur) patient,? (" MR ")?" NAME},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern = "\\b([Mm]y|[Oo]ur|[Hh]is|[Hh]er) patients,? " NAME
		    " and " SAME_NAME},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern = "\\b(MY|OUR|THE) PATIENT,? (?!" NO_NAME ")\\p{Lu}{2}"},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern =
		 "\\b[Pp](atien)?t\\b[,:.]? \\(?(" MR ")?" NAME " " SAME_NAME,
	 .unless =
		 "\\b([Bb]e|[Bb]eing|been|so|very|are|is|was|were) patient\\b"},
	{TOPIC_PATIENT_NAME, PATIENT | TITLE, "a patient's name",
	 .pattern = "\\b[Pp](atien)?t\\b[,:.]? \\(?" MR CAPITAL},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern = "\\b[Pp]atient('s name( is| was)?[ :,]*|,? "
		    "(named|called|by the name "
		    "of"
		    "|whose name (is|was)) )(" MR ")?" NAME},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern = "\\b[Pp]atients? of (mine|ours|his|hers|theirs),? (" MR
		    ")?" NAME},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern =
		 "\\b" CAPITAL " " CAPITAL
		 ", (an?|my|our|one of (my|our)) (\\p{Ll}+ )?"
		 "patients?\\b(?=[,.]| (of|who|whom|with|in|from|on|at)\\b)"},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's name",
	 .pattern = "\\b([Mm]i paciente|[Mm](eu|inha) paciente|[Mm]on patient|"
		    "[Mm]a patiente|[Mm]eine?[mnrs]? Patient(in|en)?),? (" MR
		    ")?" NAME},
	{TOPIC_PATIENT_NAME, TITLE | GUARD_DIGITS, "a patient's name and age",
	 .pattern =
		 "\\b(Mr|Mrs|Ms|Miss)\\b\\.? " CAPITAL "( " CAPITAL ")?,? \\(?"
		 "(aged? |(who (is|was) )?(an? )?)\\d{1,3}"
		 "([ -]?years?[ -]old|[ -]?y[./ ]?o\\b|[FfMm]\\b|,? "
		 "who\\b|[,)])"},
	{TOPIC_PATIENT_NAME, AGED | GUARD_DIGITS, "a patient's name and age",
	 .pattern = "\\b" CAPITAL " " CAPITAL
		    ", an? \\d{1,3}[ -]years?[ -]old " PERSON},

	{TOPIC_PHONE_WORD, 0, "",
	 .pattern = "(?i)\\b(call|phone|telephone|tel|cell|mobile|whatsapp|fax|"
		    "pager|"
		    "text|"
		    "dial|ring|reach)(s|ed|d|ing)?\\b[^?!\\d]{0,40}$"},
	{TOPIC_OTHER_NUMBER, 0, "",
	 .pattern =
		 "(?i)\\b(isbn|issn|pmid|pmcid|doi|orcid|arxiv|zoom|webinar|id|"
		 "passcode|"
		 "code|npi|nrmp|aamc|ecfmg|eras|usmle|license|order|invoice|"
		 "ticket|booking|confirmation|"
		 "grant|dial-in)\\b"
		 "[^?!\\d]{0,20}$"},
	{TOPIC_INTRODUCED, 0, "",
	 .pattern = "(?i)\\b(introduc\\w+|connect\\w*|meet(ing)?|in touch)\\b"
		    "[^.?!]{0,30}$"},
	{TOPIC_MENTOR, 0, NULL, .pattern = NULL},
};

_Static_assert(sizeof(guard_patterns) <=
		       GUARD_PATTERNS_MAX * sizeof(*guard_patterns),
	       "there is a place for each pattern's regular expression");
_Static_assert(sizeof(guard_hints) <= GUARD_HINTS_MAX * sizeof(*guard_hints),
	       "and a number of one byte for each hint");
