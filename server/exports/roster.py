"""The roster of a term of the delegation as a document: who is in it, and of which category."""

from collections import Counter
from datetime import date, datetime

from domain.instants import in_shanghai
from domain.representatives.categories import RepresentativeCategory, RepresentativeState
from domain.representatives.pool import composition
from domain.representatives.sheet import (
    AFFILIATION,
    CATEGORY,
    KNOWN_ALREADY,
    NAME,
    PHONE,
    SUB_KIND,
)
from server.exports.document import Cell, Column, Document, Table
from store.representatives.roster import RosterFacts, RosterLine

CODE, STATE, JOINED, ENDED = KNOWN_ALREADY
MEMBERS = (
    Column(CODE, 3),
    Column(NAME.zh, 4),
    Column(CATEGORY.zh, 7),
    Column(SUB_KIND.zh, 4),
    Column(PHONE.zh, 6),
    Column(AFFILIATION.zh, 8),
    Column(STATE, 4),
    Column(JOINED, 5),
    Column(ENDED, 5),
)
"""Those that the import reads are called as it calls them."""

BY_CATEGORY = (Column(CATEGORY.zh, 12), Column("在任人数", 4, is_number=True))


def roster_of(facts: RosterFacts, *, at: datetime, by: str | None) -> Document:
    """The roster as it stands at this instant, for one who keeps it."""
    term = facts.term
    active = [one.category for one in facts.lines if one.state is RepresentativeState.ACTIVE]
    return Document(
        title="百人建议代表团名册",
        subtitle=term.name,
        facts=(
            ("任期", f"{_day(term.starts_on)}至{_day(term.ends_on)}"),
            ("状态", term.state.zh),
            ("在册", f"{len(facts.lines)} 人"),
            ("在任", f"{len(active)} 人"),
        ),
        tables=(
            Table(title="代表", columns=MEMBERS, rows=[_row(one) for one in facts.lines]),
            Table(title="构成", columns=BY_CATEGORY, rows=_composition(active)),
        ),
        made=f"{_whole(at)} 生成" + (f"，{by}" if by else ""),
    )


def _row(one: RosterLine) -> tuple[Cell, ...]:
    return (
        one.code,
        one.name,
        one.category.zh,
        None if one.sub_kind is None else one.sub_kind.zh,
        one.phone,
        one.affiliation,
        one.state.zh,
        None if one.joined_on is None else one.joined_on.isoformat(),
        None if one.ended_on is None else one.ended_on.isoformat(),
    )


def _composition(active: list[RepresentativeCategory]) -> list[tuple[Cell, ...]]:
    """All eight categories, those without anybody, too (FS/2.1a)."""
    parts = composition(Counter(one.value for one in active))
    return [(one.zh, number) for one, number in parts.items()]


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _whole(instant: datetime) -> str:
    local = in_shanghai(instant)
    return f"{_day(local.date())} {local:%H:%M}"
