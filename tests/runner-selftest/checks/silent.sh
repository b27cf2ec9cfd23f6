#!/bin/sh
# Prints nothing.
exit 0
