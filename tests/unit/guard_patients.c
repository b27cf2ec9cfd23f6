/* Sentences that tell of patients by their age, dates, places and beds. */
#include "config.h"

#include "guard_judge.h"

static const char *const told[] = {
	"My patient, a 52 year old teacher from Enugu, hanged himself on 12 "
	"May 2025.",
	"I think of a 45-year-old woman with schizophrenia from Ikeja, "
	"admitted on 3 March 2024.",
	"I saw patient #4471 in bed 12.",
	"The man in bed 12 would not eat.",
	"My patient was admitted on 4 March 2024 with mania.",
	"A 33-year-old nurse was discharged on May 3, 2024 after a month.",
	"A 28-year-old man from Mombasa came to us with catatonia.",
	"A 60-year-old farmer died on 2 June 2023 on our ward.",
	"We admitted a 19-year-old student on March 3.",
	"The patient, 61, was admitted on 2024-03-03.",
	"Our patient was discharged on 12 June after three weeks.",
	"A 71-year-old widow living in Kandy stopped eating.",
	"She was 24 years old when she was admitted in March 2024.",
	"A 38 y/o man, admitted 5 May 2024, taught me patience.",
	"Patient no. 2231 never slept.",
	"The patient died on 3 April 2024, and I still write to the family.",
	"She was admitted on 14 August 2023 with catatonia.",
	"The woman who was discharged on 9/14/2024 sang all day.",
	"Her admission on 3 March 2024 was the fifth one.",
	"I followed a 17-year-old boy from Ibadan through his first episode.",
	"The 44yo lady from Lagos came back on 2 May 2024.",
	"The patient in room 214 drew maps.",
	"One patient overdosed on January 12th, and we were all shaken.",
	"A 26 yr old mother of two from Gampaha heard voices.",
	"In March I treated a 58-year-old fisherman who lived in Negombo.",
	"My patient's discharge on 3 May 2024 was a day of joy.",
	NULL,
};

static const char *const passing[] = {
	"I am a 31-year-old doctor from Colombo, graduated on 3 March 2019.",
	"Patients aged 18 to 65 were recruited from March 2024.",
	"It was a 12-week trial that began on 3 March 2024.",
	"We ran a 30-bed unit in Galle from 2019.",
	"I liked the 45-minute talk of 3 March 2024.",
	"I am 34 years old and live in Chicago.",
	"My 70-year-old father from Jaffna came to visit on 2 May.",
	"The 25-year-old program in Boston opened on 3 March 2001.",
	"I was admitted to medical school on 3 September 2012.",
	"I was discharged from the army on 1 May 2015.",
	"The patient portal opened on 3 March 2024.",
	"Our patient group met on 3 March 2024.",
	"Your talk on patient safety on 3 March 2024 stayed with me.",
	"I was admitted to the residency of Bayview on 1 July 2024.",
	"Between 2019 and 2022 we admitted 400 people aged 18 to 30.",
	"As a 29-year-old graduate from Lagos I know the visa forms.",
	"I was a 24-year-old intern from Galle when I first read it.",
	"A 30-year-old resident from Lahore told me about your program.",
	"I presented a 45-year-old woman with catatonia at grand rounds.",
	"A 45-year-old man was admitted to our unit with catatonia.",
	"I read the case of a 28-year-old woman from Nigeria.",
	"Some of them stay in bed 12 hours a day.",
	"A 62-year-old teacher taught me to listen before I ask.",
	"We met in room 214 on 3 March.",
	"Admission to the course ends on 3 March 2026.",
	"The number of patients rose on 3 March 2024.",
	"The patient survey of 12 May 2024 had 80 answers.",
	"My 4-year-old daughter started school on 3 September.",
	"The 60-year-old hospital in Kandy was rebuilt on 2 May 2020.",
	"We look after 12 beds, and I was on call on 3 March.",
	"In our trial, patient number 100 of the study joined in May.",
	"The 10-year-old project from Boston ended on 1 June 2024.",
	"A patient told me in May 2024 that nobody had asked.",
	"He was admitted to Bayview's residency on 15 March 2024.",
	"I passed Step 1 on 3 March 2024 and saw patients the same day.",
	"My application was admitted on 3 March 2024.",
	NULL,
};

int main(void)
{
	static const struct corpus corpus[] = {
		{"patient ", 0, told},
		{"", 0, passing},
	};

	judge_corpus(corpus, sizeof(corpus) / sizeof(*corpus));
	return tap_done();
}
