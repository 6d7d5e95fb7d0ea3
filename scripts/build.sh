#!/bin/sh
# Builds pkg/: the wasm with its JavaScript and types, the rule sets and their schema, and the element over them.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

# Made aside and moved into place, so that pkg/ is always whole and holds nothing old.
made=target/pkg
rm -rf "$made"
# Where a panic lies is kept, but not the folders of the machine that built it. Only what is small is inlined:
# see the choices in ARCHITECTURE.md.
export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src= --remap-path-prefix=$(rustc --print sysroot)= \
  -Cllvm-args=-inline-threshold=30 -Cllvm-args=-inlinehint-threshold=60 -Cllvm-args=-max-loads-per-memcmp-opt-size=1"
wasm-pack --quiet build --target web --release --mode no-install --out-dir "$made" -- --locked
# No feature flags: binaryen then keeps to what the compiler used, which every browser reads.
# -O3 is half a kilobyte larger than -Os and some 3 µs quicker; the names of functions are only for profiling.
node_modules/.bin/wasm-opt -O3 --strip-debug --strip-producers "$made/aterforing_bg.wasm" -o "$made/aterforing_bg.wasm"
node scripts/complete-package.mjs "$made"
touch "$made/.built"
rm -rf pkg
mv "$made" pkg
# It is built out of pkg/, and fits no other wasm.
scripts/build-element.sh
