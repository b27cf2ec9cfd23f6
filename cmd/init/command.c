/* The options of this command, and its --help. */
#include "config.h"

#include "commands.h"

static const struct cli_option init_options[] = {
	{OPT_PROFILE, "name", "NAME", "your name", COMPLETE_NONE},
	{OPT_PROFILE + 1, "degree", "DEGREE", "your degree", COMPLETE_NONE},
	{OPT_PROFILE + 2, "country", "COUNTRY", "where you are from",
	 COMPLETE_NONE},
	{OPT_PROFILE + 3, "school", "SCHOOL", "your medical school",
	 COMPLETE_NONE},
	{OPT_PROFILE + 4, "email", "ADDRESS", "your e-mail address",
	 COMPLETE_NONE},
	{OPT_PROFILE + 5, "linkedin", "LINK", "your LinkedIn profile",
	 COMPLETE_NONE},
	{OPT_PROFILE + 6, "visa", "VISA", "J-1, H-1B, either or none",
	 COMPLETE_NONE},
	{OPT_PROFILE + 7, "interests", "LIST",
	 "what you work on, separated by commas, the leading two first",
	 COMPLETE_NONE},
	{OPT_PROFILE + 8, "step", "TEXT", "what you are doing now",
	 COMPLETE_NONE},
	{OPT_PROFILE + 9, "stage", "STAGE",
	 "how far you are: abroad, applying and so on", COMPLETE_NONE},
	{OPT_CONTACT, "contact", "NAME", "the first contact", COMPLETE_NONE},
	{OPT_NO_INPUT, "no-input", NULL, "ask nothing, even on a terminal",
	 COMPLETE_NONE},
	{OPT_NO_GIT, "no-git", NULL, "leave git alone", COMPLETE_NONE},
	{OPT_UNDO, "undo", NULL,
	 "take back what was set up in git: merge driver, attributes, hooks",
	 COMPLETE_NONE},
	{0, NULL, NULL, NULL, COMPLETE_NONE},
};

const struct cli_command command_init = {
	.name = "init",
	.operands = "[OPTION...] [DIR]",
	.summary = "make a network: a folder with your profile and a contact",
	.details = "Makes a network in DIR, or in the folder you are in: "
		   "kith.yaml with your profile, a first contact that explains "
		   "the format, and, inside a git repository, what git needs "
		   "to know. In an existing network it adds what is missing. "
		   "No file is overwritten.\n"
		   "\n"
		   "  kith init network               asks for your profile\n"
		   "  kith init --no-input --name 'Dr. Nimali Perera' network\n"
		   "  kith init                       again later: adds what "
		   "git needs",
	.groups = 0,
	.options = init_options,
};
