"""What the annotations of an act's input demand, judged before its story is told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from domain.declared.marks import (
    ABSENT,
    AsGiven,
    Count,
    Label,
    NotAfter,
    NotBefore,
    Range,
    Ref,
    Text,
)
from domain.declared.parts import Part, parts_of
from domain.instants import A_DAY, in_shanghai, local_date
from domain.people.viewer import Viewer
from domain.problems import Code, Named, Problem, ProblemCode, problem
from domain.words import TEXT_REFUSES, in_one_line, trimmed, why_text_is_refused
from store.database import Transaction
from store.readable import library
from store.reading.known import known_keys

Asked = TypeVar("Asked")


def form_refuses(made: type) -> frozenset[Code]:
    """The codes that the form of an input may be refused with."""
    codes: set[Code] = set()
    for part in parts_of(made):
        if (text := part.said(Text)) is not None:
            may_be_blank = part.is_optional and not text.never_blank
            codes |= TEXT_REFUSES - ({ProblemCode.VALUE_REQUIRED} if may_be_blank else set())
        if Count in part.says or Range in part.says:
            codes.add(ProblemCode.VALUE_OUT_OF_RANGE)
        if part.is_telling_absence and not part.is_optional:
            codes.add(ProblemCode.VALUE_REQUIRED)
        if (most := part.said(NotAfter)) is not None and most.days == 0:
            codes.add(ProblemCode.INSTANT_IN_FUTURE)
        elif most is not None or NotBefore in part.says:
            codes.add(ProblemCode.VALUE_INVALID)
        if (ref := part.said(Ref)) is not None:
            codes.add(ProblemCode.INVALID_ID)
            codes |= {ProblemCode.NOT_FOUND} if ref.is_looked_up else set()
    return frozenset(codes)


def in_form(asked: Asked, now: datetime) -> tuple[Asked, tuple[Problem, ...]]:
    """The input with its texts as they are kept, and everything that is wrong with its form."""
    problems: list[Problem] = []
    changed: dict[str, Any] = {}
    for part in parts_of(type(asked)):
        value = getattr(asked, part.attribute)
        if value is ABSENT:
            continue
        if (text := part.said(Text)) is not None and AsGiven not in part.says:
            is_required = not part.is_optional or (text.never_blank and value is not None)
            problems += why_text_is_refused(
                value, field=part.name, most=text.most, is_required=is_required
            )
            kept = in_one_line(value) if text.is_line else trimmed(value)
            changed[part.attribute] = kept or (None if part.is_optional else "")
        elif value is None and part.is_telling_absence and not part.is_optional:
            problems.append(problem(ProblemCode.VALUE_REQUIRED, path=(part.name,)))
        if value is not None:
            problems += _out_of_range(part, value)
            problems += _out_of_time(part, value, now)
    kept_all: Any = asked
    return (replace(kept_all, **changed) if changed else asked), tuple(problems)


def _out_of_range(part: Part, value: Any) -> Iterator[Problem]:
    for bounds, found in (
        (part.said(Range), value),
        (part.said(Count), len(value) if part.is_many else 0),
    ):
        if bounds is not None and not bounds.least <= found <= bounds.most:
            yield problem(
                ProblemCode.VALUE_OUT_OF_RANGE,
                path=(part.name,),
                least=bounds.least,
                most=bounds.most,
            )


def _out_of_time(part: Part, value: Any, now: datetime) -> Iterator[Problem]:
    """Days and instants, against those that the act's instant allows."""
    label = part.said(Label)
    told: dict[str, Any] = {"path": (part.name,), "clause": label.clause if label else None}
    if (least := part.said(NotBefore)) is not None and value < (bound := _bound(value, now, least)):
        why = Named(f"不得早于{_written(bound)}", f"it must not be before {_written(bound)}")
        yield problem(ProblemCode.VALUE_INVALID, why=why, **told)
    if (most := part.said(NotAfter)) is not None and value > (bound := _bound(value, now, most)):
        if most.days == 0:
            yield problem(ProblemCode.INSTANT_IN_FUTURE, **told)
        else:
            why = Named(f"不得晚于{_written(bound)}", f"it must not be after {_written(bound)}")
            yield problem(ProblemCode.VALUE_INVALID, why=why, **told)


def _bound(value: date, now: datetime, mark: NotBefore | NotAfter) -> Any:
    at = now + mark.days * A_DAY
    return at if isinstance(value, datetime) else local_date(at)


def _written(bound: date) -> str:
    if isinstance(bound, datetime):
        return f"{in_shanghai(bound):%Y-%m-%d %H:%M}"
    return bound.isoformat()


async def why_refs_are_refused(
    transaction: Transaction, viewer: Viewer, asked: object, *, unread: frozenset[str]
) -> tuple[Problem, ...]:
    """Which of the things named are not there, by one statement for all of them.

    Only what the viewer may see is there for him. Those `unread` are told already.
    """
    wanted = [
        (part, ref, keys)
        for part, ref, keys in _refs(asked)
        if part.name not in unread and ref.is_looked_up
    ]
    if not wanted:
        return ()
    known = await known_keys(
        transaction, library(), viewer, [(ref.of, keys) for _, ref, keys in wanted]
    )
    return tuple(
        problem(ProblemCode.NOT_FOUND, path=(part.name,))
        for (part, _, keys), found in zip(wanted, known, strict=True)
        if not found.issuperset(keys)
    )


def _refs(asked: object) -> Iterator[tuple[Part, Ref, Sequence[UUID]]]:
    for part in parts_of(type(asked)):
        ref = part.said(Ref)
        value = getattr(asked, part.attribute)
        if ref is not None and value and value is not ABSENT:
            yield part, ref, value if part.is_many else (value,)
