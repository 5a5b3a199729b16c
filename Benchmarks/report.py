"""The figures of compare.py as a table and as a plot.

Usage: Benchmarks/report.py RESULTS.json [--record]
"""

import json
import math
import os
import statistics
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = {
    "mocban-plain": "Mocban, plain", "mocban-full": "Mocban, full", "hugo": "Hugo", "pelican": "Pelican",
    "floor": "floor",
}
STEPS = ["clean", "no change", "one edit"]


def medians(figures):
    """The median of each figure by place, size, peer and step."""
    samples = {}
    for sample in figures["samples"]:
        key = sample["place"], sample["size"], sample["peer"], sample["step"]
        samples.setdefault(key, []).append(sample)
    return {
        key: {
            "wall": statistics.median(one["wall"] for one in found),
            "cpu": statistics.median(one["cpu"] for one in found),
            "memory": statistics.median(one["memory"] for one in found), "written": found[-1]["written"],
            "count": len(found),
        }
        for key, found in samples.items()
    }


def seconds(value):
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def table(figures):
    found = medians(figures)
    places = sorted({key[0] for key in found}, reverse=True)
    sizes = sorted({key[1] for key in found})
    peers = [name for name in NAMES if any(key[2] == name for key in found)]
    versions = ", ".join(
        f"{NAMES[name].split(',')[0]} {figures['versions'][name]}" for name in peers if name != "mocban-full"
    )
    lines = [f"{figures['date']}; {figures['machine']}; {versions}."]
    for place in places:
        lines += ["", f"On {place}: seconds of wall / seconds of CPU / MiB at the peak, medians.", ""]
        lines.append("| articles | build | " + " | ".join(NAMES[name] for name in peers) + " |")
        lines.append("|--:|---|" + "--:|" * len(peers))
        for size in sizes:
            for step in STEPS:
                cells = [found.get((place, size, name, step)) for name in peers]
                if not any(cells):
                    continue
                texts = [
                    f"{seconds(c['wall'])} / {seconds(c['cpu'])} / {c['memory']:.0f}" if c else "" for c in cells
                ]
                lines.append(f"| {size:,} | {step} | " + " | ".join(texts) + " |")
    lines += ratios(found, places, sizes)
    return "\n".join(lines) + "\n"


def ratios(found, places, sizes):
    """How often the others take what Mocban takes with its plain profile, and what an article costs."""
    lines = ["", "Ratios of these medians, and the cost of an article in a clean build:", ""]
    lines.append(
        "| on | articles | Hugo / plain: wall | CPU | memory | plain / floor: wall | full / plain: CPU "
        "| nothing to do / stat | plain: µs CPU | KiB |"
    )
    lines.append("|---|" + "--:|" * 9)
    for place in places:
        for size in sizes:

            def ratio(above, below, what, step="clean", step_below=None):
                one = found.get((place, size, above, step))
                other = found.get((place, size, below, step_below or step))
                return f"{one[what] / other[what]:.1f}" if one and other else ""

            plain = found.get((place, size, "mocban-plain", "clean"))
            if not plain:
                continue
            cells = [
                ratio("hugo", "mocban-plain", "wall"), ratio("hugo", "mocban-plain", "cpu"),
                ratio("hugo", "mocban-plain", "memory"), ratio("mocban-plain", "floor", "wall"),
                ratio("mocban-full", "mocban-plain", "cpu"), ratio("mocban-plain", "floor", "wall", "no change"),
                f"{plain['cpu'] / size * 1e6:.0f}", f"{plain['memory'] / size * 1024:.1f}",
            ]
            lines.append(f"| {place} | {size:,} | " + " | ".join(cells) + " |")
    written = [
        f"{NAMES[name]} {size:,}: {found[place, size, name, 'no change']['written']} and {one['written']}"
        for (place, size, name, step), one in sorted(found.items())
        if step == "one edit" and one["written"] is not None and place == places[0]
    ]
    if written:
        lines += ["", "Files written with nothing to do and after one edit: " + "; ".join(written) + "."]
    return lines


# MARK: Plot

COLORS = {
    # On white and on black, each with a contrast of at least 4.5.
    "mocban-plain": ("#b3261e", "#ff8a80"), "mocban-full": ("#8a4b08", "#ffb74d"), "hugo": ("#0b57d0", "#8ab4f8"),
    "pelican": ("#6a3fa0", "#c8a2ff"), "floor": ("#4d5156", "#bdc1c6"),
}
WIDTH, HEIGHT, MARGIN, GAP = 860, 380, 62, 70


def plot(figures):
    """Time and memory of clean builds against size, both on scales of powers of ten."""
    found = medians(figures)
    place = sorted({key[0] for key in found}, reverse=True)[0]
    series = {
        name: sorted((key[1], one) for key, one in found.items() if key[0] == place and key[2] == name and key[3] == "clean")
        for name in NAMES
    }
    series = {name: points for name, points in series.items() if points}
    rules = "".join(f".{name} {{ --ink: {light} }} " for name, (light, _) in COLORS.items())
    dark = "".join(f".{name} {{ --ink: {ink} }} " for name, (_, ink) in COLORS.items())
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="t"><title id="t">Time and memory of clean builds against the number of articles</title>',
        "<style>text { font: 13px system-ui, sans-serif; fill: #222 } .grid { stroke: #ddd } .name { font-size: 15px } "
        f"polyline {{ fill: none; stroke: var(--ink); stroke-width: 2 }} circle, .label {{ fill: var(--ink) }} {rules}"
        f"@media (prefers-color-scheme: dark) {{ text {{ fill: #e8e8e8 }} .grid {{ stroke: #444 }} {dark}}}</style>",
    ]
    panel = (WIDTH - 2 * MARGIN - GAP) / 2
    parts += axes(series, "wall", "seconds of wall", MARGIN, panel)
    parts += axes(series, "memory", "MiB at the peak", MARGIN + panel + GAP, panel)
    return "\n".join(parts) + "\n</svg>\n"


def axes(series, what, title, left, width):
    points = [(size, one[what]) for found in series.values() for size, one in found]
    low_x, high_x = (math.log10(pick(size for size, _ in points)) for pick in (min, max))
    low_y = math.floor(math.log10(min(value for _, value in points)))
    high_y = math.ceil(math.log10(max(value for _, value in points)))
    top, bottom = 40, HEIGHT - 40

    def x(size):
        return left + (math.log10(size) - low_x) / max(high_x - low_x, 0.01) * (width - 70)

    def y(value):
        return bottom - (math.log10(value) - low_y) / (high_y - low_y) * (bottom - top)

    parts = [f'<text class="name" x="{left}" y="22">{title}</text>']
    for power in range(low_y, high_y + 1):
        line = y(10**power)
        parts.append(f'<path class="grid" d="M{left} {line:.1f}H{left + width - 60:.1f}"/>')
        parts.append(f'<text x="{left - 8}" y="{line + 4:.1f}" text-anchor="end">{10**power:,g}</text>')
    for size in sorted({size for size, _ in points}):
        parts.append(f'<text x="{x(size):.1f}" y="{bottom + 22}" text-anchor="middle">{size:,}</text>')
    # Labels keep a line's height from one another.
    ends = sorted((y(found[-1][1][what]), name) for name, found in series.items())
    lowest = 0
    for end, name in ends:
        lowest = max(end, lowest + 15)
        found = series[name]
        path = " ".join(f"{x(size):.1f},{y(one[what]):.1f}" for size, one in found)
        parts.append(f'<g class="{name}"><polyline points="{path}"/>')
        parts += [f'<circle cx="{x(size):.1f}" cy="{y(one[what]):.1f}" r="3"/>' for size, one in found]
        parts.append(f'<text class="label" x="{x(found[-1][0]) + 8:.1f}" y="{lowest + 4:.1f}">{NAMES[name]}</text></g>')
    return parts


BEGIN, END = "<!-- what make bench found -->", "<!-- until here -->"


def record(figures, text):
    """Puts the table into README.md, and the plot beside it."""
    path = f"{HERE}/README.md"
    with open(path, encoding="utf-8") as file:
        before, _, rest = file.read().partition(BEGIN)
    after = rest.partition(END)[2]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n\n![Time and memory against size](figures.svg)\n\n{text}\n{END}{after}")
    with open(f"{HERE}/figures.svg", "w", encoding="utf-8") as file:
        file.write(plot(figures))


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as results:
        kept = json.load(results)
    print(table(kept))
    if "--record" in sys.argv:
        record(kept, table(kept))
