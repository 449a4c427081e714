"""Dataclasses whose annotations say more than types: read once, for facts, inputs and answers."""

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from domain.declared.marks import ABSENT, Absent, Made, Public, Ref, Shows

Said = TypeVar("Said")
NAMES_KEPT = 10_000
"""More than all declarations have; they are asked for with every field of every answer."""


class DeclarationError(TypeError):
    """A declaration is wrong or incomplete; the text names room, thing, field and file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One field. `kind` is its type without `None`, `Absent` and `tuple`.

    `default` may be `MISSING`. What `is_optional` may be null.
    """

    attribute: str
    name: str
    text: str | None
    kind: Any
    is_many: bool
    is_optional: bool
    default: object
    says: Mapping[type, Any]

    def said(self, kind: type[Said]) -> Said | None:
        """What the annotation says of this kind, if anything."""
        return self.says.get(kind)

    @property
    def has_default(self) -> bool:
        """Whether it may be left out."""
        return self.default is not MISSING

    @property
    def is_telling_absence(self) -> bool:
        """Whether leaving it out is told from giving null."""
        return self.default is ABSENT


def parts_of(made: type[Any]) -> tuple[Part, ...]:
    """The fields of an input or an answer."""
    found = _PARTS.get(made)
    if found is None:
        found = _PARTS[made] = _parts(made, shows=(Shows, Made))
    return found


def facts_of(made: type[Any]) -> tuple[Part, ...]:
    """The columns of a table, as its facts know them; a reference is named after what it names."""
    return _parts(made, shows=(Ref,))


_PARTS: dict[type[Any], tuple[Part, ...]] = {}


def _parts(made: type[Any], *, shows: tuple[type, ...]) -> tuple[Part, ...]:
    if not is_dataclass(made):
        raise DeclarationError(f"{where(made)} is no dataclass")
    hints = get_type_hints(made, include_extras=True)
    return tuple(_part(made, one, hints[one.name], shows=shows) for one in fields(made))


def _part(made: type[Any], field: Field[Any], hint: Any, *, shows: tuple[type, ...]) -> Part:
    says: dict[type, Any] = {}
    while hasattr(hint, "__metadata__"):
        says = {type(one): one for one in hint.__metadata__} | says
        hint = hint.__origin__
    is_optional = False
    if get_origin(hint) in (Union, UnionType):
        is_optional = NoneType in get_args(hint)
        inner = [one for one in get_args(hint) if one not in (NoneType, Absent)]
        if len(inner) != 1:
            raise DeclarationError(f"{where(made)}.{field.name} may be of one type or nothing")
        (hint,) = inner
        while hasattr(hint, "__metadata__"):
            says = {type(one): one for one in hint.__metadata__} | says
            hint = hint.__origin__
    is_many = get_origin(hint) is tuple
    attribute = field.name
    if any(one in says for one in shows):
        attribute = attribute.removesuffix("_id").removesuffix("_ids")
    public = says.get(Public)
    return Part(
        attribute=field.name,
        name=public.name if public else camel(attribute),
        text=says.get(str),
        kind=get_args(hint)[0] if is_many else hint,
        is_many=is_many,
        is_optional=is_optional,
        default=field.default,
        says=says,
    )


def where(made: type[Any]) -> str:
    """A declaration's name and where it stands, as errors tell it."""
    return f"{made.__qualname__} ({made.__module__})"


@lru_cache(maxsize=NAMES_KEPT)
def camel(name: str) -> str:
    """`first_known_at` as clients write it: `firstKnownAt`."""
    first, *rest = name.split("_")
    return first + "".join(one.capitalize() for one in rest)


@lru_cache(maxsize=NAMES_KEPT)
def snake(name: str) -> str:
    """`AssessEvent` and `firstKnownAt` as Python writes them: `assess_event`, `first_known_at`."""
    return "".join(f"_{one.lower()}" if one.isupper() else one for one in name).lstrip("_")


def text_of(made: type[Any]) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join((made.__doc__ or "").partition("\n\n")[0].split())


def clauses_of(made: object) -> tuple[str, ...]:
    """The clauses that the end of a docstring cites, as in `Clause: OP/61a, OP/64a.`."""
    cited = re.search(r"^\s*Clauses?: (.+)$", made.__doc__ or "", re.MULTILINE)
    return (
        () if cited is None else tuple(re.findall(r"[A-Z]{2}/[A-Za-z0-9.]*[A-Za-z0-9]", cited[1]))
    )
