"""Tokens that the measured product accepts."""

from datetime import UTC, datetime
from functools import cache
from uuid import UUID

from bench.dataset import key_of
from domain.people.roles import Role
from server.auth.tokens import TokenIdentity, Tokens

SECRET = "a-secret-for-measuring-of-more-than-32-letters"  # noqa: S105 - guards nothing
HOURS = 24.0


@cache
def office_token() -> str:
    """A token that may read cases, sessions and the log."""
    return _signed(TokenIdentity(Role.PERFORMANCE), key_of("token-office"))


@cache
def publicity_token() -> str:
    """A token that may report and assess sentiment events."""
    return _signed(TokenIdentity(Role.PUBLICITY), key_of("token-publicity"))


@cache
def log_reader_token() -> str:
    """A token that may read every matter's events."""
    return _signed(TokenIdentity(Role.ADMIN), key_of("token-log"))


@cache
def admin_token() -> str:
    """A token that may see every unit's statement."""
    return _signed(TokenIdentity(Role.ADMIN), key_of("token-admin"))


@cache
def performance_token() -> str:
    """A token that may nominate representatives."""
    return _signed(
        TokenIdentity(Role.PERFORMANCE, person_id=key_of("person-performance")),
        key_of("token-performance"),
    )


@cache
def head_token(unit_id: UUID) -> str:
    """The token of a unit's head."""
    identity = TokenIdentity(Role.UNIT_HEAD, person_id=key_of("person-head"), unit_id=unit_id)
    return _signed(identity, key_of("token-head"))


def representative_token(number: int) -> str:
    """The token of a representative's phone."""
    identity = TokenIdentity(
        Role.REPRESENTATIVE,
        person_id=key_of("person", number),
        representative_id=key_of("representative", number),
    )
    return _signed(identity, key_of("token-representative", number))


def _signed(identity: TokenIdentity, token_id: UUID) -> str:
    now = datetime.now(UTC)
    return Tokens(SECRET).sign(identity, token_id=token_id.hex, now=now, hours=HOURS)
