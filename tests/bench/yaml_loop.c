/*
 * What the figures are measured against: every *.yaml and *.yml file below
 * the operands, each read with read(2) and taken through libyaml's events by
 * one thread. Nothing is kept of them. Prints how many there were. With --read
 * as the first operand they are only read.
 */
#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

enum {
	FILE_MAX = 1 << 20,
	PATH_SIZE = 4096,
};

struct loop {
	int only_reads;
	unsigned char bytes[FILE_MAX];
	size_t files, events;
};

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "yaml_loop: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void parse(struct loop *l, size_t n, const char *path)
{
	yaml_parser_t parser;
	yaml_event_t e;
	yaml_event_type_t type;

	if (!yaml_parser_initialize(&parser))
		die(path);
	yaml_parser_set_input_string(&parser, l->bytes, n);
	do {
		if (!yaml_parser_parse(&parser, &e))
			die(path);
		type = e.type;
		yaml_event_delete(&e);
		l->events++;
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
	l->files++;
}

static void read_file(struct loop *l, int dir, const char *name)
{
	int fd = openat(dir, name, O_RDONLY | O_CLOEXEC);
	size_t len = 0;
	ssize_t n;

	if (fd < 0)
		die(name);
	while ((n = read(fd, l->bytes + len, FILE_MAX - len)) > 0)
		len += (size_t)n;
	if (n < 0)
		die(name);
	close(fd);
	if (l->only_reads)
		l->files++;
	else
		parse(l, len, name);
}

static int ends_in(const char *name, const char *ending)
{
	size_t n = strlen(name), m = strlen(ending);

	return n > m && strcmp(name + n - m, ending) == 0;
}

static void walk(struct loop *l, int at, const char *name)
{
	int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *e;

	if (!dir)
		die(name);
	while ((e = readdir(dir))) {
		if (e->d_name[0] == '.')
			continue;
		/* the folders of the generated networks have no dots */
		if (!strchr(e->d_name, '.'))
			walk(l, fd, e->d_name);
		else if (ends_in(e->d_name, ".yaml") ||
			 ends_in(e->d_name, ".yml"))
			read_file(l, fd, e->d_name);
	}
	closedir(dir);
}

int main(int argc, char **argv)
{
	static struct loop l;

	l.only_reads = argc > 1 && strcmp(argv[1], "--read") == 0;
	for (int i = 1 + l.only_reads; i < argc; i++)
		walk(&l, AT_FDCWD, argv[i]);
	printf("%zu files, %zu events\n", l.files, l.events);
	return fflush(stdout) ? 2 : 0;
}
