#include "config.h"

#include "guard/rows.h"

#define ME                                                                     \
	"(me|us|him|her|dr\\.? \\w+|my (application|candidacy|file))\\b"       \
	"(?! (paper|work|talk|list|own)\\b)"
#define BY_SCHOOL "\\b(school|university|college|exam|class|dean)\\b" SOON
#define AT_SCHOOL                                                              \
	"( \\w+)?( (in|at|by|among|within|of|out of) (my|our|the) (\\w+ )?"    \
	"(school|university|college|exams?|class|year|course|cohort|"          \
	"batch|entrance|province|country)\\b)"
/* Up to 50 characters further on. */
#define ON ".{0,50}?"
#define THEY                                                                   \
	"(you|your (program|residency|department|team)|the "                   \
	"(program|committee))\\b"
/* Theirs, by name or by whose it is: no list of readings or speakers. */
#define RANK_LIST                                                              \
	"((your|its|their|the) (\\w+ )?(rank|ranking|ranked|match)"            \
	"( order)? list|(your|its|their) (final )?list(?! (of|for)\\b)|"       \
	"(your|the) rol)\\b"
/* What may be it, for a first look. */
#define LISTED                                                                 \
	"\\b(your|its|their|the) (?!waiting|wait|mailing|reading|speaker)"     \
	"(\\w+ ){0,3}?(list|rol)\\b"
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
	"(mon|tues|wednes|thurs|fri|satur|sun)day|among (?!(the |all |my )?"   \
	"(program|residenc))|(was|were) (?!you)|at that time|until|on "        \
	"(mon|tues|wednes|thurs|fri|satur|sun)day))"
/* What is chosen is a field of medicine or something small. */
#define OF_ELSE                                                                \
	"(^\\s*|[,;:] |\\b(that|and|but|so|sure|think) )"                      \
	"((child|adolescent|community|geriatric|addiction|forensic|and|"       \
	"consultation|general|emergency|family|internal) )*"                   \
	"(psychiatry|medicine|surgery|pediatrics|neurology|psychotherapy|"     \
	"psychoanalysis)" IS_CHOSEN "|"                                        \
	"\\b(call|email|phone|zoom|session|elective|rotation|topic|paper|"     \
	"poster|journal|specialty|subspecialty|city|book|talk|meeting|"        \
	"workshop|course|visit)s?( (in|on|of|about|with|at) \\w+)?"            \
	"( that| which)?" IS_CHOSEN
#define IS_CHOSEN                                                              \
	" (is|are|was|were|remains?|stays|(would|will) be|has been)( \\w+)? "  \
	"(my|our)\\b"

const struct guard_pattern guard_rank_patterns[] = {
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
	 .pattern = "\\b(am|was|will|would|could|might|may|can|shall) (i|me)"
		    "( \\w+)? (be )?rank(ed|ing)\\b|"
		    "\\b(is|was|will) (me|my (\\w+ "
		    ")?(application|name|file|candidacy))"
		    "( be)?( \\w+)? ranked\\b",
	 .unless = BY_SCHOOL "\\bwas i( \\w+)? ranked\\b|"
			     "\\bwas i( \\w+)? ranked" AT_SCHOOL},
	{TOPIC_RANK, RANK, "asks whether or how you are ranked",
	 .pattern = "\\b(how|where|whether|if|that|when|likely|sure)\\b" ON
		    "\\b(i am|i'm|i will|i'll|i would|i'd|i might|i may|i "
		    "could|i was|me is|me will|my (application|name) (is|will))"
		    "( \\w+)?( be)? ranked\\b"
		    "(?!" AT_SCHOOL ")",
	 .unless = BY_SCHOOL "\\bi was( \\w+)? ranked\\b"},
	{TOPIC_RANK, RANK, "asks to be ranked",
	 .pattern =
		 "\\b(i|i'm|i'd|would be)\\b" ON "\\b(to be( \\w+)? ranked\\b|"
		 "being ranked (to match|high|(by|at|on|in) you))|"
		 "^to be ranked\\b.{0,40}\\bwould be\\b"},
	{TOPIC_RANK, RANK, "asks how they rank",
	 .pattern = "\\brank(ing)? (an?|any) (applicant|candidate|graduate|img|"
		    "person) (with|like|of|from)( \\w+){0,2} (my|me|mine)\\b"},
	{TOPIC_RANK, RANK, "asks how they rank",
	 .pattern = "\\brank(ing)?\\b" SOON
		    "\\b(me|us|applicants?|candidates?|imgs?|graduates)\\b",
	 .with = "\\b(how|will|would|do|does|can|could|whether|if) "
		 "(you|your program|the program|the committee)( (plan|intend|"
		 "expect|mean|usually|often|typically|also|even|to|on)){0,3} "
		 "rank(ing)?\\b"},
	{TOPIC_RANK, RANK, "asks for your place on their list",
	 .pattern = "\\b(know|tell|share|ask|learn|what is|what's)\\b" ON
		    "\\bmy rank(ing)?\\b(?! (list|order|of)\\b|" AT_SCHOOL ")"},
	{TOPIC_RANK, TOP, "asks for your place on their list",
	 .pattern = "\\b(in|among) (the|your) top\\b",
	 .with = "\\b(i am|am i|i'm|me|i( will| would)? be)\\b" ON
		 "\\bin your top\\b|"
		 "\\b(am i|(whether|if) (i am|i'm)) (in|among) the top\\b"
		 "(?!( \\w+)? of my)"},
	{TOPIC_RANK, LIST, "asks for your place on their list",
	 .pattern = LISTED,
	 .with = "\\b(i|me|my (name|application))( (?!you\\b)\\w+){0,2} "
		 "(made|make|be|is|was|am|get|got)( it)?( on(to)?| "
		 "to)? " RANK_LIST
		 "|\\bwhere (am|will|would|did|could|might) i( \\w+){0,2} on "
		 "(the|your|its|their) "
		 "(?!waiting|wait|mailing|reading|speaker)(\\w+ )?(rank(ing)? "
		 ")?(order )?list\\b"
		 "(?! (of|for)\\b)"
		 "|"
		 "\\b(my|our|a)( \\w+)? "
		 "(position|place|placement|status|standing|"
		 "chances?|rank|ranking|spot|number) (on|in|of|at) " RANK_LIST
		 "|"
		 "\\b(am i|are we|(will|would|could|might) i be|whether i|"
		 "if i|where (do |will |would )?i|"
		 "(is|will) my (name|application)|"
		 "(place|placed|placing|put|putting|have|has|see|move) me|"
		 "(i|me|my|be|being|application|position)\\b" ON
		 "\\b(high|higher|highly|top)|"
		 "(hope|like|love|honored|glad|grateful) to be)\\b" ON
		 "\\b(on|in|of) " RANK_LIST},
	{TOPIC_RANK, MATCH, "asks for your chances there",
	 .pattern = "(\\b(whether|chances?|odds|likel\\w+|likelihood|"
		    "probability|think|tell me|sure)\\b" SOON
		    "\\b(i|me|my)\\b|\\b(i|me|my)\\b" SOON
		    "\\b(chances?|odds|likelihood|prospects)\\b|"
		    "\\b(will|would|if) (i|me)\\b)" ON
		    "\\bmatch(ing)? (" AT_PLACE "|there\\b|here\\b)",
	 .unless = "\\bif i (do |should |happen to )?match"},
	{TOPIC_RANK, SIGN, "asks for your chances there",
	 .pattern = "\\b(chances?|odds|prospects|shot)\\b",
	 .with = "\\b((my|our)( \\w+)?|(have|stand|is there|get)( \\w+){0,3}) "
		 "(chances?|odds|prospects|shot) (with|at|in|for) " THEY
		 "(?! to (?!match))|"
		 "\\bwhat are (my|our)( \\w+)? (chances|odds|prospects)\\W*$"},
	{TOPIC_RANK, SIGN, "asks for a sign of their choice",
	 .pattern = "\\b(mutual|the same)\\b",
	 .with = "\\b(if|whether|hope|hoping|hear|know|tell|that) (that )?"
		 "((the|your|this|our) )?(\\w+ )?(is|were|was|be) mutual\\b|"
		 "\\b(if|whether|hope|hoping|do|does|know|hear|say|that)\\b" ON
		 "\\b(feels?|felt|thinks?) the same( way)? "
		 "(about|of|towards?) (me|us)\\b|"
		 "\\bdo the same for me\\b"},
	{TOPIC_RANK, SIGN, "asks for a sign of their choice",
	 .pattern = "\\b(incoming|next|new|intern|candidate|applicant|"
		    "contender|position|place|spot|seat)\\b",
	 .with = "\\b(have|see|take|want|include|welcome) (me|us) (in|among|"
		 "as (part|one) of) (your|the) (\\w+ )?(incoming|next|new|"
		 "intern)\\b|"
		 "\\bam i( \\w+){0,3} (candidate|applicant|contender)( \\w+)? "
		 "(for|to|with|at|in) " THEY "|"
		 "\\b(can|could|may|should|shall|might) i (\\w+ )?"
		 "(expect|count on|hope for|rely on|plan on)"
		 "( to (have|get)| having| getting)? (an?|the|my)( \\w+)? "
		 "(position|place|spot|seat)"
		 "(\\W*$| (with|at|in|on) (you\\b(?!r)|"
		 "your (\\w+ )?(program|residency|list|class)|the "
		 "(program|list)))"},
	{TOPIC_RANK, STAND, "asks where you stand",
	 .pattern = "\\bwhere do i stand\\b(?! on (?!your|the (rank|match)))|"
		    "\\b(where|how (high|low|well|far)) i (currently )?stand "
		    "(on|in|with|among) (you\\b|your (program|rank|list|appl)|"
		    "the (program|committee|rank|match))|"
		    "\\bwhere my (application|file|candidacy|name) "
		    "(currently )?(stands|sits)\\b"},
	{TOPIC_RANK, STAND, "asks where you stand",
	 .pattern = "\\b(ask|tell me|let me know|wonder\\w*|(like|love) to "
		    "know|idea|sense|share|curious|hear)\\b" ON
		    "\\bwhere i (currently )?stand\\b(?! on\\b)"},
	{TOPIC_RANK, STAND, "asks for the status of your application",
	 .pattern = "\\bstatus of my (application|candidacy|file)\\b"
		    "(?! (for|to|at|with) (?!residenc|psychiatry|training|the "
		    "match|your|"
		    "the program|a position))"},

	{TOPIC_FIRST_CHOICE, FIRST | CHOICE, "",
	 .pattern = "\\b(my|our) (\\w+ ){0,2}?((first|1st|top|highest)[ "
		    "-](ranked )?"
		    "(choice|pick|preference)|top[ -](ranked "
		    ")?(program|residency))\\b" OF_PROGRAMS,
	 .unless = OF_ELSE},
	{TOPIC_FIRST_CHOICE, NUMBER_ONE | CHOICE, "",
	 .pattern =
		 "\\b(my|our) (\\w+ ){0,2}?" NUMBER_1 "[ -](ranked "
		 ")?(choice|pick|preference|program|residency)\\b" OF_PROGRAMS,
	 .unless = OF_ELSE},
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
	{TOPIC_COUNT, 0, NULL, .pattern = NULL},
};
