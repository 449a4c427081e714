"""From a mutation's input to an act, and from its outcome to the result union."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar
from uuid import UUID

from actions.act import Act
from actions.acting import ACTS
from domain.outcomes import Refused as RefusedOutcome
from domain.people.permissions import GRANTS
from domain.problems import Problem
from resolvers.context import door_of
from schema.context import Info
from schema.problems import Refused
from schema.relay import required_key

Asked = TypeVar("Asked")
Done = TypeVar("Done")
Shape = TypeVar("Shape")


async def perform(
    info: Info,
    act: Callable[[Act, Asked], Awaitable[Done | RefusedOutcome]],
    asked: Asked | RefusedOutcome,
    *,
    shape: Callable[[Info, Done], Awaitable[Shape]],
    request_id: UUID | None,
) -> Shape | Refused:
    """Do what was asked and answer the union's one member or the other.

    `asked` may already be a refusal, when the input itself could not be read.
    """
    if isinstance(asked, RefusedOutcome):
        return Refused.of(asked)
    outcome = await act(door_of(info).act(request_id), asked)
    if isinstance(outcome, RefusedOutcome):
        return Refused.of(outcome)
    return await shape(info, outcome)


def refused_inputs(*values: object) -> RefusedOutcome | None:
    """The refusal that names every input that could not be read; nothing when all could."""
    problems = tuple(value for value in values if isinstance(value, Problem))
    return RefusedOutcome(problems) if problems else None


def asked_of(
    given: str,
    type_name: str,
    *,
    field: str,
    others: Iterable[object] = (),
    make: Callable[[UUID], Asked],
) -> Asked | RefusedOutcome:
    """What is asked of the thing with this id, or the refusal that names every unreadable id."""
    key = required_key(given, type_name, field=field)
    refused = refused_inputs(key, *others)
    if refused is not None:
        return refused
    return make(UUID(str(key)))


def described(act: Callable[..., object], text: str, *, repeating: str | None = None) -> str:
    """A mutation's description: what it does, who may, whether repeating is safe, its codes."""
    declared = ACTS[act.__name__]
    roles = sorted(role.value for role, grants in GRANTS.items() if declared.permission in grants)
    safe = repeating or "Repeating with the same `requestId` gives the first answer again."
    codes = ", ".join(sorted(declared.refuses))
    return f"{text}\n\nMay: {', '.join(roles)}. {safe}\n\nRefuses with: {codes}."
