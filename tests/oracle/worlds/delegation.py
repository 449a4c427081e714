"""What becomes of members: attested, resting, drawn, invited, suggesting."""

from datetime import timedelta
from uuid import UUID

from domain.people.district import seed
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.criteria import Criterion
from domain.representatives.draw import METHOD, Candidate
from domain.representatives.draw import drawn as drawn_of
from domain.representatives.draw_facts import DrawState
from domain.representatives.participation import ParticipationState, PublicityState
from domain.representatives.suggestion import SuggestionOutcome, SuggestionSource, SuggestionState
from tests.oracle.worlds.drawing import Drawing

SEED = "5" * 64


def draw(drawn: Drawing) -> None:
    """Of the first seeded members, who look at it themselves, and of those drawn."""
    members = {row["id"]: row["person_id"] for row in drawn.tables["representative"]}
    members |= {one.id: one.person_id for one in seed.representatives()[:3]}
    for key in members:
        _record(drawn, key)
    _draws(drawn, list(members))
    first = seed.representatives()[0]
    for number in range(70):
        key = first.id if number % 4 == 0 else drawn.pick(list(members))
        # No act makes another's what is one's own; whoever came to see it that way sees no more.
        person_id = first.person_id if number % 7 == 0 else members[key]
        _suggestion(drawn, key, person_id)
        _participation(drawn, key, person_id, number)
        _publicity(drawn, key, members[key])


def _record(drawn: Drawing, key: UUID) -> None:
    for criterion in Criterion:
        for withdrawn_at in (drawn.instant(), None):
            if drawn.flag():
                drawn.with_id(
                    "criterion_attestation",
                    representative_id=key,
                    criterion=criterion.value,
                    basis=drawn.text(),
                    attested_at=drawn.instant(hours=1),
                    entered_at=drawn.instant(),
                    withdrawn_at=withdrawn_at,
                    withdrawn_reason=None if withdrawn_at is None else drawn.text(),
                )
    for until_on in (drawn.day(), drawn.day(), drawn.maybe(drawn.day())):
        drawn.with_id(
            "suspension",
            representative_id=key,
            reason=drawn.text(),
            since_on=drawn.day(),
            until_on=until_on,
        )


def _draws(drawn: Drawing, members: list[UUID]) -> None:
    for number in range(8):
        draw = drawn.with_id(
            "representative_draw",
            term_id=seed.FIRST_TERM_ID,
            unit_id=drawn.unit(),
            activity_id=drawn.maybe(drawn.pick(drawn.tables["activity"])["id"]),
            occasion=drawn.text(),
            places=drawn.pick((0, 3, 99)) if number % 2 else 5,
            seed=SEED,
            method=METHOD if number % 3 else "SITONG-DRAW-0",
            drawn_at=drawn.instant(hours=1),
            state=drawn.pick(tuple(DrawState)).value,
            voided_at=drawn.maybe(drawn.instant()),
            reason=drawn.maybe(drawn.text()),
        )
        pool = [
            Candidate(
                code=drawn.pick((f"T{place:03}", f"R{place:03}")),
                category=drawn.pick(tuple(RepresentativeCategory)),
                times=drawn.pick((0, 1, 2)),
            )
            for place in range(12)
        ]
        placed = {one.code: one for one in drawn_of(pool, places=5, seed=SEED)}
        for place, one in enumerate(pool):
            is_odd = number % 2 == 1 and place % 5 == 0
            drawn.with_id(
                "draw_line",
                draw_id=draw["id"],
                representative_id=members[place],
                code=one.code,
                category=one.category.value,
                times=one.times,
                place=None if is_odd else placed[one.code].place,
                is_drawn=drawn.flag() if is_odd else placed[one.code].is_drawn,
            )


def _suggestion(drawn: Drawing, key: UUID, person_id: UUID) -> None:
    state = drawn.pick(tuple(SuggestionState)).value
    drawn.with_id(
        "suggestion",
        representative_id=key,
        person_id=person_id,
        activity_id=drawn.maybe(drawn.pick(drawn.tables["activity"])["id"]),
        title=drawn.text()[:100],
        content=drawn.text(),
        source=drawn.pick(tuple(SuggestionSource)).value,
        state=state,
        unit_id=drawn.maybe(drawn.unit(), 0.8),
        outcome=drawn.maybe(drawn.pick(tuple(SuggestionOutcome)).value),
        reason=drawn.maybe(drawn.text()),
        answer=drawn.maybe(drawn.text()),
        filed_at=drawn.instant(),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        # Of few instants, so that some are equal.
        answered_at=drawn.instant(hours=1).replace(microsecond=0)
        if state == "ANSWERED"
        else drawn.maybe(drawn.instant()),
    )


def _participation(drawn: Drawing, key: UUID, person_id: UUID, number: int) -> None:
    drawn.with_id(
        "participation",
        representative_id=key,
        person_id=person_id,
        unit_id=drawn.unit(),
        activity_id=drawn.maybe(drawn.tables["activity"][number]["id"]),
        draw_id=drawn.maybe(drawn.pick(drawn.tables["representative_draw"])["id"]),
        occasion=f"{number} {drawn.text()}",
        starts_at=drawn.instant() - timedelta(days=drawn.pick((0, 0, 365))),
        state=drawn.pick(tuple(ParticipationState)).value,
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        invited_at=drawn.instant(),
        responded_at=drawn.maybe(drawn.instant()),
        checked_in_at=drawn.maybe(drawn.instant()),
        reason=drawn.maybe(drawn.text()),
    )


def _publicity(drawn: Drawing, key: UUID, person_id: UUID) -> None:
    drawn.with_id(
        "publicity_action",
        representative_id=key,
        person_id=person_id,
        description=drawn.text(),
        acted_on=drawn.day(),
        state=drawn.pick(tuple(PublicityState)).value,
        entered_at=drawn.instant(),
    )
