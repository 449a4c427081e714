"""Brings the district's people into a database; what is there already stays as it is."""

from domain.people.district import seed
from store.database import Database, Transaction

GROUPS = {"G-DEPT": ("DEPT", "MGMT"), "G-STREET": ("STREET",)}
"""Groups that follow from a unit's kind; others are assigned by people."""


async def seed_people(database: Database) -> None:
    """Units, aliases, groups, persons, posts, portfolios, representatives, in one transaction."""
    async with database.transaction() as transaction:
        await _units(transaction)
        await _persons(transaction)
        await _posts(transaction)
        await _representatives(transaction)


async def _units(transaction: Transaction) -> None:
    units = seed.units()
    await transaction.execute(
        "INSERT INTO unit (id, code, name_zh, name_en, sort_key, kind, is_reviewed, is_invented)"
        " SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[],"
        " $6::text[], $7::bool[], $8::bool[]) ON CONFLICT (code) DO NOTHING",
        [one.id for one in units],
        [one.code for one in units],
        [one.name_zh for one in units],
        [one.name_en for one in units],
        [one.sort_key for one in units],
        [one.kind for one in units],
        [one.is_reviewed for one in units],
        [one.is_invented for one in units],
    )
    aliases = [(one, alias) for one in units for alias in one.aliases]
    await transaction.execute(
        "INSERT INTO unit_alias (id, unit_id, name)"
        " SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) ON CONFLICT (id) DO NOTHING",
        [seed.seed_id("alias", f"{one.code}/{alias}") for one, alias in aliases],
        [one.id for one, _ in aliases],
        [alias for _, alias in aliases],
    )
    members = [
        (group, one) for group, kinds in GROUPS.items() for one in units if one.kind in kinds
    ]
    await transaction.execute(
        "INSERT INTO unit_group_member (id, group_code, unit_id)"
        " SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[]) ON CONFLICT (id) DO NOTHING",
        [seed.seed_id("member", f"{group}/{one.code}") for group, one in members],
        [group for group, _ in members],
        [one.id for _, one in members],
    )


async def _persons(transaction: Transaction) -> None:
    leaders = {post.person_id for post in seed.posts() if post.is_district_leader}
    persons = [(one.person_id, one.name, one.sort_key) for one in seed.posts()]
    persons += [(one.person_id, one.name, one.sort_key) for one in seed.representatives()]
    await transaction.execute(
        "INSERT INTO person (id, name, sort_key, is_district_leader)"
        " SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[])"
        " ON CONFLICT (id) DO NOTHING",
        [person_id for person_id, _, _ in persons],
        [name for _, name, _ in persons],
        [sort_key for _, _, sort_key in persons],
        [person_id in leaders for person_id, _, _ in persons],
    )


async def _posts(transaction: Transaction) -> None:
    posts = seed.posts()
    await transaction.execute(
        "INSERT INTO post (id, person_id, unit_id, title_zh, title_en, role, is_head, valid_from)"
        " SELECT new.*, $8::date FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[],"
        " $5::text[], $6::text[], $7::bool[]) AS new ON CONFLICT (id) DO NOTHING",
        [one.id for one in posts],
        [one.person_id for one in posts],
        [one.unit_id for one in posts],
        [one.title_zh for one in posts],
        [one.title_en for one in posts],
        [one.role for one in posts],
        [one.is_head for one in posts],
        seed.IN_OFFICE_SINCE,
    )
    portfolios = seed.portfolios()
    await transaction.execute(
        "INSERT INTO portfolio (id, leader_id, unit_id, valid_from)"
        " SELECT new.*, $4::date FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS new"
        " ON CONFLICT DO NOTHING",
        [one.id for one in portfolios],
        [one.leader_id for one in portfolios],
        [one.unit_id for one in portfolios],
        seed.IN_OFFICE_SINCE,
    )


async def _representatives(transaction: Transaction) -> None:
    members = seed.representatives()
    await transaction.execute(
        "INSERT INTO representative (id, code, person_id, category, sub_kind, affiliation_id,"
        " state, joined_on) SELECT new.*, 'ACTIVE', $7::date FROM unnest($1::uuid[], $2::text[],"
        " $3::uuid[], $4::text[], $5::text[], $6::uuid[]) AS new ON CONFLICT (code) DO NOTHING",
        [one.id for one in members],
        [one.code for one in members],
        [one.person_id for one in members],
        [one.category for one in members],
        [one.sub_kind for one in members],
        [one.affiliation_id for one in members],
        seed.IN_OFFICE_SINCE,
    )
