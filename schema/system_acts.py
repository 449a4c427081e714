"""Inputs and answers of acts on the server itself."""

from datetime import datetime
from typing import Annotated

import strawberry

from schema.inputs import AS_GIVEN
from schema.problems import Refused


@strawberry.input(description="Move the demonstration clock.")
class SetDemoClockInput:
    """See the description."""

    at: datetime | None = strawberry.field(
        default=None, description="The instant it shall show; only forward."
    )
    speed: float | None = strawberry.field(
        default=None, description="How many times as fast as the world, 0 to 100,000."
    )


@strawberry.type(description="The demonstration clock goes on from here.")
class DemoClockSet:
    """See the description."""

    at: datetime = strawberry.field(description="What it shows now.")
    speed: float = strawberry.field(description="How fast it runs.")


@strawberry.input(description="Make a token count no longer.")
class RevokeTokenInput:
    """See the description."""

    token_id: str | None = strawberry.field(
        default=None, description="The token's `jti`.", metadata=AS_GIVEN
    )
    person_id: strawberry.ID | None = strawberry.field(
        default=None, description="Instead of one token: all tokens of this person until now."
    )
    reason: str = strawberry.field(description="Why, at most 500 characters.")


@strawberry.type(description="The token counts no longer; its sockets are being closed.")
class TokenRevoked:
    """See the description."""

    token_id: str | None = strawberry.field(description="The token's `jti`, if one was named.")


SetDemoClockResult = Annotated[
    DemoClockSet | Refused, strawberry.union("SetDemoClockResult", description="Set, or why not.")
]
RevokeTokenResult = Annotated[
    TokenRevoked | Refused,
    strawberry.union("RevokeTokenResult", description="Revoked, or why not."),
]
