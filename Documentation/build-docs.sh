#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the documentation of the public modules; every warning is an error.
#
#   bash Documentation/build-docs.sh [FOLDER]
#
# The pages go to FOLDER, or to a temporary folder that is removed again.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
output=${1:-$work/site}
mkdir -p "$output"
modules="SourceText Quantities Vocabulary Claims Evidence Verification Reporting Touchstone TouchstoneTesting"

docc=$(command -v docc || true)
if [ -z "$docc" ]; then docc=$(xcrun --find docc); fi
swift package dump-symbol-graph --minimum-access-level public > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
graphs=$(dirname "$(find .build -name Touchstone.symbols.json -not -path '*/checkouts/*' | head -n 1)")

for module in $modules; do
  mkdir -p "$work/graphs/$module"
  cp "$graphs/$module.symbols.json" "$work/graphs/$module/"
  for extension in "$graphs/$module"@*.symbols.json; do
    # What a module adds to another's types is told of where the types are told of.
    if [ -e "$extension" ]; then cp "$extension" "$work/graphs/$module/"; fi
  done
  "$docc" convert "Sources/$module/$module.docc" \
    --additional-symbol-graph-dir "$work/graphs/$module" \
    --fallback-display-name "$module" --fallback-bundle-identifier "touchstone.$module" \
    --warnings-as-errors --output-path "$output/$module.doccarchive" > "$work/log" 2>&1 \
    || { echo "documentation of $module:"; cat "$work/log"; exit 1; }
  echo "$module: built"
done
