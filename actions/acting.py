"""The frame every act runs in: permission, one transaction, repeatable requests."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, is_dataclass, replace
from functools import wraps
from typing import Any, TypeVar, cast
from uuid import UUID

import msgspec

from actions.act import Act
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.people.viewer import scope_of
from domain.problems import ProblemCode, problem
from store.database import LOST_RACES, Transaction, TransactionRefusedError, to_json
from store.events.requests import remember_answer, remembered_answer

Input = TypeVar("Input")
Done = TypeVar("Done")

Story = Callable[[Act, Transaction, Input], Awaitable[Done | Refused]]
Door = Callable[[Act, Input], Awaitable[Done | Refused]]

FRAME_REFUSES = frozenset({ProblemCode.NOT_PERMITTED, ProblemCode.REQUEST_ID_REUSED})
"""What the frame itself may answer, beside the codes an act declares."""

TRIES = 4
"""A transaction that lost a race is told again so often."""


class UndeclaredRefusalError(AssertionError):
    """An act refused with a code that it does not declare: a fault of ours, never an answer."""


@dataclass(frozen=True, slots=True)
class ActDeclaration:
    """What a front end may know of an act beforehand."""

    name: str
    permission: Permission
    refuses: frozenset[ProblemCode]


ACTS: dict[str, ActDeclaration] = {}
"""All acts by name; filled as the action modules are imported."""


def acting(
    *,
    permission: Permission,
    refuses: frozenset[ProblemCode],
    done: type[Done],
    is_remembered: bool = True,
) -> Callable[[Story[Input, Done]], Door[Input, Done]]:
    """Make a story an act.

    Checks the permission, opens one transaction, tells the story in it, and commits unless
    the story was refused or the viewer's token stopped counting: either rolls back, always.
    With a `request_id` the first answer is remembered in the same transaction and given again
    to an equal request; `done` is the dataclass of that answer (ids, numbers, texts and
    instants only). An act whose answer must not be kept beside the asker's name is not
    `is_remembered`: its `request_id` does nothing.
    Raises UndeclaredRefusalError when the story refuses with a code outside `refuses`.
    """

    def frame(story: Story[Input, Done]) -> Door[Input, Done]:
        name = story.__name__
        declared = ActDeclaration(name, permission, refuses | FRAME_REFUSES)
        ACTS[name] = declared

        @wraps(story)
        async def act_once(act: Act, asked: Input) -> Done | Refused:
            if scope_of(act.viewer, permission) is None:
                return Refused((problem(ProblemCode.NOT_PERMITTED),))
            told = act if is_remembered else replace(act, request_id=None)
            for attempt in range(1, TRIES + 1):
                try:
                    outcome = await _tell(told, asked, story=story, done=done)
                    return _declared(outcome, declared)
                except LOST_RACES:
                    if attempt == TRIES:
                        raise
            raise AssertionError("unreachable: the last try returns or raises")

        return act_once

    return frame


def _declared(outcome: Done | Refused, declared: ActDeclaration) -> Done | Refused:
    if isinstance(outcome, Refused):
        undeclared = {one.code for one in outcome.problems} - declared.refuses
        if undeclared:
            raise UndeclaredRefusalError(
                f"{declared.name} refused with {', '.join(sorted(undeclared))}, undeclared"
            )
    return outcome


async def _tell(
    act: Act, asked: Input, *, story: Story[Input, Done], done: type[Done]
) -> Done | Refused:
    try:
        async with act.database.transaction() as transaction:
            outcome = await _outcome(act, transaction, asked, story=story, done=done)
            if not isinstance(outcome, Refused):
                act.must_count()
                return outcome
            # Leaving the block by an exception is what rolls back.
            raise TransactionRefusedError(outcome)
    except TransactionRefusedError as refusal:
        return cast("Refused", refusal.outcome)


async def _outcome(
    act: Act,
    transaction: Transaction,
    asked: Input,
    *,
    story: Story[Input, Done],
    done: type[Done],
) -> Done | Refused:
    """The story's outcome, or the first answer when this very request came before."""
    if act.request_id is None:
        return await story(act, transaction, asked)
    request = _Request(act.request_id, _actor(act), story.__name__, _fingerprint(asked))
    earlier = await remembered_answer(
        transaction, actor=request.actor, request_id=request.request_id
    )
    if earlier is not None:
        name, fingerprint, answer = earlier
        if (name, fingerprint) != (request.act, request.fingerprint):
            return Refused((problem(ProblemCode.REQUEST_ID_REUSED, path=("requestId",)),))
        return msgspec.convert(answer, done, strict=False)
    outcome = await story(act, transaction, asked)
    if not isinstance(outcome, Refused):
        await remember_answer(transaction, **asdict(request), done=_plain(outcome), at=act.now)
    return outcome


@dataclass(frozen=True, slots=True)
class _Request:
    """What makes two requests the same one."""

    request_id: UUID
    actor: str
    act: str
    fingerprint: str


def _actor(act: Act) -> str:
    """Who a requestId belongs to: nobody can fetch another's answer by guessing it."""
    viewer = act.viewer
    return f"{viewer.role.value}/{viewer.person_id or viewer.token_id or '-'}"


def _plain(value: object) -> dict[str, Any]:
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{value!r} is not a dataclass")
    return asdict(value)


def _fingerprint(asked: object) -> str:
    return hashlib.sha256(to_json(_plain(asked)).encode()).hexdigest()
