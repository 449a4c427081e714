"""What a signed token claims, each claim judged by its type and its meaning (RFC 7519)."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from domain.people.roles import Role
from domain.people.token_ids import LONGEST_TOKEN_ID, is_token_id
from domain.people.viewer import Viewer
from domain.texts.cleaning import forbidden_in
from domain.words import in_one_line

ISSUER = "sitong"
LEEWAY = timedelta(seconds=30)
ANY_DOCUMENT = "any"

LONGEST_TEXT = 255

T = TypeVar("T")


class BadTokenError(Exception):
    """The token does not count; the text may be told to its bearer."""


def viewer_of(claims: Mapping[str, Any], *, now: datetime, audience: str = ISSUER) -> Viewer:
    """The viewer a token speaks for at `now`, to `audience`.

    `exp`, `iat`, `iss`, `jti` and `role` must be there; any other that is known here must be
    right if it is. What nobody here knows is left alone. Raises BadTokenError naming the claim.
    """
    if _text(claims, "iss") != ISSUER:
        raise BadTokenError("The bearer token was issued by somebody else.")
    if not _is_for(claims, audience):
        raise BadTokenError("The bearer token is meant for another server (`aud`).")
    issued_at, expires_at = _instant(claims, "iat"), _instant(claims, "exp")
    if expires_at <= now:
        raise BadTokenError("The bearer token has expired; ask for a new one.")
    begins_at = max(issued_at, _if_there(claims, "nbf", _instant) or issued_at)
    if begins_at > now + LEEWAY:
        raise BadTokenError("The bearer token is not good yet; check the machine's clock.")
    _if_there(claims, "sub", _text)
    return Viewer(
        role=_role(claims),
        person_id=_if_there(claims, "person", _uuid),
        unit_id=_if_there(claims, "unit", _uuid),
        representative_id=_if_there(claims, "representative", _uuid),
        token_id=_token_id(claims),
        issued_at=issued_at,
        expires_at=expires_at,
        name=_if_there(claims, "name", _name),
        may_ask_freely=_if_there(claims, "documents", _documents) or False,
    )


def _if_there(
    claims: Mapping[str, Any], name: str, judge: Callable[[Mapping[str, Any], str], T]
) -> T | None:
    return judge(claims, name) if name in claims else None


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_TEXT or "\0" in value:
        raise _wrong(name, f"text of 1 to {LONGEST_TEXT} characters")
    return value


def _token_id(claims: Mapping[str, Any]) -> str:
    value = claims.get("jti")
    if not isinstance(value, str) or not is_token_id(value):
        raise _wrong("jti", f"1 to {LONGEST_TOKEN_ID} visible ASCII characters")
    return value


def _name(claims: Mapping[str, Any], name: str) -> str:
    """As a typed title is kept: it is shown to others, and must show what it is."""
    kept = in_one_line(_text(claims, name))
    if kept is None or forbidden_in(kept) is not None:
        raise _wrong(name, "text that can be seen")
    return kept


def _instant(claims: Mapping[str, Any], name: str) -> datetime:
    """A number of seconds since 1970; true and false are numbers to Python alone."""
    value = claims.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        # What is no number, or of no year, raises.
        with suppress(ValueError, OverflowError, OSError):
            return datetime.fromtimestamp(value, UTC)
    raise _wrong(name, "an instant in seconds since 1970")


def _uuid(claims: Mapping[str, Any], name: str) -> UUID:
    text = _text(claims, name)
    try:
        value = UUID(text)
    except ValueError:
        raise _wrong(name, "a UUID") from None
    if str(value) != text.lower():
        raise _wrong(name, "a UUID with its hyphens and nothing else")
    return value


def _role(claims: Mapping[str, Any]) -> Role:
    try:
        return Role(_text(claims, "role"))
    except ValueError:
        raise _wrong("role", "one of the roles") from None


def _documents(claims: Mapping[str, Any], name: str) -> bool:
    if claims[name] != ANY_DOCUMENT:
        raise _wrong(name, f"`{ANY_DOCUMENT}`")
    return True


def _is_for(claims: Mapping[str, Any], whom: str) -> bool:
    """A token for others alone is not ours to take; one for nobody in particular is the API's."""
    if "aud" not in claims:
        return whom == ISSUER
    audience = claims["aud"]
    named = audience if isinstance(audience, list) else [audience]
    if not all(isinstance(one, str) for one in named):
        raise _wrong("aud", "text or a list of texts")
    return whom in named


def _wrong(name: str, wanted: str) -> BadTokenError:
    return BadTokenError(f"The bearer token's claim `{name}` must be {wanted}.")
