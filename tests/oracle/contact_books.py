"""What leaders' contacts bring to the duty ledger, out of its rows (WS/1, WS/2, WS/29)."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from domain.contacts.permissions import ContactPermission
from domain.instants import SHANGHAI, local_date
from tests.oracle.evaluator import Record, Stock, Subject
from tests.oracle.rows import Row, Rows

READ = ContactPermission.CONTACT_READ
LONGEST_TITLE, NOON = 60, 12


def was(row: Row) -> bool:
    """What ended before it began never was."""
    return bool((row["valid_to"] or date.max) >= row["valid_from"])


def named(rows: Rows, link: Row) -> str:
    """What a link leads to."""
    if link["enterprise_id"] is not None:
        return str(rows.named("enterprise", link["enterprise_id"])["name"])
    if link["community_id"] is not None:
        return str(rows.named("community", link["community_id"])["name"])
    return str(rows.named("unit", link["unit_id"])["name_zh"])


def pair_named(rows: Rows, pair: Row) -> str:
    """The two by their names."""
    mayor = rows.named("person", pair["deputy_mayor_id"])["name"]
    return f"{mayor}—{rows.named('person', pair['deputy_director_id'])['name']}"


def subjects(rows: Rows) -> Iterator[Subject]:
    """Links with streets and enterprises, deputy mayors, pairs."""
    (office,) = rows.of("unit", "code", "GO")
    for one in rows.all("leader_link"):
        if was(one) and one["kind"] in ("STREET", "ENTERPRISE"):
            yield Subject(
                who=f"{one['kind']}_LINK",
                id=one["id"],
                person=one["leader_id"],
                since=one["valid_from"],
                until=one["valid_to"] or date.max,
                title=named(rows, one),
            )
    posts: dict[UUID, list[Row]] = {}
    for one in rows.all("post"):
        if one["role"] in ("EXEC_DEPUTY_MAYOR", "DEPUTY_MAYOR") and was(one):
            posts.setdefault(one["person_id"], []).append(one)
    for person, held in posts.items():
        yield Subject(
            who="DEPUTY_MAYOR",
            id=person,
            unit=office["id"],
            since=min(one["valid_from"] for one in held),
            until=max(one["valid_to"] or date.max for one in held),
            title=rows.named("person", person)["name"],
        )
    for one in rows.all("pairing"):
        if was(one):
            yield Subject(
                who="PAIR",
                id=one["id"],
                unit=office["id"],
                since=one["valid_from"],
                until=one["valid_to"] or date.max,
                title=pair_named(rows, one),
            )


def stocks(rows: Rows) -> Iterator[Stock]:
    """Links of each leader by kind, and pairs of each deputy mayor."""
    for one in rows.all("leader_link"):
        if not was(one):
            continue
        kinds = [f"{one['kind'].lower()}_link"]
        if one["enterprise_id"] is not None:
            enterprise = rows.named("enterprise", one["enterprise_id"])
            kinds += ["two_new_link"] if enterprise["is_two_new"] else []
            kinds += ["sme_link"] if enterprise["is_sme"] else []
        for kind in kinds:
            yield Stock(
                kind=kind,
                subject=one["leader_id"],
                since=one["valid_from"],
                until=one["valid_to"] or date.max,
                opens="LeaderLink",
                id=one["id"],
                title=named(rows, one),
                audience=READ,
            )
    for one in rows.all("pairing"):
        if was(one):
            yield Stock(
                kind="pairing",
                subject=one["deputy_mayor_id"],
                since=one["valid_from"],
                until=one["valid_to"] or date.max,
                opens="Pairing",
                id=one["id"],
                title=pair_named(rows, one),
                audience=READ,
            )


def records(rows: Rows) -> Iterator[Record]:
    """Visits, problems that were solved and closed, hand-overs, reports."""
    for one in rows.all("leader_visit"):
        stands, present = one["state"] == "RECORDED", one["is_leader_present"]
        visit: dict[str, Any] = {
            "day": local_date(one["visited_at"]),
            "at": one["visited_at"],
            "known_at": one["entered_at"],
            "holds": stands and present,
            "reason": "CANCELLED" if not stands else None if present else "LEADER_ABSENT",
            "opens": "LeaderVisit",
            "id": one["id"],
            "title": one["summary"][:LONGEST_TITLE],
            "audience": READ,
        }
        yield Record(kind="leader_visit", subject=one["link_id"], **visit)
        if one["form"] == "CORDIAL_MEETING":
            yield Record(kind="cordial_meeting", subject=one["leader_id"], **visit)
    yield from _problems(rows)
    yield from _of_pairs(rows)


def _problems(rows: Rows) -> Iterator[Record]:
    for one in rows.all("contact_problem"):
        shown: dict[str, Any] = {
            "subject": one["leader_id"],
            "opens": "ContactProblem",
            "id": one["id"],
            "title": one["title"],
            "audience": READ,
        }
        if one["solved_at"] is not None:
            is_over = one["state"] in ("SOLVED", "FED_BACK", "CLOSED")
            yield Record(
                kind="solved_problem",
                day=local_date(one["solved_at"]),
                at=one["solved_at"],
                known_at=one["solved_entered_at"],
                holds=is_over and one["kind"] != "ENTERPRISE",
                reason="OTHER_KIND" if one["kind"] == "ENTERPRISE" else "NOT_DONE",
                **shown,
            )
        if one["state"] == "CLOSED":
            is_heard = one["feedback"] is not None
            yield Record(
                kind="closed_problem",
                day=local_date(one["stands_since"]),
                at=one["stands_since"],
                known_at=one["entered_at"],
                holds=is_heard,
                reason=None if is_heard else "NOT_FED_BACK",
                **shown,
            )


def _of_pairs(rows: Rows) -> Iterator[Record]:
    for one in rows.all("handover"):
        stands = one["state"] == "RECORDED"
        is_early = one["handed_over_at"].astimezone(SHANGHAI).hour < NOON
        yield Record(
            kind="handover",
            subject=one["pairing_id"],
            day=local_date(one["handed_over_at"]),
            at=one["handed_over_at"],
            known_at=one["entered_at"],
            holds=stands and not is_early,
            reason="CANCELLED" if not stands else "BEFORE_NOON" if is_early else None,
            opens="Handover",
            id=one["id"],
            title=one["matters"][:LONGEST_TITLE],
            audience=READ,
        )
    for one in rows.all("matter_report"):
        stands = one["state"] == "RECORDED"
        yield Record(
            kind="matter_report",
            subject=one["pairing_id"],
            day=date(one["year"], one["month"], 1),
            at=one["reported_at"],
            known_at=one["entered_at"],
            holds=stands,
            reason=None if stands else "CANCELLED",
            opens="MatterReport",
            id=one["id"],
            title=one["matters"][:LONGEST_TITLE],
            audience=READ,
        )
