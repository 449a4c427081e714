"""What every room brings to the duty ledger, out of its rows; and the obligations that follow."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

from domain.activities.permissions import ActivityPermission
from domain.cases.permissions import CasePermission
from domain.clocks.permissions import ClockPermission
from domain.instants import local_date, start_of_day
from domain.obligations.permissions import ObligationPermission
from domain.performance.permissions import PerformancePermission
from domain.representatives.permissions import RepresentativePermission
from domain.scoring.permissions import ScoringPermission
from tests.oracle import evaluator
from tests.oracle.evaluator import Books, Record, Stock, Subject, by_subject
from tests.oracle.eyes import Eyes
from tests.oracle.rows import Row, Rows

LEADING = ("MAYOR", "EXEC_DEPUTY_MAYOR", "DEPUTY_MAYOR")
CLOCKS = {
    "RELEASE_5H": "release_clock",
    "PRESS_CONFERENCE_24H": "press_conference_clock",
    "ANSWER_20_DAYS": "disclosure_answer",
}
LATE = {"MET_LATE": "DONE_LATE", "MISSED": "NOT_DONE"}


def subjects(rows: Rows) -> Iterator[Subject]:
    """Whoever the register knows, and those of the rooms."""
    yield from _registered(rows)
    yield from _bound(rows)


def _registered(rows: Rows) -> Iterator[Subject]:
    """Members of groups, units by themselves, leaders."""
    for one in rows.all("group_member"):
        until = one["valid_to"] or date.max
        if one["clause"] is None and until >= one["valid_from"]:
            yield Subject(
                who=rows.named("unit_group", one["group_id"])["code"],
                id=one["unit_id"],
                unit=one["unit_id"],
                since=one["valid_from"],
                until=until,
            )
    for one in rows.all("unit"):
        yield Subject(
            who=f"UNIT:{one['code']}",
            id=one["id"],
            unit=one["id"],
            since=one["valid_from"] or date.min,
            until=one["valid_to"] or date.max,
        )
    posts: dict[UUID, list[Row]] = {}
    for one in rows.all("post"):
        # What ended before it began never was.
        if one["role"] in LEADING and (one["valid_to"] or date.max) >= one["valid_from"]:
            posts.setdefault(one["person_id"], []).append(one)
    for person, held in posts.items():
        yield Subject(
            who="LEADER",
            id=person,
            person=person,
            since=min(one["valid_from"] for one in held),
            until=max(one["valid_to"] or date.max for one in held),
        )
    for room in _rooms():
        yield from getattr(room, "subjects", _nothing)(rows)


def _bound(rows: Rows) -> Iterator[Subject]:
    """Whom a clause binds by its groups, those among them that are named for it alone."""
    for bound in rows.all("group_clause"):
        for one in rows.of("group_member", "group_id", bound["group_id"]):
            since = max(one["valid_from"], bound["valid_from"])
            until = min(one["valid_to"] or date.max, bound["valid_to"] or date.max)
            if one["clause"] in (None, bound["clause"]) and until >= since:
                yield Subject(
                    who=f"CLAUSE:{bound['clause']}",
                    id=one["unit_id"],
                    unit=one["unit_id"],
                    since=since,
                    until=until,
                )


def records(rows: Rows, today: date) -> Iterator[Record]:
    """What every room has that counts."""
    for one in rows.all("attestation"):
        if one["withdrawn_at"] is None:
            yield Record(
                kind=f"attested:{one['duty']}",
                subject=one["subject_id"],
                day=one["counts_on"],
                at=start_of_day(one["claimed_on"]),
                known_at=one["entered_at"],
                opens="Attestation",
                id=one["id"],
                title=one["what"],
                audience=ObligationPermission.OBLIGATION_READ,
            )
    yield from _clocks(rows)
    yield from _reviews(rows)
    yield from _schemes(rows)
    yield from _rectifications(rows, today)
    yield from _activities(rows)
    for room in _rooms():
        yield from room.records(rows)


def _nothing(_rows: Rows) -> Iterator[Any]:
    """Of a room that holds nothing, or in which nobody owes beside those whom all know."""
    return iter(())


def _rooms() -> Iterator[Any]:
    """The rooms that tell by themselves what they have that counts: every `*_books.py` beside."""
    for file in sorted(Path(__file__).parent.glob("*_books.py")):
        if file.name != Path(__file__).name:
            yield import_module(f"{__package__}.{file.stem}")


def _schemes(rows: Rows) -> Iterator[Record]:
    (office,) = rows.of("unit", "code", "PERF")
    for one in rows.all("scheme"):
        if one["state"] in ("APPROVED", "CLOSED") and one["approved_at"] is not None:
            yield Record(
                kind="approved_scheme",
                subject=office["id"],
                day=date(one["performance_year"], 1, 1),
                at=one["approved_at"],
                known_at=one["approved_at"],
                opens="Scheme",
                id=one["id"],
                title=one["title"],
                audience=PerformancePermission.SCHEME_READ,
            )
    for one in rows.all("third_party_evaluation"):
        if one["state"] == "PUBLISHED":
            yield Record(
                kind="third_party_evaluation",
                subject=office["id"],
                day=one["evaluated_on"],
                at=start_of_day(one["evaluated_on"]),
                known_at=one["entered_at"],
                opens="ThirdPartyEvaluation",
                id=one["id"],
                title=one["evaluator"],
                audience=PerformancePermission.EVALUATION_READ,
            )


def _clocks(rows: Rows) -> Iterator[Record]:
    for one in rows.all("deadline"):
        if one["kind"] in CLOCKS and one["state"] != "ABORTED":
            yield Record(
                kind=CLOCKS[one["kind"]],
                subject=one["unit_id"],
                day=local_date(one["started_at"]),
                at=one["done_at"] or one["due_at"],
                known_at=one["started_at"],
                holds={"MET": True, "MET_LATE": False, "MISSED": False}.get(one["state"]),
                is_late=one["state"] == "MET_LATE",
                reason=LATE.get(one["state"]),
                opens="Deadline",
                id=one["id"],
                title=one["title"],
                audience=ClockPermission.DEADLINE_READ,
            )


def _reviews(rows: Rows) -> Iterator[Record]:
    (office,) = rows.of("unit", "code", "PERF")
    told: Any = {"opens": "ReviewSession", "audience": ScoringPermission.SESSION_READ}
    for one in rows.all("review_session"):
        at = one["started_at"] or one["starts_at"]
        yield Record(
            kind="review_session",
            subject=office["id"],
            day=_day_of_review(one, at),
            at=at,
            known_at=at,
            holds={"COMPLETED": True, "CANCELLED": False}.get(one["state"]),
            reason="CANCELLED",
            id=one["id"],
            title=one["title"],
            **told,
        )
    for one in rows.all("slot"):
        session = rows.named("review_session", one["session_id"])
        if session["state"] == "CANCELLED" or one["started_at"] is None:
            continue
        report: Any = {
            **told,
            "subject": one["unit_id"],
            "day": _day_of_review(session, one["started_at"]),
            "at": one["started_at"],
            "known_at": one["started_at"],
            "id": session["id"],
            "title": session["title"],
        }
        is_over = one["ended_at"] is not None and one["overtime_ms"] is not None
        yield Record(
            kind="debrief",
            holds=one["overtime_ms"] == 0 if is_over else None,
            reason="OVERTIME" if (one["overtime_ms"] or 0) > 0 else None,
            **report,
        )
        holds = None if one["ended_at"] is None else True
        yield Record(kind="floor_report", holds=holds, **report)


def _day_of_review(session: Row, at: Any) -> date:
    """In January it is of the year that it reports on."""
    day = local_date(at)
    if day.month == 1 and session["performance_year"] == day.year - 1:
        return date(day.year - 1, 12, 31)
    return day


KINDS_OF_ACTIVITIES = {
    "OPINION_MEETING": ("OpinionMeeting", "opinion_meeting", "opinion_invitees"),
    "LEADER_DISPATCH": ("LeaderDispatch", "leader_dispatch", "dispatch_invitees"),
    "THEMATIC_DISCUSSION": ("ThematicDiscussion", "thematic_discussion", "discussion_invitees"),
    "JOINT_SUPERVISION": ("JointSupervision", "joint_supervision", None),
    "SPECIAL_SUPERVISION": ("SpecialSupervision", "joint_supervision", None),
    "SITE_VERIFICATION": ("SiteVerification", "joint_supervision", None),
}


def _activities(rows: Rows) -> Iterator[Record]:
    for one in rows.all("activity"):
        opens, kind, invitees = KINDS_OF_ACTIVITIES[one["kind"]]
        was_held = one["state"] in ("HELD", "DISPOSED", "CLOSED")
        is_known = was_held or one["state"] == "CANCELLED"
        is_leaders = one["kind"] == "LEADER_DISPATCH"
        subject = one["leader_id"] if is_leaders else one["unit_id"]
        told: Any = {
            "day": local_date(one["starts_at"]),
            "at": one["starts_at"],
            "known_at": one["held_entered_at"] or one["entered_at"],
            "opens": opens,
            "id": one["id"],
            "title": one["subject"],
            "audience": ActivityPermission.ACTIVITY_READ,
        }
        judged: Any = {
            "holds": one["counts_for_phase"] if is_known else None,
            "reason": one["not_counted_reason"] if is_known else None,
        }
        if subject is not None:
            yield Record(kind=kind, subject=subject, **judged, **told)
            if was_held and invitees is not None:
                number = one["invited_count"]
                yield Record(kind=invitees, subject=subject, number=number, **told)
        phase = one["phase"]
        yield Record(kind="phase_activity", subject=one["unit_id"], key=phase, **judged, **told)


def _rectifications(rows: Rows, today: date) -> Iterator[Record]:
    for one in rows.all("case_file"):
        if one["kind"] != "RECTIFICATION" or one["state"] == "WITHDRAWN":
            continue
        item = rows.named("rectification_item", one["id"])
        if item["source_kind"] != "BALLOT_COMMENT":
            continue
        done = item["submitted_at"] or one["closed_at"]
        done_on = today if done is None else local_date(done)
        is_late = one["due_on"] is not None and done_on > one["due_on"]
        yield Record(
            kind="rectification_item",
            subject=one["unit_id"],
            day=local_date(one["opened_at"]),
            at=done or one["opened_at"],
            known_at=item["submitted_entered_at"] or one["opened_at"],
            holds=False if is_late else (True if done is not None else None),
            is_late=done is not None,
            reason="DONE_LATE" if done is not None else "NOT_DONE",
            opens="RectificationItem",
            id=one["id"],
            title=one["title"],
            audience=CasePermission.CASE_READ,
        )


def stocks(rows: Rows) -> Iterator[Stock]:
    """What every room has that is held."""
    (district,) = rows.of("unit", "code", "DG")
    for one in rows.all("representative"):
        if one["state"] == "ACTIVE" and one["joined_on"] is not None:
            yield Stock(
                kind="active_representative",
                subject=district["id"],
                since=one["joined_on"],
                until=one["ended_on"] or date.max,
                opens="Representative",
                id=one["id"],
                title=rows.named("person", one["person_id"])["name"],
                audience=RepresentativePermission.REPRESENTATIVE_READ,
            )
    for room in _rooms():
        yield from getattr(room, "stocks", _nothing)(rows)


_BOOKS: dict[int, tuple[Rows, Books, list[dict[str, Any]]]] = {}


def kept(eyes: Eyes) -> tuple[Rows, Books, list[dict[str, Any]]]:
    """Worked out once for rows that nobody changes."""
    rows = eyes.rows
    if id(rows) not in _BOOKS:
        _BOOKS.clear()
        (clock,) = rows.all("ledger_clock")
        books = Books(
            subjects=list(subjects(rows)),
            records=by_subject(records(rows, clock["today"])),
            stocks=list(stocks(rows)),
            waivers=rows.all("waiver"),
            special={one["day"]: one["kind"] for one in rows.all("calendar_day")},
            today=clock["today"],
        )
        _BOOKS[id(rows)] = rows, books, evaluator.obligations(books, rows.all("duty_period"))
    return _BOOKS[id(rows)]
