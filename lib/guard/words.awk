# Makes C of words.txt: the names of topics, their phrases, once for each word
# that they may begin with, and the rules.

function text(s)
{
	return s == "" ? "{NULL, 0}" : "STR_INIT(\"" s "\")"
}

/^#/ || !NF { next }

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
		topics++
		number[substr(line, 1, RLENGTH - 1)] = topics
		names = names "\t" text(substr(line, 1, RLENGTH - 1)) ",\n"
		line = substr(line, RLENGTH + 1)
	}
	innocent = sub(/^- /, "", line)
	n = split(line, list, ",")
	for (i = 1; i <= n; i++) {
		first = list[i]
		sub(/^ */, "", first)
		rest = first
		sub(/ .*/, "", first)
		sub(/^[^ ]* */, "", rest)
		m = split(first, words, "|")
		for (k = 1; k <= m; k++)
			phrases = phrases "\t{" text(words[k]) ", " \
				text(rest) ", " topics ", " innocent "},\n"
	}
}

END {
	print "#include \"guard/guard_impl.h\"\n"
	print "const struct str guard_topics[] = {\n\t" text("") ",\n" names \
		"\t{NULL, 0}};\n"
	print "const struct guard_phrase guard_phrases[] = {\n" phrases \
		"\t{{NULL, 0}, {NULL, 0}, 0, 0}};\n"
	print "#define B(topic) ((uint64_t)1 << (topic))"
	print "const struct guard_rule guard_rules[] = {\n" rules \
		"\t{0, 0, 0, {0}, {NULL, 0}}};"
	exit status || topics > 63 # a bit each
}
