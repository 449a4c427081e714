"""What forms of screens are made of: words, bounds and kinds, in the order declared."""

from typing import Any

from actions.offered import acts
from domain.declared.marks import Count, Form, Label, NotAfter, NotBefore, Range, Ref, Text
from domain.declared.parts import DeclarationError, Part, camel, parts_of, where
from scripts.kinds import Enums, kind_of, words_of
from scripts.lists import filters, lists, things

LONG = 500
"""A text that may be longer is written in a field of several lines."""


def forms() -> dict[str, Any]:
    """Acts that have a form, filters and facts that have labels, lists, and the order of enums."""
    enums: Enums = {}
    return {
        "acts": {name: _act(asked, form, enums) for name, (asked, form) in formed_acts().items()},
        "filters": filters(enums),
        "types": things(enums),
        "lists": lists(enums),
        "enums": dict(sorted(enums.items())),
    }


def formed_acts() -> dict[str, tuple[type[Any], Form]]:
    """Acts that have a form, by their mutations: what is asked, and the form's words."""
    return {
        camel(name): (declared.asked, form)
        for name, declared in sorted(acts().items())
        if (form := getattr(declared.asked, "FORM", None)) is not None
    }


def _act(asked: type[Any], form: Form, enums: Enums) -> dict[str, Any]:
    fields = {part.name: _field(asked, part, enums) for part in parts_of(asked)}
    kind = {} if form.kind is None else {"is": form.kind}
    return {"says": [form.zh, form.en], **kind, "fields": fields}


def _field(asked: type[Any], part: Part, enums: Enums) -> dict[str, Any]:
    ref = part.said(Ref)
    if ref is not None and not ref.is_looked_up:
        return {"as": "subject"}
    label = part.said(Label)
    if label is None:
        raise DeclarationError(f"{where(asked)}.{part.attribute} is in a form and has no label")
    text, range_, count = part.said(Text), part.said(Range), part.said(Count)
    bounds = range_ or count
    kind = _kind(part, text, enums)
    if not kind:
        raise DeclarationError(f"{where(asked)}.{part.attribute} is of a kind that no form has")
    return {
        **kind,
        **words_of(label),
        **({} if text is None else {"most": text.most}),
        **({} if bounds is None else {"least": bounds.least, "most": bounds.most}),
        **_times(part),
        **({"clears": True} if part.is_telling_absence else {}),
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


def _kind(part: Part, text: Text | None, enums: Enums) -> dict[str, Any]:
    ref = part.said(Ref)
    if ref is not None:
        return {"as": "refs" if part.is_many else "ref", "of": ref.of}
    if text is not None and not text.is_line and text.most > LONG:
        return {"as": "longText"}
    return kind_of(part.kind, enums)
