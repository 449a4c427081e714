"""What reports, plans and good practice bring to the duty ledger."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from domain.instants import local_date
from domain.public_reports.permissions import ReportPermission
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows


def records(rows: Rows) -> Iterator[Record]:
    """Published reports, adopted plans, practice that was spread."""
    (district,) = rows.of("unit", "code", "DG")
    for one in rows.all("public_report"):
        if one["published_at"] is None:
            continue
        told: Any = {
            "day": local_date(one["published_at"]),
            "at": one["published_at"],
            "known_at": one["entered_at"],
            "opens": "PublicReport",
            "id": one["id"],
            "title": one["title"],
            "audience": ReportPermission.PUBLIC_REPORT_READ,
        }
        yield Record(kind="any_report", subject=district["id"], **told)
        if one["level"] == "DISTRICT":
            yield Record(kind="district_report", subject=district["id"], **told)
        else:
            yield Record(kind="unit_report", subject=one["unit_id"], **told)
        if one["to_congress"]:
            whole = one["has_results"] and one["has_problems"] and one["has_plans"]
            why = None if whole else "PARTS_MISSING"
            about: Any = {"kind": "congress_report", "holds": whole, "reason": why}
            yield Record(subject=district["id"], **about, **told)
    yield from _plans(rows)
    yield from _practice(rows)


def _plans(rows: Rows) -> Iterator[Record]:
    for one in rows.all("report_plan"):
        if one["state"] == "ADOPTED":
            yield Record(
                kind="report_plan",
                subject=one["unit_id"],
                day=date(one["year"], 1, 1),
                at=one["adopted_at"],
                known_at=one["adopted_at"],
                opens="ReportPlan",
                id=one["id"],
                title=one["title"],
                audience=ReportPermission.REPORT_DRAFT_READ,
            )


def _practice(rows: Rows) -> Iterator[Record]:
    (office,) = rows.of("unit", "code", "GO")
    for one in rows.all("good_practice"):
        if one["spread_at"] is not None:
            yield Record(
                kind="good_practice",
                subject=office["id"],
                day=local_date(one["spread_at"]),
                at=one["spread_at"],
                known_at=one["spread_at"],
                opens="GoodPractice",
                id=one["id"],
                title=one["title"],
                audience=ReportPermission.PUBLIC_REPORT_READ,
            )
