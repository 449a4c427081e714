"""Numbers of the command line: each has a range, as those of the settings have."""

from collections.abc import Callable
from dataclasses import fields

import typer

from server.setting_texts import Reader, UnfitTextError, number
from server.settings import Settings, reader_of


def between(least: float, most: float) -> Callable[[object], float]:
    """What reads an option of this range. By itself the command line lets `nan` through."""
    return _told(number(least, most))


def as_setting(name: str) -> Callable[[object], float]:
    """What reads an option that stands for a setting: within the same range."""
    (one,) = (one for one in fields(Settings) if one.name == name)
    return _told(reader_of(one))


def _told(read: Reader) -> Callable[[object], float]:
    def read_option(given: object) -> float:
        # What was typed comes as text, what was not as the number that is usual.
        try:
            value: float = read(str(given).strip())
        except UnfitTextError as unfit:
            raise typer.BadParameter(f"{unfit.must.zh}。It {unfit.must.en}.") from None
        return value

    return read_option
