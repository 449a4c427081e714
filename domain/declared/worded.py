"""Enums whose every value says what it means, in both languages."""

from enum import StrEnum
from typing import ClassVar, TypeVar

from domain.problems import Named

Self = TypeVar("Self", bound="Worded")


class Worded(StrEnum):
    """An enum whose values are written `CLOSED = "CLOSED", "已办结", "closed"`.

    The Chinese term is what people call it; the English may go on to explain. Where messages need
    it shorter, a fourth text is the English name alone.
    """

    zh: str
    en: str
    short: str
    public: ClassVar[str]
    """The enum's name where clients see it under another than its own."""

    def __init_subclass__(cls, *, public: str = "") -> None:
        cls.public = public or cls.__name__

    def __new__(cls: type[Self], value: str, zh: str = "", en: str = "", short: str = "") -> Self:
        """A value with its words; by its value alone one is looked up, never made."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh, member.en, member.short = zh, en, short or en
        return member

    @property
    def words(self) -> str:
        """What clients read of the value, the Chinese term first."""
        return f"{self.zh} · {self.en}"

    @property
    def named(self) -> Named:
        """The value as messages tell it."""
        return Named(self.zh, self.short)
