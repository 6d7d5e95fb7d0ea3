#!/bin/sh
# Builds pkg/: the wasm with its JavaScript and types, the rule sets and their schema.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

# Made aside and moved into place, so that pkg/ is always whole and holds nothing old.
made=target/pkg
rm -rf "$made"
# Where a panic lies is kept, but not the folders of the machine that built it.
export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src= --remap-path-prefix=$(rustc --print sysroot)="
wasm-pack --quiet build --target web --release --mode no-install --out-dir "$made" -- --locked
# No feature flags: binaryen then keeps to what the compiler used, which every browser reads.
# -O3 is a kilobyte larger and no quicker that could be seen; the names of functions are only for profiling.
node_modules/.bin/wasm-opt -Os --strip-debug --strip-producers "$made/aterforing_bg.wasm" -o "$made/aterforing_bg.wasm"
node scripts/complete-package.mjs "$made"
touch "$made/.built"
rm -rf pkg
mv "$made" pkg
