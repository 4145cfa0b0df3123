"""Reads feeds with Python's feedparser: names of files, a line each, in; what it found, a line of JSON each, out."""

import calendar
import json
import sys

import feedparser


def seconds(entry, field):
    # `in` does not fall back from one date to another, as `get` does.
    parsed = entry[field] if field in entry.keys() else None
    return calendar.timegm(parsed) if parsed else None


for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read(), sanitize_html=False, resolve_relative_uris=False)
    entries = [
        {
            "title": entry.get("title"),
            "url": entry.get("link"),
            "id": entry.get("id"),
            "published": seconds(entry, "published_parsed") or seconds(entry, "updated_parsed"),
        }
        for entry in feed.entries
    ]
    print(json.dumps({"file": path, "wellFormed": not feed.bozo, "entries": entries}))
