#!/bin/sh
# Prints the path of a LibreOffice that is installed; nothing where there is none.
# One that SOFFICE names goes first.
for name in ${SOFFICE:+"$SOFFICE"} soffice libreoffice; do
  if path=$(command -v "$name"); then
    printf '%s\n' "$path"
    exit
  fi
done
