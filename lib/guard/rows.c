#include "config.h"

#include "guard/rows.h"

const struct guard_hint guard_hints[] = {
	{"# 1", NUMBER_ONE, false},
	{"#1", NUMBER_ONE, false},
	{"1st", FIRST, false},
	{"account", CHART, false},
	{"admission", CHART | CARE, false},
	{"admissions", CARE, false},
	{"admitted", CHART | CARE, false},
	{"advocat", DOOR, true},
	{"age", AGED, false},
	{"aged", AGED, false},
	{"ages", AGED, false},
	{"all right", REQUEST, false},
	{"applicant", SIGN, false},
	{"application", PAPER | DOOR | NAMED, false},
	{"appreciate", REQUEST, false},
	{"bed", CHART, false},
	{"behalf", LETTER, false},
	{"birth", BIRTH, true},
	{"born", BIRTH, false},
	{"brought", CARE, false},
	{"can", REQUEST, false},
	{"candidate", SIGN, false},
	{"case", CHART, false},
	{"chance", SIGN | REQUEST, false},
	{"chances", SIGN, false},
	{"chart", CHART, false},
	{"choice", CHOICE, false},
	{"cite", NAMED, false},
	{"cited", NAMED, false},
	{"citing", NAMED, false},
	{"class", SIGN, false},
	{"clerkship", OBSERVE, true},
	{"client", CARE, false},
	{"clinical experience", OBSERVE, false},
	{"committee", DOOR, false},
	{"connect", MEET, true},
	{"contact", MEET, false},
	{"contender", SIGN, false},
	{"coordinator", DOOR, false},
	{"could", REQUEST, false},
	{"curriculum", PAPER, false},
	{"cv", PAPER | DOOR, false},
	{"d.o", BIRTH, true},
	{"diagnosed", CARE, false},
	{"director", DOOR, true},
	{"discharge", CHART | CARE, true},
	{"do you", REQUEST, false},
	{"dob", BIRTH, false},
	{"elective", OBSERVE, true},
	{"essay", PAPER, false},
	{"extern", OBSERVE, false},
	{"externship", OBSERVE, true},
	{"file", CHART | DOOR, false},
	{"first", FIRST, false},
	{"grateful", REQUEST, false},
	{"group", STUDY, false},
	{"hands on", OBSERVE, false},
	{"highest", FIRST, false},
	{"hope", REQUEST, false},
	{"hoping", REQUEST, false},
	{"hospital", CHART, false},
	{"hospitalized", CHART | CARE, false},
	{"humbly", REQUEST, false},
	{"hundred", NINETY, false},
	{"i ask", REQUEST, false},
	{"if you", REQUEST, false},
	{"incoming", SIGN, false},
	{"interview", DOOR, true},
	{"introduc", MEET, true},
	{"kindly", REQUEST, false},
	{"lab", STUDY, false},
	{"letter", LETTER, true},
	{"like", REQUEST, false},
	{"list", LIST, false},
	{"looking", REQUEST, false},
	{"lor", LETTER, false},
	{"lors", LETTER, false},
	{"love", REQUEST, false},
	{"manuscript", STUDY, false},
	{"match", MATCH, true},
	{"may", REQUEST, false},
	{"mentee", MENTOR, false},
	{"mentees", MENTOR, false},
	{"mention", NAMED | DOOR, true},
	{"mentor", MENTOR, false},
	{"mentored", MENTOR, false},
	{"mentoring", MENTOR, false},
	{"mentorship", MENTOR, false},
	{"might", REQUEST, false},
	{"miss", TITLE, false},
	{"mr", TITLE, false},
	{"mr #", MRN, true},
	{"mr#", MRN, true},
	{"mrn", MRN, true},
	{"mrs", TITLE, false},
	{"ms", TITLE, false},
	{"mutual", SIGN, false},
	{"name", NAMED | DOOR, false},
	{"named", NAMED, false},
	{"naming", NAMED, false},
	{"need", REQUEST, false},
	{"ninet", NINETY, true},
	{"no  1", NUMBER_ONE, false},
	{"no 1", NUMBER_ONE, false},
	{"number 1", NUMBER_ONE, false},
	{"number one", NUMBER_ONE, false},
	{"observ", OBSERVE, true},
	{"odds", SIGN, false},
	{"okay", REQUEST, false},
	{"paciente", PATIENT, false},
	{"paper", STUDY, true},
	{"patient", PATIENT | CHART, true},
	{"perhaps", REQUEST, false},
	{"permission", REQUEST, false},
	{"pick", CHOICE, false},
	{"place", SIGN, false},
	{"please", REQUEST, false},
	{"position", SIGN, false},
	{"position", DOOR, true},
	{"possible", REQUEST, false},
	{"preceptor", OBSERVE, true},
	{"preference", CHOICE, false},
	{"program", CHOICE | DOOR, false},
	{"project", STUDY, true},
	{"prospects", SIGN, false},
	{"pt", PATIENT, false},
	{"quote", NAMED, true},
	{"quoting", NAMED, false},
	{"rank", RANK, true},
	{"readmission", CHART, false},
	{"readmitted", CHART, false},
	{"recommend", LETTER, true},
	{"record", CHART, false},
	{"referee", LETTER, true},
	{"reference", LETTER, true},
	{"referral", CARE, false},
	{"request", REQUEST, false},
	{"research", STUDY, false},
	{"residency", CHOICE, false},
	{"resume", PAPER | DOOR, false},
	{"rol", LIST, false},
	{"rotat", OBSERVE, true},
	{"same about", SIGN, false},
	{"same for", SIGN, false},
	{"same of", SIGN, false},
	{"same toward", SIGN, true},
	{"same way", SIGN, false},
	{"seat", SIGN, false},
	{"sedated", CARE, false},
	{"seeking", REQUEST, false},
	{"shadow", OBSERVE, true},
	{"shot", SIGN, false},
	{"sincerely", REQUEST, false},
	{"sits", STAND, false},
	{"slot", DOOR, true},
	{"social security", SECURITY, false},
	{"spot", SIGN, false},
	{"spot", DOOR, true},
	{"ssn", SECURITY, false},
	{"stand", STAND, false},
	{"stands", STAND, false},
	{"statement", PAPER, false},
	{"status", STAND, false},
	{"study", STUDY, false},
	{"sum", PAPER | DOOR, false}, /* of "resume" with accents */
	{"team", STUDY, false},
	{"that you", NAMED, false},
	{"to see if", REQUEST, false},
	{"top", FIRST | TOP, false},
	{"touch", MEET, false},
	{"treated", CARE, false},
	{"usce", OBSERVE, false},
	{"vouch", DOOR, true},
	{"want to", REQUEST, false},
	{"wanted to", REQUEST, false},
	{"ward", CHART, false},
	{"wing", WING, false},
	{"wonder", REQUEST, true},
	{"word", DOOR, false},
	{"would", REQUEST, false},
	{"writing to", REQUEST, false},
	{"y.o", AGED, false},
	{"y/o", AGED, false},
	{"year  old", AGED, false},
	{"year old", AGED, false},
	{"years old", AGED, false},
	{"yo", AGED, false},
	{"yr old", AGED, false},
	{NULL, 0, false},
};

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

/* Of a person: not of a thing, oneself, a relative or a colleague. */
#define OLD "([ -](years?|yrs?)[ -]old|[ -]?y[./]?o)\\b"
#define AN_AGE                                                                 \
	"\\b(an?|the|this|my|our|one|was|is|aged?|of) \\d{1,3}" OLD            \
	"(?!( \\w+)? (" THING "|" COLLEAGUE "))"
#define COLLEAGUE                                                              \
	"(doctor|physician|residents?|colleague|intern|fellow|applicant|"      \
	"graduate|psychiatrist|researcher|author|professor|medical student|"   \
	"project|trial|network|group|company|car|friend)\\b"
#define NOT_A_PATIENT                                                          \
	"\\b(i am|i'm|i was|me|myself|as|i turned),? (an? )?\\d{1,3}( |-|y)|"  \
	"\\b(" RELATIVE ")[^.?!\\n]*|\\bmy \\d{1,3}" OLD " (\\w+ )?"           \
	"((grand)?(mother|father|son|daughter)|child|baby|brother|sister|"     \
	"niece|nephew|wife|husband|uncle|aunt|cousin|twins)\\b[^.?!\\n]*"
/* What happens to patients, and has a date. */
#define STAY                                                                   \
	"((re)?admitted|(re)?admission|hospitalized|discharged?)"              \
	"(?! (to|into|at|from) ([\\w']+ ){0,3}?(school|university|college|"    \
	"medicine|residency|program|course|army|service|navy))\\b"
#define FATE                                                                   \
	"(died|death|hanged|drowned|jumped|overdosed|attempted|passed away|"   \
	"suicide|took (his|her) (own )?life|killed (him|her)self)\\b"
#define THEN_DAY                                                               \
	"( [\\w',]+){0,6}?,? ?(on |in |of )?(the )?(" SOME_DAY "|" MONTH       \
	" \\d{4}\\b)"

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
/* Too large to tell who somebody is. */
#define COUNTRY                                                                \
	"(the |(Afghani|Pak|Kazakh|Uzbek)i?stan|Africa|America|Argentina|"     \
	"Asia|Australia|Bangladesh|Brazil|Canada|Central|Chile|China|"         \
	"Colombia|Congo|Cuba|East|Ecuador|Egypt|England|Ethiopia|Europe|"      \
	"France|Germany|Ghana|Haiti|India|Indonesia|Iran|Iraq|Ireland|Italy|"  \
	"Jamaica|Japan|Jordan|Kenya|Latin|Lebanon|Mexico|Morocco|Myanmar|"     \
	"Nepal|Nigeria|North|Peru|Poland|Portugal|Russia|Saudi|Somalia|"       \
	"South|Spain|Sri|Sudan|Syria|Tanzania|Turkey|Uganda|Ukraine|United|"   \
	"US|UK|Venezuela|Vietnam|West|Yemen|Zambia|Zimbabwe|January|February|" \
	"March|April|May|June|July|August|September|October|November|"         \
	"December)\\b"
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
/* Of whom one speaks by name and age, but as no patient. */
#define SUPERVISOR                                                             \
	"(boss|chief|coach|colleague|coordinator|dean|director|driver|friend|" \
	"guide|head|host|landlord|librarian|mentor|neighbor|principal|"        \
	"professor|secretary|supervisor|teacher|tutor)"
/* To be taken in, and not by a school. */
#define TAKEN_IN                                                               \
	"(was|were|is|has been|had been) (\\w+ )?"                             \
	"(admitted|hospitalized|discharged|sedated|brought (in|to))\\b"        \
	"(?!( to| into)? (the |an? |our |his |her |their |your )?(\\w+ )?"     \
	"(residency|university|college|program|school|bar|fellowship|faculty|" \
	"course|class|society|academy|board|team|department|attention)\\b)"
#define A_WARD                                                                 \
	"(our|my|the|his|her|a) (\\w+ ){0,2}?"                                 \
	"(ward|unit|clinic|emergency|hospital|service|icu|practice)\\b"
#define MR "(Mr|Mrs|Ms|Miss|Herrn?|Frau|Sra?)\\b\\.? "

const struct guard_pattern guard_patterns[] = {
	{TOPIC_PATIENT, MRN | GUARD_DIGITS, "a record number",
	 .pattern = "\\bmrn(?![a-z])" IS "[a-z]{0,3}-?\\d|\\bmr ?#[ :]*\\d{4}"},
	{TOPIC_PATIENT, CHART | GUARD_LONG_NUMBER, "a record number",
	 .pattern = "\\b(record|chart|hospital|case|bed|ward|file|patient|"
		    "account|admission)"
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

	{TOPIC_PATIENT, AGED | GUARD_DIGITS, "a patient's age and a date",
	 .pattern = AN_AGE "[^.?!\\n]{0,100}?\\b" SOME_DAY "|" AN_AGE
			   "[^.?!\\n]{0,100}?\\b(" STAY "|" FATE ")" THEN_DAY
			   "|\\b" STAY "[^.?!\\n]{0,40}?" AN_AGE
			   "[^.?!\\n]{0,40}?\\b" MONTH " \\d",
	 .unless = NOT_A_PATIENT},
	{TOPIC_PATIENT, PATIENT | GUARD_DIGITS, "a date of a patient's",
	 .pattern = "\\bpatient('s)?\\b[^.?!\\n]{0,80}?\\b(" STAY "|" FATE
		    ")" THEN_DAY,
	 .unless = NOT_A_PATIENT},
	{TOPIC_PATIENT, CHART | GUARD_DIGITS, "a date of a patient's",
	 .pattern = "\\b(he|she|who|man|woman|gentleman|lady|boy|girl|widow|"
		    "veteran|his|her)( was| were| is)?( \\w+)? (" STAY
		    ")" THEN_DAY,
	 .unless = NOT_A_PATIENT},
	{TOPIC_PATIENT, PATIENT | GUARD_DIGITS, "a patient's number",
	 .pattern = "\\b(patient|pt)\\.? ?(#|no\\.?|number|nr\\.?|id) ?#?"
		    "[a-z]{0,3}-?\\d{3,}\\b"
		    "(?! (of|in) (\\w+ )?(trial|study|survey)\\b)"},
	{TOPIC_PATIENT, CHART | GUARD_DIGITS, "a patient's bed",
	 .pattern = "\\b(in|from|of|at) bed (no\\.? ?|number |#)?\\d{1,4}\\b"
		    "(?! ?(hours?|days?|weeks?|minutes?|to|or|-|%|percent|"
		    "a\\.?m|p\\.?m))|"
		    "\\bpatient( \\w+)? (in|from|of|at) (the )?(room|bay) "
		    "(no\\.? ?|number |#)?\\d"},

	{TOPIC_PATIENT_NAME, AGED | GUARD_DIGITS, "a patient's age and place",
	 .pattern = "(?i:" AN_AGE ")[^.?!\\n]{0,60}? (from|(living|lives|lived|"
		    "born) in|(resident|native) of) (?!" COUNTRY ")\\p{Lu}",
	 .unless = "(?i:" NOT_A_PATIENT ")"},
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
		 "who\\b|[,)])",
	 .unless = "\\b" SUPERVISOR "(,| [^,.?!]{1,40},)? " MR CAPITAL},
	{TOPIC_PATIENT_NAME, AGED | GUARD_DIGITS, "a patient's name and age",
	 .pattern = "\\b" CAPITAL " " CAPITAL
		    ", an? \\d{1,3}[ -]years?[ -]old " PERSON},
	{TOPIC_PATIENT_NAME, PATIENT, "a patient's initials",
	 .pattern = "\\b[Pp]atient\\b[^.?!]{0,30}?\\binitials?( (are|were|is))?"
		    "[ :,]*\\(?\\p{Lu}\\.? ?\\p{Lu}\\b"},
	{TOPIC_PATIENT_NAME, CARE, "a patient's initials",
	 .pattern = "\\b\\p{Lu}\\. ?\\p{Lu}\\.,[^.?!]{0,60}?\\b" TAKEN_IN},
	{TOPIC_PATIENT_NAME, CARE | TITLE, "a patient's name",
	 .pattern =
		 "\\b(I|[Ww]e|[Tt]eam|[Ww]ard|[Uu]nit|[Cc]linic)( \\w+){0,2}? "
		 "(treated|admitted|discharged|sedated|diagnosed|"
		 "hospitalized) (our |my )?" MR CAPITAL
		 "\\b(?! to (an?|lunch|dinner|tea|coffee)\\b)"
		 "|\\b" MR CAPITAL "( " CAPITAL ")? ([^.?!]{0,40} )?" TAKEN_IN
		 "|\\b" MR CAPITAL "( " CAPITAL ")?,? [^.?!]{0,40}?"
		 "\\b(had|has|after) (\\w+ ){0,3}admissions?\\b"},
	{TOPIC_PATIENT_NAME, CARE, "a patient's name",
	 .pattern = "\\b([Mm]y|[Oo]ur) client,? (" MR CAPITAL "|" NAME ")"},
	{TOPIC_PATIENT_NAME, CARE | GUARD_DIGITS, "a patient's name and age",
	 .pattern = "\\b" CAPITAL " " CAPITAL
		    ",? \\(?(aged )?\\d{1,3}[,)][^.?!]{0,40}?\\b" TAKEN_IN},
	{TOPIC_PATIENT_NAME, CARE, "a patient's name",
	 .pattern =
		 "\\b" CAPITAL " " CAPITAL " " TAKEN_IN "( in)?( to)? " A_WARD
		 "|\\b([Dd]ischarge|[Aa]dmission|[Rr]eferral) "
		 "(letter|summary|notes?|report|papers?) (of|for|about|on) (" MR
		 ")?(?!" CAPITAL " (Hospital|Clinic|University|School|"
		 "Center|Memorial|General|Medical|County|State))" NAME
		 " " SAME_NAME},
	{TOPIC_PATIENT_NAME, NAMED, "a patient's name",
	 .pattern = "\\b([Hh]er|[Hh]is|[Tt]heir) (first |last |family )?name "
		    "(is|was) " NAME,
	 .around = PATIENT},
	{TOPIC_PATIENT, GUARD_OLD_AGE, "an age over 89",
	 .pattern =
		 "\\b(she|he|who|they) (is|was|were) (\\w+ )?(9\\d|1[0-2]\\d) "
		 "(when|as) (she|he|they|we|i|our)\\b|"
		 "\\b(an?|the|this|our|one) (\\w+ )?"
		 "(?!(age|average|batch|bed|case|class|cohort|crowd|dose|"
		 "group|house|list|maximum|mean|median|number|out|pulse|rate|"
		 "sample|score|series|set|team|temperature|total|unit|ward|"
		 "weight)\\b)\\w+ of (9\\d|1[0-2]\\d)( years)? "
		 "((was|were|who was|had been) (\\w+ )?(brought|admitted|"
		 "referred|treated|discharged|hospitalized|sedated)|"
		 "(who )?came (in|to (our|the|my))|(who )?present(s|ed)\\b)",
	 .unless = "\\b" RELATIVE SOON "\\d (when|as)\\b"},

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
	{TOPIC_COUNT, 0, NULL, .pattern = NULL},
};

_Static_assert(sizeof(guard_hints) <= GUARD_HINTS_MAX * sizeof(*guard_hints),
	       "and a number of one byte for each hint");
