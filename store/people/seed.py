"""Brings the district's people into a database; what is there already stays as it is."""

from domain.people.district import seed
from domain.people.events import RegisterEvents
from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from domain.people.units import UnitGroup
from store.database import Database, Transaction
from store.events.log import NewEvent, append_events

REGISTER = "register"
"""The stream on which changes of units, persons and posts are told."""


async def seed_people(database: Database) -> None:
    """Units, aliases, groups, persons, posts, portfolios, the delegation, in one transaction.

    Repeating changes nothing that somebody has edited since; what was deleted comes back. A
    register that was there already tells in the log that it has changed: answers rest on it.
    """
    async with database.transaction() as transaction:
        is_first = not await transaction.fetchval("SELECT EXISTS (SELECT FROM unit)")
        added = 0
        for part in (_units, _aliases, _groups, _persons, _posts, _portfolios, _term, _members):
            added += await part(transaction)
        if added and not is_first:
            await append_events(
                transaction,
                [
                    NewEvent(
                        REGISTER,
                        RegisterEvents.LOADED,
                        PeoplePermission.UNIT_READ,
                        {"added": added},
                    )
                ],
                at=await transaction.fetchval("SELECT now()"),
                actor_role=Role.ADMIN.value,
                actor_person_id=None,
            )


async def _units(transaction: Transaction) -> int:
    units = seed.units()
    return await transaction.execute(
        "INSERT INTO unit (id, code, name_zh, name_en, sort_key, kind, is_reviewed, is_invented,"
        " parent_id) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[],"
        " $5::text[], $6::text[], $7::bool[], $8::bool[], $9::uuid[]) ON CONFLICT DO NOTHING",
        [one.id for one in units],
        [one.code for one in units],
        [one.name_zh for one in units],
        [one.name_en for one in units],
        [one.sort_key for one in units],
        [one.kind.value for one in units],
        [one.is_reviewed for one in units],
        [one.is_invented for one in units],
        [one.parent_id for one in units],
    )


async def _aliases(transaction: Transaction) -> int:
    aliases = seed.aliases()
    return await transaction.execute(
        "INSERT INTO unit_alias (id, unit_id, name, valid_from, valid_to)"
        " SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[])"
        " ON CONFLICT DO NOTHING",
        [one.id for one in aliases],
        [one.unit_id for one in aliases],
        [one.name for one in aliases],
        [one.valid_from for one in aliases],
        [one.valid_to for one in aliases],
    )


async def _groups(transaction: Transaction) -> int:
    members, clauses = seed.group_members(), seed.group_clauses()
    added = await transaction.execute(
        "INSERT INTO unit_group (id, code, name_zh, name_en, valid_from)"
        " SELECT new.*, $5::date FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS new"
        " ON CONFLICT DO NOTHING",
        [seed.seed_id("group", one.value) for one in UnitGroup],
        [one.value for one in UnitGroup],
        [one.zh for one in UnitGroup],
        [one.en for one in UnitGroup],
        seed.IN_OFFICE_SINCE,
    )
    added += await transaction.execute(
        "INSERT INTO group_member (id, group_id, unit_id, valid_from)"
        " SELECT new.*, $4::date FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS new"
        " ON CONFLICT DO NOTHING",
        [one.id for one in members],
        [one.group_id for one in members],
        [one.unit_id for one in members],
        seed.IN_OFFICE_SINCE,
    )
    return added + await transaction.execute(
        "INSERT INTO group_clause (id, group_id, clause, valid_from)"
        " SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[])"
        " ON CONFLICT DO NOTHING",
        [one.id for one in clauses],
        [one.group_id for one in clauses],
        [one.clause for one in clauses],
        [one.valid_from for one in clauses],
    )


async def _persons(transaction: Transaction) -> int:
    persons = seed.persons()
    return await transaction.execute(
        "INSERT INTO person (id, name, sort_key, is_district_leader)"
        " SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[])"
        " ON CONFLICT DO NOTHING",
        [one.id for one in persons],
        [one.name for one in persons],
        [one.sort_key for one in persons],
        [one.is_district_leader for one in persons],
    )


async def _posts(transaction: Transaction) -> int:
    posts = seed.posts()
    return await transaction.execute(
        "INSERT INTO post (id, person_id, unit_id, title_zh, title_en, role, is_head, valid_from)"
        " SELECT new.*, $8::date FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[],"
        " $5::text[], $6::text[], $7::bool[]) AS new ON CONFLICT DO NOTHING",
        [one.id for one in posts],
        [one.person_id for one in posts],
        [one.unit_id for one in posts],
        [one.title_zh for one in posts],
        [one.title_en for one in posts],
        [one.role.value for one in posts],
        [one.is_head for one in posts],
        seed.IN_OFFICE_SINCE,
    )


async def _portfolios(transaction: Transaction) -> int:
    portfolios = seed.portfolios()
    # A unit that got another leader in the meantime keeps him: one leader a unit (WR/6a).
    return await transaction.execute(
        "INSERT INTO portfolio (id, leader_id, unit_id, valid_from)"
        " SELECT new.*, $4::date FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS new"
        " ON CONFLICT DO NOTHING",
        [one.id for one in portfolios],
        [one.leader_id for one in portfolios],
        [one.unit_id for one in portfolios],
        seed.IN_OFFICE_SINCE,
    )


async def _term(transaction: Transaction) -> int:
    return await transaction.execute(
        "INSERT INTO delegation_term (id, name, starts_on, ends_on, state, stands_since,"
        f" entered_at) VALUES ($1, $2, $3, $4, 'RUNNING', {_FROM_THE_FIRST_DAY}, now())"
        " ON CONFLICT DO NOTHING",
        seed.FIRST_TERM_ID,
        seed.FIRST_TERM_NAME,
        seed.IN_OFFICE_SINCE,
        seed.FIRST_TERM_ENDS_ON,
    )


_FROM_THE_FIRST_DAY = "$3::date::timestamp AT TIME ZONE 'Asia/Shanghai'"


async def _members(transaction: Transaction) -> int:
    members = seed.representatives()
    return await transaction.execute(
        "INSERT INTO representative (id, code, person_id, category, sub_kind, affiliation_id,"
        " state, term_id, joined_on, stands_since, entered_at)"
        f" SELECT new.*, 'ACTIVE', $2, $3::date, {_FROM_THE_FIRST_DAY}, now()"
        " FROM unnest($1::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::uuid[])"
        " AS new ON CONFLICT DO NOTHING",
        [one.id for one in members],
        seed.FIRST_TERM_ID,
        seed.IN_OFFICE_SINCE,
        [one.code for one in members],
        [one.person_id for one in members],
        [one.category.value for one in members],
        [None if one.sub_kind is None else one.sub_kind.value for one in members],
        [one.affiliation_id for one in members],
    )
