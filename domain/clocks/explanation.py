"""Why something is due when it is: every day or stretch of time, counted or left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.clocks.calendar import Calendar, DayKind
from domain.clocks.clock_words import day_words, instant_words, length_words, rule_words
from domain.clocks.counting import (
    CountedDay,
    DayCount,
    DayRole,
    Interval,
    Stretch,
    counted_days,
    rests_on_calendar,
    stretches,
)
from domain.clocks.deadline import ClockKind, due_of
from domain.instants import end_of_day, start_of_day
from domain.problems import Named

NOTHING = Named("", "")
LAST_DAY = Named("，当日24时期满", "; the time is over at its 24:00")
PROVISIONAL = Named(
    "（当年放假安排尚未公布，暂按周一至周五推算）",
    " (no official arrangement for the year yet; Monday to Friday assumed)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationStep:
    """A day, or a stretch of time, with what it meant. `number` tells the counted days."""

    begins_at: datetime
    ends_at: datetime
    is_counted: bool
    zh: str
    en: str
    day: date | None = None
    kind: DayKind | None = None
    name_zh: str | None = None
    number: int | None = None
    is_provisional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Rule, calendar and steps. `calendar_version` is nothing where no calendar was asked."""

    rule_zh: str
    rule_en: str
    rule_version: str
    clause: str | None
    calendar_version: str | None
    is_provisional: bool
    started_at: datetime
    due_at: datetime
    steps: tuple[ExplanationStep, ...]


def explain(
    kind: ClockKind,
    started_at: datetime,
    *,
    calendar: Calendar | None = None,
    pauses: Sequence[Interval] = (),
    extended_by: int = 0,
) -> Explanation:
    """The same count that the due instant comes from, told step by step.

    Raises ValueError when days are to be counted without a calendar.
    """
    due = due_of(kind, started_at, calendar=calendar, pauses=pauses, extended_by=extended_by)
    rule = rule_words(kind, extended_by=extended_by)
    steps: tuple[ExplanationStep, ...]
    if calendar is not None and kind.counts_days:
        count = kind.day_count(extended_by=extended_by)
        days = counted_days(calendar, started_at, count, pauses=pauses)
        steps = tuple(
            _day_step(calendar, one, count=count, is_last=one is days[-1]) for one in days
        )
    else:
        ran = stretches(started_at, kind.span(extended_by=extended_by), pauses=pauses)
        steps = tuple(_stretch_step(one) for one in ran)
    return Explanation(
        rule_zh=rule.zh,
        rule_en=rule.en,
        rule_version=kind.version,
        clause=kind.clause,
        calendar_version=due.calendar_version,
        is_provisional=due.is_provisional,
        started_at=started_at,
        due_at=due.due_at,
        steps=steps,
    )


def _day_step(
    calendar: Calendar, one: CountedDay, *, count: DayCount, is_last: bool
) -> ExplanationStep:
    kind, name = calendar.kind_of(one.day), calendar.name_of(one.day)
    is_provisional = rests_on_calendar(one, count) and calendar.is_provisional(one.day)
    day, what, meaning = day_words(one.day), _kind_words(kind, name), _role_words(one)
    more = PROVISIONAL if is_provisional else NOTHING
    end = LAST_DAY if is_last else NOTHING
    return ExplanationStep(
        begins_at=start_of_day(one.day),
        ends_at=end_of_day(one.day),
        is_counted=one.number is not None,
        zh=f"{day.zh}：{what.zh}，{meaning.zh}{end.zh}{more.zh}",
        en=f"{day.en}: {what.en}, {meaning.en}{end.en}{more.en}",
        day=one.day,
        kind=kind,
        name_zh=name,
        number=one.number,
        is_provisional=is_provisional,
    )


def _kind_words(kind: DayKind, name: str | None) -> Named:
    words = {
        DayKind.WORKDAY: Named("工作日", "working day"),
        DayKind.WEEKEND: Named("周末", "weekend"),
        DayKind.HOLIDAY: Named(
            f"{name}放假" if name else "放假",
            f"public holiday ({name})" if name else "public holiday",
        ),
        DayKind.MAKEUP_WORKDAY: Named(
            f"{name}调休上班" if name else "调休上班",
            f"make-up working day ({name})" if name else "make-up working day",
        ),
    }
    return words[kind]


def _role_words(one: CountedDay) -> Named:
    words = {
        DayRole.START: Named("起算当日，不计入", "the starting day, not counted"),
        DayRole.COUNTED: Named(f"计为第{one.number}日", f"counted as day {one.number}"),
        DayRole.NOT_WORKED: Named("不计入", "not counted"),
        DayRole.PAUSED: Named("时限中止期间，不计入", "the clock stood still, not counted"),
        DayRole.MOVED_ON: Named("期满日顺延", "the end has moved on"),
    }
    return words[one.role]


def _stretch_step(one: Stretch) -> ExplanationStep:
    begin, end = instant_words(one.begins_at), instant_words(one.ends_at)
    length = length_words(one.length)
    meaning = (
        Named(f"计时{length.zh}", f"{length.en} counted")
        if one.is_running
        else Named(f"暂停{length.zh}，不计入", f"{length.en} paused, not counted")
    )
    return ExplanationStep(
        begins_at=one.begins_at,
        ends_at=one.ends_at,
        is_counted=one.is_running,
        zh=f"{begin.zh}至{end.zh}：{meaning.zh}",
        en=f"{begin.en} to {end.en}: {meaning.en}",
    )
