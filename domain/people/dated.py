"""What holds from one day to another: posts, portfolios, groups, their members and clauses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Protocol

from domain.declared.marks import Label, Text
from domain.gate import refuses_with
from domain.instants import A_DAY
from domain.people.problems import PeopleCode
from domain.people.scopes import Standing
from domain.problems import Named, Problem, ProblemCode, problem

FirstDay = Annotated[date, Label("起始日", "From"), "The first day on which it holds."]
EndReason = Annotated[str, Text(500), Label("结束原因", "Why it ends"), "Why it ends."]
LastDay = Annotated[
    date,
    Label("截止日", "To"),
    "The last day on which it holds; the day before the first one says that it never did.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Something with a first day and perhaps a last one; both belong to it.

    What ends on the day before its first one has never held: so slips are withdrawn, and the row
    tells it.
    """

    valid_from: FirstDay
    valid_to: LastDay | None = None
    end_reason: Annotated[str | None, Label("结束原因", "Why it ended"), "Why it ended."] = None

    @property
    def state(self) -> Standing:
        """Its days say when it holds."""
        return Standing.ON_RECORD

    def holds_on(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def overlaps(self, other: "Dated") -> bool:
        """Whether there is a day on which both hold."""
        latest = max(self.valid_from, other.valid_from)
        return all(one.valid_to is None or latest <= one.valid_to for one in (self, other))


class Ending(Protocol):
    """What is asked for something to end."""

    @property
    def valid_to(self) -> date:
        """Its last day."""


@refuses_with(ProblemCode.VALUE_INVALID)
def why_end_is_refused(asked: Ending, one: Dated, _now: datetime) -> tuple[Problem, ...]:
    """It ends on its first day or later, or the day before and never was; never later than told."""
    if one.valid_to is not None and asked.valid_to >= one.valid_to:
        why = Named(f"已定于{one.valid_to}结束", f"it ends on {one.valid_to} already")
    elif asked.valid_to < one.valid_from - A_DAY:
        why = Named(f"早于起始日{one.valid_from}", f"it begins on {one.valid_from}")
    else:
        return ()
    return (problem(ProblemCode.VALUE_INVALID, path=("validTo",), why=why),)


def why_span_is_refused(new: Dated) -> tuple[Problem, ...]:
    """What begins may hold for a day at least."""
    if new.valid_to is None or new.valid_from <= new.valid_to:
        return ()
    why = Named(f"早于起始日{new.valid_from}", f"it begins on {new.valid_from}")
    return (problem(ProblemCode.VALUE_INVALID, path=("validTo",), why=why),)


def why_outside_is_refused(part: Dated, whole: Dated) -> tuple[Problem, ...]:
    """What is part of something holds on no day on which that does not."""
    if part.valid_from < whole.valid_from:
        path, since = "validFrom", whole.valid_from
        why = Named(f"所属单位组自{since}起才有", f"its group is there from {since} on")
    elif whole.valid_to is None or (part.valid_to is not None and part.valid_to <= whole.valid_to):
        return ()
    else:
        path = "validFrom" if part.valid_from > whole.valid_to else "validTo"
        why = Named(f"所属单位组至{whole.valid_to}为止", f"its group ends on {whole.valid_to}")
    return (problem(ProblemCode.VALUE_INVALID, path=(path,), why=why),)


def why_overlap_is_refused(
    new: Dated, others: Iterable[Dated], *, path: str, clause: str | None = None
) -> tuple[Problem, ...]:
    """Of these one holds at a time."""
    return tuple(
        problem(PeopleCode.TIMES_OVERLAP, path=(path,), clause=clause, other=_named(other))
        for other in others
        if new.overlaps(other)
    )


def _named(one: Dated) -> Named:
    if one.valid_to is None:
        return Named(f"已有一项自{one.valid_from}起", f"another holds from {one.valid_from} on")
    return Named(
        f"已有一项自{one.valid_from}至{one.valid_to}",
        f"another holds from {one.valid_from} to {one.valid_to}",
    )
