"""Requests for information in every state, with their clocks; disputes; monthly reports."""

from datetime import timedelta
from typing import Any

from domain.clocks.deadline import DeadlineState
from domain.disclosure_requests.dispute import DisputeKind, DisputeResult, DisputeState
from domain.disclosure_requests.report import DisclosureReportState
from domain.disclosure_requests.states import (
    ApplicantKind,
    DisclosureResult,
    DisclosureState,
    ReceivedBy,
    ThirdPartySays,
)
from domain.scoring.entry_codes import EntryCodes
from tests.oracle.worlds.cases import CASES, case_of, each_of
from tests.oracle.worlds.drawing import Drawing
from tests.serving import SECRET

CODES = EntryCodes(SECRET)
REQUESTS, DISPUTES, REPORTS = 45, 40, 30


def draw(drawn: Drawing) -> None:
    """Each state in turn; what is not about a request, too."""
    requests = [_request(drawn, CASES + one) for one in range(1, REQUESTS + 1)]
    for number in range(DISPUTES):
        drawn.with_id(
            "dispute",
            unit_id=drawn.unit(),
            disclosure_request_id=drawn.maybe(drawn.pick(requests)["id"]),
            kind=drawn.pick(tuple(DisputeKind)).value,
            number=drawn.maybe(drawn.text()),
            title=drawn.text(),
            filed_on=drawn.day(),
            state=tuple(DisputeState)[number % len(DisputeState)].value,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            result=drawn.maybe(drawn.pick(tuple(DisputeResult)).value, 0.8),
            decided_on=drawn.maybe(drawn.day()),
            performed_on=drawn.maybe(drawn.day()),
            study=drawn.maybe(drawn.text()),
            reported_at=drawn.maybe(drawn.instant()),
            reason=drawn.maybe(drawn.text()),
        )
    for _ in range(REPORTS):
        drawn.with_id(
            "disclosure_report",
            unit_id=drawn.unit(),
            year=2026,
            month=drawn.pick((10, 11, 12)),
            state=drawn.pick(tuple(DisclosureReportState)).value,
            received_count=drawn.pick((0, 3)),
            answered_count=drawn.pick((0, 2)),
            late_count=drawn.pick((0, 1)),
            disputed_count=drawn.pick((0, 1)),
            lost_count=drawn.pick((0, 1)),
            remarks=drawn.maybe(drawn.text()),
            # Of few instants, so that some are equal.
            submitted_at=drawn.instant(hours=1).replace(microsecond=0),
            reason=drawn.maybe(drawn.text()),
        )


def _request(drawn: Drawing, number: int) -> dict[str, Any]:
    case = case_of(drawn, number, "DISCLOSURE", each_of(DisclosureState, number))
    drawn.add(
        "disclosure_request",
        id=case["id"],
        applicant_kind=drawn.pick(tuple(ApplicantKind)).value,
        applicant_name=drawn.text(),
        applicant_contact=drawn.text(),
        code_hash=CODES.hash_of(CODES.code(case["id"])),
        received_by=drawn.pick(tuple(ReceivedBy)).value,
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        city_number=drawn.maybe(drawn.text()),
        completable_until=drawn.day(),
        gaps=drawn.maybe(drawn.text()),
        completed_at=drawn.maybe(drawn.instant()),
        third_party_says=drawn.maybe(drawn.pick(tuple(ThirdPartySays)).value),
        extended_by=drawn.maybe(drawn.pick((1, 20))),
        result=drawn.maybe(drawn.pick(tuple(DisclosureResult)).value, 0.7),
        answer=drawn.maybe(drawn.text(), 0.7),
        answered_at=drawn.maybe(drawn.instant()),
        reason=drawn.maybe(drawn.text()),
    )
    for kind in ("ANSWER_20_DAYS", "THIRD_PARTY_15_DAYS"):
        if drawn.flag():
            _clock(drawn, case, kind)
    return case


def _clock(drawn: Drawing, case: dict[str, Any], kind: str) -> None:
    state = drawn.pick(tuple(one for one in DeadlineState if one != "OVERTIME"))
    started_at = drawn.pick((case["opened_at"], case["opened_at"] - timedelta(days=1)))
    drawn.with_id(
        "deadline",
        stream=f"case:{case['id']}",
        kind=kind,
        rule_version="2019-1",
        calendar_version=drawn.maybe("1y1"),
        is_provisional=drawn.flag(),
        clause="OP/121a",
        title=drawn.text(),
        unit_id=case["unit_id"],
        state=state.value,
        reason=drawn.maybe("CORRECTED"),
        started_at=started_at,
        due_at=started_at + timedelta(days=drawn.pick((0, 20))),
        done_at=drawn.maybe(drawn.instant()),
        paused_at=drawn.maybe(drawn.instant()),
        pauses=[],
        extended_by=drawn.pick((0, 0, 5)),
    )
