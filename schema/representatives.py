"""The delegation in numbers, and what Python works out of members, draws and suggestions."""

from decimal import Decimal

import strawberry

from domain.representatives.categories import RepresentativeCategory
from domain.representatives.draw import IN_WORDS, METHOD, drawn
from domain.representatives.participation import (
    Attendance,
    attendance,
)
from domain.representatives.pool import PoolStatus
from schema.enums import worded_enum
from schema.worked import Working, works_out
from store.representatives.draw_readable import REPRESENTATIVE_DRAW, DrawToVerify
from store.representatives.readable import (
    REPRESENTATIVE,
    Record,
)

for one in (RepresentativeCategory, PoolStatus):
    worded_enum(one)


@strawberry.type(description="How many active members a category has.")
class CategoryCount:
    """See the description."""

    category: RepresentativeCategory = strawberry.field(description="The category.")
    count: int = strawberry.field(description="Active members, 0 when there are none.")


@strawberry.type(
    description="What counts as about a hundred. The document gives no bounds: these are a reading,"
    " and settings of this server."
)
class PoolRange:
    """See the description."""

    fewest: int = strawberry.field(description="The fewest, in range itself.")
    most: int = strawberry.field(description="The most, in range itself.")
    clause: str = strawberry.field(description="The clause that is read so.")
    reading: str = strawberry.field(description="The reading, by its number.")
    settings: list[str] = strawberry.field(description="The settings that hold them.")


@strawberry.type(description="The delegation in numbers.")
class RepresentativePool:
    """See the description."""

    by_category: list[CategoryCount] = strawberry.field(
        description="All eight categories, those without members too."
    )
    active_count: int = strawberry.field(description="Active members in all.")
    status: PoolStatus = strawberry.field(description="How that compares with about a hundred.")
    range: PoolRange = strawberry.field(description="What it is compared with.")


@strawberry.type(description="Of occasions that have begun: invited to, and come to.")
class ParticipationRate:
    """See the description."""

    invited: int = strawberry.field(description="To how many he was invited.")
    attended: int = strawberry.field(description="To how many he came.")
    rate: Decimal | None = strawberry.field(
        description="In percent, to one decimal; null for who was never invited."
    )


@strawberry.type(description="A member's year.")
class MemberYear:
    """See the description."""

    year: int = strawberry.field(description="Which; a review counts for the year it reports on.")
    attendance: ParticipationRate = strawberry.field(description="Invitations of that year.")
    reviews_attended: int = strawberry.field(
        description="Year-end reviews of that year that he came to (FS/2.2c)."
    )
    publicity_actions: int = strawberry.field(
        description="What he did to make the government's work known (FS/4.1d)."
    )


@strawberry.type(description="What a member took part in.")
class MemberRecord:
    """See the description."""

    attendance: ParticipationRate = strawberry.field(description="In all.")
    years: list[MemberYear] = strawberry.field(description="By year, the newest first.")


def _shown(found: Attendance) -> ParticipationRate:
    return ParticipationRate(invited=found.invited, attended=found.attended, rate=found.rate)


@works_out(REPRESENTATIVE)
def record(facts: Record, working: Working) -> MemberRecord | None:
    """What he was invited to and came to, and what he made known, by year (FS/4.1a, FS/4.1d)."""
    years = sorted({*(one.year for one in facts.parts), *facts.publicity}, reverse=True)
    return MemberRecord(
        attendance=_shown(attendance(facts.parts, now=working.now)),
        years=[_year(facts, year, working) for year in years],
    )


def _year(facts: Record, year: int, working: Working) -> MemberYear:
    parts = [one for one in facts.parts if one.year == year]
    return MemberYear(
        year=year,
        attendance=_shown(attendance(parts, now=working.now)),
        reviews_attended=sum(one.is_review and one.has_come for one in parts),
        publicity_actions=facts.publicity.count(year),
    )


@works_out(REPRESENTATIVE_DRAW)
def method_in_words(_draw: DrawToVerify, working: Working) -> str:
    """The rules that the draw follows, in words, so that anybody can do it again."""
    return working.say(IN_WORDS.zh, IN_WORDS.en)


@works_out(REPRESENTATIVE_DRAW)
def is_verified(draw: DrawToVerify, _working: Working) -> bool:
    """Whether the draw, done again now from its pool and seed, draws the same members."""
    if draw.method != METHOD or not 0 < draw.places <= len(draw.pool):
        return False
    placed = drawn(draw.pool, places=draw.places, seed=draw.seed)
    return {one.code for one in placed if one.is_drawn} == set(draw.drawn)
