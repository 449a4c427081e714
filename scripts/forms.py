"""What forms and lists of screens are made of: words, bounds and kinds, in the order declared."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, get_args

from actions.offered import acts
from domain.declared.marks import Count, Form, Label, NotAfter, NotBefore, Range, Ref, Text
from domain.declared.parts import DeclarationError, Part, camel, parts_of, where
from domain.declared.worded import Worded
from store.readable import library
from store.reading.declare import Column, Filter, Listing, One, Readable, Switch
from store.reading.things import Id

LONG = 500
"""A text that may be longer is written in a field of several lines."""


def forms() -> dict[str, Any]:
    """Acts that have a form, filters and facts that have labels, and the order of their enums."""
    enums: dict[str, list[str]] = {}
    declared_acts = {
        camel(name): _act(declared.asked, form, enums)
        for name, declared in sorted(acts().items())
        if (form := getattr(declared.asked, "FORM", None)) is not None
    }
    filters = {
        root.filter_name: _filter(root, enums)
        for _, root in sorted(library().roots.items())
        if isinstance(root, Listing) and any(rule.label for rule in root.filters.values())
    }
    types = {
        name: labels
        for name, readable in sorted(library().readables.items())
        if (labels := _labels(readable, enums))
    }
    return {
        "acts": declared_acts,
        "filters": filters,
        "types": types,
        "enums": dict(sorted(enums.items())),
    }


def _labels(readable: Readable, enums: dict[str, list[str]]) -> dict[str, list[str]]:
    found = {}
    for name, one in readable.fields.items():
        if not isinstance(one, Column | One) or one.label is None:
            continue
        found[name] = [one.label.zh, one.label.en]
        if isinstance(one, Column) and isinstance(one.kind, type) and issubclass(one.kind, Worded):
            _ordered(one.kind, enums)
    return found


def _ordered(kind: type[Worded], enums: dict[str, list[str]]) -> None:
    enums[kind.public] = [one.value for one in kind]


def _act(asked: type[Any], form: Form, enums: dict[str, list[str]]) -> dict[str, Any]:
    fields = {part.name: _field(asked, part, enums) for part in parts_of(asked)}
    kind = {} if form.kind is None else {"is": form.kind}
    return {"says": [form.zh, form.en], **kind, "fields": fields}


def _field(asked: type[Any], part: Part, enums: dict[str, list[str]]) -> dict[str, Any]:
    ref = part.said(Ref)
    if ref is not None and not ref.is_looked_up:
        return {"as": "subject"}
    label = part.said(Label)
    if label is None:
        raise DeclarationError(f"{where(asked)}.{part.attribute} is in a form and has no label")
    text, range_, count = part.said(Text), part.said(Range), part.said(Count)
    bounds = range_ or count
    return {
        **_kind(part.kind, enums, of=None if ref is None else ref.of, part=part),
        **_words(label),
        **({} if text is None else {"most": text.most}),
        **({} if bounds is None else {"least": bounds.least, "most": bounds.most}),
        **_times(part),
    }


def _times(part: Part) -> dict[str, Any]:
    """The bounds of days and instants, in days from the one at which the form is sent."""
    least, most = part.said(NotBefore), part.said(NotAfter)
    if most is not None and most.days == 0:
        return {"past": True}
    return {
        **({} if least is None else {"earliest": least.days}),
        **({} if most is None else {"latest": most.days}),
    }


def _kind(
    kind: Any, enums: dict[str, list[str]], *, of: str | None, part: Part | None = None
) -> dict[str, Any]:
    if of is not None:
        return {"as": "refs" if part is not None and part.is_many else "ref", "of": of}
    if isinstance(kind, type) and issubclass(kind, Worded):
        _ordered(kind, enums)
        return {"as": "enum", "of": kind.public}
    if kind is str:
        text = None if part is None else part.said(Text)
        is_long = text is not None and not text.is_line and text.most > LONG
        return {"as": "longText" if is_long else "text"}
    return {"as": _KINDS[kind]}


_KINDS: Mapping[Any, str] = {
    bool: "yes",
    datetime: "instant",
    date: "day",
    int: "number",
    float: "number",
    Decimal: "number",
}


def _words(label: Label) -> dict[str, Any]:
    told = {
        "helpZh": label.help_zh,
        "help": label.help_en,
        "clause": label.clause,
    }
    return {"zh": label.zh, "en": label.en, **{name: one for name, one in told.items() if one}}


def _filter(listing: Listing, enums: dict[str, list[str]]) -> dict[str, Any]:
    found = {}
    for name, rule in listing.filters.items():
        if rule.label is None:
            raise DeclarationError(f"{listing.filter_name}.{name} is in a form and has no label")
        found[name] = {**_filter_kind(rule, enums), **_words(rule.label)}
    return found


def _filter_kind(rule: Filter | Switch, enums: dict[str, list[str]]) -> dict[str, Any]:
    if isinstance(rule, Switch):
        return {"as": "yes"}
    if rule.kind is Id:
        return {"as": "ref", "of": rule.of}
    (inner,) = get_args(rule.kind) or (rule.kind,)
    told = _kind(inner, enums, of=None)
    return {**told, "many": True} if get_args(rule.kind) else told
