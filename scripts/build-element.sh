#!/bin/sh
# Builds what other pages load, and puts it into pkg/: the element, the script and the page for frames.
set -eu
cd "$(dirname "$0")/.."

made=target/element
node_modules/.bin/vite build --config vite.element.config.ts --logLevel warn
node scripts/complete-element.mjs "$made" pkg
rm -rf "$made"
touch pkg/.element-built
