"""Cases of every kind, each with what its kind adds."""

from typing import Any

from domain.cases.kinds import CaseState
from domain.people.district import seed
from domain.rectification.states import RectificationSource, RectificationState
from domain.supervision.states import SupervisionState
from tests.oracle.worlds.drawing import UNITS, Drawing

CASES = 90
CHECKER = seed.seed_id("unit", UNITS[0])


def draw(drawn: Drawing) -> None:
    """Of four units, open and closed; with and without what they go back to."""
    for number in range(1, CASES + 1):
        if drawn.flag():
            case = case_of(drawn, number, "RECTIFICATION", each_of(RectificationState, number))
            # Mostly by the unit at which those sit who check.
            case["checker_id"] = drawn.pick((CHECKER, CHECKER, drawn.unit()))
            drawn.add(
                "rectification_item",
                id=case["id"],
                source_kind=drawn.pick(tuple(RectificationSource)).value,
                session_id=drawn.maybe(drawn.pick(drawn.tables["review_session"])["id"]),
                suggestion_id=drawn.maybe(drawn.pick(drawn.tables["suggestion"])["id"]),
                stands_since=drawn.instant(),
                entered_at=drawn.instant(),
                action_count=drawn.pick((0, 1, 2)),
                outcome=drawn.maybe(drawn.text()),
                **_handed_in(drawn),
                opinion=drawn.maybe(drawn.text()),
                reason=drawn.maybe(drawn.text()),
                **_report(drawn),
            )
            for _ in range(drawn.pick((0, 1, 3))):
                _action(drawn, case)
        else:
            case = case_of(drawn, number, "SUPERVISION", each_of(SupervisionState, number))
            clock = drawn.pick(drawn.tables["deadline"])
            drawn.add(
                "supervision_item",
                id=case["id"],
                clock_id=drawn.maybe(clock["id"]),
                instruction_id=drawn.maybe(drawn.pick(drawn.tables["instruction"])["id"]),
                stands_since=drawn.instant(),
                entered_at=drawn.instant(),
                reply=drawn.maybe(drawn.text()),
                replied_at=drawn.maybe(drawn.instant()),
                opinion=drawn.maybe(drawn.text()),
                reason=drawn.maybe(drawn.text()),
            )


def each_of(states: type[CaseState], number: int) -> CaseState:
    """All of them in turn, so that each is drawn."""
    return tuple(states)[number % len(states)]


def _handed_in(drawn: Drawing) -> dict[str, Any]:
    if drawn.flag():
        return {"submitted_at": None, "submitted_entered_at": None}
    return {"submitted_at": drawn.instant(), "submitted_entered_at": drawn.instant()}


def _report(drawn: Drawing) -> dict[str, Any]:
    if drawn.flag():
        return {"reported_on": None, "report_ref": None}
    return {"reported_on": drawn.day(), "report_ref": drawn.text()}


def _action(drawn: Drawing, case: dict[str, Any]) -> None:
    is_withdrawn = drawn.flag()
    drawn.with_id(
        "rectification_action",
        item_id=case["id"],
        # Of the unit that had it then.
        unit_id=drawn.pick((case["unit_id"], drawn.unit())),
        content=drawn.text(),
        proof=drawn.maybe(drawn.text()),
        done_on=drawn.day(),
        recorded_at=drawn.instant(hours=2),
        withdrawn_at=drawn.instant() if is_withdrawn else None,
        reason=drawn.text() if is_withdrawn else None,
    )


def case_of(drawn: Drawing, number: int, kind: str, state: str) -> dict[str, Any]:
    """What every case has."""
    return drawn.with_id(
        "case_file",
        number=number,
        kind=kind,
        state=str(state),
        unit_id=drawn.unit(),
        checker_id=drawn.maybe(drawn.unit()),
        title=drawn.text(),
        text=drawn.text(),
        clause=drawn.maybe("OP/61c"),
        source_stream="drawn",
        source_key=str(drawn.uuid()),
        opened_at=drawn.instant(hours=4),
        due_on=drawn.maybe(drawn.day()),
        closed_at=drawn.maybe(drawn.instant()),
    )
