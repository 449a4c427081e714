"""Reads the settings from `SITONG_*`, all of them, and tells all that is wrong together."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, fields
from difflib import get_close_matches
from typing import Any, get_origin, get_type_hints

from domain.problems import Named
from server.embedded.external import without_password
from server.setting_texts import LONGEST, UnfitTextError
from server.settings import Settings, SettingsError, reader_of, variable_of

PREFIX = "SITONG_"
SHOWN_CHARACTERS = 60
MOST_UNKNOWN = 20


@dataclass(frozen=True, slots=True)
class ReadSetting:
    """One setting as it was found: `shown` holds no secret; `fault` says what is wrong with it."""

    variable: str
    shown: str
    is_given: bool
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Every setting and everything that is wrong; `settings` only when nothing is."""

    each: tuple[ReadSetting, ...]
    faults: tuple[str, ...]
    settings: Settings | None


def read_settings(
    environment: Mapping[str, str] | None = None, *, is_demonstration: bool = False
) -> Settings:
    """The settings of this process. Raises SettingsError naming all that cannot be used."""
    reading = look_at_settings(environment, is_demonstration=is_demonstration)
    if reading.settings is None:
        raise SettingsError(reading.faults)
    return reading.settings


def look_at_settings(
    environment: Mapping[str, str] | None = None, *, is_demonstration: bool = False
) -> Reading:
    """The settings with what is wrong with them. An empty variable counts as one not set."""
    given = os.environ if environment is None else environment  # noqa: TID251 - the one place
    values: dict[str, Any] = {}
    each = tuple(_read(one, given.get(variable_of(one), ""), values) for one in fields(Settings))
    faults = [one.fault for one in each if one.fault is not None]
    faults += _unknown(given)
    settings = Settings(**values)
    faults += _against_each_other(settings, is_demonstration=is_demonstration)
    return Reading(each, tuple(faults), None if faults else settings)


def _read(one: Field[Any], text: str, values: dict[str, Any]) -> ReadSetting:
    """Read one setting into `values`; one that cannot be read stays at its default."""
    variable, is_secret = variable_of(one), one.metadata["is_secret"]
    if text == "":
        return ReadSetting(variable, "" if one.default in (None, ()) else str(one.default), False)
    # A secret counts as it is, to the last blank; of anything else an editor may have left some.
    kept = text if is_secret else text.strip()
    shown = "…" if is_secret else _shown(kept)
    try:
        values[one.name] = _value(one, kept)
    except UnfitTextError as unfit:
        fault = _sentence(variable, unfit.must, "" if is_secret else shown)
        return ReadSetting(variable, shown, True, fault)
    return ReadSetting(variable, shown, True)


def _shown(text: str) -> str:
    """A text on one line, its password left out."""
    plain = text if text.isprintable() else ascii(text)[1:-1]
    return without_password(plain)[:SHOWN_CHARACTERS]


def _value(one: Field[Any], text: str) -> Any:
    if not text.strip():
        raise UnfitTextError(
            Named("只有空格，请填写或留空", "is blank: give it a value, or leave it empty")
        )
    if len(text) > LONGEST or not text.isprintable():
        raise UnfitTextError(
            Named(
                f"应为不超过 {LONGEST} 个字符、不含控制字符的文本",
                f"must be a text of at most {LONGEST} characters without control characters",
            )
        )
    read = reader_of(one)
    if get_origin(get_type_hints(Settings)[one.name]) is tuple:
        return tuple(read(part.strip()) for part in text.split(",") if part.strip())
    return read(text)


def _sentence(variable: str, must: Named, shown: str) -> str:
    zh, en = (f"，而不是“{shown}”", f", not {shown!r}") if shown else ("", "")
    return f"{variable} {must.zh}{zh}。{variable} {must.en}{en}."


def _unknown(given: Mapping[str, str]) -> Iterator[str]:
    """A name that nobody reads is a setting that somebody believes to be in force."""
    known = [variable_of(one) for one in fields(Settings)]
    unknown = sorted(
        name for name in given if name.upper().startswith(PREFIX) and name not in known
    )
    for name in unknown[:MOST_UNKNOWN]:
        near = get_close_matches(name.upper()[:SHOWN_CHARACTERS], known, n=1, cutoff=0.7)
        zh, en = (f"，是否指 {near[0]}？", f"; did you mean {near[0]}?") if near else ("。", ".")
        shown = _shown(name)
        yield f"没有名为 {shown} 的设置{zh}There is no setting {shown}{en}"


def _against_each_other(settings: Settings, *, is_demonstration: bool) -> Iterator[str]:
    if settings.smtp_host is not None and None in (settings.mail_from, settings.mail_to):
        yield (
            "设置 SITONG_SMTP_HOST 时须同时设置 SITONG_MAIL_FROM 和 SITONG_MAIL_TO。"
            "SITONG_SMTP_HOST wants SITONG_MAIL_FROM and SITONG_MAIL_TO beside it."
        )
    if settings.env != "production":
        return
    if is_demonstration:
        yield "演示模式不得用于正式环境。Demonstration mode is refused with SITONG_ENV=production."
    if settings.demo_clock is not None:
        yield (
            "正式环境不得使用演示时钟。SITONG_DEMO_CLOCK cannot be used with SITONG_ENV=production."
        )
    if settings.token_secret is None:
        yield (
            "正式环境须设置 SITONG_TOKEN_SECRET（至少 32 个字符）。"
            "SITONG_ENV=production wants its own SITONG_TOKEN_SECRET (at least 32 characters)."
        )
