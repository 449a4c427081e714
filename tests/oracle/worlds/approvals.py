"""Approval requests in every state, for every matter, with steps of two filings."""

from datetime import timedelta
from typing import Any

from domain.approvals.states import ApprovalState, ApprovalStepState
from domain.approvals.words import (
    Absentee,
    ApprovalMatter,
    ApprovalOffice,
    CeremonyKind,
    TravellerRank,
)
from domain.instants import A_DAY
from domain.people.district import seed
from tests.oracle.worlds.drawing import NOON, UNITS, Drawing

REQUESTS = 90
KEEPERS = tuple(seed.seed_id("unit", code) for code in ("GO", "FAO", UNITS[0], UNITS[0]))
APPROVERS = tuple(seed.seed_id("person", code) for code in ("L-MAYOR", "L-DM1", "L-DM1", "L-DM2"))
HOUR = timedelta(hours=1)
DAYS = (NOON.date(), NOON.date() + A_DAY)
LEAVES = (NOON - 30 * HOUR, NOON - HOUR, NOON + 30 * HOUR)


def draw(drawn: Drawing) -> None:
    """Each state and each matter in turn."""
    states, matters = tuple(ApprovalState), tuple(ApprovalMatter)
    for number in range(REQUESTS):
        case = drawn.with_id(
            "case_file",
            number=1000 + number,
            kind="APPROVAL",
            # Many on their way, so that several steps wait for one.
            state=drawn.pick((states[number % len(states)], ApprovalState.FILED)).value,
            unit_id=drawn.unit(),
            checker_id=drawn.pick(KEEPERS),
            title=drawn.text(),
            text=drawn.text(),
            clause=drawn.maybe("WR/52a"),
            source_stream="drawn",
            source_key=str(drawn.uuid()),
            opened_at=drawn.instant(hours=4),
            due_on=drawn.maybe(drawn.pick(DAYS)),
            closed_at=drawn.maybe(drawn.instant()),
        )
        request = _request(drawn, case, matters[number % len(matters)])
        for filing in range(1, request["round"] + 1):
            _steps(drawn, case, filing)


def _request(drawn: Drawing, case: dict[str, Any], matter: ApprovalMatter) -> dict[str, Any]:
    # Leave mostly as something, so that the ledger has it.
    is_leave = matter is ApprovalMatter.ABSENCE
    leaves = drawn.pick(LEAVES)
    told = drawn.pick((leaves, leaves - HOUR, leaves + HOUR, None))
    return drawn.add(
        "approval_request",
        id=case["id"],
        matter=matter.value,
        applicant_id=drawn.maybe(drawn.person()),
        traveller_id=drawn.pick(APPROVERS) if is_leave else drawn.maybe(drawn.person()),
        rank=drawn.maybe(drawn.pick(tuple(TravellerRank)).value),
        ceremony=drawn.maybe(drawn.pick(tuple(CeremonyKind)).value),
        destination=drawn.maybe(drawn.text()[:200]),
        event_on=drawn.maybe(drawn.day()),
        starts_at=leaves if is_leave else drawn.maybe(leaves),
        ends_at=drawn.maybe(leaves + 30 * HOUR),
        photo_reception=drawn.flag(0.3),
        is_public=drawn.flag(0.3),
        absentee=drawn.pick(tuple(Absentee)).value if is_leave else None,
        round=drawn.pick((0, 1, 2)),
        stage=drawn.pick((1, 2)),
        filed_at=told,
        approved_at=drawn.pick((told, None)),
        returned_at=drawn.maybe(drawn.instant()),
        absence_id=drawn.maybe(drawn.pick(drawn.tables["absence"])["id"]),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        reason=drawn.maybe(drawn.text()),
    )


def _steps(drawn: Drawing, case: dict[str, Any], filing: int) -> None:
    for number, office in enumerate(drawn.chance.sample(tuple(ApprovalOffice), 4)):
        state = drawn.pick((ApprovalStepState.PENDING, drawn.pick(tuple(ApprovalStepState))))
        is_decided = state is not ApprovalStepState.PENDING
        drawn.with_id(
            "approval_step",
            request_id=case["id"],
            unit_id=case["unit_id"],
            keeper_id=case["checker_id"],
            round=filing,
            stage=1 + number // 2,
            office=office.value,
            approver_id=drawn.maybe(drawn.pick(APPROVERS), 0.8),
            clause="WR/52a",
            due_on=case["due_on"],
            state=state.value,
            opinion=drawn.maybe(drawn.text()),
            reference=drawn.maybe(drawn.text()[:200]),
            decided_at=drawn.instant() if is_decided else None,
            decided_by_id=drawn.maybe(drawn.person()),
            # Of few instants, so that some are equal.
            stands_since=drawn.pick(LEAVES[:2]),
            entered_at=drawn.instant(),
        )
