"""Bearer tokens for people who try things out, and for partner systems."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from domain.instants import local_date
from domain.people.roles import Role
from server.auth.secrets_file import token_secret
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.cli.console import complain
from server.clock import real_now
from server.settings import Settings
from store.database import Database, Reader
from store.people.reads import post_with_role, unit_by_code
from store.representatives.reads import member_with_code


class NoSuchIdentityError(Exception):
    """Nobody fits what was asked; the text says what."""


async def identity_of(
    reader: Reader, *, role: Role, unit: str | None, person: str | None
) -> TokenIdentity:
    """Whom a token shall speak for: the holder of such a post where there is one.

    Raises NoSuchIdentityError for a unit or a representative that is not there, or no id.
    """
    if role is Role.REPRESENTATIVE:
        found = await member_with_code(reader, code=person)
        if found is None:
            raise NoSuchIdentityError(f"no active representative {person or ''}; run `sitong load`")
        return TokenIdentity(
            role, person_id=found.person_id, representative_id=found.id, name=found.name
        )
    held_unit = None if unit is None else await unit_by_code(reader, unit)
    if unit is not None and held_unit is None:
        raise NoSuchIdentityError(f"no unit has the code {unit}")
    held = await post_with_role(reader, role.value, unit_code=unit, on=local_date(real_now()))
    unit_id = held[0].unit_id if held else (held_unit.id if held_unit else None)
    person_id = _uuid(person) if person else (held[0].person_id if held else None)
    return TokenIdentity(role, person_id=person_id, unit_id=unit_id, name=held[1] if held else None)


def signed(settings: Settings, identity: TokenIdentity, *, hours: float | None = None) -> str:
    """The token; good for so many `hours`, else for as long as the settings say."""
    counted = settings.token_hours if hours is None else hours
    return Tokens(token_secret(settings)).sign(
        identity, token_id=new_id().hex, now=real_now(), hours=counted
    )


async def print_token(
    settings: Settings,
    credentials: dict[str, Any],
    *,
    role: str,
    unit: str | None,
    person: str | None,
    hours: float | None,
    is_any_document: bool = False,
) -> int:
    """Print the token alone, fit for `$(…)`; answers the exit code."""
    if role.upper() not in Role.__members__:
        complain(f"No role {role}. Roles: {', '.join(Role.__members__)}.")
        return 2
    database = Database(credentials, pool_size=1)
    await database.open()
    try:
        identity = await identity_of(database, role=Role(role.upper()), unit=unit, person=person)
    except NoSuchIdentityError as error:
        complain(error)
        return 2
    finally:
        await database.close()
    print(signed(settings, replace(identity, may_ask_freely=is_any_document), hours=hours))
    return 0


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NoSuchIdentityError(f"{text[:60]} is no id of a person") from None
