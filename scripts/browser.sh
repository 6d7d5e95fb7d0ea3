#!/bin/sh
# Prints the path of a Chromium that is installed and starts; nothing where there is none.
# One that CHROMIUM names goes first, then the one without a window: what it shows is the same, and it is sooner done.
for name in ${CHROMIUM:+"$CHROMIUM"} chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
  # Asked for its version, since Ubuntu's chromium-browser may be an empty shell.
  if path=$(command -v "$name") && "$path" --version >/dev/null 2>&1; then
    printf '%s\n' "$path"
    exit
  fi
done
