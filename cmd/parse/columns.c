#include "config.h"

#include "columns.h"

#include <string.h>

#include "base/text.h"
#include "model/schema.h"

static const struct column linkedin[] = {
	{"First Name", "given", READ_GIVEN},
	{"Last Name", "family", READ_FAMILY},
	{"URL", "linkedin", READ_LINK},
	{"Profile URL", "linkedin", READ_LINK},
	{"Email Address", "email", READ_EMAIL},
	{"Company", "institution", READ_TEXT},
	{"Position", "role", READ_POSITION},
	{"Connected On", "log", READ_CONNECTED},
	{NULL, NULL, READ_TEXT},
};

static const struct column google[] = {
	/* until 2023 */
	{"Name", "name", READ_FULL},
	{"Given Name", "given", READ_GIVEN},
	{"Additional Name", "given", READ_MIDDLE},
	{"Family Name", "family", READ_FAMILY},
	{"Group Membership", "tags", READ_TAGS},
	{"E-mail 1 - Type", "", READ_LABEL},
	{"Phone 1 - Type", "", READ_LABEL},
	{"Organization 1 - Type", "", READ_LABEL},
	{"Organization 1 - Name", "institution", READ_TEXT},
	{"Organization 1 - Title", "role", READ_POSITION},
	{"Organization 1 - Department", "department", READ_TEXT},
	{"Address 1 - Type", "", READ_LABEL},
	{"Website 1 - Type", "", READ_LABEL},
	/* since then */
	{"First Name", "given", READ_GIVEN},
	{"Middle Name", "given", READ_MIDDLE},
	{"Last Name", "family", READ_FAMILY},
	{"Organization Name", "institution", READ_TEXT},
	{"Organization Title", "role", READ_POSITION},
	{"Organization Department", "department", READ_TEXT},
	{"Labels", "tags", READ_TAGS},
	{"E-mail 1 - Label", "", READ_LABEL},
	{"Phone 1 - Label", "", READ_LABEL},
	{"Address 1 - Label", "", READ_LABEL},
	{"Website 1 - Label", "", READ_LABEL},
	/* both */
	{"Name Prefix", "name", READ_TITLE},
	{"Name Suffix", "name", READ_SUFFIX},
	{"Nickname", "nickname", READ_TEXT},
	{"E-mail 1 - Value", "email", READ_EMAIL},
	{"Phone 1 - Value", "phone", READ_PHONE},
	{"Address 1 - City", "city", READ_TEXT},
	{"Address 1 - Region", "state", READ_TEXT},
	{"Address 1 - Country", "country", READ_TEXT},
	{"Address 1 - Formatted", "", READ_NOTHING},
	{"Address 1 - Street", "", READ_NOTHING},
	{"Address 1 - Extended Address", "", READ_NOTHING},
	{"Address 1 - PO Box", "", READ_NOTHING},
	{"Address 1 - Postal Code", "", READ_NOTHING},
	{"Website 1 - Value", "website", READ_LINK},
	{"Birthday", "birthday", READ_BIRTHDAY},
	{"Notes", "notes", READ_TEXT},
	{"Photo", "", READ_NOTHING},
	{NULL, NULL, READ_TEXT},
};

static const struct column outlook[] = {
	/* English */
	{"Title", "name", READ_TITLE},
	{"First Name", "given", READ_GIVEN},
	{"Middle Name", "given", READ_MIDDLE},
	{"Last Name", "family", READ_FAMILY},
	{"Suffix", "name", READ_SUFFIX},
	{"Nickname", "nickname", READ_TEXT},
	{"Company", "institution", READ_TEXT},
	{"Department", "department", READ_TEXT},
	{"Job Title", "role", READ_POSITION},
	{"E-mail Address", "email", READ_EMAIL},
	{"E-mail 2 Address", "email", READ_EMAIL},
	{"E-mail Type", "", READ_LABEL},
	{"E-mail 2 Type", "", READ_LABEL},
	{"E-mail Display Name", "email", READ_SHOWN},
	{"E-mail 2 Display Name", "email", READ_SHOWN},
	{"Business Phone", "phone", READ_PHONE},
	{"Business Phone 2", "phone", READ_PHONE},
	{"Primary Phone", "phone", READ_PHONE},
	{"Mobile Phone", "phone", READ_PHONE},
	{"Home Phone", "phone", READ_PHONE},
	{"Home Phone 2", "phone", READ_PHONE},
	{"Other Phone", "phone", READ_PHONE},
	{"Company Main Phone", "phone", READ_PHONE},
	{"Business City", "city", READ_TEXT},
	{"Business State", "state", READ_TEXT},
	{"Business Country", "country", READ_TEXT},
	{"Business Country/Region", "country", READ_TEXT},
	{"Business Street", "", READ_NOTHING},
	{"Business Street 2", "", READ_NOTHING},
	{"Business Postal Code", "", READ_NOTHING},
	{"Home Street", "", READ_NOTHING},
	{"Home Street 2", "", READ_NOTHING},
	{"Home Postal Code", "", READ_NOTHING},
	{"Web Page", "website", READ_LINK},
	{"Birthday", "birthday", READ_BIRTHDAY},
	{"Categories", "tags", READ_TAGS},
	{"Notes", "notes", READ_TEXT},
	/* German */
	{"Anrede", "name", READ_TITLE},
	{"Titel", "name", READ_TITLE},
	{"Vorname", "given", READ_GIVEN},
	{"Weitere Vornamen", "given", READ_MIDDLE},
	{"Nachname", "family", READ_FAMILY},
	{"Suffix", "name", READ_SUFFIX},
	{"Spitzname", "nickname", READ_TEXT},
	{"Firma", "institution", READ_TEXT},
	{"Abteilung", "department", READ_TEXT},
	{"Position", "role", READ_POSITION},
	{"E-Mail-Adresse", "email", READ_EMAIL},
	{"E-Mail 2: Adresse", "email", READ_EMAIL},
	{"E-Mail-Typ", "", READ_LABEL},
	{"E-Mail 2: Typ", "", READ_LABEL},
	{"E-Mail: Angezeigter Name", "email", READ_SHOWN},
	{"E-Mail 2: Angezeigter Name", "email", READ_SHOWN},
	{"Telefon geschäftlich", "phone", READ_PHONE},
	{"Telefon geschäftlich 2", "phone", READ_PHONE},
	{"Telefon Firma", "phone", READ_PHONE},
	{"Telefon privat", "phone", READ_PHONE},
	{"Telefon (privat)", "phone", READ_PHONE},
	{"Mobiltelefon", "phone", READ_PHONE},
	{"Ort geschäftlich", "city", READ_TEXT},
	{"Region geschäftlich", "state", READ_TEXT},
	{"Bundesland/Kanton geschäftlich", "state", READ_TEXT},
	{"Land/Region geschäftlich", "country", READ_TEXT},
	{"Land geschäftlich", "country", READ_TEXT},
	{"Straße geschäftlich", "", READ_NOTHING},
	{"Postleitzahl geschäftlich", "", READ_NOTHING},
	{"Straße privat", "", READ_NOTHING},
	{"Postleitzahl privat", "", READ_NOTHING},
	{"Webseite", "website", READ_LINK},
	{"Geburtstag", "birthday", READ_BIRTHDAY},
	{"Kategorien", "tags", READ_TAGS},
	{"Notizen", "notes", READ_TEXT},
	/* French */
	{"Titre", "name", READ_TITLE},
	{"Prénom", "given", READ_GIVEN},
	{"Deuxième prénom", "given", READ_MIDDLE},
	{"Nom", "family", READ_FAMILY},
	{"Nom de famille", "family", READ_FAMILY},
	{"Suffixe", "name", READ_SUFFIX},
	{"Surnom", "nickname", READ_TEXT},
	{"Société", "institution", READ_TEXT},
	{"Service", "department", READ_TEXT},
	{"Fonction", "role", READ_POSITION},
	{"Titre du poste", "role", READ_POSITION},
	{"Adresse de messagerie", "email", READ_EMAIL},
	{"Adresse de messagerie 2", "email", READ_EMAIL},
	{"Adresse e-mail", "email", READ_EMAIL},
	{"Adresse e-mail 2", "email", READ_EMAIL},
	{"Type de messagerie", "", READ_LABEL},
	{"Nom complet de l'adresse de messagerie", "email", READ_SHOWN},
	{"Nom d'affichage de l'adresse de messagerie", "email", READ_SHOWN},
	{"Téléphone (bureau)", "phone", READ_PHONE},
	{"Téléphone bureau", "phone", READ_PHONE},
	{"Téléphone (domicile)", "phone", READ_PHONE},
	{"Téléphone domicile", "phone", READ_PHONE},
	{"Téléphone mobile", "phone", READ_PHONE},
	{"Tél. mobile", "phone", READ_PHONE},
	{"Ville (bureau)", "city", READ_TEXT},
	{"Dép/Région (bureau)", "state", READ_TEXT},
	{"Pays/Région (bureau)", "country", READ_TEXT},
	{"Rue (bureau)", "", READ_NOTHING},
	{"Code postal (bureau)", "", READ_NOTHING},
	{"Page Web", "website", READ_LINK},
	{"Anniversaire", "birthday", READ_BIRTHDAY},
	{"Catégories", "tags", READ_TAGS},
	/* Spanish */
	{"Tratamiento", "name", READ_TITLE},
	{"Título", "name", READ_TITLE},
	{"Nombre", "given", READ_GIVEN},
	{"Segundo nombre", "given", READ_MIDDLE},
	{"Apellidos", "family", READ_FAMILY},
	{"Apellido", "family", READ_FAMILY},
	{"Sufijo", "name", READ_SUFFIX},
	{"Apodo", "nickname", READ_TEXT},
	{"Organización", "institution", READ_TEXT},
	{"Compañía", "institution", READ_TEXT},
	{"Empresa", "institution", READ_TEXT},
	{"Departamento", "department", READ_TEXT},
	{"Puesto", "role", READ_POSITION},
	{"Cargo", "role", READ_POSITION},
	{"Dirección de correo electrónico", "email", READ_EMAIL},
	{"Dirección de correo electrónico 2", "email", READ_EMAIL},
	{"Dirección del correo electrónico", "email", READ_EMAIL},
	{"Tipo de correo electrónico", "", READ_LABEL},
	{"Nombre de pantalla de correo electrónico", "email", READ_SHOWN},
	{"Teléfono del trabajo", "phone", READ_PHONE},
	{"Teléfono particular", "phone", READ_PHONE},
	{"Teléfono móvil", "phone", READ_PHONE},
	{"Ciudad del trabajo", "city", READ_TEXT},
	{"Estado o provincia del trabajo", "state", READ_TEXT},
	{"País o región del trabajo", "country", READ_TEXT},
	{"Calle del trabajo", "", READ_NOTHING},
	{"Código postal del trabajo", "", READ_NOTHING},
	{"Página Web", "website", READ_LINK},
	{"Cumpleaños", "birthday", READ_BIRTHDAY},
	{"Categorías", "tags", READ_TAGS},
	{"Notas", "notes", READ_TEXT},
	{NULL, NULL, READ_TEXT},
};

/* A sheet of one's own: any heading that a person may give one. The names of
 * the fields themselves are known without a row. */
static const struct column plain[] = {
	{"Name", "name", READ_FULL},
	{"Full Name", "name", READ_FULL},
	{"Contact", "name", READ_FULL},
	{"Contact Name", "name", READ_FULL},
	{"Person", "name", READ_FULL},
	{"Who", "name", READ_FULL},
	{"Title", "name", READ_TITLE},
	{"Prefix", "name", READ_TITLE},
	{"First Name", "given", READ_GIVEN},
	{"Firstname", "given", READ_GIVEN},
	{"Given Name", "given", READ_GIVEN},
	{"Given", "given", READ_GIVEN},
	{"Middle Name", "given", READ_MIDDLE},
	{"Last Name", "family", READ_FAMILY},
	{"Lastname", "family", READ_FAMILY},
	{"Surname", "family", READ_FAMILY},
	{"Family Name", "family", READ_FAMILY},
	{"Family", "family", READ_FAMILY},
	{"Suffix", "name", READ_SUFFIX},
	{"Degree", "name", READ_SUFFIX},
	{"Degrees", "name", READ_SUFFIX},
	{"Email", "email", READ_EMAIL},
	{"E-mail", "email", READ_EMAIL},
	{"Email Address", "email", READ_EMAIL},
	{"E-mail Address", "email", READ_EMAIL},
	{"Mail", "email", READ_EMAIL},
	{"Phone", "phone", READ_PHONE},
	{"Phone Number", "phone", READ_PHONE},
	{"Telephone", "phone", READ_PHONE},
	{"Mobile", "phone", READ_PHONE},
	{"Cell", "phone", READ_PHONE},
	{"LinkedIn", "linkedin", READ_LINK},
	{"LinkedIn URL", "linkedin", READ_LINK},
	{"LinkedIn Profile", "linkedin", READ_LINK},
	{"Website", "website", READ_LINK},
	{"URL", "website", READ_LINK},
	{"Web", "website", READ_LINK},
	{"Institution", "institution", READ_TEXT},
	{"Hospital", "institution", READ_TEXT},
	{"University", "institution", READ_TEXT},
	{"Company", "institution", READ_TEXT},
	{"Organization", "institution", READ_TEXT},
	{"Affiliation", "institution", READ_TEXT},
	{"Employer", "institution", READ_TEXT},
	{"Department", "department", READ_TEXT},
	{"Role", "role", READ_POSITION},
	{"Position", "role", READ_POSITION},
	{"Job Title", "role", READ_POSITION},
	{"Where Met", "met.how", READ_TEXT},
	{"Where We Met", "met.how", READ_TEXT},
	{"Where Did We Meet", "met.how", READ_TEXT},
	{"How Met", "met.how", READ_TEXT},
	{"How We Met", "met.how", READ_TEXT},
	{"Met At", "met.how", READ_TEXT},
	{"Event", "met.how", READ_TEXT},
	{"Date Met", "met.date", READ_DAY},
	{"Met On", "met.date", READ_DAY},
	{"Topics Discussed", "log.topics", READ_TOPICS},
	{"Topics", "log.topics", READ_TOPICS},
	{"Topic", "log.topics", READ_TOPICS},
	{"Last Interaction", "last_interaction", READ_DAY},
	{"Last Contact", "last_interaction", READ_DAY},
	{"Last Contacted", "last_interaction", READ_DAY},
	{"Date of Last Contact", "last_interaction", READ_DAY},
	{"Last Spoke", "last_interaction", READ_DAY},
	{"Connected On", "log", READ_CONNECTED},
	{"City", "city", READ_TEXT},
	{"State", "state", READ_TEXT},
	{"Country", "country", READ_TEXT},
	{"Birthday", "birthday", READ_BIRTHDAY},
	{"Interest", "interests", READ_WORDS},
	{"Research Interests", "interests", READ_WORDS},
	{"Language", "languages", READ_WORDS},
	{"Tag", "tags", READ_TAGS},
	{"Categories", "tags", READ_TAGS},
	{"Category", "tags", READ_TAGS},
	{"Labels", "tags", READ_TAGS},
	{"Groups", "tags", READ_TAGS},
	{"Note", "notes", READ_TEXT},
	{"Comments", "notes", READ_TEXT},
	{"Comment", "notes", READ_TEXT},
	{"Remarks", "notes", READ_TEXT},
	{NULL, NULL, READ_TEXT},
};

const struct column card_columns[] = {
	{"FN", "name", READ_FULL},
	{"N", "family", READ_FAMILY},
	{"NICKNAME", "nickname", READ_ONE},
	{"EMAIL", "email", READ_EMAIL},
	{"TEL", "phone", READ_PHONE},
	{"URL", "website", READ_LINK},
	{"X-SOCIALPROFILE", "social", READ_LINK},
	{"IMPP", "social", READ_LINK},
	{"ORG", "institution", READ_TEXT},
	{"TITLE", "role", READ_POSITION},
	{"ROLE", "role", READ_POSITION},
	{"ADR", "city", READ_TEXT},
	{"BDAY", "birthday", READ_BIRTHDAY},
	{"CATEGORIES", "tags", READ_TAG},
	{"NOTE", "notes", READ_TEXT},
	{"TZ", "timezone", READ_TEXT},
	{"LANG", "languages", READ_ONE},
	{"X-ANDROID-CUSTOM", "nickname", READ_TEXT},
	{"LABEL", "", READ_NOTHING},
	{"GEO", "", READ_NOTHING},
	{"AGENT", "", READ_NOTHING},
	{NULL, NULL, READ_TEXT},
};

static const char *const linkedin_marks[] = {"First Name", NULL};
static const char *const google_marks[] = {"E-mail 1 - Value",
					   "Phone 1 - Value",
					   "Group Membership",
					   "Labels",
					   "Given Name",
					   "Organization Name",
					   "Organization 1 - Name",
					   NULL};
static const char *const outlook_marks[] = {
	"E-mail Address", "Business Phone", "Mobile Phone", "Vorname", "Prénom",
	"Apellidos",      "Apellido",       "Job Title",    "Firma",   NULL};

const struct sheet_format sheet_formats[] = {
	{"linkedin", RECORD_CONTACT, linkedin, linkedin_marks},
	{"google", RECORD_CONTACT, google, google_marks},
	{"outlook", RECORD_CONTACT, outlook, outlook_marks},
	{"csv", RECORD_CONTACT, plain, NULL},
	{NULL, RECORD_CONTACT, NULL, NULL},
};

const struct word import_kinds[] = {
	{"contact", "people"},
	{"program", "residency programs"},
	{"event", "sessions of a conference"},
	{NULL, NULL},
};

const struct word import_formats[] = {
	{"linkedin", "Connections.csv of a LinkedIn archive"},
	{"google", "Google CSV, as Google Contacts writes it, old or new"},
	{"outlook",
	 "CSV of Outlook, with heads in English, German, French or Spanish"},
	{"csv", "a sheet of your own"},
	{"vcard", "vCards 2.1, 3.0 and 4.0, one or many in a file"},
	{"ics", "a calendar: the sessions of an event, with --event"},
	{"auto", "whichever of these it is"},
	{NULL, NULL},
};

const struct sheet_format *sheet_format_find(const char *name)
{
	for (const struct sheet_format *f = sheet_formats; f->name; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

void column_key(struct buf *out, struct str heading)
{
	size_t start = out->len + 2;

	buf_addz(out, "x-");
	if (str_starts(heading, STR("x-")))
		heading = str_skip(heading, 2);
	text_slug(out, heading);
	if (out->len == start)
		buf_addz(out, "column");
}

/* Fields that take more than their type says. */
static const struct {
	const char *field;
	enum reading how;
} readings[] = {
	{"name", READ_FULL},         {"given", READ_GIVEN},
	{"family", READ_FAMILY},     {"email", READ_EMAIL},
	{"phone", READ_PHONE},       {"linkedin", READ_LINK},
	{"website", READ_LINK},      {"role", READ_POSITION},
	{"birthday", READ_BIRTHDAY}, {"tags", READ_TAGS},
	{"log.topics", READ_TOPICS},
};

static enum reading reading_of_program(struct str field)
{
	for (const struct column *c = program_format.columns; c->heading; c++)
		if (str_is(field, c->field))
			return c->how;
	return schema_find(field) ? READ_FACT : READ_TEXT;
}

enum reading reading_of(struct str field, enum record_kind kind)
{
	const struct field *f = schema_find(field);

	if (kind == RECORD_PROGRAM)
		return reading_of_program(field);

	for (size_t i = 0; i < sizeof(readings) / sizeof(*readings); i++)
		if (str_is(field, readings[i].field))
			return readings[i].how;
	if (f && f->type == FIELD_DAY)
		return READ_DAY;
	if (f && (f->flags & FIELD_LIST))
		return READ_WORDS;
	return READ_TEXT;
}
