# Makes C tables, a line a string, of the files named on the command line:
# page.css becomes page_css, declared in the header that -v header=... names.

FNR == 1 {
	if (open)
		print "\tNULL,\n};\n"
	name = FILENAME
	sub(/^.*\//, "", name)
	sub(/\./, "_", name)
	if (!open)
		print "/* Made by embed.awk. */\n#include \"config.h\"\n\n" \
			"#include \"" header "\"\n"
	printf "const char *const %s[] = {\n", name
	open = 1
}

{
	gsub(/\\/, "&&")
	gsub(/"/, "\\\"")
	gsub(/\?\?/, "?\\?")
	printf "\t\"%s\\n\",\n", $0
}

END {
	print "\tNULL,\n};"
}
