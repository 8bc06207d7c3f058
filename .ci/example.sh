#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds and runs the example package: a second package that uses TouchstoneTesting. It must pass as it is, and
# fail with the document's place when its article is wrong.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
cd "$root/Examples/NewsDesk"
# What is built here already is used again: both packages compile the same modules in the same way.
swift test --disable-xctest --scratch-path "$root/.build"

article=articles/population.txt
saved="$(mktemp)"
cp "$article" "$saved"
trap 'cp "$saved" "$article"; rm -f "$saved"' EXIT
sed 's/38 million/39 million/' "$saved" > "$article"
if output="$(swift test --disable-xctest --skip-build --scratch-path "$root/.build" 2>&1)"; then
  printf 'a wrong figure in %s was not noticed\n' "$article" >&2
  exit 1
fi
if ! grep -q "$article:1:" <<< "$output"; then
  printf '%s\nthe failure does not name the place in %s\n' "$output" "$article" >&2
  exit 1
fi
printf 'The example holds, and notices a wrong figure.\n'
