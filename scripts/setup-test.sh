#!/bin/sh
# Installs what the tests need and this machine lacks: a Chromium, a Firefox, a WebKit
# with a screen to draw on, and the parts of LibreOffice that recalculate a workbook
# and open a document. From the system's packages; Chromium and Firefox else from Playwright.
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

# Chromium without a window is a package of its own in Debian, and sooner done than the whole of it.
shell=chromium-headless-shell
if ! have "$shell" && apt-cache show "$shell" >/dev/null 2>&1; then
  say "Installing $shell"
  system_install "$shell" || true
fi
browser chromium scripts/browser.sh "$shell" chromium chromium chromium
browser firefox scripts/firefox.sh firefox-esr firefox firefox-esr firefox
office Calc sc libreoffice-calc-nogui libreoffice-calc libreoffice-calc libreoffice-still
office Writer sw libreoffice-writer-nogui libreoffice-writer libreoffice-writer libreoffice-still

# One smoke test stands in for Safari.
if [ -z "$(scripts/webkit.sh)" ]; then
  system_install webkit2gtk-driver webkit2gtk4.1-devel webkit2gtk-4.1 webkit2gtk-4.1 || true
  system_install xvfb xorg-x11-server-Xvfb xvfb-run xorg-server-xvfb || true
  [ -n "$(scripts/webkit.sh)" ] || {
    say "WebKitGTK's driver (WebKitWebDriver, MiniBrowser) and xvfb-run are needed: one test runs in it"
    exit 1
  }
fi
