"""What annotations say of a field beside its type; acts, tables, lists and the API read the same.

    title: Annotated[str, Text(200, is_line=True), Label("标题", "Title"), "What it is about."]

A bare text is what clients read of the field. A fact without one is hidden. A field's public name
is its own in camelCase, or what `Public` says.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Literal


class Absent(Enum):
    """The kind of what an input leaves out: `due_on: Day | Absent | None = ABSENT`.

    Where nothing can be given for nothing it stays as it is, while null takes it away.
    """

    ABSENT = "\0"
    """No text holds it, so a repeated request with and one without are told apart."""


ABSENT: Final = Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Text:
    """A typed text: cleaned, its ends trimmed, of at most so many characters.

    It must be there unless its type may be nothing; then blanks are nothing, too, unless it is
    `never_blank`: what is given must say something. What is a line has no line breaks.
    """

    most: int
    is_line: bool = False
    never_blank: bool = False


def line(most: int) -> Text:
    """A text without line breaks."""
    return Text(most, is_line=True)


@dataclass(frozen=True, slots=True)
class AsGiven:
    """A machine's text, e.g. a key: neither cleaned nor trimmed, judged to the letter.

    `read` brings what may be written in several ways to one, so that a repeated request is known.
    """

    read: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Range:
    """A number's bounds; both belong to the range."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class NotBefore:
    """Of a day or an instant: the earliest that will do, so many days from the act. 0 is today."""

    days: int = 0


@dataclass(frozen=True, slots=True)
class NotAfter:
    """Of a day or an instant: the latest that will do. 0 is today, or now: nothing lies ahead."""

    days: int = 0


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a list there may be; both bounds belong to the range."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Ref:
    """The id of a thing of this type.

    In what is asked: what is not `is_looked_up` before the story, the story finds. Among facts:
    `with_owner` says that whoever sees the row sees the thing through it; without it the thing's
    own sight decides.
    """

    of: str
    is_looked_up: bool = True
    with_owner: bool = False


@dataclass(frozen=True, slots=True)
class Public:
    """The public name where it is another than the field's own."""

    name: str


@dataclass(frozen=True, slots=True)
class Shows:
    """In an answer: the id of a thing that clients are shown; `event_id` is shown as `event`."""

    of: str


@dataclass(frozen=True, slots=True)
class Made:
    """In an answer: rows that exist in it alone, shown as things of this type."""

    of: str


@dataclass(frozen=True, slots=True)
class Label:
    """What a form calls the field, with a word of help where the label is not enough."""

    zh: str
    en: str
    help_zh: str = field(default="", kw_only=True)
    help_en: str = field(default="", kw_only=True)
    clause: str | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Form:
    """What screens call an act: of what is asked, as `FORM`. Without one it has no form.

    What is `public` is shown to everybody; what is `final` cannot be taken back.
    """

    zh: str
    en: str
    kind: Literal["public", "final"] | None = None
