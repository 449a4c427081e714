"""How a room declares a duty: the clause, who owes it, in which periods, and what fulfils it.

    DUTIES = (
        Duty("FS/3.1b", "听取意见会", who=UnitGroup.DEPARTMENTS_AND_STREETS,
             when=Within(PLAN_WINDOW), what=AtLeast(1, "opinion_meeting")),
    )

stands in `domain/<room>/duties.py`, with the room's own words for why a record does not count
(`REASONS`, a `Worded`); what an `opinion_meeting` is, whose it is and whether it counts stands in
`store/<room>/duties.py`, as SQL over the room's records.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.clauses.register import Strength, clauses
from domain.clocks.compliance import AtRiskRule
from domain.clocks.periods import PeriodKind
from domain.clocks.windows import MonthWindow
from domain.declared.worded import Worded

Figure = int | Decimal


def unit_itself(code: str) -> str:
    """Who owes a duty of one unit alone, by its code: `who=unit_itself("PERF")`."""
    return f"UNIT:{code}"


def bound_by(clause: str) -> str:
    """Who owes a duty that binds by groups, as the Government Office names their members (A31)."""
    return f"CLAUSE:{clause}"


DISTRICT = unit_itself("DG")
"""The district government as one subject."""
LEADERS = "LEADER"
"""Every district government leader who holds a post (A5, A41)."""


@dataclass(frozen=True, slots=True)
class Every:
    """Each calendar period of a kind (T7)."""

    kind: PeriodKind


YEAR, HALF_YEAR, QUARTER, MONTH, WEEK = (Every(kind) for kind in PeriodKind)


@dataclass(frozen=True, slots=True)
class Within:
    """Once a year in some months (T6); over the turn of the year it belongs where it begins."""

    months: MonthWindow


@dataclass(frozen=True, slots=True)
class OnWeekdays:
    """Each of these weekdays that is worked, 0 is Monday; the others ask for nothing (A25)."""

    weekdays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OnLastWorkedDay:
    """The last working day of each week, none in a week without one (A25)."""


When = Every | Within | OnWeekdays | OnLastWorkedDay


@dataclass(frozen=True, slots=True)
class DaysAfter:
    """Due so many calendar days after the period, rolled to a working day (A9).

    `rule` is the name by which the district sets another number of days, where it may.
    """

    days: int
    is_rolled: bool = True
    rule: str = ""


class Distinct(StrEnum):
    """What is counted once: each record, each day that has one, or each key."""

    RECORD = "RECORD"
    DAY = "DAY"
    KEY = "KEY"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """So many records of a kind, or days, or keys, or so much in total (T9: the figure is enough).

    `least` None: the document gives no figure (UNSET). `each_of`: so many of every one of these
    keys. `on_worked_days`: what lies on a day off does not count.
    """

    least: Figure | None
    of: str
    distinct: Distinct = Distinct.RECORD
    is_total: bool = False
    each_of: tuple[str, ...] = ()
    on_worked_days: bool = False


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of several ways is enough; shown is the one that is furthest."""

    ways: tuple[AtLeast, ...]


@dataclass(frozen=True, slots=True)
class AtMost:
    """No more than so many; without a figure no more than in the same period of last year."""

    most: int | None
    of: str


@dataclass(frozen=True, slots=True)
class Holding:
    """What is held at this moment, at the end of the period at the latest: a stock."""

    least: int
    of: str
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """The part of all records of a kind that holds, e.g. 0.60."""

    least: Decimal
    of: str


@dataclass(frozen=True, slots=True)
class Each:
    """Every single record: its own verdict, e.g. a clock's, or its number within bounds (T9)."""

    of: str
    least: Figure | None = None
    most: Figure | None = None


Form = AtLeast | AnyOf | AtMost | Holding | Share | Each


USUAL_RISK = AtRiskRule()
"""Three quarters of the time, or two working days before the end (MODULES 2, proposed)."""


class Effect(Worded, public="ObligationEffect"):
    """What it means that an obligation is not met; follows from the clause's strength (T10)."""

    BREACH = "BREACH", "计为未完成", "counts as a breach"
    WARNING = "WARNING", "予以提醒", "is warned of, never a breach"
    NOTHING = "NOTHING", "不作逾期", "is never overdue"
    ADVISORY = "ADVISORY", "仅供参考", "of a draft: shown, never counted"


EFFECTS = {
    Strength.HARD: Effect.BREACH,
    Strength.SOFT: Effect.WARNING,
    Strength.EXPLORE: Effect.NOTHING,
    Strength.DRAFT: Effect.ADVISORY,
    Strength.DECLARATORY: Effect.NOTHING,
}


@dataclass(frozen=True, slots=True)
class Duty:
    """What a clause demands of each of its subjects in each of its periods.

    `zh` is what screens call it, `en` the clause's own heading unless another is given. `part`
    tells duties of one clause apart. `also` are clauses that say the same of the same records, so
    that one miss counts once. A subject that was there for less than `present` of a period's days
    owes nothing in it. `strength` only where the clause's own is not that of this part.
    """

    clause: str
    zh: str
    who: str
    when: When
    what: Form
    en: str = ""
    part: str = ""
    also: tuple[str, ...] = ()
    due: DaysAfter | None = None
    present: Decimal = Decimal("0.5")
    at_risk: AtRiskRule = USUAL_RISK
    strength: Strength | None = None

    @property
    def key(self) -> str:
        """Its name: the clause's, and the part's where there are several."""
        return f"{self.clause}.{self.part}" if self.part else self.clause

    @property
    def title_en(self) -> str:
        """What English screens call it."""
        return self.en or clauses()[self.clause].heading_en

    @property
    def force(self) -> Strength:
        """How binding it is."""
        return self.strength or clauses()[self.clause].strength

    @property
    def ways(self) -> tuple[AtLeast | AtMost | Holding | Share | Each, ...]:
        """The ways in which it may be fulfilled: one, unless any of several is enough."""
        return self.what.ways if isinstance(self.what, AnyOf) else (self.what,)
