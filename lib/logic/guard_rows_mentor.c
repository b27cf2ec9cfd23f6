#include "config.h"

#include "logic/guard_rows.h"

/* Up to three words, each with a blank or hyphen behind it. */
#define WORDS "([\\w'-]+?[ -]){0,3}?"

#define A_MENTOR WORDS "mentor\\b"
const struct guard_pattern guard_mentor_patterns[] = {
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
	{TOPIC_COUNT, 0, NULL, .pattern = NULL},
};
