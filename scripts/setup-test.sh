#!/bin/sh
# Installs what the tests need and this machine lacks: a Chromium, a Firefox, and the
# parts of LibreOffice that recalculate a workbook and open a document. From the
# system's packages, a browser else from Playwright.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

# playwrights_own <browser>
playwrights_own() { node -e 'process.exit(require("fs").existsSync(require("@playwright/test")[process.argv[1]].executablePath()) ? 0 : 1)' "$1"; }

# browser <name> <script that finds it> <its package for apt> <for dnf> <for apk> <for pacman>
browser() {
  name=$1 find=$2
  shift 2
  [ -z "$("$find")" ] || return 0
  ! playwrights_own "$name" || return 0
  say "Installing $name"
  if system_install "$@" && [ -n "$("$find")" ]; then
    return
  fi
  if [ "$(id -u)" -eq 0 ]; then
    node_modules/.bin/playwright install --with-deps "$name" >&2
  else
    node_modules/.bin/playwright install "$name" >&2
  fi
}

# has_part <part>: LibreOffice comes in parts, and the command alone opens nothing.
has_part() { ls "$(dirname "$(readlink -f "$(scripts/office.sh)")")"/lib"$1"lo.so >/dev/null 2>&1; }

# office <part> <library> <its package for apt> <for dnf> <for apk> <for pacman>
office() {
  part=$1 library=$2
  shift 2
  [ -z "$(scripts/office.sh)" ] || ! has_part "$library" || return 0
  say "Installing LibreOffice $part"
  system_install "$@" && has_part "$library" || {
    say "LibreOffice $part is needed: the exported files are recalculated and opened with it"
    exit 1
  }
}

browser chromium scripts/browser.sh chromium chromium chromium chromium
browser firefox scripts/firefox.sh firefox-esr firefox firefox-esr firefox
office Calc sc libreoffice-calc-nogui libreoffice-calc libreoffice-calc libreoffice-still
office Writer sw libreoffice-writer-nogui libreoffice-writer libreoffice-writer libreoffice-still
