/*
 * Sentences of polite mails that ask for something, and what it is: they are
 * held back with one exchange less than it takes, and pass with as many. Those
 * that only mention it pass always.
 */
#include "config.h"

#include "guard_judge.h"
#include "guard/guard_impl.h"
#include "base/regex.h"

static const char *const feedback[] = {
	"Can you read my CV?",
	"Would you look over my personal statement?",
	"Could I send you my CV for feedback?",
	"I would love your comments on my statement.",
	"Would you mind reviewing my application?",
	"May I ask for your thoughts on my CV?",
	"Could you proofread my ERAS application before September?",
	"If you could take a look at my personal statement, I would be "
	"grateful.",
	"I was hoping that you might go over my r\xc3\xa9sum\xc3\xa9 with me.",
	"Would you be so kind as to review my statement of purpose?",
	"Might I ask you to check my CV for gaps?",
	"I am looking for feedback on my personal statement.",
	"Could you give my application a quick read?",
	"Would you have a minute to skim my personal statement?",
	"Any feedback on my CV would be welcome.",
	"Would you help me with my personal statement?",
	NULL,
};

static const char *const introduction[] = {
	"Could you introduce me to Dr. Rossi?",
	"Would you connect me with your program director?",
	"Is there anyone in your department you could put me in touch with?",
	"I was hoping for an introduction to the residents on your team.",
	"Would you mind putting me in contact with a fellow?",
	"I would appreciate an introduction to the coordinator.",
	"If you can, please introduce me to one of your colleagues.",
	"Do you think you could introduce me to the chief resident?",
	"Perhaps you could connect me with somebody who knows J-1 visas.",
	"I wonder if you would introduce me to the authors.",
	NULL,
};

static const char *const research[] = {
	"Could I join your research team?",
	"May I help with your study?",
	"Would you have room for a volunteer in your lab?",
	"I was hoping to work on a paper with you.",
	"Is there a chance to take part in your project from abroad?",
	"I am looking for a research position in your group.",
	"Would it be possible to contribute to your next paper?",
	"I would love to join your lab as a volunteer.",
	"May I help with one of your projects?",
	"I was wondering whether I might assist you with your research.",
	NULL,
};

static const char *const permission[] = {
	"May I mention your name in my personal statement?",
	"Could I name you in my application?",
	"Would you mind if I cited you in my letter to the program?",
	"May I tell the program that you suggested it?",
	"Is it all right to use your name when I write to Bayview?",
	"I would like to ask your permission to mention you at my interview.",
	"Would you be comfortable with my using your name in the email?",
	"Do I have your permission to cite you as my contact?",
	"May I put your name on my application?",
	NULL,
};

static const char *const observership[] = {
	"Could I do an observership in your clinic?",
	"Would it be possible to shadow you for a week in July?",
	"I was hoping to come as an observer to your unit next spring.",
	"Is there a chance that I could observe your team for a few days?",
	"I am looking for an observership and wondered whether your clinic "
	"takes any.",
	"May I spend two weeks with you as an observer?",
	"Could you arrange an externship for me at Bayview?",
	"I would be grateful if you let me shadow you on rounds.",
	"Can you help me find a clinical rotation in your department?",
	"I would like to ask for a hands-on elective with you.",
	"Would you host me as a visiting observer?",
	"Please let me know if I could rotate with you in the fall.",
	"I would like to do an observership with you in May.",
	"I would like to ask about the possibility of an observership.",
	"Would your clinic have room for me as an observer in August?",
	"I wonder if I could come and observe your rounds.",
	"Might there be an opening for an elective with your team?",
	"Any chance of an observership at your hospital this fall?",
	"I am writing to ask for an observership.",
	"I kindly request an opportunity to observe in your department.",
	"I humbly ask for a chance to do a rotation under your supervision.",
	"It would be an honor to shadow you.",
	NULL,
};

static const char *const letter[] = {
	"Would you write me a letter of recommendation?",
	"Could you write a strong letter for me?",
	"I would like to ask you for a letter of support.",
	"Would you be willing to recommend me to residency programs?",
	"May I list you as a reference?",
	"I am writing to request a recommendation letter for my application.",
	"Can I count on you for an LOR by September?",
	"I was wondering if you would be comfortable writing on my behalf.",
	"Would you serve as one of my referees?",
	"Is there a chance of a letter from you?",
	"I need one more letter, and would be honored if it were yours.",
	"I would be honored to have a letter of recommendation from you.",
	"Might you support my application with a letter?",
	"It would mean a lot to me if you wrote me a recommendation letter.",
	"Do you feel you know me well enough to write a letter for me?",
	"Would you mind writing a few words of recommendation for me?",
	"Could you be one of my recommenders?",
	"I am reaching out to see if you would be able to write me a letter.",
	NULL,
};

static const char *const advocacy[] = {
	"Could you put in a good word with the program director?",
	"Could you help me get an interview at your program?",
	"Would you forward my CV to the selection committee?",
	"Can you speak to the director about me?",
	"I hope that you can advocate for me with the committee.",
	"Would you vouch for me with your program?",
	"Please mention my application to the program director.",
	"Is there any way you could help me secure a position?",
	"I would appreciate it if you could make sure that my file gets "
	"looked at.",
	"Could you offer me a residency spot?",
	"Please consider me for an interview.",
	"May I ask you to pass my name on to the director?",
	"It would help me greatly if you spoke to your director about me.",
	"Could you recommend me to your program director?",
	"Would you be able to get me an interview?",
	"I would be grateful for a good word from you to the committee.",
	"Can you help me get into your program?",
	"Kindly consider my application for the residency position.",
	"Could you refer me to your program?",
	"I need your help to get an interview.",
	"Can you get me into your program?",
	NULL,
};

static const char *const passing[] = {
	"I did an observership at Bayview last year.",
	"Thank you for the letter that you wrote for me.",
	"How did you choose your letter writers?",
	"Do you take observers?",
	"What did you look for in letters?",
	"What makes a letter of recommendation stand out to you?",
	"Could you tell me how observers are chosen at Bayview?",
	"Does your hospital have an observership program?",
	"Would you say that an observership helped you more than research?",
	"How many letters of recommendation did you send?",
	"Can international graduates do observerships at your hospital?",
	"Is an observership worth the cost, in your view?",
	"During my observership I could watch two family sessions.",
	"I could see in my rotation how much a good interpreter changes.",
	"Would you write the paper the same way today?",
	"Could you recommend a book on grief?",
	"Would you recommend an observership before I apply?",
	"Which conferences would you recommend to me?",
	"Can you recommend a paper on catatonia?",
	"How would you introduce yourself to a program director?",
	"May I ask how you were introduced to sleep medicine?",
	"Thank you for introducing me to Dr. Rossi.",
	"Dr. Rossi was kind enough to introduce me to you.",
	"Would you have fifteen minutes for a call?",
	"May I ask you one question about your clinic?",
	"How should I write my personal statement?",
	"What should a personal statement not leave out?",
	"Could you tell me what you look for in a CV?",
	"Your feedback on my statement helped me to cut a page.",
	"I have put your advice about my CV to use.",
	"Thank you for offering to read my CV.",
	"May I ask what brought you to research on sleep?",
	"Could you say how residents find time for research?",
	"Your research on grief is why I am writing to you.",
	"May I keep you posted on my application?",
	"I will mention your talk to my colleagues.",
	"Do residents in your program do research in their first year?",
	"How did you get your first interview?",
	"Could you tell me how to prepare for an interview?",
	"I was hoping to hear how you wrote your own statement.",
	"I am looking for a paper on observerships.",
	"I wrote a letter to the editor about it.",
	"Would a letter from a researcher count as much as one from a "
	"clinician?",
	"I am not asking for a letter, only for one answer.",
	"I would not ask you for a letter before you know my work.",
	"I have asked Dr. Rossi for a letter of recommendation.",
	"Dr. Rossi agreed to write me a letter.",
	"Could you share what you learned in your own observership?",
	"Where could I read more about your observership program?",
	"How can I find an observership in psychiatry?",
	"Is there a chance that you will speak at the meeting in May?",
	"May I send you a short note when I match?",
	"Would it be possible to speak for fifteen minutes in June?",
	"Congratulations on the new position.",
	"Would you mention which books helped you?",
	"Could you name one thing that helped you as an IMG?",
	"May I ask the name of the paper?",
	"Would you look at the poster if you are in the hall?",
	"Can you come to my poster on Saturday?",
	"I am looking forward to your letter.",
	"I am looking for a place to live near the hospital.",
	"Your letter of welcome to the interns was kind.",
	"I hope that this letter finds you well.",
	"I hope to do an observership in the US next year.",
	"Would you be willing to answer one short question by email?",
	"Could you help me understand what the committee reads first?",
	"I would love to hear about your path to your position.",
	"May I introduce myself?",
	"I would like to connect with you on LinkedIn.",
	"Could you send me the reference that you named in your talk?",
	"I would be glad to read your paper on letters of recommendation.",
	"Can I read your study somewhere without a subscription?",
	"I hope to contribute to research one day.",
	"Could you help me prepare for an interview?",
	"Would you choose the same rotation again?",
	"I would be happy to send you the letter that I wrote to the editor.",
	"May I ask whether letters from home count?",
	"What would you change in your own application today?",
	"I am hoping to read your next paper soon.",
	"Would you be free for a short call in July?",
	"Could we talk about your study for ten minutes?",
	"I observed that your residents laugh a lot.",
	"Please give my regards to the residents who showed me around.",
	"Can you believe that the elective ended a year ago?",
	"I would like to thank you for the observership.",
	"Would you rather read a short statement or a long one?",
	"May I write to you again in the spring?",
	"I was hoping to see you at the director panel.",
	"If you could change one thing in the interview season, what would it "
	"be?",
	"I need no letter now, and only wanted to say thank you.",
	"Could an applicant without US rotations still be of interest?",
	"Could you point me to a reading on family work?",
	"I am looking for programs that sponsor visas.",
	"Is there a paper of yours on this that I have missed?",
	"Would you be at the poster session in May?",
	"I hope that your search for a new position goes well.",
	"Please do not feel that you need to write a letter.",
	"My letter of recommendation from Galle arrived, thank you for the "
	"reminder.",
	"The committee could not have been kinder at my interview.",
	"I might observe a similar group at home first.",
	"Do you think I need a letter from a US psychiatrist?",
	"Do you have any openings for observers this summer?",
	"Do you have any advice for my application?",
	"Please let me know if I can help with anything on the committee.",
	"I would be grateful for a line or two on how you found your mentor.",
	"I will ask Dr. Rossi for a letter in July.",
	"May I ask if observers see patients at Bayview?",
	"Could I mention the gap in my application?",
	"Should I name my referees in the statement?",
	"May I ask what the committee looks for in an interview?",
	"Your thoughts on restraint stayed with me.",
	NULL,
};

static const struct {
	const char *const *sentences;
	int needed;
} corpus[] = {
	{feedback, 1},     {introduction, 2}, {research, 2}, {permission, 2},
	{observership, 3}, {letter, 4},       {advocacy, 4},
};

static void test_compiled(const struct guard_pattern *row)
{
	for (; row->pattern; row++) {
		struct buf whole = BUF_INIT;
		struct regex_error err = {.what = ""};
		struct regex *r;

		buf_addf(&whole, "(?:%s)(*SKIP)(*FAIL)|%s",
			 row->unless ? row->unless : "", row->pattern);
		r = regex_new(buf_str(&whole), REGEX_OWN, &err);
		tap_ok(r, "%.60s: %s", row->pattern, err.what);
		regex_free(r);
		r = regex_new(str_z(row->with ? row->with : ""), REGEX_OWN,
			      &err);
		tap_ok(r, "what goes with it: %s", err.what);
		regex_free(r);
		buf_release(&whole);
	}
}

int main(void)
{
	struct scene s;

	test_compiled(guard_mentor_patterns);
	test_compiled(guard_rank_patterns);
	test_compiled(guard_patterns);
	test_compiled(guard_ask_patterns);
	scene_init(&s);
	for (size_t i = 0; i < sizeof(corpus) / sizeof(*corpus); i++)
		for (const char *const *p = corpus[i].sentences; *p; p++) {
			judge_wrapped(&s, judge_logs[corpus[i].needed - 1], *p,
				      "rapport ");
			judge_wrapped(&s, judge_logs[corpus[i].needed], *p, "");
		}
	for (const char *const *p = passing; *p; p++)
		judge_wrapped(&s, judge_logs[0], *p, "");
	scene_release(&s);
	return tap_done();
}
