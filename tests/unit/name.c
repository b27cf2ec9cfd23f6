/* The parts of names, and the order they give. */
#include "config.h"

#include "model/name.h"

#include "base/text.h"
#include "codec/json.h"
#include "query/order.h"

#include "tap.h"

static const struct {
	const char *record; /* JSON */
	const char *title, *given, *family, *suffix;
} names[] = {
	{"{\"name\":\"Dr. Maria Álvarez\"}", "Dr.", "Maria", "Álvarez", ""},
	{"{\"name\":\"Prof. Dr. Jan van der Berg\"}", "Prof. Dr.", "Jan",
	 "van der Berg", ""},
	{"{\"name\":\"Thaddeus Greene Jr.\"}", "", "Thaddeus", "Greene", "Jr."},
	{"{\"name\":\"Ana Lima, MD, PhD\"}", "", "Ana", "Lima", "MD, PhD"},
	{"{\"name\":\"Ana Lima MD\"}", "", "Ana", "Lima", "MD"},
	{"{\"name\":\"Lee, Ann\"}", "", "Ann", "Lee", ""},
	{"{\"name\":\"LEE, ANN\"}", "", "ANN", "LEE", ""},
	{"{\"name\":\"Lee, MD\"}", "", "", "Lee", "MD"},
	{"{\"name\":\"LEE, MD\"}", "", "", "LEE", "MD"},
	{"{\"name\":\"Lee, MRCPsych\"}", "", "", "Lee", "MRCPsych"},
	{"{\"name\":\"Lee, she/her\"}", "", "", "Lee", "she/her"},
	{"{\"name\":\"van der Berg, Dr. Jan Piet, MD\"}", "Dr.", "Jan Piet",
	 "van der Berg", "MD"},
	{"{\"name\":\"Ann Lee, Psychiatrist\"}", "", "Ann", "Lee",
	 "Psychiatrist"},
	{"{\"name\":\"Lee,\"}", "", "", "Lee", ""},
	{"{\"name\":\", Ann\"}", "", "", "Ann", ""},
	{"{\"name\":\"Novak, Helena, MD\"}", "", "Helena", "Novak", "MD"},
	{"{\"name\":\"Greene Jr., Thaddeus\"}", "", "Thaddeus", "Greene",
	 "Jr."},
	{"{\"name\":\"Kim, Ji-Woo\"}", "", "Ji-Woo", "Kim", ""},
	{"{\"name\":\"Smith, DeShawn\"}", "", "DeShawn", "Smith", ""},
	{"{\"name\":\"Minh Do\"}", "", "Minh", "Do", ""},
	{"{\"name\":\"MINH DO\"}", "", "MINH", "DO", ""},
	{"{\"name\":\"Ann Lee DO\"}", "", "Ann", "Lee", "DO"},
	{"{\"name\":\"Ann Lee M. D.\"}", "", "Ann", "Lee", "M. D."},
	{"{\"name\":\"García Márquez, Ana\",\"family\":\"García Márquez\"}", "",
	 "Ana", "García Márquez", ""},
	{"{\"name\":\"García Márquez, Ana\",\"given\":\"Ana\"}", "", "Ana",
	 "García Márquez", ""},
	{"{\"name\":\"Ann Lee (she/her)\"}", "", "Ann", "Lee", "(she/her)"},
	{"{\"name\":\"Ann Lee (Annie)(she/her)\"}", "", "Ann", "Lee",
	 "(Annie)(she/her)"},
	{"{\"name\":\"Prof. Dr. med. Karl Huber\"}", "Prof. Dr. med.", "Karl",
	 "Huber", ""},
	{"{\"name\":\"Assoc. Prof. Ann Lee\"}", "Assoc. Prof.", "Ann", "Lee",
	 ""},
	{"{\"name\":\"Dr.Helena Novak\"}", "Dr.", "Helena", "Novak", ""},
	{"{\"name\":\"Teshome\"}", "", "", "Teshome", ""},
	{"{\"name\":\"李明\"}", "", "明", "李", ""},
	{"{\"name\":\"Dr. 王小明\"}", "Dr.", "小明", "王", ""},
	{"{\"name\":\"王 小明\"}", "", "小明", "王", ""},
	{"{\"name\":\"歐陽修\"}", "", "修", "歐陽", ""},
	{"{\"name\":\"김민준\"}", "", "민준", "김", ""},
	{"{\"name\":\"남궁민\"}", "", "민", "남궁", ""},
	{"{\"name\":\"山田太郎\"}", "", "太郎", "山田", ""},
	{"{\"name\":\"王\"}", "", "", "王", ""},
	{"{\"name\":\"王小明\",\"family\":\"王小明\"}", "", "", "王小明", ""},
	{"{\"name\":\"さくら\"}", "", "", "さくら", ""},
	{"{\"name\":\"李明\",\"family\":\"李\",\"given\":\"明\"}", "", "明",
	 "李", ""},
	{"{\"name\":\"Đặng Thị Hòa\",\"family\":\"Đặng\"}", "", "Thị Hòa",
	 "Đặng", ""},
	{"{\"name\":\"Đặng Thị Hòa\",\"given\":\"Thị Hòa\"}", "", "Thị Hòa",
	 "Đặng", ""},
	{"{\"name\":\"Dr. Bridget O'Brien\"}", "Dr.", "Bridget", "O'Brien", ""},
	{"{\"name\":\"Dr.\"}", "", "", "Dr.", ""},
	{"{\"name\":\"Van Nguyen\"}", "", "Van", "Nguyen", ""},
	{"{\"name\":\"Thi Van Nguyen\"}", "", "Thi Van", "Nguyen", ""},
	{"{\"name\":\"Jan van Berg\"}", "", "Jan", "van Berg", ""},
	{"{\"name\":\"Jan Van Den Berg\"}", "", "Jan", "Van Den Berg", ""},
	{"{\"name\":\"Jan Van De Velde\"}", "", "Jan", "Van De Velde", ""},
	{"{\"name\":\"Mr Ahmed El Sayed\"}", "Mr", "Ahmed", "El Sayed", ""},
	{"{\"name\":\"Ana De La Cruz\"}", "", "Ana", "De La Cruz", ""},
	{"{\"name\":\"El Sayed\"}", "", "El", "Sayed", ""},
	{"{\"name\":\"Helena NOVAK MD PhD FAPA\"}", "", "Helena", "NOVAK",
	 "MD PhD FAPA"},
	{"{\"name\":\"KIM Min-jun\"}", "", "Min-jun", "KIM", ""},
	{"{\"name\":\"DE LA CRUZ Ana\"}", "", "Ana", "DE LA CRUZ", ""},
	{"{\"name\":\"Ann J. LEE\"}", "", "Ann J.", "LEE", ""},
	{"{\"name\":\"Ann \\\"ANN;A\\\" (ABBA) Lee\"}", "",
	 "Ann \"ANN;A\" (ABBA)", "Lee", ""},
	{"{\"name\":\"JJ Lee\"}", "", "JJ", "Lee", ""},
	{"{\"name\":\"JKL Lee\"}", "", "JKL", "Lee", ""},
	{"{\"name\":\"Ann NP Lee\"}", "", "Ann NP", "Lee", ""},
	{"{\"name\":\"de la Cruz\"}", "", "", "de la Cruz", ""},
	{"{\"id\":\"x\"}", "", "(no", "name)", ""},
};

static void split(void)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct json_error err;
		struct person_name n;
		struct record r;

		record_init(&r);
		r.root = json_read(&r.arena, str_z(names[i].record), &err);
		name_split(&r, &n);
		tap_is_str(n.title, names[i].title, "title of %s",
			   names[i].record);
		tap_is_str(n.given, names[i].given, "given name of %s",
			   names[i].record);
		tap_is_str(n.family, names[i].family, "family name of %s",
			   names[i].record);
		tap_is_str(n.suffix, names[i].suffix, "suffix of %s",
			   names[i].record);
		record_release(&r);
	}
}

/* What is made of a name: after "Dear", and as a file. */
static const struct {
	const char *name, *greeting, *slug;
} said[] = {
	{"Helena Novak", "Helena Novak", "helena-novak"},
	{"Dr. Helena Novak", "Dr. Novak", "helena-novak"},
	{"Dr Helena Novak", "Dr. Novak", "helena-novak"},
	{"dr lee", "Dr. Lee", "lee"},
	{"dr. ann lee", "Dr. Lee", "ann-lee"},
	{"DR. HELENA NOVAK", "Dr. Novak", "helena-novak"},
	{"DR HELENA NOVAK, MD", "Dr. Novak", "helena-novak"},
	{"Dr. HELENA NOVAK", "Dr. Novak", "helena-novak"},
	{"dr helena NOVAK", "Dr. Novak", "helena-novak"},
	{"Helena NOVAK", "Helena Novak", "helena-novak"},
	{"Helena NOVAK MD PhD FAPA", "Dr. Novak", "helena-novak"},
	/* the first word may be the family name */
	{"Dr. Zhang Wei", "Dr. Zhang Wei", "zhang-wei"},
	{"Li Na, MD", "Dr. Li Na", "li-na"},
	{"Dr. Nguyễn Lan", "Dr. Nguyễn Lan", "nguyen-lan"},
	{"Dr. Wei Zhang", "Dr. Zhang", "wei-zhang"},
	{"Dr. Li Zhang", "Dr. Zhang", "li-zhang"},
	{"Dr. Kim Smith", "Dr. Smith", "kim-smith"},
	{"Dr. Lee Nguyen", "Dr. Nguyen", "lee-nguyen"},
	{"Dr. Li W. Smith", "Dr. Smith", "li-w-smith"},
	{"Dr. Liza Smith", "Dr. Smith", "liza-smith"},
	{"Dr. KIM Min-jun", "Dr. Kim", "kim-min-jun"},
	{"KIM Min-jun", "Kim Min-jun", "kim-min-jun"},
	{"Dr. Jan VAN DER BERG", "Dr. van der Berg", "jan-van-der-berg"},
	{"Jan VAN DER BERG", "Jan van der Berg", "jan-van-der-berg"},
	{"Ann Van Horn, MD", "Dr. Ann Van Horn", "ann-van-horn"},
	{"Dr. Thi Van Nguyen", "Dr. Thi Van Nguyen", "thi-van-nguyen"},
	{"Dr. Jan Van Der Berg", "Dr. Van Der Berg", "jan-van-der-berg"},
	{"Mr Ahmed El Sayed", "Mr. El Sayed", "ahmed-el-sayed"},
	{"HELENA NOVAK", "Helena Novak", "helena-novak"},
	{"ann lee", "Ann Lee", "ann-lee"},
	{"DR. JAN VAN DER BERG", "Dr. van der Berg", "jan-van-der-berg"},
	{"DR. ANA DE LA CRUZ", "Dr. de la Cruz", "ana-de-la-cruz"},
	{"DR. THI VAN NGUYEN", "Dr. Thi Van Nguyen", "thi-van-nguyen"},
	{"DR. MARÍA ÁLVAREZ-GARCÍA", "Dr. Álvarez-García",
	 "maria-alvarez-garcia"},
	{"DR. SIOBHÁN O'BRIEN", "Dr. O'Brien", "siobhan-o-brien"},
	{"DR. ROB MCDONALD", "Dr. McDonald", "rob-mcdonald"},
	{"Prof. Dr. Karl Huber", "Dr. Huber", "karl-huber"},
	{"Prof. Dr. med. Karl Huber", "Dr. Huber", "karl-huber"},
	{"Prof.Dr. Karl Huber", "Dr. Huber", "karl-huber"},
	{"PROF. DR. KARL HUBER", "Dr. Huber", "karl-huber"},
	{"Dr Robert", "Dr. Robert", "robert"},
	{"Prof Ann Lee", "Prof. Lee", "ann-lee"},
	{"Prof Dr Ann Lee", "Dr. Lee", "ann-lee"},
	{"Dr. El Sayed", "Dr. El Sayed", "el-sayed"},
	{"Dr. Van Damme", "Dr. Van Damme", "van-damme"},
	{"Dr. Mac Donald", "Dr. Mac Donald", "mac-donald"},
	{"Dr. Abdel Fattah", "Dr. Abdel Fattah", "abdel-fattah"},
	{"Dr. Omar Abdel Fattah", "Dr. Abdel Fattah", "omar-abdel-fattah"},
	{"Ian St. Clair, MD", "Dr. St. Clair", "ian-st-clair"},
	{"Kim Min-jun, MD", "Dr. Kim Min-jun", "kim-min-jun"},
	{"Min-jun Kim, MD", "Dr. Kim", "min-jun-kim"},
	{"Dr. Omar Al-sayed", "Dr. Al-sayed", "omar-al-sayed"},
	{"Chief Resident Mike Dunn", "Mike", "mike-dunn"},
	{"Chief Resident Mike Dunn, MD", "Dr. Dunn", "mike-dunn"},
	{"Program Director Ann Lee, MD", "Dr. Lee", "ann-lee"},
	{"Resident", "Resident", "resident"},
	{"Professor Ann Lee", "Professor Lee", "ann-lee"},
	{"Associate Professor Ann Lee", "Professor Lee", "ann-lee"},
	{"Dra. Ana Souza", "Dra. Souza", "ana-souza"},
	{"Pr. Nadia Salem", "Prof. Salem", "nadia-salem"},
	{"Mme Claire Fabre", "Mme Fabre", "claire-fabre"},
	{"Ms. Ann Lee, LCSW", "Ms. Lee", "ann-lee"},
	{"Ms. Ann Lee, PhD", "Dr. Lee", "ann-lee"},
	{"Prof. Ann Lee, MD", "Prof. Lee", "ann-lee"},
	{"Helena Novak, MD", "Dr. Novak", "helena-novak"},
	{"Helena Novak, M.D.", "Dr. Novak", "helena-novak"},
	{"Helena Novak MD", "Dr. Novak", "helena-novak"},
	{"Helena Novak, md", "Dr. Novak", "helena-novak"},
	{"Helena Novak, M. D.", "Dr. Novak", "helena-novak"},
	{"Helena Novak, Ph. D.", "Dr. Novak", "helena-novak"},
	{"Helena Novak MD MPH", "Dr. Novak", "helena-novak"},
	{"Helena Novak, MD, PhD", "Dr. Novak", "helena-novak"},
	{"Helena Novak, MD/PhD", "Dr. Novak", "helena-novak"},
	{"Helena Novak, MD-PhD", "Dr. Novak", "helena-novak"},
	{"Helena Novak, MBBS, FRCPsych", "Dr. Novak", "helena-novak"},
	{"Helena Novak, DO", "Dr. Novak", "helena-novak"},
	{"Helena Novak, D.O.", "Dr. Novak", "helena-novak"},
	{"Helena Novak DO", "Dr. Novak", "helena-novak"},
	{"Helena Novak, PsyD", "Dr. Novak", "helena-novak"},
	{"HELENA NOVAK, MD", "Dr. Novak", "helena-novak"},
	{"helena novak, md", "Dr. Novak", "helena-novak"},
	{"María José Álvarez-García, MD", "Dr. Álvarez-García",
	 "maria-jose-alvarez-garcia"},
	{"Ann Lee, LCSW", "Ann Lee", "ann-lee"},
	{"Ann Lee, RN", "Ann Lee", "ann-lee"},
	{"Ann Lee NP", "Ann Lee", "ann-lee"},
	{"Ann Lee, MPH", "Ann Lee", "ann-lee"},
	{"Ann Lee, FRCPsych", "Ann Lee", "ann-lee"},
	{"Ann Lee, PhD candidate", "Ann Lee", "ann-lee"},
	{"Ann Lee, PhD(c)", "Ann Lee", "ann-lee"},
	{"Ann Lee, MD, PhD (she/her)", "Dr. Lee", "ann-lee"},
	{"Ann Lee (she/her)", "Ann Lee", "ann-lee"},
	{"Ann \"Annie\" Lee", "Ann Lee", "ann-lee"},
	{"Ann Lee she/her", "Ann Lee", "ann-lee"},
	{"Dr. Ann Lee she/her/hers", "Dr. Lee", "ann-lee"},
	{"Ann Lee MD/PhD", "Dr. Lee", "ann-lee"},
	{"Ann (Annie) Lee, MD", "Dr. Lee", "ann-lee"},
	{"Ann “Annie” Lee", "Ann Lee", "ann-lee"},
	{"Thaddeus Greene Jr.", "Thaddeus Greene Jr.", "thaddeus-greene-jr"},
	{"Thaddeus Greene, Jr.", "Thaddeus Greene Jr.", "thaddeus-greene-jr"},
	{"Thaddeus Greene III, MD", "Dr. Greene", "thaddeus-greene-iii"},
	{"Dr. Thaddeus Greene, Jr.", "Dr. Greene", "thaddeus-greene-jr"},
	{"O'Brien, Siobhán", "Siobhán O'Brien", "siobhan-o-brien"},
	{"O'Brien, Siobhán, MD", "Dr. O'Brien", "siobhan-o-brien"},
	{"Novak, Helena, MD, PhD", "Dr. Novak", "helena-novak"},
	{"Novak, Dr. Helena", "Dr. Novak", "helena-novak"},
	{"Novak, Helena (she/her)", "Helena Novak", "helena-novak"},
	{"NOVAK, HELENA", "Helena Novak", "helena-novak"},
	{"lee, ann", "Ann Lee", "ann-lee"},
	{"van der Berg, Jan", "Jan van der Berg", "jan-van-der-berg"},
	{"de la Cruz, Ana, MD", "Dr. de la Cruz", "ana-de-la-cruz"},
	{"Đặng Thị Hòa", "Đặng Thị Hòa", "dang-thi-hoa"},
	{"Dr. Đặng Thị Hòa", "Dr. Đặng Thị Hòa", "dang-thi-hoa"},
	{"Søren Łukasz Weiß", "Søren Łukasz Weiß", "soren-lukasz-weiss"},
	{"Dr. Minh Do", "Dr. Do", "minh-do"},
	{"Dr. Ann Ma", "Dr. Ma", "ann-ma"},
	{"Do, Minh, MD", "Dr. Do", "minh-do"},
	{"Dr. Ana de Souza Lima", "Dr. Ana de Souza Lima", "ana-de-souza-lima"},
	{"Dr. Samir Ben Ali", "Dr. Samir Ben Ali", "samir-ben-ali"},
	{"Dr. Samir ben Ali", "Dr. ben Ali", "samir-ben-ali"},
	{"Dr. Ben Ali", "Dr. Ben Ali", "ben-ali"},
	{"Dr. Benny Ali", "Dr. Ali", "benny-ali"},
	{"Dr. Maria San Martin", "Dr. Maria San Martin", "maria-san-martin"},
	{"Dr. Sean O Brien", "Dr. Sean O Brien", "sean-o-brien"},
	{"DR. ANA MARIA LOPEZ", "Dr. Ana Maria Lopez", "ana-maria-lopez"},
	{"Dr. Ana Maria LOPEZ", "Dr. Lopez", "ana-maria-lopez"},
	{"Dr. Ana Maria de la Cruz", "Dr. de la Cruz", "ana-maria-de-la-cruz"},
	{"Dr. Ann M. Lee", "Dr. Lee", "ann-m-lee"},
	{"Dr. Ann M Lee", "Dr. Lee", "ann-m-lee"},
	{"Dr. Omar al Farsi", "Dr. al Farsi", "omar-al-farsi"},
	{"Suharto", "Suharto", "suharto"},
	{"Dr. Suharto", "Dr. Suharto", "suharto"},
	{"李明", "李明", ""},
	{"Dr. 李明", "Dr. 李明", ""},
	{"李明, MD", "Dr. 李明", ""},
	{"Li Ming (李明)", "Li Ming", "li-ming"},
	{"د. أحمد", "د. أحمد", ""},
	{"Иван ПЕТРОВ", "Иван ПЕТРОВ", ""},
	{"NAMI", "NAMI", "nami"},
	{"Ann Lee 🌟", "Ann Lee", "ann-lee"},
	{"Dr. Ann Lee 🌟🌟", "Dr. Lee", "ann-lee"},
	{"🌟", "🌟", ""},
	{",", "", ""},
	{", ,", "", ""},
	{"Dr.", "Dr.", "dr"},
	{"MD", "MD", "md"},
	{", MD", "MD", "md"},
	{"Dr. MD", "Dr. Md", "md"},
	{"Lee,", "Lee", "lee"},
	{"Lee,,", "Lee", "lee"},
	{"Lee, , MD", "Dr. Lee", "lee"},
	{"()", "", ""},
	{"(she/her)", "", ""},
	{"\"", "", ""},
	{"Ann ) Lee (", "Ann Lee", "ann-lee"},
	{"Dr. (", "", ""},
	{"J. Lee", "J. Lee", "j-lee"},
	{"DR. J. P. O", "Dr. O", "j-p-o"},
	{"Ann  Lee", "Ann Lee", "ann-lee"},
	{"-", "-", ""},
	{"No. 6", "No. 6", "no-6"},
	{"Ann Lee -", "Ann Lee", "ann-lee"},
};

/* Whom one greets otherwise than by the name alone, by role. */
static const struct {
	const char *record, *greeting;
} ranks[] = {
	{"{\"name\":\"Ann Lee\",\"role\":\"attending\"}", "Dr. Lee"},
	{"{\"name\":\"Ann Lee\",\"role\":\"program-director\"}", "Dr. Lee"},
	{"{\"name\":\"Prof. Ann Lee\",\"role\":\"faculty\"}", "Prof. Lee"},
	{"{\"name\":\"\u674e\u660e\",\"role\":\"faculty\"}",
	 "Dr. \u674e\u660e"},
	{"{\"name\":\"\u674e\u660e\",\"role\":\"peer\"}", "\u674e\u660e"},
	{"{\"name\":\"El Sayed\",\"role\":\"attending\"}", "Dr. El Sayed"},
	{"{\"name\":\"El Sayed\",\"role\":\"resident\"}", "El Sayed"},
	{"{\"name\":\"Ann Lee\",\"role\":\"nurse\"}", "Ann"},
	{"{\"name\":\"Ms. Ann Lee\",\"role\":\"nurse\"}", "Ms. Lee"},
	{"{\"name\":\"Ann Lee\",\"role\":\"resident\"}", "Ann"},
	{"{\"name\":\"Lee, Ann\",\"role\":\"peer\"}", "Ann"},
	{"{\"name\":\"ANN LEE\",\"role\":\"peer\"}", "Ann"},
	{"{\"name\":\"Dr. Ann Lee\",\"role\":\"peer\"}", "Dr. Lee"},
	{"{\"name\":\"Teshome\",\"role\":\"resident\"}", "Teshome"},
	{"{\"name\":\"Ann Lee\",\"role\":\"peer\",\"nickname\":\"Annie\"}",
	 "Annie"},
	{"{\"name\":\"Ann Lee\",\"role\":\"attending\",\"nickname\":\"Annie\"}",
	 "Dr. Lee"},
	{"{\"name\":\"Ann Lee\",\"role\":\"speaker\"}", "Ann Lee"},
};

static void greet(void)
{
	for (size_t i = 0; i < sizeof(ranks) / sizeof(*ranks); i++) {
		struct buf greeting = BUF_INIT;
		struct json_error err;
		struct record r;

		record_init(&r);
		r.root = json_read(&r.arena, str_z(ranks[i].record), &err);
		name_greeting(&greeting, &r);
		tap_is_str(buf_str(&greeting), ranks[i].greeting,
			   "greeting of %s", ranks[i].record);
		buf_release(&greeting);
		record_release(&r);
	}
}

static void say(void)
{
	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++) {
		struct buf greeting = BUF_INIT, slug = BUF_INIT;
		struct person_name n;
		struct record r;

		record_init(&r);
		r.root = node_new(&r.arena, NODE_MAP);
		node_append(r.root, STR("name"),
			    node_string(&r.arena, str_z(said[i].name)));
		name_greeting(&greeting, &r);
		name_split(&r, &n);
		name_slug(&slug, &n);
		tap_is_str(buf_str(&greeting), said[i].greeting,
			   "greeting of %s", said[i].name);
		tap_is_str(buf_str(&slug), said[i].slug, "file of %s",
			   said[i].name);
		buf_release(&greeting);
		buf_release(&slug);
		record_release(&r);
	}
}

/* -1, 0 or 1 */
static int compare(const char *fields, const char *a, const char *b,
		   bool reverse)
{
	const char *lines[2] = {a, b};
	struct buf keys[2] = {BUF_INIT, BUF_INIT};
	struct diag d = DIAG_INIT;
	struct order *o = order_parse(fields, &d);
	int c;

	for (int i = 0; i < 2; i++) {
		struct json_error err;
		struct record r;

		record_init(&r);
		r.root = json_read(&r.arena, str_z(lines[i]), &err);
		order_key(o, &r, &keys[i]);
		record_release(&r);
	}
	c = order_compare(o, buf_str(&keys[0]), buf_str(&keys[1]), reverse);
	buf_release(&keys[0]);
	buf_release(&keys[1]);
	order_free(o);
	diag_release(&d);
	return (c > 0) - (c < 0);
}

static void order(void)
{
	static const struct {
		const char *fields, *first, *second;
	} table[] = {
		{"name", "{\"name\":\"Zoe Álvarez\"}",
		 "{\"name\":\"Adam Amsel\"}"},
		{"name", "{\"name\":\"Ann Alvarez\"}",
		 "{\"name\":\"Bea Álvarez\"}"},
		{"name", "{\"name\":\"Åsa Ahl\"}", "{\"name\":\"Bo Berg\"}"},
		{"name", "{\"name\":\"Åsa\"}", "{\"name\":\"Bo\"}"},
		{"last", "{\"summary\":{\"last\":\"2026-01-09\"}}",
		 "{\"summary\":{\"last\":\"2026-01-10\"}}"},
		{"exchanges", "{\"summary\":{\"exchanges\":9}}",
		 "{\"summary\":{\"exchanges\":10}}"},
		{"x-score", "{\"x-score\":\"9.5\"}", "{\"x-score\":\"10\"}"},
		{"city,name", "{\"city\":\"a\",\"name\":\"B\"}",
		 "{\"city\":\"b\",\"name\":\"A\"}"},
		{"city,name", "{\"city\":\"a\",\"name\":\"A\"}",
		 "{\"city\":\"A\",\"name\":\"B\"}"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		tap_is_int(compare(table[i].fields, table[i].first,
				   table[i].second, false),
			   -1, "by %s: %s first", table[i].fields,
			   table[i].first);
		tap_is_int(compare(table[i].fields, table[i].first,
				   table[i].second, true),
			   1, "and last when turned around");
	}
	tap_is_int(compare("city", "{\"city\":\"z\"}", "{\"a\":\"a\"}", false),
		   -1, "what has no value comes last");
	tap_is_int(compare("city", "{\"city\":\"z\"}", "{\"a\":\"a\"}", true),
		   -1, "also when turned around");
}

int main(void)
{
	split();
	say();
	greet();
	order();
	return tap_done();
}
