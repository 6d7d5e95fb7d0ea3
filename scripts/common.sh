# Sourced by the other scripts, from the top of the project.

wasm_pack_version=0.15.1
# wasm-bindgen's command line tool must have the very version of the library.
wasm_bindgen_version=$(awk '$1 == "name" { name = $3 } $1 == "version" && name == "\"wasm-bindgen\"" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock)
tools=${XDG_CACHE_HOME:-$HOME/.cache}/aterforing/tools

export PATH="$tools/wasm-bindgen-$wasm_bindgen_version/bin:$tools/wasm-pack-$wasm_pack_version/bin:$PATH"

say() { printf '%s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# system_install <package for apt> <for dnf> <for apk> <for pacman>: with the
# machine's own package manager, where we are allowed to use it.
system_install() {
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif have sudo && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
  else
    return 1
  fi
  if have apt-get; then
    $as_root apt-get update -qq >&2 && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y "$1" >&2
  elif have dnf; then
    $as_root dnf install -q -y "$2" >&2
  elif have apk; then
    $as_root apk add -q "$3" >&2
  elif have pacman; then
    $as_root pacman -S --noconfirm --needed "$4" >&2
  else
    return 1
  fi
}
