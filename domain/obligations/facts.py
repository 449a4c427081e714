"""What the ledger itself keeps: periods as the calendar makes them, never a total."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated
from uuid import UUID, uuid5

from domain.clauses.documents import DocumentKey
from domain.clauses.register import Strength, clauses
from domain.clocks.calendar import Calendar
from domain.declared.marks import line
from domain.declared.worded import Worded
from domain.obligations.duty import AtLeast, AtMost, Distinct, Duty, Each, Effect, Holding, Share
from domain.obligations.force import DocumentForce, effect_of, is_owed
from domain.obligations.periods import DutySpan, spans_of


class Form(Worded, public="ObligationForm"):
    """How records become a figure, and a figure a status."""

    AT_LEAST = "AT_LEAST", "至少", "at least so many records"
    AT_MOST = "AT_MOST", "至多", "at most so many records"
    HOLDING = "HOLDING", "保有", "so many held at this moment"
    SHARE = "SHARE", "占比", "a share of all records"
    EACH = "EACH", "逐项", "every single record holds"


class Stage(StrEnum):
    """How far the ledger's clock has come in a period."""

    AHEAD = "AHEAD"
    RUNNING = "RUNNING"
    RISKY = "RISKY"
    OVER = "OVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyPeriodFacts:
    """One way of fulfilling one duty in one period: what calendar and documents decide.

    `way` counts the ways of which any is enough, from 0. What is `of_last_year` has last year's
    figure for a bound. Its id follows from duty, first day and way.
    """

    id: UUID
    duty: Annotated[str, line(60)]
    clause: Annotated[str, line(20)]
    document: DocumentKey
    title: Annotated[str, line(80)]
    title_en: Annotated[str, line(120)]
    strength: Strength
    way: int
    ways: int
    year: int
    who: Annotated[str, line(40)]
    kind: Annotated[str, line(60)]
    form: Form
    shown_from: date
    shown_to: date
    first_on: date
    last_on: date
    begins_at: datetime
    at_risk_at: datetime
    due_at: datetime
    grace_at: datetime
    present_days: int
    distinct_by: Distinct
    is_total: bool
    keys: tuple[str, ...]
    least: Decimal | None
    most: Decimal | None
    of_last_year: bool
    on_worked_days: bool
    effect: Effect
    is_provisional: bool
    stage: Stage

    def stage_at(self, now: datetime) -> Stage:
        """Where it stands then; its due instant is the first that is over."""
        if now >= self.due_at:
            return Stage.OVER
        if now >= self.at_risk_at:
            return Stage.RISKY
        return Stage.RUNNING if now >= self.begins_at else Stage.AHEAD


def duty_periods(
    duty: Duty, year: int, *, calendar: Calendar, force: DocumentForce, now: datetime
) -> Iterator[DutyPeriodFacts]:
    """All its periods of a year, but those for which its document no longer or not yet counts."""
    for one in spans_of(duty, year, calendar):
        if is_owed(force, due_at=one.due_at):
            for way, form in enumerate(duty.ways):
                yield _period(duty, form, one, way=way, year=year, force=force, now=now)


def _period(
    duty: Duty,
    form: AtLeast | AtMost | Holding | Share | Each,
    one: DutySpan,
    *,
    way: int,
    year: int,
    force: DocumentForce,
    now: datetime,
) -> DutyPeriodFacts:
    span = one.span
    counting = form if isinstance(form, AtLeast) else None
    bare = DutyPeriodFacts(
        id=period_id(duty.key, span.first_on, way),
        duty=duty.key,
        clause=duty.clause,
        document=clauses()[duty.clause].document,
        title=duty.zh,
        title_en=duty.title_en,
        strength=duty.force,
        way=way,
        ways=len(duty.ways),
        year=year,
        who=str(duty.who),
        kind=form.of,
        form=FORMS[type(form)],
        shown_from=span.shown_from,
        shown_to=span.shown_to,
        first_on=span.first_on,
        last_on=span.last_on,
        begins_at=one.begins_at,
        at_risk_at=one.at_risk_at,
        due_at=one.due_at,
        grace_at=one.grace_at,
        present_days=one.present_days,
        distinct_by=counting.distinct if counting else Distinct.RECORD,
        is_total=counting.is_total if counting else False,
        keys=counting.each_of if counting else (),
        least=_decimal(getattr(form, "least", None)),
        most=_decimal(getattr(form, "most", None)),
        of_last_year=isinstance(form, AtMost) and form.most is None,
        on_worked_days=counting.on_worked_days if counting else False,
        effect=effect_of(duty.force, force, due_at=one.due_at),
        is_provisional=one.is_provisional,
        stage=Stage.AHEAD,
    )
    return replace(bare, stage=bare.stage_at(now))


FORMS = {
    AtLeast: Form.AT_LEAST,
    AtMost: Form.AT_MOST,
    Holding: Form.HOLDING,
    Share: Form.SHARE,
    Each: Form.EACH,
}


_PERIODS = UUID("5b2b9a34-7f6e-5c1d-9d70-0a6c0c7d1e11")


def period_id(duty: str, first_on: date, way: int) -> UUID:
    """The same wherever and whenever it is written."""
    return uuid5(_PERIODS, f"{duty}/{first_on}/{way}")


def _decimal(figure: int | Decimal | None) -> Decimal | None:
    return None if figure is None else Decimal(figure)
