"""An administrator makes a token, or all tokens of a person, count no longer."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.declared.marks import AsGiven, Ref, Text
from domain.outcomes import Refused
from domain.people.events import TokenEvents
from domain.people.permissions import PeoplePermission
from domain.people.revocation import Revocation
from domain.people.token_ids import LONGEST_TOKEN_ID, is_token_id
from domain.problems import Named, Problem, ProblemCode, problem
from store.database import Transaction
from store.events.log import NewEvent
from store.people.writes import insert_revocation

TOKEN_STREAM = "tokens"  # noqa: S105 - a stream's name


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeToken:
    """Make a token count no longer."""

    token_id: Annotated[str | None, AsGiven(), "The token's `jti`."] = None
    person_id: Annotated[
        UUID | None,
        Ref("Person", is_looked_up=False),
        "Instead of one token: all tokens of this person until now.",
    ] = None
    reason: Annotated[str, Text(500), "Why, at most 500 characters."]

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """Whether it names one of the two, and a token by what may be its id."""
        problems = []
        if (self.token_id is None) == (self.person_id is None):
            why = Named("令牌与人员二者选一", "give either a token or a person")
            problems.append(problem(ProblemCode.VALUE_INVALID, path=("tokenId",), why=why))
        if self.token_id is not None and not is_token_id(self.token_id):
            why = Named(
                f"令牌编号由1至{LONGEST_TOKEN_ID}个可见的ASCII字符组成",
                f"a token's id has 1 to {LONGEST_TOKEN_ID} visible ASCII characters",
            )
            problems.append(problem(ProblemCode.VALUE_INVALID, path=("tokenId",), why=why))
        return tuple(problems)


@dataclass(frozen=True, slots=True)
class TokenRevoked:
    """The token counts no longer; its sockets are being closed."""

    token_id: Annotated[str | None, "The token's `jti`, if one was named."]
    person_id: UUID | None


@acting(
    permission=PeoplePermission.TOKEN_REVOKE,
    refuses=frozenset({ProblemCode.VALUE_INVALID}),
    is_remembered=False,
)
async def revoke_token(
    act: Act, transaction: Transaction, asked: RevokeToken
) -> TokenRevoked | Refused:
    """Make a token, or all of a person's, count no longer; open sockets are closed.

    On this node nothing counts any more before the answer is given. The others know as soon as
    they read it in the log; sockets and streams end within a second. Tokens live by the machine's
    time, not by a demonstration's clock.
    """
    await insert_revocation(
        transaction,
        act.new_id(),
        Revocation(token_id=asked.token_id, person_id=asked.person_id, revoked_at=act.real_now()),
        reason=asked.reason,
    )
    await act.record(
        transaction,
        NewEvent(
            TOKEN_STREAM,
            TokenEvents.REVOKED,
            PeoplePermission.TOKEN_READ,
            {
                "tokenId": asked.token_id,
                "personId": asked.person_id,
                "revokedAt": act.real_now(),
            },
        ),
    )
    return TokenRevoked(asked.token_id, asked.person_id)
