# Makes a C table of the template files named on the command line.

function begin(path)
{
	name = path
	sub(/^.*\//, "", name)
	sub(/\.tmpl$/, "", name)
	if (open)
		print "\t},"
	open = 1
	printf "\t{\n\t\t\"%s\",\n", name
}

BEGIN {
	print "/* Made from the templates by embed.awk. */"
	print "#include \"config.h\"\n"
	print "#include \"template/template.h\"\n"
	print "const struct template_builtin template_builtins[] = {"
}

FNR == 1 {
	begin(FILENAME)
}

{
	gsub(/\\/, "&&")
	gsub(/"/, "\\\"")
	gsub(/\?\?/, "?\\?")
	printf "\t\t\"%s\\n\"\n", $0
}

END {
	if (open)
		print "\t},"
	print "\t{NULL, NULL},\n};"
}
