"""Attestations and waivers of obligations, at the bounds of their periods."""

from datetime import date, timedelta
from uuid import UUID

from domain.instants import end_of_day, start_of_day
from domain.obligations.records import EntryState
from domain.people.district import seed
from tests.oracle.worlds.drawing import UNITS, Drawing

DUTIES = (
    ("FS/3.1b", (date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1))),
    ("FS/3.2d", (date(2026, 4, 1), date(2026, 8, 31), date(2026, 9, 1))),
    ("FS/4.2b", (date(2026, 1, 1), date(2026, 9, 30), date(2026, 10, 1))),
    ("PR/5d", (date(2026, 1, 1), date(2026, 6, 30), date(2026, 11, 30))),
    ("OP/119", (date(2025, 12, 31), date(2026, 6, 1))),
    ("OP/105a", (date(2026, 2, 1), date(2026, 12, 31))),
)
ATTESTATIONS, WAIVERS = 60, 24


def draw(drawn: Drawing) -> None:
    """Of the units that matters are about, and of the mayor."""
    mayor = seed.seed_id("person", "L-MAYOR")
    for _ in range(ATTESTATIONS):
        duty, days = drawn.pick(DUTIES)
        unit = seed.seed_id("unit", drawn.pick(UNITS))
        day = drawn.pick(days)
        _attestation(drawn, duty, subject=unit, unit=unit, day=day)
    for day in (date(2026, 4, 1), date(2026, 8, 31), date(2026, 9, 1)):
        _attestation(drawn, "FS/3.2b", subject=mayor, unit=None, day=day)
    known = set()
    for _ in range(WAIVERS):
        duty, days = drawn.pick(DUTIES)
        unit, first = seed.seed_id("unit", drawn.pick(UNITS)), days[0]
        withdrawn = drawn.maybe(drawn.instant())
        if withdrawn is None and (duty, unit, first) in known:
            continue
        known.add((duty, unit, first))
        drawn.with_id(
            "waiver",
            state=(EntryState.STANDING if withdrawn is None else EntryState.WITHDRAWN).value,
            duty=duty,
            subject_id=unit,
            first_on=first,
            unit_id=unit,
            reason=drawn.text(),
            granted_by_id=drawn.maybe(drawn.person()),
            granted_at=drawn.instant(),
            withdrawn_at=withdrawn,
            withdrawal=drawn.maybe(drawn.text()),
        )


def _attestation(drawn: Drawing, duty: str, *, subject: UUID, unit: UUID | None, day: date) -> None:
    withdrawn = drawn.maybe(drawn.instant())
    entered = drawn.pick((start_of_day(day), end_of_day(day), end_of_day(day) + timedelta(days=30)))
    drawn.with_id(
        "attestation",
        state=(EntryState.STANDING if withdrawn is None else EntryState.WITHDRAWN).value,
        duty=duty,
        subject_id=subject,
        unit_id=unit,
        claimed_on=day,
        counts_on=drawn.pick((day, day, date(day.year, 3, 31))),
        what=drawn.text(),
        reference=drawn.text(),
        entered_at=entered,
        entered_by_id=drawn.maybe(drawn.person()),
        withdrawn_at=withdrawn,
        withdrawal=None,
    )
