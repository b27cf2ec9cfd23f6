# Makes C of words.txt: the names of topics, their phrases, once for each word
# that they may begin with, and the text of the rules.

function text(s)
{
	return s == "" ? "{NULL, 0}" : "STR_INIT(\"" s "\")"
}

/^#/ || !NF { next }

/^= / {
	rules = rules "\t" text(substr($0, 3)) ",\n"
	next
}

{
	line = $0
	if (match(line, /^[a-z-]+:/)) {
		topics++
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
	print "const struct str guard_rules[] = {\n" rules "\t{NULL, 0}};"
	exit topics > 63 # a bit each
}
