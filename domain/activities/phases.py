"""The four steps that delegation and government take together, each in its months (FS/1a)."""

from collections.abc import Mapping
from datetime import datetime

from domain.clauses.documents import DocumentKey
from domain.clauses.register import Clause
from domain.clocks.deadline import TICK
from domain.clocks.windows import (
    EVALUATE_WINDOW,
    PLAN_WINDOW,
    PROMOTE_WINDOW,
    SUPERVISE_WINDOW,
    MonthWindow,
)
from domain.declared.worded import Worded
from domain.instants import local_date


class ActivityPhase(Worded):
    """A step of the mechanism; there are exactly four (FS/1a)."""

    PLAN = "PLAN", "共同谋划", "joint planning, January to March"
    PROMOTE = "PROMOTE", "共同推进", "joint promotion, April to August"
    SUPERVISE = "SUPERVISE", "共同督查", "joint supervision, September to November"
    EVALUATE = "EVALUATE", "共同评议", "joint evaluation, December and January"


WINDOWS: Mapping[ActivityPhase, MonthWindow] = {
    ActivityPhase.PLAN: PLAN_WINDOW,
    ActivityPhase.PROMOTE: PROMOTE_WINDOW,
    ActivityPhase.SUPERVISE: SUPERVISE_WINDOW,
    ActivityPhase.EVALUATE: EVALUATE_WINDOW,
}
"""The months of each (FS/3.1a, 3.2a, 3.3a, 3.4a)."""


def is_in_window(phase: ActivityPhase, starts_at: datetime) -> bool:
    """Whether what starts then lies in the phase's months, by its day in Shanghai (T6)."""
    return WINDOWS[phase].holds(starts_at)


def is_of_the_steps(clause: Clause) -> bool:
    """Whether it stands in the part of the mechanism that says what each step demands."""
    return clause.document is DocumentKey.FS and clause.article.startswith("三·")


def due_in(due_at: datetime, year: int) -> ActivityPhase:
    """The step in whose months a duty of the year ends; `due_at` is the first instant that is late.

    What ends in the next year belongs to the evaluation of this one (T8).
    """
    last = due_at - TICK
    if local_date(last).year > year:
        return ActivityPhase.EVALUATE
    return next(phase for phase, window in WINDOWS.items() if window.holds(last))


def year_of(phase: ActivityPhase, starts_at: datetime) -> int:
    """The year that it counts for: an evaluation in January belongs to the year before (T8, A1)."""
    day = local_date(starts_at)
    is_late = phase is ActivityPhase.EVALUATE and day.month == 1
    return day.year - 1 if is_late else day.year
