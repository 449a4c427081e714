"""Bearer tokens signed by this server (HS256). An identity provider will stand beside them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from domain.people.roles import Role
from domain.people.viewer import Viewer
from server.auth.claims import ANY_DOCUMENT, ISSUER, BadTokenError, viewer_of

ALGORITHM = "HS256"

LONGEST_TOKEN = 4_096
"""Characters; ours have a few hundred."""

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What the library lets through when the header of a token is JSON, but not a header."""


@dataclass(frozen=True, slots=True)
class TokenIdentity:
    """Who a token speaks for."""

    role: Role
    person_id: UUID | None = None
    unit_id: UUID | None = None
    representative_id: UUID | None = None
    name: str | None = None
    may_ask_freely: bool = False


class Tokens:
    """Signs and reads bearer tokens with one secret."""

    def __init__(self, secret: str) -> None:
        # The key is derived, so that the secret may be any text of enough letters.
        self._secret = hashlib.sha256(secret.encode()).digest()

    @cached_property
    def _key(self) -> Any:
        # Loaded by the first token and not by the start: it brings all of X.509 along.
        from joserfc.jwk import OctKey

        return OctKey.import_key(self._secret)

    def sign(
        self,
        identity: TokenIdentity,
        *,
        token_id: str,
        now: datetime,
        hours: float,
        audience: str | None = None,
    ) -> str:
        """A token good for so many hours of real time from now on, for `audience` alone."""
        claims: dict[str, Any] = {
            "iss": ISSUER,
            "jti": token_id,
            "iat": int(now.timestamp()),
            "exp": int((now + timedelta(hours=hours)).timestamp()),
            "role": identity.role.value,
        }
        for name, value in (
            ("person", identity.person_id),
            ("unit", identity.unit_id),
            ("representative", identity.representative_id),
            ("name", identity.name),
        ):
            if value is not None:
                claims[name] = str(value)
        if audience is not None:
            claims["aud"] = audience
        if identity.may_ask_freely:
            claims["documents"] = ANY_DOCUMENT
        from joserfc import jwt

        return jwt.encode({"alg": ALGORITHM}, claims, self._key)

    def read(self, token: str, *, now: datetime, audience: str = ISSUER) -> Viewer:
        """The viewer a token speaks for. Raises BadTokenError when it does not count."""
        if len(token) > LONGEST_TOKEN:
            raise BadTokenError(f"The bearer token has more than {LONGEST_TOKEN} characters.")
        from joserfc import jwt
        from joserfc.errors import JoseError

        try:
            claims = jwt.decode(token, self._key, algorithms=[ALGORITHM]).claims
        except (JoseError, *UNREADABLE):
            raise BadTokenError(
                "The bearer token is broken or not signed by this server."
            ) from None
        return viewer_of(claims, now=now, audience=audience)
