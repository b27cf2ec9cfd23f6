#include "config.h"

#include "guard/rows.h"

/*
 * What makes the words behind it a request. What only informs itself is none:
 * a question that begins with "how", "which" and the like (ASKS_HOW), or words
 * such as "tell", "which" and "about" in between (INFORMS).
 */
#define KINDLY "( (very much|really|kindly|also|just|therefore|be))?"
#define GLAD                                                                   \
	"(appreciate|welcome|(very |most |so |truly )?(grateful|thankful|"     \
	"honored|glad|happy|delighted|pleased))"                               \
	"(?! to (?!have|receive|get|ask|request)\\b)"
#define BEG                                                                    \
	"\\b((can|could|would|will|might) you|"                                \
	"(could|would|can|might) your \\w+ (have room|have space|be open|"     \
	"(take|host|allow|let) me)|(can|could|may|might) (i|we)|"              \
	"(may|might|could|can|would) there be|any chance|"                     \
	"is (it|there)( \\w+)? (possible|all right|ok(ay)?|fine|chance|way|"   \
	"possibility|opportunity|room|hope)|is there any(one|body|thing)?|"    \
	"would it be( \\w+)? (possible|all right|ok(ay)?|fine|too much)|"      \
	"i (would|'d)" KINDLY " (ask|request|" GLAD ")|i'd( be)? " GLAD "|"    \
	"(would|i'd)( \\w+)? (like|love)(?! to (?!ask|request|inquire|join|"   \
	"work|help|take part|volunteer|have|receive)\\b)|"                     \
	"want(ed)? to (ask|request)|"                                          \
	"(am|was|i'm|been|and|,) (hoping|wondering|looking for|seeking|"       \
	"searching for|in search of|in need of|writing to (ask|request|"       \
	"inquire))|i ((kindly|humbly|sincerely) )?"                            \
	"(wonder(ed)?|need|seek|request|ask|beg)|to see if you|"               \
	"it would be( \\w+)? (honor|privilege|pleasure)|kindly|"               \
	"any(?= (feedback|comments?|thoughts))|"                               \
	"(i hope( that)?|perhaps|maybe) you (can|could|will|would|might|may)|" \
	"do you (think|feel)( that)? (you|i (could|can|may|might))|do i have " \
	"your|"                                                                \
	"(help|mean|lot|much|honored|grateful|glad)( \\w+){0,3} if you|"       \
	"if you (can|could|would|might|may)|please( do)?|"                     \
	"(let me know|tell me) (if|whether) (i|you|there))\\b"
#define INFORMS                                                                \
	"(how|what|which|where|why|who|whom|whose|tell|say|share|explain|"     \
	"describe|advise|suggest|recommend|think|hear|learn|understand|"       \
	"believe|imagine|remember|name|experience|prepare|than|did|does|was|"  \
	"were|had|thank|thanks|not|never|no|"                                  \
	"about(?! (an?|the possibility|the chance|doing|coming)\\b)|"          \
	"(if|whether)(?! (i|you|we|there|it)\\b))"
/* Up to ten words, or none. */
#define THEN " ((?!" INFORMS "\\b)(dr\\.|[\\w'&/()-]+)[,:;]? ){0,10}?"
#define ASKS_HOW                                                               \
	"\\b(how|what|which|where|when|why|who)( [\\w'-]+){0,5}? "             \
	"(can|could|should|would|may|might|will|do|did|does) [\\w'-]+|"        \
	"\\bdo you (think|feel|believe)( that)? i (need|should|must)\\b"
#define ASK BEG THEN

#define MINE(things) "my( [\\w'-]+){0,2}? " things "\\b"
#define THEIRS "(your|the|a|an|that|its)( \\w+){0,3}? "

#define OBSERVERSHIP                                                           \
	"(observership|externship|clerkship|elective|preceptorship|rotation|"  \
	"usce|(us )?clinical experience)s?\\b"
#define SEES                                                                   \
	"((observe|observing|shadow|shadowing) (you|your|in|at|on|with|the|"   \
	"an?|for)\\b|rotate (with|in|at|through)\\b)"
#define PAPERS                                                                 \
	"(cv|resume|r\xc3\xa9sum\xc3\xa9|resum\xc3\xa9|curriculum|statement|"  \
	"application|essay)"
#define READS                                                                  \
	"(read|reading|review|reviewing|look(ing)? (over|at|through)|"         \
	"go(ing)? (over|through)|check|checking|proofread|proofreading|edit|"  \
	"editing|comment(ing)? on|critique|critiquing|correct|correcting|"     \
	"glance at|revise|polish|improve|skim|help me with|"                   \
	"(feedback|comments?|thoughts|opinion|eyes?|suggestions|pointers|"     \
	"remarks) (on|about|for))"
#define RESEARCH                                                               \
	"(research|lab|laboratory|study|studies|project|projects|papers?|"     \
	"manuscript|trial)\\b"
#define COMMITTEE                                                              \
	"(director|committee|coordinator|chair|program|department|"            \
	"residency|colleagues|faculty|leadership)s?\\b"
#define A_POST                                                                 \
	"(an? |the )?(\\w+ ){0,2}?(interviews?|position|spot|slot|place|job)"  \
	"\\b(?! with you)"

const struct guard_pattern guard_ask_patterns[] = {
	{TOPIC_ASK_FEEDBACK, REQUEST | PAPER, "",
	 .pattern = ASK READS " " MINE(PAPERS), .unless = ASKS_HOW},
	{TOPIC_ASK_FEEDBACK, REQUEST | PAPER, "",
	 .pattern = ASK "(send|sending|show|showing|share|sharing)( \\w+)? "
			"(you )?" MINE(PAPERS) "( \\w+)? (for|to) (\\w+ )?"
					       "(feedback|comments?|review|"
					       "read|look|an opinion|advice)",
	 .unless = ASKS_HOW},

	{TOPIC_ASK_FEEDBACK, REQUEST | PAPER, "",
	 .pattern = ASK "(give|giving|cast) " MINE(
		 PAPERS) " (an?|one|another)"
			 "( \\w+)? (read|reading|look|review|glance)\\b",
	 .unless = ASKS_HOW},

	{TOPIC_ASK_INTRODUCTION, REQUEST | MEET, "",
	 .pattern = ASK "((introduce|introducing|connect|connecting|link|"
			"linking) me\\b|(put|putting|get|getting|bring) me "
			"in(to)? (touch|contact)\\b)",
	 .unless = ASKS_HOW},
	{TOPIC_ASK_INTRODUCTION, REQUEST | MEET, "",
	 .pattern = ASK "introductions?\\b(?! (to|for|of) (the )?"
			"(topic|field|subject|issue|journal|book|method|"
			"cbt|chapter))",
	 .unless = ASKS_HOW},

	{TOPIC_ASK_RESEARCH, REQUEST | STUDY, "",
	 .pattern = ASK
	 "(join|joining|be(come)? (a )?part of|work(ing)? (in|"
	 "on|for)|take part in|taking part in|contribut(e|ing) "
	 "to|help(ing)?( you| out)? (with|in|on)|assist(ing)?"
	 "( you)?( with| in| on)?|volunteer(ing)? (in|for|on|"
	 "with|at)|(a )?volunteer (in|for)|collaborat(e|ing|"
	 "ion) (on|with|in)|participat(e|ing) in|involved in|"
	 "co-?author(ing)?) ((one of )?your( [\\w'-]+){0,3}? " RESEARCH
	 "|(an?|the|some|any)( \\w+)? " RESEARCH
	 " (of yours|with you|with your|from your)\\b|your "
	 "(group|team)\\b)",
	 .unless = ASKS_HOW},
	{TOPIC_ASK_RESEARCH, REQUEST | STUDY, "",
	 .pattern = ASK "(an? |any |some )?(research|lab) (position|"
			"opportunit(y|ies)|assistantship|fellowship|job|"
			"work|project)s?\\b",
	 .with = "\\b(you|your|yours)\\b|\\b(looking for|seeking)\\b",
	 .unless = ASKS_HOW},

	{TOPIC_ASK_PERMISSION, REQUEST | NAMED, "",
	 .pattern = BEG THEN "(mention(ing|ed)?|nam(e|ing|ed)|cit(e|ing|ed)|"
			     "quot(e|ing|ed)|us(e|ing|ed)|put|list(ing|ed)?) "
			     "(you|your name)\\b(?! as (an? |my |one )"
			     "(\\w+ )?(refer|letter))",
	 .unless = "\\b(can|could|would|will|might) you "
		   "(name|mention|quote|cite|use|list)\\b|" ASKS_HOW},
	{TOPIC_ASK_PERMISSION, REQUEST | NAMED, "",
	 .pattern = "\\b(can|could|may|might) i( \\w+)? (tell|write to|let)"
		    "( \\w+){1,4}? that you\\b|"
		    "\\b(can|could|may|might) i( \\w+)? (say|write|mention)"
		    "( \\w+){0,4}? that you\\b",
	 .unless = ASKS_HOW},

	{TOPIC_ASK_OBSERVERSHIP, REQUEST | OBSERVE, "",
	 .pattern = ASK "(?<!my )(?<!own )(?<!on )(?<!same )(?<!that )"
			"(?<!this )" OBSERVERSHIP
			"(?! (program|coordinator|office|director)s?\\b)",
	 .unless = ASKS_HOW "|\\bafter (my|the|an?)( \\w+)? " OBSERVERSHIP},
	{TOPIC_ASK_OBSERVERSHIP, REQUEST | OBSERVE, "",
	 .pattern = ASK "(" SEES "|(as|be|become) an? (\\w+ )?"
			"(observer|extern)\\b)",
	 .unless = ASKS_HOW "|\\b(can|could|would|will|might) you "
			    "(observe|shadow)\\b"},
	{TOPIC_ASK_OBSERVERSHIP, REQUEST | OBSERVE, "",
	 .pattern = "\\b(would|i'd)( \\w+)? (like|love) to" THEN "(" SEES
		    "|" OBSERVERSHIP "|as an? (\\w+ )?observer\\b)",
	 .with = "\\b(observe|shadow) you\\b|\\b(with|in|at|under|by|from) "
		 "(you|your)\\b"},

	{TOPIC_ASK_LETTER, REQUEST | LETTER, "",
	 .pattern = ASK "(?<!the )(?<!this )(?<!that )(?<!my )(?<!on )"
			"(?<!own )(?<!cover )(?<!your )(letters?|lors?)\\b"
			"(?! (to|writers?|of (welcome|intent|thanks|"
			"motivation|acceptance|interest|the))\\b)",
	 .unless = ASKS_HOW "|\\bwould an? (\\w+ )?letter\\b"},
	{TOPIC_ASK_LETTER, REQUEST | LETTER, "",
	 .pattern = ASK "(recommend(ing)? (me|my (application|name))\\b"
			"(?! (an?|some|any|one|two|your|books?|papers?)\\b)|"
			"(your|an?|the)( \\w+)? recommendation\\b"
			"(?! (for|on|about|of) (an?|the|books?|papers?|"
			"reading|where|which|your)\\b)|"
			"as (an?|my|one of my)( \\w+)? (referee|reference)s?"
			"\\b|(an?|my) referee\\b|(me|as) an? "
			"reference\\b(?! (on|to|about|for (the|your|that))\\b)|"
			"(write|writing|speak|speaking) (a few lines )?on my "
			"behalf\\b|one of my (letter writers|recommenders)|"
			"words of recommendation\\b)",
	 .unless = ASKS_HOW},

	{TOPIC_ASK_ADVOCACY, REQUEST | DOOR, "",
	 .pattern = ASK
	 "(an? (good|kind|positive) word\\b(?! on\\b)|"
	 "(advocat(e|ing)|vouch(ing)?|lobby(ing)?) "
	 "(for|on behalf of) (me|my)\\b|"
	 "(recommend|refer) (me|my application)( \\w+)? to (the|your)"
	 "( \\w+)? " COMMITTEE ")",
	 .unless = ASKS_HOW},
	{TOPIC_ASK_ADVOCACY, REQUEST | DOOR, "",
	 .pattern = ASK
	 "(help(ing)? me( \\w+)? into (your|the|a)( \\w+)? "
	 "(program|residency)\\b|get me into (your|the)\\b|((help(ing)? "
	 "me|your help)( \\w+)? "
	 "(get|land|find|secure|obtain|"
	 "getting|with) |(give|offer|grant|get|find|secure|"
	 "arrange)( for)? me |(invite|inviting|consider|"
	 "considering|invited|considered)( me)? (for|to) )" A_POST ")",
	 .unless = ASKS_HOW},
	{TOPIC_ASK_ADVOCACY, REQUEST | DOOR, "",
	 .pattern = ASK "((forward|pass|send|give|show|hand|submit|bring)(ing)?"
			"( on| along)? my (\\w+ )?(name|cv|resume|r\xc3\xa9sum"
			"\xc3\xa9|application|file|statement)( \\w+)? to "
			"(?!you\\b)|(make sure|ensure)( that)? my (\\w+ )?"
			"(application|file|cv)\\b|"
			"(flag|highlight|push|support|pull|consider) my "
			"(\\w+ )?(application|file|candidacy)\\b)",
	 .unless = ASKS_HOW},
	{TOPIC_ASK_ADVOCACY, REQUEST | DOOR, "",
	 .pattern = ASK
	 "((spoke|speak|speaking|talk|talking|write|writing)( \\w+)? "
	 "(to|with) (" THEIRS ")?" COMMITTEE
	 "( [\\w']+){0,2}? (about|for|on behalf of) (me|my)\\b|"
	 "mention(ing)? (me|my (name|application|candidacy|"
	 "interest))( \\w+)? (to|at|in) )",
	 .unless = ASKS_HOW},
	{TOPIC_ASK_ADVOCACY, 0, NULL, .pattern = NULL},
};
