#!/bin/sh
# Cannot run here at all.
echo '1..0 # SKIP there is no moon tonight'
