"""Links, visits, problems and pairs: of leaders, of some who look, and of others."""

from datetime import date, timedelta
from uuid import UUID

from domain.contacts.enterprise import EnterpriseState
from domain.contacts.handover import RecordState
from domain.contacts.linking import LinkKind
from domain.contacts.problem_facts import ContactProblemKind, ContactProblemState
from domain.contacts.visit import VisitForm, VisitState
from domain.instants import A_DAY
from domain.people.district import seed
from tests.oracle.worlds.drawing import NOON, Drawing

DAYS = (
    date(2025, 12, 31),
    date(2026, 1, 1),
    date(2026, 7, 2),
    date(2026, 10, 2),
    date(2026, 12, 1),
    date(2026, 12, 17),
    date(2026, 12, 18),
    date(2026, 12, 19),
)
LINKS, VISITS, PROBLEMS, PAIRS, RECORDS = 90, 150, 60, 8, 60


def _leader(drawn: Drawing) -> UUID:
    """Two of the leaders, and some who lead nothing and look themselves."""
    leaders = [seed.seed_id("person", code) for code in ("L-MAYOR", "L-DM1")]
    return drawn.pick([*leaders, *leaders, *drawn.people[:3]])


def _span(drawn: Drawing) -> dict[str, object]:
    first = drawn.pick(DAYS)
    last = drawn.maybe(max(drawn.pick(DAYS), first - A_DAY))
    return {"valid_from": first, "valid_to": last, "end_reason": drawn.maybe(drawn.text())}


def draw(drawn: Drawing) -> None:
    """Everything of each kind in every state."""
    communities = [
        drawn.with_id(
            "community",
            name=drawn.text()[:40] + f"社区{number}",
            unit_id=drawn.unit(),
            entered_at=drawn.instant(),
        )
        for number in range(6)
    ]
    enterprises = [
        drawn.with_id(
            "enterprise",
            name=drawn.text()[:60] + f"公司{number}",
            is_key=drawn.flag(),
            is_two_new=drawn.flag(),
            is_sme=drawn.flag(),
            unit_id=drawn.maybe(drawn.unit()),
            service_card=drawn.maybe(f"XC-{number}"),
            contact_name=drawn.maybe("王女士"),
            contact_phone=drawn.maybe("010-66000001"),
            state=drawn.pick(tuple(EnterpriseState)).value,
            entered_at=drawn.instant(),
            removed_on=drawn.maybe(drawn.day()),
            reason=drawn.maybe(drawn.text()),
        )
        for number in range(8)
    ]
    for _ in range(LINKS):
        _link(drawn, [row["id"] for row in communities], [row["id"] for row in enterprises])
    for _ in range(VISITS):
        _visit(drawn)
    for _ in range(PROBLEMS):
        _problem(drawn)
    for number in range(PAIRS):
        mayor = seed.seed_id("person", f"L-DM{number % 4 + 1}")
        mayor = mayor if number < PAIRS - 2 else drawn.people[number % 3]
        span = _span(drawn)
        known = drawn.tables.get("pairing", ())
        if any(row["deputy_mayor_id"] == mayor for row in known):
            # One at a time: what never held stands beside another.
            span = {**span, "valid_from": DAYS[1], "valid_to": DAYS[0]}
        drawn.with_id(
            "pairing",
            deputy_director_id=drawn.pick([*drawn.people[:2], seed.seed_id("person", "O-DEP")]),
            deputy_mayor_id=mayor,
            **span,
        )
    for number in range(RECORDS):
        _record(drawn, number)


def _link(drawn: Drawing, communities: list[UUID], enterprises: list[UUID]) -> None:
    kind, leader = drawn.pick(tuple(LinkKind)), _leader(drawn)
    unit_id: UUID | None = drawn.unit()
    community_id, enterprise_id = None, None
    if kind is LinkKind.COMMUNITY:
        community_id = drawn.pick(communities)
    if kind is LinkKind.ENTERPRISE:
        unit_id, enterprise_id = None, drawn.pick(enterprises)
    target, span = enterprise_id or community_id or unit_id, _span(drawn)
    known = [
        row
        for row in drawn.tables.get("leader_link", ())
        if row["leader_id"] == leader
        and (row["enterprise_id"] or row["community_id"] or row["unit_id"]) == target
    ]
    if known:
        span = {**span, "valid_from": DAYS[1], "valid_to": DAYS[0]}
    drawn.with_id(
        "leader_link",
        leader_id=leader,
        kind=kind.value,
        unit_id=unit_id,
        community_id=community_id,
        enterprise_id=enterprise_id,
        **span,
    )


def _visit(drawn: Drawing) -> None:
    link = drawn.pick(drawn.tables["leader_link"])
    days = drawn.pick((0, 1, 17, 18, 48, 79, 200, 351, 352))
    at = drawn.instant() - timedelta(days=days)
    drawn.with_id(
        "leader_visit",
        link_id=link["id"],
        leader_id=link["leader_id"],
        unit_id=link["unit_id"],
        visited_at=at,
        form=drawn.pick(tuple(VisitForm)).value,
        is_leader_present=drawn.flag(0.7),
        about_livelihood=drawn.flag(),
        about_hotline=drawn.flag(),
        about_governance=drawn.flag(),
        summary=drawn.text(),
        needs=drawn.maybe(drawn.text()),
        participants=drawn.maybe("城管委"),
        state=drawn.pick((*VisitState, VisitState.RECORDED)).value,
        entered_at=drawn.pick((at, NOON)),
        reason=drawn.maybe(drawn.text()),
    )


def _problem(drawn: Drawing) -> None:
    link = drawn.pick(drawn.tables["leader_link"])
    state = drawn.pick(tuple(ContactProblemState))
    is_solved = state.value in ("SOLVED", "FED_BACK", "CLOSED") or drawn.flag(0.2)
    raised = drawn.instant() - timedelta(days=drawn.pick((0, 30, 352)))
    solved = drawn.instant() - timedelta(days=drawn.pick((0, 30, 352))) if is_solved else None
    drawn.with_id(
        "contact_problem",
        link_id=link["id"],
        leader_id=link["leader_id"],
        visit_id=drawn.maybe(drawn.pick(drawn.tables["leader_visit"])["id"]),
        street_id=link["unit_id"],
        unit_id=drawn.maybe(drawn.unit()),
        kind=drawn.pick(tuple(ContactProblemKind)).value,
        title=drawn.text()[:100],
        content=drawn.text(),
        is_systemic=drawn.flag(),
        state=state.value,
        raised_at=raised,
        level_one_owner_id=drawn.maybe(_leader(drawn)),
        level_one_at=drawn.maybe(drawn.instant()),
        level_two_owner_id=drawn.maybe(_leader(drawn)),
        level_two_at=drawn.maybe(drawn.instant()),
        proposal=drawn.maybe(drawn.text()),
        proposed_at=drawn.maybe(drawn.instant()),
        solution=drawn.maybe(drawn.text()),
        solved_at=solved,
        solved_entered_at=solved,
        feedback=drawn.maybe(drawn.text()),
        reason=drawn.maybe(drawn.text()),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
    )


def _record(drawn: Drawing, number: int) -> None:
    pair = drawn.pick(drawn.tables["pairing"])
    # Fridays and Thursdays of December, before noon and after it.
    at = drawn.instant() - timedelta(days=drawn.pick((0, 1, 7, 14, 28)))
    shown = {
        "pairing_id": pair["id"],
        "deputy_director_id": pair["deputy_director_id"],
        "deputy_mayor_id": pair["deputy_mayor_id"],
        "matters": drawn.text(),
        "matter_count": drawn.pick((0, 1, 500)),
        "entered_at": drawn.pick((at, NOON)),
        "reason": drawn.maybe(drawn.text()),
    }
    state = drawn.pick((*RecordState, RecordState.RECORDED))
    drawn.with_id("handover", handed_over_at=at, state=state.value, **shown)
    month = number % 12 + 1
    known = any(
        (row["pairing_id"], row["month"], row["state"]) == (pair["id"], month, "RECORDED")
        for row in drawn.tables.get("matter_report", ())
    )
    state = RecordState.WITHDRAWN if known else state
    drawn.with_id(
        "matter_report", year=2026, month=month, reported_at=at, state=state.value, **shown
    )
