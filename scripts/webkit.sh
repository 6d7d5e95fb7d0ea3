#!/bin/sh
# Prints the paths of WebKit's driver and of its small browser, a line each; nothing where they are not installed.
driver=$(command -v WebKitWebDriver) || exit 0
for browser in /usr/lib/*/webkit2gtk-4*/MiniBrowser /usr/libexec/webkit2gtk-4*/MiniBrowser /usr/lib/webkit2gtk-4*/MiniBrowser; do
  if [ -x "$browser" ] && command -v xvfb-run >/dev/null 2>&1; then
    printf '%s\n%s\n' "$driver" "$browser"
    exit
  fi
done
