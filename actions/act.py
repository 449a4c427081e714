"""An act: who does something, when, and with what at hand."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.activities.turnout import CountsBy
from domain.people.viewer import Viewer
from domain.problems import Problem
from domain.quarterly_reports.duties import DAYS, DAYS_RULE
from domain.representatives.pool import FEWEST, MOST
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from domain.scoring.secrecy import SMALLEST_GROUP
from domain.visitors.facts import MOST_A_DAY
from store.database import Database, Transaction
from store.events.log import NewEvent, append_events
from store.scoring.ballot_box import BallotBox


@dataclass(frozen=True, slots=True)
class Rules:
    """Numbers that the district may set and the documents leave open."""

    rectification_days: int = 30
    comment_max_characters: int = 2000
    smallest_group: int = SMALLEST_GROUP
    pool_fewest: int = FEWEST
    pool_most: int = MOST
    visitor_acts_per_day: int = MOST_A_DAY
    seminar_interval_days: int | None = None
    counts_by: CountsBy = "INVITED"
    quarterly_report_days: int = DAYS
    mails_reports: bool = False

    @property
    def days_after(self) -> Mapping[str, int]:
        """After how many days duties are due that say by which rule."""
        return {DAYS_RULE: self.quarterly_report_days}


def nobody_minds() -> None:
    """The `must_count` of acts in nobody's name: no token can stop counting."""


Rehearsing = Callable[[Transaction, object], Awaitable[None]]
"""Looks at what an act would have done, in its own transaction, before it is rolled back."""


def no_machine() -> datetime:
    """The `real_now` of acts that are not told the machine's time."""
    raise RuntimeError("this act is not told the machine's time")


def no_chance() -> str:
    """The `new_seed` of acts that draw nothing."""
    raise RuntimeError("this act is given no seed to draw from")


@dataclass(frozen=True, slots=True)
class Act:
    """One person's doing. Time, chance and secrets are given, never fetched.

    Without a `ballot_box` every ballot goes in by itself. `must_count` raises when the viewer's
    token has stopped counting; it is asked right before the commit, which may have waited long.
    `unread` are inputs that could not be read, told with whatever else refuses the act. Who
    rehearses an act is shown what would be done, and all is rolled back. `real_now` is the
    machine's instant, which a demonstration's clock, of this `demo_speed`, is set against. `whence`
    is the network address that it comes from, to be kept nowhere.
    """

    viewer: Viewer
    now: datetime
    database: Database
    new_id: Callable[[], UUID]
    entry_codes: EntryCodes
    urn_keys: UrnKeys
    rules: Rules = Rules()
    request_id: UUID | None = None
    ballot_box: BallotBox | None = None
    must_count: Callable[[], None] = nobody_minds
    real_now: Callable[[], datetime] = no_machine
    demo_speed: float | None = None
    unread: tuple[Problem, ...] = ()
    rehearsing: Rehearsing | None = None
    new_seed: Callable[[], str] = no_chance
    whence: str = ""

    async def record(self, transaction: Transaction, *events: NewEvent) -> None:
        """Append events in the name of the acting person."""
        await append_events(
            transaction,
            events,
            at=self.now,
            actor_role=self.viewer.role.value,
            actor_person_id=self.viewer.person_id,
        )
