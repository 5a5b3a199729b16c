#!/usr/bin/env python3
"""Says what is wrong with the data of a built site.

usage: data.py SITE

Every JSON file and every line of JSON Lines must be read, and the table, the records, the
bibliographies, the repository, the texts and the twins must tell of the same articles.
"""
import csv
import json
import pathlib
import sys
import xml.etree.ElementTree as xml

OAI = "{http://www.openarchives.org/OAI/2.0/}"


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def check(site):
    for path in site.rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    data = site / "du-lieu"
    raw = (data / "bai-viet.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "the table does not say that it is UTF-8"
    assert raw.count(b"\n") == raw.count(b"\r\n"), "a line of the table does not end in CR LF"
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    for row in rows:
        for value in row.values():
            assert not value.startswith(tuple("=+-@\t")), f"a spreadsheet would run {value!r}"
    records = lines(data / "bai-viet.jsonl")
    names = [record["id"] for record in records]
    assert [row["id"] for row in rows] == names, "table and records differ"
    assert len(set(names)) == len(names), "an article is there twice"
    counts = {
        "BibTeX": (data / "bai-viet.bib").read_text("utf-8").count("\n@") + 1,
        "RIS": (data / "bai-viet.ris").read_text("utf-8").count("ER  - "),
        "CSL-JSON": len(json.loads((data / "csl.json").read_text("utf-8"))),
        "OAI": len(xml.parse(data / "oai.xml").getroot().findall(f".//{OAI}record")),
        "texts": sum(len(lines(path)) for path in (data / "toan-van").glob("*.jsonl")),
    }
    for name, count in counts.items():
        assert count == len(names), f"{name}: {count} of {len(names)}"
    for record in records:
        page = site / record["page"]
        twin = json.loads(page.with_suffix(".json").read_text("utf-8"))
        text = twin.pop("text")
        assert twin == record, f"the twin of {record['id']} differs"
        assert page.with_suffix(".md").read_text("utf-8").endswith("---\n" + text)
    for feed in site.rglob("feed.json"):
        items = json.loads(feed.read_text("utf-8"))["items"]
        entries = xml.parse(feed.with_suffix(".xml")).getroot()
        ids = [entry.text for entry in entries.iter("{http://www.w3.org/2005/Atom}id")][1:]
        assert [item["id"] for item in items] == ids, f"{feed} and its Atom feed differ"
    print(f"{site}: {len(names)} articles")


if __name__ == "__main__":
    check(pathlib.Path(sys.argv[1]))
