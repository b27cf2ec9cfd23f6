/* Any bytes are a file of mail: its messages are all of it, up to a limit. */
#include "config.h"
#include "codec/mail/mailbox.h"

#include <stdlib.h>
#include <unistd.h>

#include "codec/mail/read.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct mailbox box;
	struct str message;
	int ends[2];
	size_t all = 0;

	if (size > 60000 || pipe(ends) < 0)
		return 0;
	if (write(ends[1], data, size) != (ssize_t)size)
		abort();
	close(ends[1]);
	mailbox_init(&box, ends[0], 1000);
	while (mailbox_next(&box, &message)) {
		struct arena a = ARENA_INIT;
		struct mail m;

		if (!message.n || message.n > 1000)
			abort();
		all += message.n;
		mail_read(&a, message, &m);
		mail_ends_in_question(mail_text(&a, &m));
		mail_own_text(&a, mail_text(&a, &m));
		mail_time(mail_header(&m, "Date"));
		arena_release(&a);
	}
	if (all > size || box.error)
		abort();
	mailbox_release(&box);
	close(ends[0]);
	return 0;
}
