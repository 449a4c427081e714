"""Mutations made of the acts themselves: input, answer, union, description and door."""

from collections.abc import Awaitable, Callable, Mapping
from inspect import Parameter
from typing import Annotated, Any
from uuid import UUID

import strawberry

from actions.act import Act
from actions.acting import Door
from domain.declared.marks import AsGiven, Made, Ref, Shows
from domain.declared.parts import (
    DeclarationError,
    Part,
    camel,
    parts_of,
    snake,
    text_of,
    where,
)
from domain.global_ids import key_of
from domain.outcomes import Refused as RefusedOutcome
from domain.people.grants import GRANTS
from domain.problems import Problem, ProblemCode, problem
from domain.texts.cleaning import cleaned
from resolvers.context import Added, GivenInput, OfferedAct, door_of
from schema.bare import bare_type
from schema.context import Info
from schema.problems import Refused
from schema.shapes import enum_of, shape
from schema.signed import signed
from store.readable import names_of
from store.reading.things import NOBODY

REQUEST_ID = "Repeating a request with the same id gives the first answer again."
DRY_RUN = (
    "Judge it and do nothing: the same refusals, or all as it would be, under ids that lead"
    " nowhere. A `requestId` does nothing then."
)
SAFE = "Repeating with the same `requestId` gives the first answer again."


_field: Any = strawberry.field


def mutation_of(
    declared: Door[Any, Any],
    act: Callable[[Act, Any], Awaitable[Any]],
    *,
    adds: Mapping[str, Added],
    repeating: str | None,
) -> Any:
    """The mutation's field for an act. Raises DeclarationError when something lacks its text."""
    offered = OfferedAct(declared, act, Reading(declared.asked), adds)

    async def door(info: Info, arguments: Mapping[str, Any]) -> Any:
        context = door_of(info)
        outcome = await context.perform(info, offered, arguments["input"])
        if isinstance(outcome, RefusedOutcome):
            return Refused.of(outcome, context.language)
        return outcome

    answer = strawberry.union(
        f"{_capital(declared.name)}Result",
        description=f"{text_of(declared.done).rstrip('.')}, or why not.",
    )
    argument = strawberry.argument(description=text_of(declared.asked))
    return strawberry.mutation(
        signed(
            door,
            takes={"input": (Annotated[_input_of(declared), argument], Parameter.empty)},
            answers=Annotated[_done(declared.done, adds) | Refused, answer],
        ),
        name=camel(declared.name),
        description=described(declared, repeating=repeating or SAFE),
        metadata={"act": offered},
    )


def described(declared: Door[Any, Any], *, repeating: str = SAFE) -> str:
    """What it does, who may, whether repeating is safe, its codes."""
    roles = sorted(role.value for role, grants in GRANTS.items() if declared.permission in grants)
    codes = ", ".join(sorted(declared.refuses))
    dry = " With `dryRun` it is judged and not done." if declared.may_rehearse else ""
    return f"{declared.text}{dry}\n\nMay: {', '.join(roles)}. {repeating}\n\nRefuses with: {codes}."


def _capital(name: str) -> str:
    return "".join(one.capitalize() for one in name.split("_"))


def _input_name(asked: type[Any]) -> str:
    """The name of an input: the class's own, unless several acts share one under another."""
    return str(getattr(asked, "INPUT", f"{asked.__name__}Input"))


def _input_of(declared: Door[Any, Any]) -> Any:
    return _input(
        declared.asked,
        may_rehearse=declared.may_rehearse,
        is_remembered=declared.is_remembered,
    )


_INPUTS: dict[type[Any], Any] = {}
"""Made so far: several acts may be asked with the same."""


def _input(asked: type[Any], *, may_rehearse: bool, is_remembered: bool) -> Any:
    if asked not in _INPUTS:
        _INPUTS[asked] = _made_input(asked, may_rehearse=may_rehearse, is_remembered=is_remembered)
    return _INPUTS[asked]


def _made_input(asked: type[Any], *, may_rehearse: bool, is_remembered: bool) -> Any:
    name = _input_name(asked)
    body: dict[str, Any] = {"__annotations__": {}}
    for part in parts_of(asked):
        if part.text is None:
            raise DeclarationError(f"{where(asked)}.{part.attribute} has no text for clients")
        kind: Any = strawberry.ID if Ref in part.says else enum_of(part.kind)
        kind = list[kind] if part.is_many else kind
        may_be_null = part.is_optional or part.is_telling_absence
        body["__annotations__"][part.attribute] = kind | None if may_be_null else kind
        default = None if part.is_optional and not part.has_default else part.default
        default = strawberry.UNSET if part.is_telling_absence else default
        body[part.attribute] = _field(name=part.name, description=part.text, default=default)
    if may_rehearse:
        body["__annotations__"]["dry_run"] = bool
        body["dry_run"] = strawberry.field(default=False, description=DRY_RUN)
    if is_remembered:
        body["__annotations__"]["request_id"] = UUID | None
        body["request_id"] = strawberry.field(default=None, description=REQUEST_ID)
    made = bare_type(name, body, text=text_of(asked), how=strawberry.input)
    reading = Reading(asked)
    made.__strawberry_definition__.from_input = lambda _made, value, _context: reading(value)
    return made


class Reading:
    """From the values of an input object to what is asked, with whatever could not be read."""

    def __init__(self, asked: type[Any]) -> None:
        self._asked = asked
        self._parts = tuple((part, part.said(Ref)) for part in parts_of(asked))

    def __call__(self, value: Mapping[str, Any]) -> GivenInput:
        """All fields, in order; a field that is absent is its default."""
        asked: dict[str, Any] = {}
        unread: list[Problem] = []
        for part, ref in self._parts:
            if part.name in value:
                asked[part.attribute] = _read(part, ref, value[part.name], unread)
            elif not part.has_default:
                asked[part.attribute] = None
        return GivenInput(
            self._asked(**asked),
            tuple(unread),
            value.get("requestId"),
            bool(value.get("dryRun")),
        )


def _read(part: Part, ref: Ref | None, found: Any, unread: list[Problem]) -> Any:
    if found is None:
        return None if part.is_optional or part.is_telling_absence else part.default
    if ref is None:
        if part.is_many:
            return tuple(found)
        if (as_given := part.said(AsGiven)) is not None:
            return as_given.read(found)
        # Cleaned whatever it is for; what the rule refuses is left in it, and told.
        return cleaned(found) if part.kind is str else found
    names = names_of(ref.of)
    keys = tuple(key_of(one, *names) for one in (found if part.is_many else (found,)))
    if None in keys:
        unread.append(problem(ProblemCode.INVALID_ID, path=(part.name,), type=ref.of))
    known = tuple(one or NOBODY for one in keys)
    return known if part.is_many else known[0]


def _done(done: type[Any], added: Mapping[str, Added]) -> Any:
    """The type of an answer: what has a text of what the story answers, and what is added."""
    body: dict[str, Any] = {"__annotations__": {}}
    for part in parts_of(done):
        if part.text is None:
            continue
        of = part.said(Shows) or part.said(Made)
        kind: Any = enum_of(part.kind) if of is None else shape(of.of)
        kind = list[kind] if part.is_many else kind
        body["__annotations__"][part.attribute] = kind | None if part.is_optional else kind
        body[part.attribute] = strawberry.field(name=part.name, description=part.text)
    for name, one in added.items():
        if name in {part.name for part in parts_of(done)}:
            continue
        body["__annotations__"][snake(name)] = one.kind
        body[snake(name)] = strawberry.field(name=name, description=one.text)
    return bare_type(done.__name__, body, text=text_of(done))
