#!/bin/sh
# Is killed after its last case.
echo '1..1'
echo 'ok 1 - a case'
echo 'it hurts' >&2
kill -s SEGV $$
