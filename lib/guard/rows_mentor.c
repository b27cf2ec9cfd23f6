#include "config.h"

#include "guard/rows.h"

/* Up to three words, each with a blank or hyphen behind it. */
#define WORDS "([\\w'-]+?[ -]){0,3}?"

#define A_MENTOR WORDS "mentor\\b"
#define YOU_MIGHT "\\b(would|could|can|will|may|might) (you|i ask( you)?)\\b"
/* What may stand between "would you" and what is asked for. */
#define FILLERS                                                                \
	"( (please|kindly|perhaps|possibly|ever|also|be|able|open|willing|"    \
	"happy|interested|agree|like|consider|considering|think|about|have|"   \
	"(the |some )?(time|room|space)|to|for|in|at|all|it)){0,6}"
#define TO_BE_A                                                                \
	"(be|become|becoming|being|(act|serve|acting|serving) as)"             \
	" an? " A_MENTOR
/* What one hears or reads of it asks for nothing. */
#define TOLD                                                                   \
	"\\b(about|how|when|why|where|read|reading|talk|paper|essay|article|"  \
	"chapter|lecture|not|never)\\b"
/* Up to 60 characters without that. */
#define ON "((?!" TOLD ").){0,60}?"

const struct guard_pattern guard_mentor_patterns[] = {
	{TOPIC_MENTOR, MENTOR, "asks to be mentored",
	 .pattern = "\\bmentor(ing)? (me|(an?|one) " SOON
		    "\\b(like|such as) me)\\b",
	 .unless = "\\b(has|have|had|is|was|were|been|are|who|started|began)"
		   "( \\w+)? mentor(ing)? me\\b"},
	{TOPIC_MENTOR, MENTOR, "asks to be mentored",
	 .pattern =
		 YOU_MIGHT FILLERS " mentor(ing)?\\b(?! (program|relation))|"
				   "\\b(be|being|get|getting) mentored "
				   "(by (you|someone|somebody|an?)|under)\\b",
	 .unless = TOLD SOON "mentor(ed|ing)?\\b"},
	{TOPIC_MENTOR, MENTOR, "asks them to be a mentor",
	 .pattern =
		 "\\b(you|hope|hoping|like|love|honored|grateful|glad|wish|"
		 "please|consider|willing)\\b.{0,40}?"
		 "\\b(be|become|becoming|being|as) (my|our) " A_MENTOR
		 "|^(please )?be my " A_MENTOR "|^as my " A_MENTOR ",? you\\b",
	 .unless = "\\b(who|he|she|they|dr\\.?|professor)\\b" SOON
		   "\\b(as|be|become) my " A_MENTOR},
	{TOPIC_MENTOR, MENTOR, "asks them to be a mentor",
	 .pattern = "\\b(be|become|becoming|being|as) an? " A_MENTOR
		    " (to|for|of) me\\b|"
		    "\\b((guide|help|advise|teach|support) me|have you) as "
		    "(a|my) " A_MENTOR
		    "|\\b(call|think of|consider|regard|count|see|name|have|"
		    "having|want|welcome) you( as| to be)? (a|my|our) " A_MENTOR
		    "(?! (of|at|to)\\b)|"
		    "\\byour (\\w+ )?(guidance|support|help|advice|time) as "
		    "(a|my) " A_MENTOR "(?! (of|at|to)\\b)"},
	{TOPIC_MENTOR, MENTOR, "asks them to be a mentor",
	 .pattern = "(" YOU_MIGHT "|\\b(if you|you (would|could|might|were)|"
		    "have you|willing|open|consider))" FILLERS " " TO_BE_A
		    "(?! (myself|program))"},
	{TOPIC_MENTOR, MENTOR, "asks for a mentor",
	 .pattern = "\\b(i|i'm|i'd|we)\\b" ON "\\b(seek|seeking|look for|"
		    "looking for|in search of|searching for|in need of|need|"
		    "want|would like|hope for|hoping for|find|ask for|"
		    "asking for) ((a|an|your|some|my) " A_MENTOR
		    "|((?!to|the|about)[\\w'-]+ ){0,2}?"
		    "(mentorship|mentoring)\\b(?! (program|award|work)))",
	 .unless = "\\b(not|how|where|when|did|lucky|helped|residents|interns|"
		   "students)\\b" SOON "\\bmentor"},
	{TOPIC_MENTOR, MENTOR, "asks for mentorship",
	 .pattern = "\\b(i|i'd|i'm|we|me|my|us|it)\\b" ON
		    "\\b(hope|hoping|count on|rely on|ask|asking|seek|seeking|"
		    "request|benefit|under|receive|receiving|grateful|welcome|"
		    "want|wish|need|like|love|honou?r(ed)?|privilege|"
		    "appreciate)\\b" ON "\\byour (\\w+ and )?([\\w-]+ )?"
		    "mentorship\\b"
		    "(?! "
		    "(of|for|program|award|style|work|model))"},
	{TOPIC_MENTOR, MENTOR, "asks for mentorship",
	 .pattern =
		 "\\b(be|become|becoming|being|as) (your|a) (\\w+ )?mentee\\b|"
		 "\\b(more|another|new|take|taking|accept|accepting)( on)?"
		 "( an?)? (\\w+ )?mentees?\\b"},
	{TOPIC_MENTOR, MENTOR, "asks for mentorship",
	 .pattern = "\\b(i|you|we|us)\\b" ON "\\b(open|agree|start|begin|"
		    "propose|suggest|enter|build|form|establish|have|hope|"
		    "hoping|like|interested)\\b" ON "\\bmentor(ing|ship)?"
		    "([ -]mentee)? relationship\\b|"
		    "\\bmentor(ing|ship)?([ -]mentee)? "
		    "relationship "
		    "(with you|between us)\\b"},
	{TOPIC_MENTOR, MENTOR, "asks for mentorship",
	 .pattern = "\\b((could|can|may|might|shall|would|let) (we|us|you|i)|"
		    "i (hope|wish|want|need|propose)|i('d| would) like)\\b" ON
		    "\\b(an?|some) ([\\w-]+ )?"
		    "mentorship\\b(?! "
		    "(program|award|scheme|model|course))"},
	{TOPIC_MENTOR, WING, "asks for mentorship",
	 .pattern = "\\bunder your wings?\\b"},
	{TOPIC_COUNT, 0, NULL, .pattern = NULL},
};
