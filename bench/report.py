"""Writes what a run has measured: targets, tables and pictures, and nothing that is not in it.

`python -m bench.report [RESULT.json] [--publish]`: without `--publish` to the terminal only.
"""

import json
import sys
from pathlib import Path
from typing import Any

from bench.contestants import ALL
from bench.figures import Figure, Figures
from bench.knobs import RESULTS, ROOT, read_knobs
from bench.plot import Bar, Chart, drawing
from bench.tables import PLOTTED, TABLES, Table, column_text
from bench.targets import Outcome, judged_all
from bench.writes import PGBENCH

PUBLISHED = RESULTS / "published.json"
DOCUMENT = ROOT / "docs" / "PERFORMANCE.md"
MARKS = {Outcome.REACHED: "✓", Outcome.MISSED: "✗", Outcome.NOT_MEASURED: "–"}
TITLES = {**{name: one.title for name, one in ALL.items()}, PGBENCH: "pgbench, no server"}


def report_text(result: dict[str, Any], pictures: dict[str, str]) -> str:
    """The whole document; `pictures` are file names by the part they show."""
    figures = Figures(result["measurements"])
    lines = [
        "# Performance",
        "",
        "Written by `python -m bench.report` from one run of `make bench`; do not edit.",
        "The product and its peers, side by side on one machine: one worker each, the server",
        "alone on one core, load and PostgreSQL on another, in turn, medians over the rounds.",
        "Ratios count; absolute figures belong to one small machine.",
        "",
        *_about(result["about"], result["measurements"]),
        "",
        "## Targets",
        "",
        *_targets(figures),
        "",
        "Of what is missed, `ROADMAP.md` says where the time goes and what was tried.",
    ]
    for table in TABLES:
        rows = _table(table, figures)
        if rows:
            lines += ["", f"## {table.title}", "", table.explanation, "", *rows]
            if table.key in pictures:
                lines += ["", f"![{table.title}]({pictures[table.key]})"]
    return "\n".join(lines) + "\n"


def _about(about: dict[str, Any], measurements: list[dict[str, Any]]) -> list[str]:
    machine, settings = about["machine"], about["settings"]
    days = sorted(one["at"] for one in measurements) or [about["at"]]
    packages = ", ".join(f"{name} {version}" for name, version in machine["packages"].items())
    history = (
        "with the last three events of each case"
        if about["has_history"]
        else "without events, which the product's cases did not tell at the time"
    )
    return [
        f"* **Run**: {days[0]} to {days[-1]} (UTC), commit {machine['commit'] or 'unknown'}.",
        f"* **Machine**: {machine['processor']}, {machine['cores']} cores,"
        f" {machine['memory_gib']} GiB, {machine['system']}.",
        f"* **PostgreSQL**: {about['postgres']}"
        f" ({'embedded' if about['is_embedded'] else 'given'}; {_pinning(about)}).",
        f"* **Rounds**: {settings['runs']} of {settings['seconds']:g} s,"
        f" {settings['connections']} connections; fan-out of {settings['acts']} events.",
        f"* **Data**: the product's own tables with 120 units, 1,000 representatives,"
        f" {settings['cases']:,} cases, {3 * settings['cases']:,} case events and 6,000 ballots;"
        " every server reads the same rows.",
        f"* **List pages** are asked {history}.",
        f"* **Checked beforehand**: {_compared(about)}.",
        f"* **Versions**: Python {machine['python']}, Node {machine['node'] or '–'}; {packages}.",
    ]


def _pinning(about: dict[str, Any]) -> str:
    return "on the load's core" if about["is_embedded"] else "not pinned by us"


def _compared(about: dict[str, Any]) -> str:
    compared = about.get("rows_compared")
    if not compared:
        return "nothing, for no part of this run asks questions of several servers"
    return (
        f"{sum(compared.values()):,} rows of {len(compared)} questions, field by field, all equal"
    )


def _targets(figures: Figures) -> list[str]:
    lines = ["| | target | wanted | measured | |", "|---|---|---|---|---|"]
    for one in judged_all(figures):
        value = "–" if one.value is None else f"{one.value:,.3g} {one.target.unit}".strip()
        lines.append(
            f"| {MARKS[one.outcome]} | {one.target.title} | {one.target.wanted} | {value}"
            f" | {one.words} |"
        )
    return lines


def _table(table: Table, figures: Figures) -> list[str]:
    titles = [column.title for column in table.columns]
    lines = []
    for question in figures.questions(table.part):
        if not table.shows(question):
            continue
        for who in figures.contestants(table.part, question):
            cells = [
                column_text(column, figures.spread(Figure(table.part, question, who, column.name)))
                for column in table.columns
            ]
            asked, name = table.title_of(question), TITLES.get(who, who)
            lines.append(f"| {asked} | {name} | {' | '.join(cells)} |")
    if not lines:
        return []
    return [f"| | | {' | '.join(titles)} |", f"|---|---|{'---:|' * len(titles)}", *lines]


def pictures_of(figures: Figures) -> dict[str, str]:
    """Drawings by the key of the table they stand below."""
    found = {}
    for key, wanted in PLOTTED.items():
        charts = [
            Chart(title, unit, bars[::-1] if "shorter" in unit else bars)
            for part, question, name, title, unit in wanted
            if (bars := _bars(figures, part, question, name))
        ]
        if charts:
            found[key] = drawing(charts)
    return found


def _bars(figures: Figures, part: str, question: str, name: str) -> list[Bar]:
    """The longest first."""
    bars = []
    for who in figures.contestants(part, question):
        spread = figures.spread(Figure(part, question, who, name))
        if spread is not None:
            title = TITLES.get(who, who)
            bars.append(Bar(title, spread.median, spread.least, spread.most, who == "product"))
    return sorted(bars, key=lambda bar: -bar.value)


def picture_names(drawn: dict[str, str]) -> dict[str, str]:
    """The file of each drawing."""
    return {key: f"performance-{key}.svg" for key in drawn}


def publish(result: dict[str, Any]) -> None:
    """Write the document and its pictures, and keep the figures beside the code."""
    drawn = pictures_of(Figures(result["measurements"]))
    names = picture_names(drawn)
    DOCUMENT.parent.mkdir(exist_ok=True)
    for key, text in drawn.items():
        (DOCUMENT.parent / names[key]).write_text(text)
    DOCUMENT.write_text(report_text(result, names))
    PUBLISHED.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")


def main(words: list[str]) -> None:
    """Report on a result."""
    knobs = read_knobs()
    named = [word for word in words if not word.startswith("-")]
    result = json.loads((Path(named[0]) if named else knobs.result).read_text())
    if "--publish" in words:
        publish(result)
        print(f"{DOCUMENT.relative_to(ROOT)} and its pictures are written.")
    else:
        print(report_text(result, {}))


if __name__ == "__main__":
    main(sys.argv[1:])
