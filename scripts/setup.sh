#!/bin/sh
# Installs what building needs and this machine lacks; silent when nothing is missing.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

stop() {
  say "$*"
  exit 1
}

toolchain() {
  have rustup || stop "rustup is needed: https://rustup.rs"
  channel=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
  if ! rustup run "$channel" rustc --version >/dev/null 2>&1; then
    say "Installing Rust $channel"
    rustup toolchain install "$channel" --profile minimal --no-self-update >&2
  fi
  for component in clippy rustfmt; do
    # Asked for by running it: a distribution's toolchain may lack rustup's lists.
    case $component in clippy) probe=clippy-driver ;; *) probe=$component ;; esac
    rustup run "$channel" "$probe" --version >/dev/null 2>&1 || rustup component add --toolchain "$channel" "$component" >&2
  done
  rustup target list --installed --toolchain "$channel" | grep -qx wasm32-unknown-unknown ||
    rustup target add --toolchain "$channel" wasm32-unknown-unknown >&2
}

linker() {
  have cc && return
  say "Installing a C compiler, which Rust links with"
  system_install build-essential gcc build-base base-devel && have cc || stop "A C compiler (cc) is needed"
}

# cargo_tool <crate> <command> <version>
cargo_tool() {
  crate=$1 command=$2 version=$3
  case "$("$command" --version 2>/dev/null)" in "$command $version"*) return ;; esac
  say "Installing $crate $version (takes some minutes)"
  root=$tools/$command-$version
  # A locked dependency may be newer than what the registry at hand holds.
  cargo install --quiet --locked "$crate" --version "$version" --root "$root" 2>/dev/null ||
    cargo install --quiet "$crate" --version "$version" --root "$root" >&2
}

packages() {
  have node || stop "Node 20 or later is needed"
  cmp -s package-lock.json node_modules/.installed-lock && return
  say "Installing the npm packages"
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --loglevel=error >&2
  cp package-lock.json node_modules/.installed-lock
}

toolchain
linker
cargo_tool wasm-bindgen-cli wasm-bindgen "$wasm_bindgen_version"
cargo_tool wasm-pack wasm-pack "$wasm_pack_version"
packages
