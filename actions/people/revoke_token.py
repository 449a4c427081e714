"""An administrator makes a token, or all tokens of a person, count no longer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.people.revocation import Revocation
from domain.people.token_ids import LONGEST_TOKEN_ID, is_token_id
from domain.problems import Named, Problem, ProblemCode, problem
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.people.writes import insert_revocation

REASON_MOST = 500
TOKEN_STREAM = "tokens"  # noqa: S105 - a stream's name
REVOKED = "token:revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeToken:
    """Either a token's id (`jti`) or a person, and why.

    `real_at` is the machine's instant: tokens live by it, not by a demonstration's clock.
    """

    token_id: str | None
    person_id: UUID | None
    reason: str
    real_at: datetime


@dataclass(frozen=True, slots=True)
class TokenRevoked:
    """What no longer counts."""

    token_id: str | None
    person_id: UUID | None


@acting(
    permission=Permission.TOKEN_REVOKE,
    refuses=TEXT_REFUSES,
    done=TokenRevoked,
)
async def revoke_token(
    act: Act, transaction: Transaction, asked: RevokeToken
) -> TokenRevoked | Refused:
    """Revoke: on this node nothing counts any more before the answer is given.

    The others know as soon as they read it in the log; sockets and streams end within a second.
    """
    problems = _why_refused(asked)
    if problems:
        return Refused(problems)
    await insert_revocation(
        transaction,
        act.new_id(),
        Revocation(token_id=asked.token_id, person_id=asked.person_id, revoked_at=asked.real_at),
        reason=trimmed(asked.reason) or "",
    )
    await act.record(
        transaction,
        NewEvent(
            TOKEN_STREAM,
            REVOKED,
            Permission.TOKEN_READ,
            {
                "tokenId": asked.token_id,
                "personId": asked.person_id,
                "revokedAt": asked.real_at,
            },
        ),
    )
    return TokenRevoked(asked.token_id, asked.person_id)


def _why_refused(asked: RevokeToken) -> tuple[Problem, ...]:
    problems = list(why_text_is_refused(asked.reason, field="reason", most=REASON_MOST))
    if (asked.token_id is None) == (asked.person_id is None):
        problems.append(
            problem(
                ProblemCode.VALUE_INVALID,
                path=("tokenId",),
                why=Named("令牌与人员二者选一", "give either a token or a person"),
            )
        )
    if asked.token_id is not None and not is_token_id(asked.token_id):
        why = Named(
            f"令牌编号由1至{LONGEST_TOKEN_ID}个可见的ASCII字符组成",
            f"a token's id has 1 to {LONGEST_TOKEN_ID} visible ASCII characters",
        )
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("tokenId",), why=why))
    return tuple(problems)
