"""Kinds of events: what the log is told, declared once in `domain/<room>/events.py`.

    class ReleaseEvents(Happening, family=("对外发布", "releases")):
        PUBLISHED = "release:published", "对外发布", "released", Told.PARTNERS

    STREAMS = {"release": Named("发布", "release")}

Stories and steps tell with the members; `STREAMS` says what the streams that begin so are of. The
log's screens, the contract's `events.json` and the minutes take their words from there.
"""

import re
from enum import Enum, StrEnum
from typing import ClassVar, TypeVar

from domain.declared.parts import DeclarationError, where
from domain.problems import Named

Self = TypeVar("Self", bound="Happening")
_DECLARED_IN = re.compile(r"domain\.\w+\.(\w+_)?events")


class Told(Enum):
    """Who is told of a kind of event beside those who read the log."""

    PARTNERS = "partners"
    """Partners may ask for it, and are told of it at their addresses."""

    WORKERS = "workers"
    """Deadline workers of other nodes: a clock may have begun or moved, and be due earlier."""


class Happening(StrEnum):
    """One family of kinds, written `family:what_happened` and named after the latter.

    A kind says in both languages what happened, and who is told. `domain/happenings.py` gathers
    them.
    """

    zh: str
    en: str
    told: frozenset[Told]
    family: ClassVar[Named]

    def __init_subclass__(cls, *, family: tuple[str, str]) -> None:
        if _DECLARED_IN.fullmatch(cls.__module__) is None:
            raise DeclarationError(f"{where(cls)} declares events outside domain/<room>/events.py")
        cls.family = Named(*family)

    @classmethod
    def room(cls) -> str:
        """The room whose events they are."""
        return cls.__module__.split(".")[1]

    @property
    def begins(self) -> str:
        """What all kinds of its family begin with."""
        return self.partition(":")[0]

    def __new__(cls: type[Self], value: str, zh: str = "", en: str = "", *told: Told) -> Self:
        """A kind with its words; by its value alone one is looked up, never made."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh, member.en, member.told = zh, en, frozenset(told)
        return member
