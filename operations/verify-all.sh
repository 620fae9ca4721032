#!/usr/bin/env bash
# The whole check with nothing left out: names the Debian packages of the programs that tests need, installs what is missing
# when it is told to, then runs `./mvnw -B verify`, where a test without its program fails instead of being skipped, and the
# commands of all guides are tried.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)

# A program as tests call it, other names of it, and its package.
needs=(
  "bash bash"
  "chromium chromium-browser google-chrome chromium"
  "curl curl"
  "tesseract tesseract-ocr"
)

main() {
  local install=''
  if [ "${1:-}" = --install ]; then
    install=yes
    shift
  fi
  local missing=() required=()
  look
  if [ ${#missing[@]} -gt 0 ]; then
    [ -n "$install" ] || fail cli.programs-missing "tests need packages that are not installed: ${missing[*]}" \
      "./rolewright verify-all --install, or ./mvnw -B verify, which skips those tests"
    install "${missing[@]}"
  fi
  exec "$root/mvnw" -B -f "$root/pom.xml" verify -Drolewright.guides=all \
    "-Drolewright.require=$(IFS=,; echo "${required[*]}")" "$@"
}

look() {
  local need words package
  for need in "${needs[@]}"; do
    read -ra words <<<"$need"
    package=${words[-1]}
    required+=("${words[0]}")
    if is_installed "${words[@]:0:${#words[@]}-1}"; then
      printf '%-16s is there\n' "$package" >&2
    else
      printf '%-16s is missing\n' "$package" >&2
      missing+=("$package")
    fi
  done
}

is_installed() {
  local name
  for name in "$@"; do
    ! command -v "$name" >/dev/null || return 0
  done
  return 1
}

install() {
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  command -v apt-get >/dev/null || fail cli.no-apt "this machine has no apt-get" "install by hand: $*"
  ${as_root[@]+"${as_root[@]}"} apt-get update
  ${as_root[@]+"${as_root[@]}"} apt-get install -y --no-install-recommends "$@"
}

fail() {
  printf 'error %s: %s\ntry: %s\n' "$1" "$2" "$3" >&2
  exit 1
}

main "$@"
