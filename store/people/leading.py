"""What stories ask of posts, portfolios, groups, absences and grants: at a day or an instant."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from domain.instants import A_DAY, local_date
from domain.people.facts import AbsenceFacts, PortfolioFacts, PostFacts, UnitGroupFacts
from domain.people.leading import ACTING, ActingMayor, acting_mayor, has_authority, leader_of
from domain.people.roles import LEADERS
from domain.people.scopes import AuthorizationScope
from store.database import Reader, Transaction
from store.people.dated import held
from store.people.rows import ABSENCES, AUTHORIZATIONS, PORTFOLIOS, POSTS


async def head_of(reader: Reader, unit_id: UUID, on: date) -> UUID | None:
    """The person who heads a unit on a day, if anybody (WR/8a)."""
    heads = await POSTS.where(
        reader, f"unit_id = $1 AND is_head AND {held('post', '$2')}", unit_id, on
    )
    return heads[0].person_id if heads else None


async def leader_at(reader: Reader, unit_id: UUID, on: date) -> UUID | None:
    """The person in charge of a unit on a day (WR/6a)."""
    kind: str | None = await reader.fetchval("SELECT kind FROM unit WHERE id = $1", unit_id)
    if kind is None:
        return None
    return leader_of(
        unit_id,
        kind,
        on,
        portfolios=await PORTFOLIOS.where(reader, "unit_id = $1", unit_id),
        posts=await leading_posts(reader),
    )


async def leading_posts(reader: Reader) -> tuple[PostFacts, ...]:
    """Those of mayors and executive deputies, of all times."""
    return await POSTS.where(reader, "role = ANY($1)", [one.value for one in ACTING])


async def absences_of(reader: Reader, posts: Sequence[PostFacts]) -> tuple[AbsenceFacts, ...]:
    """All absences of those who hold these posts."""
    holders = [one.person_id for one in posts]
    return await ABSENCES.where(reader, "person_id = ANY($1)", holders)


async def acting_mayor_at(reader: Reader, at: datetime) -> ActingMayor | None:
    """Who acts as mayor at an instant (WR/4, WR/7b)."""
    posts = await leading_posts(reader)
    return acting_mayor(at, posts=posts, absences=await absences_of(reader, posts))


async def may_act_as_mayor(
    reader: Reader, person_id: UUID, scope: AuthorizationScope, at: datetime
) -> bool:
    """Whether somebody chairs, signs or approves in the mayor's place at an instant.

    He acts as mayor, or whoever is mayor on that day has authorised him.
    """
    posts = await leading_posts(reader)
    day = local_date(at)
    mayors = [one.person_id for one in posts if one.role is ACTING[0] and one.holds_on(day)]
    return has_authority(
        person_id,
        scope,
        at,
        acting=acting_mayor(at, posts=posts, absences=await absences_of(reader, posts)),
        grants=await AUTHORIZATIONS.where(reader, "grantor_id = ANY($1)", mayors),
    )


async def units_bound(reader: Reader, clause: str, on: date) -> frozenset[UUID]:
    """The units that a clause binds on a day by groups; none while it is unassigned (A31)."""
    rows = await reader.fetch(
        "SELECT DISTINCT m.unit_id FROM group_clause c JOIN group_member m"
        " ON m.group_id = c.group_id AND (m.clause IS NULL OR m.clause = c.clause)"
        f" WHERE c.clause = $1 AND {held('c', '$2')} AND {held('m', '$2')}",
        clause,
        on,
    )
    return frozenset(row["unit_id"] for row in rows)


async def portfolios_ended(transaction: Transaction, left: PostFacts) -> tuple[PortfolioFacts, ...]:
    """End what a leader has in his charge with the post he leaves, unless he leads by another."""
    if left.role not in LEADERS or left.valid_to is None:
        return ()
    posts = await POSTS.where(transaction, "person_id = $1", left.person_id)
    after = left.valid_to + A_DAY
    if any(one.role in LEADERS and one.holds_on(after) for one in posts):
        return ()
    rows = await transaction.fetch(
        "UPDATE portfolio SET valid_to = GREATEST($2::date, valid_from - 1), end_reason = $3"
        " WHERE leader_id = $1 AND (valid_to IS NULL OR valid_to > $2) RETURNING *",
        left.person_id,
        left.valid_to,
        left.end_reason,
    )
    return tuple(PORTFOLIOS.fact(row) for row in rows)


async def end_group_parts(transaction: Transaction, group: UnitGroupFacts) -> None:
    """End the members and clauses of a group with it."""
    for table in ("group_member", "group_clause"):
        await transaction.execute(
            f"UPDATE {table} SET valid_to = GREATEST($2::date, valid_from - 1), end_reason = $3"
            " WHERE group_id = $1 AND (valid_to IS NULL OR valid_to > $2)",
            group.id,
            group.valid_to,
            group.end_reason,
        )
