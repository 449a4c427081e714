"""What acts answer, as their declarations say: things they wrote, rows they made, plain values."""

from collections.abc import Mapping
from typing import Any

from domain.declared.marks import Made, Shows
from domain.declared.parts import parts_of
from store.reading.parts import MadeRows, Row, Shown

_SHOWN: dict[type[Any], Mapping[str, Shown]] = {}


def shown_of(done: type[Any]) -> Mapping[str, Shown]:
    """The parts of an answer that are read, by their public names. Its doer sees what he wrote."""
    found = _SHOWN.get(done)
    if found is None:
        found = _SHOWN[done] = _shown(done)
    return found


def _shown(done: type[Any]) -> Mapping[str, Shown]:
    shown: dict[str, Shown] = {}
    for part in parts_of(done):
        if (of := part.said(Shows)) is not None:
            shown[part.name] = Row(of.of, part.name, is_own=True, is_many=part.is_many)
        elif (made := part.said(Made)) is not None:
            shown[part.name] = MadeRows(made.of, part.name, part.is_many)
    return shown


def given_of(outcome: object, more: Mapping[str, object]) -> Mapping[str, object]:
    """The values of an answer by their public names; `more` takes the place of its own."""
    own = {part.name: getattr(outcome, part.attribute) for part in parts_of(type(outcome))}
    return {**own, **more}
