/* The text of messages, however it is packed. */
#include "config.h"

#include "codec/mail/read.h"
#include "tap.h"

static const struct {
	const char *what, *mail, *text;
} rows[] = {
	{"as it is", "Subject: x\n\nTea\n", "Tea\n"},
	{"no type but an encoding",
	 "Content-Transfer-Encoding: Quoted-Printable\n\nT=C3=A9a =\nfor=3D2\n",
	 "T\xc3\xa9"
	 "a for=2\n"},
	{"a soft line break of CR LF",
	 "Content-Transfer-Encoding: quoted-printable\n\nT=\r\nea\r\n",
	 "Tea\r\n"},
	{"an escape that is none",
	 "Content-Transfer-Encoding: quoted-printable\n\n=zz =4", "=zz =4"},
	{"base64 on several lines",
	 "Content-Type: text/plain; charset=\"utf-8\"\n"
	 "Content-Transfer-Encoding: base64\n\nVMOp\nYQ==\n",
	 "T\xc3\xa9"
	 "a"},
	{"another charset",
	 "Content-Type: text/plain; charset=iso-8859-1\n\nT\xe9"
	 "a",
	 "T\xc3\xa9"
	 "a"},
	{"a charset that nobody knows",
	 "Content-Type: text/plain; charset=martian\n\nTea", "Tea"},
	{"the plain one of two parts",
	 "Content-Type: multipart/alternative; boundary=\"a b\"\n\npreamble\n"
	 "--a b\nContent-Type: text/html\n\n<p>Tea</p>\n"
	 "--a b\nContent-Type: text/plain\n\nTea\n--a b--\nend\n",
	 "Tea\n"},
	{"a part without a header",
	 "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nTea\n--x--\n",
	 "Tea\n"},
	{"parts in parts",
	 "Content-Type: multipart/mixed; boundary=x\n\n"
	 "--x\nContent-Type: multipart/alternative; boundary=y\n\n"
	 "--y\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
	 "VGVh\n--y--\n--x\nContent-Type: text/plain\n\nNo\n--x--\n",
	 "Tea"},
	{"no part after the last boundary",
	 "Content-Type: multipart/mixed; boundary=x\n\n"
	 "--x\nContent-Type: text/html\n\n<p>Tea</p>\n--x--\n\nthe list\n",
	 ""},
	{"a line that only begins like the boundary",
	 "Content-Type: multipart/mixed; boundary=x\n\n"
	 "--x \n\nTea\n--xy\nor not\n--x--\n",
	 "Tea\n--xy\nor not\n"},
	{"a picture alone", "Content-Type: image/png\n\nxx", ""},
	{"a boundary that never comes",
	 "Content-Type: multipart/mixed; boundary=x\n\nTea\n", ""},
	{"no boundary", "Content-Type: multipart/mixed\n\nTea\n", ""},
};

int main(void)
{
	struct arena a = ARENA_INIT;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct mail m;

		mail_read(&a, str_z(rows[i].mail), &m);
		tap_is_str(mail_text(&a, &m), rows[i].text, "%s", rows[i].what);
	}
	arena_release(&a);
	return tap_done();
}
