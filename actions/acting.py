"""The frame every act runs in: permission, form, one transaction, repeatable requests."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, is_dataclass, replace
from functools import wraps
from typing import (
    Any,
    Generic,
    Protocol,
    TypeVar,
    cast,
    get_args,
    get_type_hints,
    overload,
    runtime_checkable,
)
from uuid import UUID

import msgspec

from actions.act import Act
from actions.answered import actor_of
from actions.asking import form_refuses, in_form, why_refs_are_refused
from domain.declared.parts import DeclarationError, clauses_of, text_of
from domain.outcomes import Refused
from domain.people.viewer import scope_of
from domain.permissions import Permission
from domain.problems import Code, Problem, ProblemCode, problem
from store.database import LOST_RACES, Transaction, TransactionRefusedError, to_json
from store.events.requests import remember_answer, remembered_answer

Input = TypeVar("Input")
Done = TypeVar("Done")
Held = TypeVar("Held")
Asked_contra = TypeVar("Asked_contra", contravariant=True)
Held_co = TypeVar("Held_co", covariant=True)

Story = Callable[[Act, Transaction, Input], Awaitable[Done | Refused]]
HoldingStory = Callable[[Act, Transaction, Input, Held], Awaitable[Done | Refused]]
Doing = Callable[[Act, Input], Awaitable[Done | Refused]]

FRAME_REFUSES = frozenset({ProblemCode.NOT_PERMITTED, ProblemCode.REQUEST_ID_REUSED})
"""What the frame itself may answer, beside the codes an act declares."""

TRIES = 4
"""A transaction that lost a race is told again so often."""


class UndeclaredRefusalError(AssertionError):
    """An act refused with a code that it does not declare: a fault of ours, never an answer."""


class Hold(Protocol[Asked_contra, Held_co]):
    """Holds the thing that an act is done to, locked, or tells everything that refuses it."""

    @property
    def refuses(self) -> frozenset[Code]:
        """The codes it may refuse with."""

    @property
    def by(self) -> Permission:
        """The permission for it."""

    @property
    def path(self) -> str:
        """The public name of the input field that names the thing."""

    async def __call__(
        self, act: Act, transaction: Transaction, asked: Asked_contra
    ) -> Held_co | Refused:
        """The thing, for whoever may do it to this one."""


@runtime_checkable
class Judged(Protocol):
    """An input with rules over several of its fields, judged with its form."""

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """Everything wrong with it that no single field tells."""


@dataclass(frozen=True, slots=True)
class Door(Generic[Input, Done]):
    """An act: calling it does it. What else it says a front end may know beforehand.

    `clauses` are those that its text cites.
    """

    name: str
    permission: Permission
    refuses: frozenset[Code]
    asked: type[Any]
    done: type[Any]
    text: str
    doing: Doing[Input, Done]
    holds: Hold[Any, Any] | None = None
    may_rehearse: bool = False
    is_remembered: bool = True
    is_offered: bool = True
    clauses: tuple[str, ...] = ()

    async def __call__(self, act: Act, asked: Input) -> Done | Refused:
        """Do what is asked."""
        return await self.doing(act, asked)


@overload
def acting(
    *,
    permission: Permission,
    refuses: frozenset[Code] = ...,
    is_remembered: bool = ...,
    may_rehearse: bool = ...,
    is_offered: bool = ...,
) -> Callable[[Story[Input, Done]], Door[Input, Done]]: ...


@overload
def acting(
    *,
    holds: Hold[Input, Held],
    refuses: frozenset[Code] = ...,
    is_remembered: bool = ...,
    may_rehearse: bool = ...,
    is_offered: bool = ...,
) -> Callable[[HoldingStory[Input, Held, Done]], Door[Input, Done]]: ...


def acting(
    *,
    permission: Permission | None = None,
    holds: Hold[Any, Any] | None = None,
    refuses: frozenset[Code] = frozenset(),
    is_remembered: bool = True,
    may_rehearse: bool = False,
    is_offered: bool = True,
) -> Callable[[Callable[..., Any]], Door[Any, Any]]:
    """Make a story an act.

    Checks the permission, which a hold has of its own; opens one transaction, judges what the
    input's annotations demand and holds the thing it is done to, all problems together; then tells
    the story, and commits unless it was refused or the viewer's token stopped counting: either
    rolls back, always. With a `request_id` the first answer is remembered in the same transaction
    and given again to an equal request; what a story answers is a dataclass of ids, numbers, texts
    and instants only. An act whose answer must not be kept beside the asker's name is not
    `is_remembered`: its `request_id` does nothing. What is not `is_offered` is no mutation. Codes
    of form and hold need not be declared in `refuses`.
    Raises UndeclaredRefusalError when the story refuses with a code outside them.
    """
    by = permission if holds is None else holds.by
    if by is None:
        raise DeclarationError("an act needs a permission, or a thing held for a step")

    def frame(story: Callable[..., Any]) -> Door[Any, Any]:
        asked_type, done = _told_of(story)
        held = frozenset() if holds is None else holds.refuses

        @wraps(story)
        async def act_once(act: Act, asked: Any) -> Any:
            if scope_of(act.viewer, by) is None:
                return Refused((problem(ProblemCode.NOT_PERMITTED),))
            is_kept = is_remembered and act.rehearsing is None
            told = _Telling(
                act if is_kept else replace(act, request_id=None), asked, declared, story
            )
            for attempt in range(1, TRIES + 1):
                try:
                    return told.checked(await told.outcome())
                except LOST_RACES:
                    if attempt == TRIES:
                        raise
            raise AssertionError("unreachable: the last try returns or raises")

        declared: Door[Any, Any] = Door(
            name=story.__name__,
            permission=by,
            refuses=refuses | held | FRAME_REFUSES | form_refuses(asked_type),
            asked=asked_type,
            done=done,
            text=text_of(cast("type[Any]", story)),
            doing=act_once,
            holds=holds,
            may_rehearse=may_rehearse,
            is_remembered=is_remembered,
            is_offered=is_offered,
            clauses=clauses_of(story),
        )
        return declared

    return frame


def _told_of(story: Callable[..., Any]) -> tuple[type[Any], type[Any]]:
    """What a story is told with and what it answers, as its annotations say."""
    hints = get_type_hints(story)
    asked = hints.get("asked")
    done = [one for one in get_args(hints.get("return")) if one is not Refused]
    if not is_dataclass(asked) or len(done) != 1:
        raise DeclarationError(
            f"{story.__name__} ({story.__module__}) takes `asked`, a dataclass, and answers one"
            " dataclass or `Refused`"
        )
    return cast("type[Any]", asked), done[0]


@dataclass(frozen=True, slots=True)
class _Telling:
    """One telling of an act's story."""

    act: Act
    asked: Any
    declared: Door[Any, Any]
    story: Callable[..., Any]

    def checked(self, outcome: Any) -> Any:
        """The outcome, whose codes must be declared."""
        if isinstance(outcome, Refused):
            undeclared = {one.code for one in outcome.problems} - self.declared.refuses
            if undeclared:
                raise UndeclaredRefusalError(
                    f"{self.declared.name} refused with {', '.join(sorted(undeclared))}, undeclared"
                )
        return outcome

    async def outcome(self) -> Any:
        """What comes of it, committed or rolled back."""
        try:
            async with self.act.database.transaction() as transaction:
                outcome = await self._answered(transaction)
                if not isinstance(outcome, Refused):
                    self.act.must_count()
                    if self.act.rehearsing is None:
                        return outcome
                    await self.act.rehearsing(transaction, outcome)
                # Leaving the block by an exception is what rolls back.
                raise TransactionRefusedError(outcome)
        except TransactionRefusedError as refusal:
            return refusal.outcome

    async def _answered(self, transaction: Transaction) -> Any:
        """The story's outcome, or the first answer when this very request came before."""
        if self.act.request_id is None:
            return await self._told(transaction)
        request = _Request(
            self.act.request_id, actor_of(self.act), self.declared.name, _fingerprint(self.asked)
        )
        earlier = await remembered_answer(
            transaction, actor=request.actor, request_id=request.request_id
        )
        if earlier is not None:
            name, fingerprint, answer = earlier
            if (name, fingerprint) != (request.act, request.fingerprint):
                return Refused((problem(ProblemCode.REQUEST_ID_REUSED, path=("requestId",)),))
            return msgspec.convert(answer, self.declared.done, strict=False)
        outcome = await self._told(transaction)
        if not isinstance(outcome, Refused):
            await remember_answer(
                transaction, **asdict(request), done=_plain(outcome), at=self.act.now
            )
        return outcome

    async def _told(self, transaction: Transaction) -> Any:
        """The story's outcome, unless form, references or the thing itself refuse already."""
        act, declared = self.act, self.declared
        asked, wrong = in_form(self.asked, act.now)
        unread = frozenset(one.path[0] for one in act.unread)
        wrong = (
            *act.unread,
            *wrong,
            *(asked.why_refused(act) if isinstance(asked, Judged) else ()),
            *await why_refs_are_refused(transaction, act.viewer, asked, unread=unread),
        )
        if declared.holds is None:
            return Refused(wrong) if wrong else await self.story(act, transaction, asked)
        if declared.holds.path in unread:
            return Refused(wrong)
        held = await declared.holds(act, transaction, asked)
        if isinstance(held, Refused):
            return Refused(_in_order((*wrong, *held.problems)))
        return Refused(wrong) if wrong else await self.story(act, transaction, asked, held)


def _in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Each once."""
    return tuple(dict.fromkeys(problems))


@dataclass(frozen=True, slots=True)
class _Request:
    """What makes two requests the same one."""

    request_id: UUID
    actor: str
    act: str
    fingerprint: str


def _plain(value: object) -> dict[str, Any]:
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{value!r} is not a dataclass")
    return asdict(value)


def _fingerprint(asked: object) -> str:
    return hashlib.sha256(to_json(_plain(asked)).encode()).hexdigest()
