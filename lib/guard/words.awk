# Makes C of words.txt: the names of topics, their phrases, once for each word
# that they may begin with, and the rules.

BEGIN {
	letters = "abcdefghijklmnopqrstuvwxyz"
	digit = 27
	# what a phrase of these says of notes that have it
	n = split("patient patients record security", list, " ")
	for (i = 1; i <= n; i++)
		says[list[i]] = "GUARD_SICK"
	says["clinical"] = "GUARD_CLINICAL"
	n = split("person who kin age photo", list, " ")
	for (i = 1; i <= n; i++)
		says[list[i]] = "GUARD_WHOSE"
}

function text(s)
{
	return s == "" ? "{NULL, 0}" : "STR_INIT(\"" s "\")"
}

# Of guard_letters.
function letter(word, i,	c)
{
	c = substr(word, i, 1)
	return c ~ /[0-9]/ ? digit : c == "" ? 0 : index(letters, c)
}

# As guard_start.
function start(word,	place)
{
	place = 32 * letter(word, 1)
	return place ? place + letter(word, 2) : 0
}

# Notes are looked at for words that begin so.
function add_start(word,	i)
{
	if (length(word) > 1 && substr(word, 3, 1) != "*")
		third[start(word), letter(word, 3)]
	else
		for (i = 0; i < 32; i++)
			third[start(word), i]
}

# The length of the shortest of `a|b`; 0 for what stands for other words.
function shortest(words,	list, n, i, least)
{
	n = words ~ /[@.]/ ? 0 : split(words, list, "|")
	for (i = 1; i <= n; i++)
		if (!least || length(list[i]) < least)
			least = length(list[i])
	return least + 0
}

# What notes that have one of those words of a phrase say. A phrase that needs a
# person, or an id, says it with these; "her" is everywhere, and a number or a
# relative is noted itself.
function add_notes(words, rest,	note, n, list, row)
{
	note = says[name]
	if (note == "GUARD_SICK" && rest ~ /@person|@id/)
		note = "GUARD_CLINICAL"
	if (note == "GUARD_WHOSE" && shortest(words) <= 3 && rest !~ /@cap/)
		return
	for (n = split(words, list, "|"); n; n--) {
		row = "\t{" text(list[n]) ", " note "},\n"
		add_start(list[n])
		if (!(row in noted))
			notes[start(list[n])] = notes[start(list[n])] row
		noted[row]
	}
}

# Of the first two words of a phrase, notes are looked at for the longer one,
# which is more rare.
function add_phrase(phrase,	words, rest, second, list, n, i)
{
	words = rest = phrase
	sub(/ .*/, "", words)
	sub(/^[^ ]* */, "", rest)
	second = rest
	sub(/ .*/, "", second)
	n = split(words, list, "|")
	for (i = 1; i <= n; i++) {
		phrases = phrases "\t{" text(list[i]) ", " text(rest) ", " \
			start(list[i]) ", " topics ", " innocent "},\n"
		if (!innocent && name in says)
			add_notes(shortest(second) > shortest(list[i]) ? \
				second : list[i], rest)
	}
}

# The bits of `a|b`.
function bits(s,	list, i, n, all)
{
	n = split(s, list, "|")
	for (i = 1; i <= n; i++) {
		if (!(list[i] in number))
			exit status = 1
		all = all (i > 1 ? " | " : "") "B(" number[list[i]] ")"
	}
	return all
}

/^#/ || !NF { next }

# = GUARD refuse|again TOPIC... [but TOPIC]: WHY
/^= / {
	at = index($0, ":")
	why = substr($0, at + 1)
	sub(/^ */, "", why)
	n = split(substr($0, 1, at - 1), list, " ")
	all = ""
	but = 0
	for (i = 4; i <= n; i++)
		if (list[i] == "but")
			but = bits(list[++i])
		else
			all = all bits(list[i]) ", "
	guard = toupper(list[2])
	gsub(/-/, "_", guard)
	rules = rules "\t{GUARD_" guard ", " (list[3] == "refuse") ", " \
		but ", {" all "}, " text(why) "},\n"
	next
}

{
	line = $0
	if (match(line, /^[a-z-]+:/)) {
		name = substr(line, 1, RLENGTH - 1)
		number[name] = ++topics
		names = names "\t" text(name) ",\n"
		line = substr(line, RLENGTH + 1)
	}
	innocent = sub(/^- /, "", line)
	n = split(line, list, ",")
	for (p = 1; p <= n; p++) {
		sub(/^ */, "", list[p])
		add_phrase(list[p])
	}
}

END {
	print "#include \"guard/guard_impl.h\"\n"
	print "const unsigned char guard_letters[UCHAR_MAX + 1] = {"
	for (i = 0; i < 10; i++)
		print "\t['" i "'] = " digit ","
	for (i = 1; i < digit; i++) {
		c = substr(letters, i, 1)
		print "\t['" c "'] = " i ", ['" toupper(c) "'] = " i ","
	}
	print "};\n\nconst uint32_t guard_thirds[] = {"
	for (i = 0; i < 32 * 32; i++) {
		n = 0
		for (k = 0; k < 32; k++)
			if (i >= 32 * digit || (i >= 32 && (i, k) in third))
				n += 2 ^ k
		printf "%.0fu,%s", n, i % 8 == 7 ? "\n" : " "
	}
	print "};\n"
	print "#define B(topic) ((uint64_t)1 << (topic))"
	print "const struct str guard_topics[] = {\n\t" text("") ",\n" names \
		"\t{NULL, 0}};\n"
	print "const struct guard_phrase guard_phrases[] = {\n" phrases \
		"\t{{NULL, 0}, {NULL, 0}, 0, 0, 0}};\n"
	print "const struct guard_note guard_notes[] = {"
	for (i = n = 0; i < 32 * 32; i++) {
		printf "%s", notes[i]
		n += split(notes[i], list, "\n") - (notes[i] != "")
		ends = ends n (i % 12 == 11 ? ",\n" : ", ")
	}
	print "};\nconst unsigned short guard_note_ends[] = {\n" ends "};"
	print "const uint64_t guard_sick = " \
		bits("patient|patients|record|security") ";"
	print "const uint64_t guard_clinical = " bits("clinical") ";"
	print "const struct guard_rule guard_rules[] = {\n" rules \
		"\t{0, 0, 0, {0}, {NULL, 0}}};"
	exit status || topics > 63 # a bit each
}
