"""Acts of tests: in any role, at an instant of one's own choosing."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import UUID

from actions.act import Act, Rules
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import Code
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from server.chance import new_id, new_seed
from store.database import Database

Done = TypeVar("Done")

SECRET = "a-secret-for-tests-of-more-than-32-letters"
ENTRY_CODES = EntryCodes(SECRET)
URN_KEYS = UrnKeys(SECRET)


def shanghai(text: str) -> datetime:
    """An instant written as `2026-10-02 22:30:00`, Shanghai time."""
    return datetime.fromisoformat(f"{text}+08:00").astimezone(UTC)


@dataclass(slots=True)
class StandingClock:
    """A clock that stands until it is moved."""

    now: datetime

    def pass_(self, **span: float) -> datetime:
        """Let time pass."""
        self.now += timedelta(**span)
        return self.now


@dataclass(slots=True)
class People:
    """Viewers by role."""

    extra: dict[str, Viewer] = field(default_factory=dict)

    def role(self, role: Role, *, unit: str | None = None) -> Viewer:
        """Somebody in this role, at this unit."""
        unit_id = None if unit is None else seed.seed_id("unit", unit)
        return Viewer(role=role, unit_id=unit_id, person_id=new_id())

    def representative(self, number: int) -> Viewer:
        """The representative with this number, from 1."""
        one = seed.representatives()[number - 1]
        return Viewer(role=Role.REPRESENTATIVE, person_id=one.person_id, representative_id=one.id)


PEOPLE = People()


def unit_id(code: str) -> UUID:
    """The id of a seeded unit."""
    return seed.seed_id("unit", code)


def act_of(
    database: Database,
    viewer: Viewer,
    now: datetime,
    *,
    request_id: UUID | None = None,
    rules: Rules | None = None,
) -> Act:
    """An act."""
    return Act(
        viewer=viewer,
        now=now,
        database=database,
        new_id=new_id,
        new_seed=new_seed,
        entry_codes=ENTRY_CODES,
        urn_keys=URN_KEYS,
        rules=rules or Rules(),
        request_id=request_id,
    )


def done(outcome: Done | Refused) -> Done:
    """The outcome, which must not be a refusal."""
    assert not isinstance(outcome, Refused), outcome
    return outcome


def codes(outcome: object) -> set[Code]:
    """The codes of a refusal."""
    assert isinstance(outcome, Refused), outcome
    return {problem.code for problem in outcome.problems}
