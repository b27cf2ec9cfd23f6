/*
 * Sentences about ranks, first choices and mentors, each held; those that are
 * like them and pass are in guard_corpus.c.
 */
#include "config.h"

#include "guard_judge.h"

static const char *const rank[] = {
	"Please rank me to match.",
	"Please rank my application highly.",
	"Where do I fall on your rank order list?",
	"What is my rank on your list?",
	"Is my application ranked?",
	"Will I match at your program?",
	"What are my chances of matching at your program?",
	"Could you tell me whether the program intends to rank Dr. Rossi?",
	"Could you tell me whether the program intends to rank Nimali Perera?",
	"Will the program be ranking me?",
	"I hope you will rank me highly.",
	"I would be grateful to be ranked to match.",
	"Am I high on your list?",
	"Do you expect to rank me?",
	"Could you let me know if I will be ranked by your program?",
	"I would be honored if you ranked me near the top of your list.",
	"Would it be possible to know my standing on your rank order list?",
	"I am writing to ask whether I am in a position to match with you.",
	"Do you plan on ranking me this year?",
	"Can you share where the committee has placed me on its list?",
	"I kindly ask that you consider ranking my application.",
	"Please consider me for a high position on your rank list.",
	"Has the committee decided how it will rank me?",
	"May I hope to be ranked in your top ten?",
	"Is there a good chance that I will match at Bayview?",
	"Would you be able to tell me how likely I am to match at your "
	"program?",
	"I would love to know whether you are going to rank me.",
	"Please put in a good word so that they rank me higher.",
	"I hope the committee will rank Dr. Perera favorably.",
	"Could you please place me high on your rank list?",
	"Will my name be on your rank order list in March?",
	"Are you able to say if Nimali Perera will be ranked?",
	"I wonder whether the committee has already made up its mind about "
	"ranking me.",
	"Any hint about where I will end up on your list would mean a lot to "
	"me.",
	"If you could tell me how I was ranked, I would sleep better.",
	"Do I have a realistic chance of matching into your program?",
	"Would you rank an applicant like me?",
	"It would be a dream to be ranked highly at Bayview.",
	"I ask you sincerely to rank me among your top candidates.",
	"Can you promise to rank me?",
	"Is it likely that I'll be ranked?",
	"Would you kindly let me know my rank?",
	"Please let me know if I am in your top ten.",
	"Please tell me if I made your rank list.",
	"How high will you rank me, if I may ask?",
	"If you rank me to match, I will come.",
	"Do you intend to rank applicants who need a visa?",
	"I would appreciate being ranked by your program.",
	"Do I stand a chance to match with you?",
	"Could Dr. Rossi or Prof. Rossi say how the U.S. programs, e.g. yours, "
	"will rank me?",
	"What are my chances with you?",
	"What are my chances with you, honestly?",
	"Where am I on the list?",
	"How was I ranked?",
	"May I ask where I am on your list, or at least whether I am in the "
	"top third?",
	"Could you let me know if you expect to have me in your incoming "
	"class?",
	"How likely am I to match at Queensgate this year?",
	"Is there anything that would keep the committee from ranking an "
	"applicant with my profile?",
	"Am I a competitive candidate for you, and can I expect a high "
	"position?",
	"Should I count on a place with you?",
	"Do I have a chance at your program?",
	"How did the committee rank me in the end?",
	"Could you tell me how high I stand with the committee?",
	"Please let me know if your program feels the same about me.",
	"Can I count on a spot in your program?",
	"Would you tell me where the committee put me on its list?",
	"Do you know how high I was ranked by the faculty?",
	"Would you be able to say if I will match with you?",
	"Can you let me know whether I have a real shot at your residency?",
	"I hope that you feel the same about me.",
	"Is my position on your rank list final?",
	"It would help to know where my application stands.",
	"May I hope for a spot in your incoming class?",
	"Will you be ranking me near the top?",
	"May I ask where I am on your list, or at least whether I am in the "
	"top third?",
	"Could you let me know if you expect to have me in your incoming "
	"class?",
	"Is there anything that would keep the committee from ranking an "
	"applicant with my profile?",
	"Am I a competitive candidate for you, and can I expect a high "
	"position?",
	NULL,
};

static const char *const first[] = {
	"I intend to rank your program highest.",
	"Your program is my number-one choice.",
	"Bayview is my 1st choice.",
	"You are my top-ranked program.",
	"I rank you 1st.",
	"Bayview is first on my list.",
	"You are my top choice.",
	"I wanted you to know that I will be ranking Bayview number one.",
	"Your program is my number 1.",
	"Bayview will be the first program on my rank list.",
	"You have become my clear first choice.",
	"I am going to put your program at the top of my rank order list.",
	"I have decided to rank your residency #1.",
	"Queensgate is my favorite and I plan on ranking it first.",
	"My number one program is yours.",
	"I'll be ranking you at the very top of my list.",
	"Without any hesitation I will put Bayview first on my rank order "
	"list.",
	"Bayview is, and will stay, my number one.",
	"I rank Queensgate as number one.",
	"It is the program that I am going to rank highest.",
	"Bayview Psychiatry is my first choice.",
	"Psychiatry at Bayview is my first choice.",
	"I am sure that you are my first choice.",
	"Your program is my first choice for psychiatry.",
	NULL,
};

static const char *const rank_and_first[] = {
	"If I rank your program first, will I match there?",
	"I will rank you first and would love to hear if the feeling is "
	"mutual.",
	NULL,
};

static const char *const mentor[] = {
	"Would you consider mentoring me?",
	"Would you be my long-term career mentor?",
	"Please take me under your wing.",
	"Would you be willing to serve as a mentor for me?",
	"I am looking for a mentor.",
	"I hope that you might agree to be my mentor.",
	"Could I ask you to mentor me through the application season?",
	"I would be honored to become your mentee.",
	"I am in search of a mentor in child psychiatry.",
	"Would you have room for one more mentee?",
	"I am hoping you could act as a mentor to me.",
	"Would you be open to a mentoring relationship?",
	"I would love to have you as a mentor.",
	"Would you mentor an applicant like me?",
	"I was hoping that you would take me on as a mentee.",
	"May I count on your mentorship in the coming months?",
	"I need a mentor who knows the visa side.",
	"My dream is to have you as my mentor.",
	"Could you guide me as a mentor over the next year?",
	"I would love to be mentored by you.",
	"Would you be open to mentoring a graduate from abroad?",
	"May I call you my mentor?",
	"Would you agree to a mentor-mentee relationship?",
	"I would like to propose a mentor-mentee relationship between us.",
	"Could we start a mentorship?",
	"I am looking for long-term mentorship and guidance.",
	"I would be honored by your mentorship.",
	"I kindly request you to accept me as your mentee.",
	"I have been hoping to find a mentor in this field for a long time.",
	"Would you have time to mentor a graduate of a foreign school?",
	"It would be an honor to learn under your mentorship.",
	"Might I think of you as my mentor from now on?",
	"I would like to ask for your guidance as my long-term mentor.",
	"Do you take on new mentees from abroad?",
	"I hope to be mentored by somebody like you.",
	"Would you be interested in a long-term mentorship?",
	NULL,
};

/* "first" is no guard but what the text says */
static const struct corpus corpus[] = {
	{"rank ", 4, rank},
	{"first ", 0, first},
	{"rank first ", 4, rank_and_first},
	{"first-mentor ", 0, mentor},
};

int main(void)
{
	judge_corpus(corpus, sizeof(corpus) / sizeof(*corpus));
	return tap_done();
}
