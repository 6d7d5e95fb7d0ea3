#!/bin/sh
# Installs a Chromium where none is found: from the system's packages, else Playwright's own.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

playwrights_own() { node -e 'process.exit(require("fs").existsSync(require("@playwright/test").chromium.executablePath()) ? 0 : 1)'; }

[ -z "$(scripts/browser.sh)" ] || exit 0
! playwrights_own || exit 0
say "Installing Chromium"
if system_install chromium chromium chromium chromium && [ -n "$(scripts/browser.sh)" ]; then
  exit 0
fi
if [ "$(id -u)" -eq 0 ]; then
  node_modules/.bin/playwright install --with-deps chromium >&2
else
  node_modules/.bin/playwright install chromium >&2
fi
