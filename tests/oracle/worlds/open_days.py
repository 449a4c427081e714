"""Open days with people who came or not, experience officers, and what was said."""

from datetime import timedelta

from domain.open_days.day import OpenDayForm, OpenDayState
from domain.open_days.experience import InviteeRole, InviteeState, OccasionState
from domain.open_days.feedback import FeedbackOutcome, FeedbackState
from domain.open_days.sign_up import SignUpState, VisitorGroup
from domain.scoring.entry_codes import EntryCodes
from tests.oracle.worlds.drawing import Drawing
from tests.serving import SECRET

CODES = EntryCodes(SECRET)
PHONES = ("13800000000", "13900000000")


def draw(drawn: Drawing) -> None:
    """Of the units that matters are about."""
    for number in range(36):
        _day(drawn, number)
    for day in drawn.tables["open_day"]:
        for number in range(drawn.pick((0, 2, 5))):
            _sign_up(drawn, day, number + 1)
    for _ in range(24):
        drawn.with_id(
            "special_invitee",
            unit_id=drawn.unit(),
            name=drawn.text()[:80],
            phone=drawn.maybe(drawn.pick(PHONES)),
            invited_as=drawn.pick(tuple(InviteeRole)).value,
            comes_as=drawn.pick(tuple(VisitorGroup)).value,
            engaged_on=drawn.day(),
            ended_on=drawn.maybe(drawn.day()),
            state=drawn.pick(tuple(InviteeState)).value,
            reason=drawn.maybe(drawn.text()),
            entered_at=drawn.instant(),
        )
    for _ in range(30):
        _occasion(drawn, "experience_activity", "findings", process=drawn.text()[:200])
        _occasion(drawn, "seminar", "heard")
    for number in range(80):
        _feedback(drawn, number)


def _day(drawn: Drawing, number: int) -> None:
    starts = drawn.instant() - timedelta(days=drawn.pick((0, 0, 31, 365)))
    drawn.with_id(
        "open_day",
        unit_id=drawn.unit(),
        form=drawn.pick(tuple(OpenDayForm)).value,
        title=f"{number} {drawn.text()}"[:100],
        theme=drawn.maybe(drawn.text()),
        description=drawn.maybe(drawn.text()),
        place=drawn.text(),
        starts_at=starts,
        ends_at=starts + timedelta(hours=2),
        capacity=drawn.pick((1, 2, 3)),
        waiting_most=drawn.pick((0, 5)),
        sign_up_until=drawn.maybe(starts),
        state=drawn.pick((*OpenDayState, *OpenDayState, OpenDayState.HELD)).value,
        announced_at=drawn.instant(hours=1),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        visitors=drawn.maybe(30),
        has_guided_tour=drawn.maybe(drawn.flag()),
        has_questions=drawn.maybe(drawn.flag()),
        has_suggestions=drawn.maybe(drawn.flag()),
        summary=drawn.maybe(drawn.text()),
        reason=drawn.maybe(drawn.text()),
    )


def _sign_up(drawn: Drawing, day: dict[str, object], number: int) -> None:
    key = drawn.uuid()
    drawn.add(
        "open_day_sign_up",
        id=key,
        open_day_id=day["id"],
        unit_id=day["unit_id"],
        number=number,
        name=drawn.text()[:80],
        phone=drawn.pick(PHONES),
        comes_as=drawn.pick(tuple(VisitorGroup)).value,
        state=drawn.pick((*SignUpState, SignUpState.WAITING, SignUpState.CONFIRMED)).value,
        code_hash=CODES.hash_of(CODES.code(key)),
        signed_up_at=drawn.instant(hours=2),
        changed_at=drawn.instant(),
        moved_up_at=drawn.maybe(drawn.instant()),
        reason=drawn.maybe(drawn.text()),
    )


def _occasion(drawn: Drawing, table: str, heard: str, **more: object) -> None:
    invitees = [row["id"] for row in drawn.tables["special_invitee"]]
    found = {heard: drawn.maybe(drawn.text()), **more}
    drawn.with_id(
        table,
        unit_id=drawn.unit(),
        title=drawn.text()[:100],
        starts_at=drawn.instant() - timedelta(days=drawn.pick((0, 1, 365))),
        invitee_ids=[str(drawn.pick(invitees)) for _ in range(drawn.pick((1, 3)))],
        state=drawn.pick(tuple(OccasionState)).value,
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        reason=drawn.maybe(drawn.text()),
        **found,
    )


def _feedback(drawn: Drawing, number: int) -> None:
    days = drawn.tables["open_day"]
    occasions = {
        "open_day_id": drawn.pick(days)["id"],
        "experience_activity_id": drawn.pick(drawn.tables["experience_activity"])["id"],
        "seminar_id": drawn.pick(drawn.tables["seminar"])["id"],
    }
    on = drawn.pick(("open_day_id", "open_day_id", "experience_activity_id", "seminar_id"))
    sign_up = drawn.pick(drawn.tables["open_day_sign_up"])["id"]
    drawn.with_id(
        "visit_feedback",
        unit_id=drawn.unit(),
        **{name: key if name == on else None for name, key in occasions.items()},
        invitee_id=drawn.maybe(drawn.pick(drawn.tables["special_invitee"])["id"]),
        sign_up_id=drawn.maybe(sign_up) if number % 2 else None,
        content=drawn.text(),
        state=drawn.pick(tuple(FeedbackState)).value,
        outcome=drawn.maybe(drawn.pick(tuple(FeedbackOutcome)).value),
        answer=drawn.maybe(drawn.text()),
        reason=drawn.maybe(drawn.text()),
        filed_at=drawn.instant(hours=2),
        entered_at=drawn.instant(),
        disposed_at=drawn.maybe(drawn.instant()),
    )
