"""What research brings to the duty ledger, out of its rows (WS/7, WS/8, WR/57, OP/114)."""

from collections.abc import Iterator
from typing import Any

from domain.instants import local_date, start_of_day
from domain.research.permissions import ResearchPermission
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows

READ = ResearchPermission.RESEARCH_READ
TOOK_PLACE = ("DONE", "FINDINGS_FILED", "FOLLOWED_UP", "CLOSED")
GROUPS = ("with_deputies", "with_members", "with_citizens", "with_media")


def records(rows: Rows) -> Iterator[Record]:
    """Days, how research was done, trips, reports."""
    yield from _research(rows)
    yield from _reports_and_trips(rows)


def _research(rows: Rows) -> Iterator[Record]:
    (office,) = rows.of("unit", "code", "GO")
    for one in rows.all("research"):
        if one["state"] not in TOOK_PLACE:
            continue
        shown: dict[str, Any] = {
            "opens": "Research",
            "id": one["id"],
            "title": one["subject"],
            "audience": READ,
            "known_at": one["done_at"],
        }
        is_stationed = one["kind"] == "STATIONED"
        for day in rows.of("research_day", "research_id", one["id"]):
            yield Record(
                kind="stationed_day",
                subject=one["leader_id"],
                day=day["day"],
                at=start_of_day(day["day"]),
                holds=is_stationed,
                reason=None if is_stationed else "OTHER_KIND",
                **shown,
            )
        shown |= {"day": local_date(one["done_at"]), "at": one["done_at"]}
        explained = (
            not one["has_head_escort"]
            or one["is_newly_appointed"]
            or one["escort_reason"] is not None
        )
        outside = not one["used_meeting_room"] or one["room_reason"] is not None
        for kind, holds, reason in (
            ("escorted_research", explained, "HEAD_ESCORT"),
            ("briefed_research", outside, "IN_A_ROOM"),
        ):
            yield Record(
                kind=kind,
                subject=one["leader_id"],
                holds=holds,
                reason=None if holds else reason,
                **shown,
            )
        if one["kind"] == "INVITED":
            is_whole = all(one[group] for group in GROUPS)
            yield Record(
                kind="invited_research",
                subject=office["id"],
                holds=is_whole,
                reason=None if is_whole else "GROUP_MISSING",
                **shown,
            )


def _reports_and_trips(rows: Rows) -> Iterator[Record]:
    (district,) = rows.of("unit", "code", "DG")
    for one in rows.all("research_report"):
        stands = one["state"] == "FILED"
        yield Record(
            kind="research_report",
            subject=one["leader_id"],
            day=local_date(one["reported_at"]),
            at=one["reported_at"],
            known_at=one["entered_at"],
            holds=stands,
            reason=None if stands else "CANCELLED",
            opens="ResearchReport",
            id=one["id"],
            title=one["title"],
            audience=READ,
        )
    for one in rows.all("study_trip"):
        trip: dict[str, Any] = {
            "day": one["starts_on"],
            "at": start_of_day(one["ends_on"]),
            "known_at": one["entered_at"],
            "reason": "CANCELLED" if one["state"] == "CANCELLED" else None,
            "opens": "StudyTrip",
            "id": one["id"],
            "title": one["destination"],
            "audience": READ,
        }
        made = {"PLANNED": None, "CANCELLED": False}.get(one["state"], True)
        yield Record(kind="study_trip", subject=district["id"], holds=made, **trip)
        if one["state"] in ("DONE", "REPORTED"):
            holds = True if one["state"] == "REPORTED" else None
            yield Record(kind="reported_trip", subject=one["leader_id"], holds=holds, **trip)
