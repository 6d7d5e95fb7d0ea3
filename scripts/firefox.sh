#!/bin/sh
# Prints the path of a Firefox that is installed and starts; nothing where there is none.
# One that FIREFOX names goes first.
for name in ${FIREFOX:+"$FIREFOX"} firefox-esr firefox; do
  # Asked for its version, since Ubuntu's firefox may be an empty shell.
  if path=$(command -v "$name") && "$path" --version >/dev/null 2>&1; then
    printf '%s\n' "$path"
    exit
  fi
done
