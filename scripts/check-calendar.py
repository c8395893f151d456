#!/usr/bin/env python3
"""Reads iCalendar files with a parser of another language (Debian package python3-icalendar) and says what it found.

scripts/check-calendar.py FILE...   exit 1 if a file is not as RFC 5545 has it, or an entry lacks what it is to have
"""
import pathlib
import sys

from icalendar import Calendar

failed = False
entries = {}
read = 0
for name in sys.argv[1:]:
    octets = pathlib.Path(name).read_bytes()
    lines = octets.split(b"\r\n")
    problems = []
    if lines[-1] != b"":
        problems.append("does not end with CRLF")
    if any(b"\n" in line or b"\r" in line for line in lines):
        problems.append("has a line end that is not CRLF")
    if max(map(len, lines)) > 75:
        problems.append("has a line of more than 75 octets")
    for _ in range(2):
        calendar = Calendar.from_ical(octets)
        for component in calendar.walk():
            problems.extend(f"{component.name}: {error}" for error in component.errors)
        for event in calendar.walk("VEVENT"):
            missing = [name for name in ("DESCRIPTION", "URL", "SEQUENCE", "DTSTAMP") if not str(event.get(name, ""))]
            problems.extend(f"{event['UID']} has no {name}" for name in missing)
            entries[str(event["UID"])] = event
            read += 1
    for problem in problems:
        print(f"FAIL {name} {problem}")
    failed = failed or bool(problems)
if not entries:
    failed = True
    print("FAIL no entry")
for event in sorted(entries.values(), key=lambda event: str(event["DTSTART"].dt)):
    print(event["DTSTART"].dt, event["SUMMARY"], f"({len(event.subcomponents)} alarms)")
print("FAIL" if failed else f"PASS {len(sys.argv) - 1} files, {len(entries)} entries")
sys.exit(failed)
