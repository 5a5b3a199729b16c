#!/usr/bin/env python3
"""Reads articles as machines do and compares what they get with the front matter.

usage: records.py SITE OUTPUT

SITE is a site folder, OUTPUT the site built from it. Linked data, Dublin Core and Open Graph are
read by extruct, citations by pybtex and rispy, the tags and the span of reference managers the way
Zotero reads them: an author is parted at the comma.
"""
import json
import pathlib
import sys
import urllib.parse

import extruct
import lxml.html
import pybtex.database
import rispy
import yaml

faults = []


def compare(page, what, found, expected):
    if found != expected:
        faults.append(f"{page}: {what} is {found!r}, the record has {expected!r}")


def natural(name):
    """A name as people write it: 'Võ, Tấn Tài' is Võ Tấn Tài."""
    return name.replace(", ", " ")


def first(values):
    return values[0] if values else None


def check(page, record, text):
    title, date = record["title"], record.get("date")
    authors, provinces = record.get("authors", []), record.get("provinces", [])
    source = record.get("source") or {}
    source = source if isinstance(source, dict) else {"name": source}
    same = lambda what, found, expected: compare(page, what, found, expected)

    data = extruct.extract(
        text, syntaxes=["json-ld", "dublincore", "opengraph"], base_url="https://example.org/")
    graph = first(data["json-ld"])["@graph"]
    article = first([node for node in graph if node["@type"] == "NewsArticle"])
    named = lambda key: [one["name"] for one in article.get(key, [])]
    same("JSON-LD headline", article["headline"], title)
    same("JSON-LD inLanguage", article["inLanguage"], record.get("language", "vi"))
    same("JSON-LD author", named("author"), authors)
    same("JSON-LD contentLocation", named("contentLocation"), provinces)
    same("JSON-LD mentions", named("mentions"), record.get("organizations", []))
    same("JSON-LD isBasedOn", article.get("isBasedOn"), source.get("url"))
    is_near = record.get("date_basis") in ("event", "cited")
    same("JSON-LD datePublished", article.get("datePublished"), None if is_near else date)

    terms = {}
    for group in first(data["dublincore"])["elements"], first(data["dublincore"])["terms"]:
        for term in group:
            terms.setdefault(term["name"].lower(), []).append(term["content"])
    same("DCTERMS.title", first(terms["dcterms.title"]), title)
    same("DCTERMS.creator", terms.get("dcterms.creator", []), authors)
    same("DCTERMS.spatial", terms.get("dcterms.spatial", []), provinces)
    same("DCTERMS.date", first(terms.get("dcterms.date" if is_near else "dcterms.issued")), date)
    same("og:title", dict(first(data["opengraph"])["properties"])["og:title"], title)

    document = lxml.html.fromstring(text)
    tags = {}
    for tag in document.xpath("//meta[starts-with(@name, 'citation_')]"):
        tags.setdefault(tag.get("name"), []).append(tag.get("content"))
    canonical = document.xpath("//link[@rel='canonical']/@href")
    same("citation_title", tags.get("citation_title"), [title])
    same("citation_author", [natural(name) for name in tags.get("citation_author", [])], authors)
    same("citation_publication_date", first(tags.get("citation_publication_date")),
         date and date.replace("-", "/"))
    same("citation_journal_title", first(tags.get("citation_journal_title")), source.get("name"))
    same("citation_public_url", tags.get("citation_public_url", []), canonical)

    span = urllib.parse.parse_qs(first(document.xpath("//span[@class='Z3988']/@title")))
    same("COinS title", span["rft.title"], [title])
    same("COinS creator", [natural(name) for name in span.get("rft.creator", [])], authors)
    same("COinS date", first(span.get("rft.date")), date)

    exports = {
        pathlib.Path(element.get("data-file")).suffix: element.text_content()
        for element in document.xpath("//pre[@data-file]")}
    (key, entry), = pybtex.database.parse_string(exports[".bib"], "bibtex").entries.items()
    same("BibTeX year", entry.fields.get("year"), date and date[:4])
    same("BibTeX author", [
        natural(str(person)).strip("{}") for person in entry.persons.get("author", [])], authors)
    ris, = rispy.loads(exports[".ris"])
    same("RIS title", ris.get("title", ris.get("primary_title")), title)
    same("RIS authors", [natural(name) for name in ris.get("authors", [])], authors)
    csl, = json.loads(exports[".json"])
    whole = f"{title}: {record['subtitle']}" if "subtitle" in record else title
    same("CSL-JSON title", csl["title"], whole)
    same("CSL-JSON id", csl["id"], key)


def main():
    site, output = map(pathlib.Path, sys.argv[1:])
    articles = site / "content/articles"
    count = 0
    for file in sorted(articles.rglob("*.md")):
        record = yaml.load(file.read_text().split("\n---\n")[0][4:], Loader=yaml.BaseLoader)
        if record.get("draft") == "true" or "withdrawn" in record:
            continue
        name = str(file.relative_to(articles)).replace("undated/", "khong-ro-ngay/")
        page = output / "bai-viet" / name.replace(".md", ".html")
        check(page.name, record, page.read_text())
        count += 1
    for fault in faults:
        print(fault)
    print(f"{count} articles read, {len(faults)} faults")
    sys.exit(1 if faults or not count else 0)


main()
