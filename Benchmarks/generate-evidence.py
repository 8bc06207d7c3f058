#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes an evidence folder of COUNT records: python3 generate-evidence.py FOLDER [COUNT]

One table with facet-named columns, made of 250 areas, as many measures as needed, and 10 years.
The figures are arithmetic, so that a look-up can be checked."""
import os
import sys

folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
os.makedirs(folder, exist_ok=True)
with open(os.path.join(folder, "records.csv"), "w", encoding="utf-8") as out:
    out.write("id,subject,measure,value,unit,period,basis\n")
    for n in range(count):
        year, rest = n % 10, n // 10
        area, measure = rest % 250, rest // 250
        out.write(f"r{n},Area {area},measure {measure},{n * 7 + 3}.{n % 10}5,USD,{2010 + year},current prices\n")
