#include "config.h"

#include "model/vocab.h"

#include <stddef.h>

#include "model/summary.h"

const struct log_type vocab_log_types[] = {
	[ENTRY_MET] = {"met", DIR_BOTH, false, false,
		       "spoke, in person or online"},
	[ENTRY_MEETING] = {"meeting", DIR_BOTH, false, false,
			   "a scheduled conversation: an informational "
			   "interview, a call"},
	[ENTRY_ATTENDED] = {"attended", DIR_NONE, false, false,
			    "attended their talk or webinar"},
	[ENTRY_INVITED] = {"invited", DIR_OUT, false, false,
			   "asked to connect on a network such as LinkedIn; no "
			   "message yet"},
	[ENTRY_CONNECTED] = {"connected", DIR_NONE, false, false,
			     "you and they are connected there, which ends the "
			     "wait for messages "
			     "that went the same way"},
	[ENTRY_COMMENTED] = {"commented", DIR_NONE, false, false,
			     "said something in public about what they wrote"},
	[ENTRY_SENT] = {"sent", DIR_OUT, true, true,
			"a message that hopes for an answer"},
	[ENTRY_ASKED] = {"asked", DIR_OUT, true, true,
			 "a request; 'ask' says which kind"},
	[ENTRY_NUDGED] = {"nudged", DIR_OUT, true, true,
			  "the one polite second attempt"},
	[ENTRY_THANKED] = {"thanked", DIR_OUT, true, false,
			   "thanks; no answer owed"},
	[ENTRY_UPDATED] =
		{"updated", DIR_OUT, true, false,
		 "progress shared, or an answer that asks nothing; no answer "
		 "owed"},
	[ENTRY_GAVE] = {"gave", DIR_OUT, true, false,
			"something given; no answer owed"},
	[ENTRY_REPLIED] = {"replied", DIR_IN, false, false,
			   "a message from them"},
	[ENTRY_HELPED] = {"helped", DIR_IN, false, false,
			  "they did something: feedback, introduction, letter, "
			  "observership"},
	[ENTRY_DECLINED] = {"declined", DIR_IN, false, false, "they said no"},
	[ENTRY_NOTE] = {"note", DIR_NONE, false, false, "a remark"},
	{NULL, DIR_NONE, false, false, NULL},
};

const struct word vocab_program_log[] = {
	{"applied", "sent them an application"},
	{"signalled", "sent them a signal"},
	{"offered", "they offered an interview; 'by' is the day to answer"},
	{"accepted", "took the offer"},
	{"interviewed", "had the interview"},
	{"waitlisted", "they put you on a waiting list"},
	{"rejected", "they said no"},
	{"withdrew", "withdrew the application"},
	{"note", "a remark"},
	{NULL, NULL},
};

const struct role vocab_roles[] = {
	{"attending", "attending+faculty",
	 "attending physician: teaches, writes letters, opens observerships"},
	{"program-director", "director",
	 "directs a residency program: decides, but there are few"},
	{"associate-program-director", "director",
	 "second in directing a residency program"},
	{"faculty", "attending+faculty", "junior faculty or supervisor"},
	{"resident", "resident+fellow",
	 "tells the truth about a program; easiest to approach"},
	{"fellow", "resident+fellow", "in subspecialty training"},
	{"research-mentor", "research",
	 "guides research: the way in from outside clinics"},
	{"psychologist", "interprofessional", "colleague in psychology"},
	{"social-worker", "interprofessional", "colleague in social work"},
	{"nurse", "interprofessional", "colleague in nursing"},
	{"coordinator", "coordinator",
	 "runs a program's logistics; ranks nobody"},
	{"alumnus", "peers+alumni",
	 "graduated from your school, and went the same way"},
	{"peer", "peers+alumni",
	 "another applicant, or a classmate: same visa path"},
	{"speaker", "other", "met through a talk or webinar"},
	{"other", "other", "anyone else"},
	{NULL, NULL, NULL},
};

const struct word vocab_channels[] = {
	{"email", "e-mail"},
	{"linkedin", "a LinkedIn message or invitation note"},
	{"x", "a message or reply on X"},
	{"phone", "a call or text message"},
	{"zoom", "a video call on Zoom"},
	{"video", "a video call on any other service"},
	{"in-person", "face to face"},
	{"chat", "a messenger, or the chat of a virtual event"},
	{"forum", "a forum or mailing list"},
	{NULL, NULL},
};

const struct word vocab_spoken[] = {
	{"phone", "a call"},
	{"zoom", "a video call"},
	{"video", "a video call"},
	{"in-person", "face to face"},
	{NULL, NULL},
};

const struct word vocab_statuses[] = {
	{"prospect", "to be written to, nothing sent yet"},
	{"active", "a relation that is alive"},
	{"paused", "nothing is due until this changes"},
	{"closed", "over: nothing is due any more"},
	{NULL, NULL},
};

const struct word vocab_stages[] = {
	[STAGE_NEW] = {"new", "nothing sent, nothing heard, never spoken"},
	[STAGE_PROSPECT] = {"prospect", "the same, with 'status: prospect'"},
	[STAGE_REACHED] = {"reached", "written to, no answer yet"},
	[STAGE_ACTIVE] = {"active", "there has been an exchange"},
	[STAGE_RESTING] = {"resting", "two messages unanswered: wait"},
	[STAGE_PAUSED] = {"paused", "'status: paused'"},
	[STAGE_CLOSED] = {"closed", "'status: closed'"},
	{NULL, NULL},
};

const struct word vocab_mentors[] = {
	{"career", "paths, specialties, jobs"},
	{"application", "statement, CV, interviews"},
	{"research", "projects, methods, publishing"},
	{"cultural", "visa, adaptation; often a former IMG"},
	{NULL, NULL},
};

const struct word vocab_open_to[] = {
	{"updates", "glad to hear of progress"},
	{"questions", "glad to answer a question"},
	{"introductions", "glad to introduce you to others"},
	{NULL, NULL},
};

const struct word vocab_asks[] = {
	{"advice", "advice on programs"},
	{"feedback", "feedback on a CV or statement"},
	{"introduction", "an introduction to someone"},
	{"research", "a part in research"},
	{"permission", "permission to name them"},
	{"prepare", "help before interviews"},
	{"observership", "an observership"},
	{"letter", "a letter of recommendation"},
	{"advocacy", "a word to a program"},
	{"meeting", "a conversation"},
	{NULL, NULL},
};

const struct word vocab_permissions[] = {
	{"email", "write to them"},
	{"linkedin", "connect there"},
	{"photo", "take a picture of a badge or a poster"},
	{NULL, NULL},
};

const struct word vocab_img[] = {
	{"yes", "an international medical graduate"},
	{"no", "not an international medical graduate"},
	{"unknown", "not known"},
	{NULL, NULL},
};

const struct word vocab_yes_no[] = {
	{"yes", "yes"},
	{"no", "no"},
	{NULL, NULL},
};

const struct word vocab_kinds[] = {
	[RECORD_CONTACT] = {"contact", "a person (the default)"},
	[RECORD_PROGRAM] = {"program", "a residency program"},
	[RECORD_EVENT] = {"event", "a conference, webinar or meeting"},
	{NULL, NULL},
};

const struct word vocab_modes[] = {
	{"in-person", "held at a place"},
	{"virtual", "held online"},
	{NULL, NULL},
};

const struct word vocab_program_types[] = {
	{"university", "university program"},
	{"community", "community program"},
	{"mixed", "community program with a university tie"},
	{NULL, NULL},
};

const struct word vocab_visas[] = {
	{"J-1", "sponsored by Intealth (ECFMG)"},
	{"H-1B", "sponsored by the employer"},
	{"either", "both are fine"},
	{"none", "you need none"},
	{NULL, NULL},
};

const struct word vocab_program_visas[] = {
	{"J-1", "sponsored by Intealth (ECFMG)"},
	{"H-1B", "sponsored by the program"},
	{"F-1", "of a student, for the first year"},
	{"case-by-case", "between yes and unknown: ask"},
	{"none", "no visa is sponsored"},
	{NULL, NULL},
};

const struct word vocab_step2_by[] = {
	{"application", "when you apply"},
	{"interview", "before they invite"},
	{"ranking", "when they make their rank list"},
	{"start", "when residency starts"},
	{NULL, NULL},
};

const struct word vocab_ecfmg_by[] = {
	{"application", "when you apply"},
	{"ranking", "when they make their rank list"},
	{"start", "when residency starts"},
	{NULL, NULL},
};

const struct word vocab_rotated[] = {
	{"yes", "you worked there"},           {"no", "you did not"},
	{"home", "your own school's program"}, {"away", "an away rotation"},
	{"sub-i", "a sub-internship"},         {NULL, NULL},
};

const struct word vocab_signals[] = {
	{"none", "no signal"},
	{"gold", "a gold signal"},
	{"silver", "a silver signal"},
	{"given", "a signal without tiers"},
	{NULL, NULL},
};

const struct word vocab_observership[] = {
	{"yes", "offered"},
	{"no", "not offered"},
	{"bars non-citizens", "offered, but not to non-citizens"},
	{NULL, NULL},
};

const struct word vocab_thank_you[] = {
	{"welcome", "thank-you notes are welcome"},
	{"not wanted", "the program asks for none"},
	{NULL, NULL},
};

const struct word vocab_milestones[] = {
	{"exam", "an examination passed"},
	{"publication", "a paper or chapter"},
	{"poster", "a poster or talk"},
	{"application", "applications sent"},
	{"interviews", "interviews offered or done"},
	{"match", "the match"},
	{"other", "anything else worth sharing"},
	{NULL, NULL},
};

const struct word vocab_steps[] = {
	{"abroad", "still abroad"},
	{"us-visa", "in the US on a visa"},
	{"research", "in a research position"},
	{"applying", "preparing or sending this season's applications"},
	{"interviewing", "applications are out, interviews come"},
	{"ranking", "interviews are over; making the rank list"},
	{"matched", "matched with a program"},
	{NULL, NULL},
};
