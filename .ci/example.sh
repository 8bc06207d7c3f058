#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds and runs the example package: a second package that uses TouchstoneTesting.
set -euo pipefail
cd "$(dirname "$0")/../Examples/NewsDesk"
swift test --disable-xctest
