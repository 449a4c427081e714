"""Writes what is generated: everything of the contract that the code knows better than people.

`python -m scripts.contract` writes; the contract tests compare. A change of the API shows up in
the diff of these files, where reviewers and front-end teams read it.
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from actions.offered import acts
from domain.clocks.kinds import CLOCK_KINDS
from domain.codes import CODES
from domain.declared.happening import Told
from domain.happenings import FAMILIES, STREAMS
from scripts.clauses import TABLE, clauses_text
from scripts.forms import forms
from scripts.operations import kit_operations
from server.graphql.schema import graphql_schema
from server.graphql.sdl import schema_text
from server.graphql.trusted import id_of, normal_text
from server.live.close_codes import CloseCode
from server.settings import settings_table

ROOT = Path(__file__).resolve().parent.parent
CONTRACT = ROOT / "frontend-contract"
KIT = CONTRACT / "operations" / "kit"
"""Operations that are generated, all of them; whatever else lies there goes."""
README = ROOT / "README.md"
TABLE_BEGINS = "<!-- settings -->"
TABLE_ENDS = "<!-- /settings -->"


def generated() -> Mapping[Path, str]:
    """Every generated text by its file."""
    texts = {
        CONTRACT / "schema.graphql": schema_text(),
        CONTRACT / "problems.json": _json(problems()),
        CONTRACT / "forms.json": _json(forms()),
        CONTRACT / "events.json": _json(events()),
        CONTRACT / "clocks.json": _json(clocks()),
        CONTRACT / "close-codes.json": _json(close_codes()),
        **{KIT / f"{name}.graphql": text for name, text in kit_operations().items()},
        CONTRACT / "manifest.json": _json(manifest()),
        TABLE: clauses_text(),
    }
    if README.exists() and TABLE_BEGINS in README.read_text(encoding="utf-8"):
        texts[README] = with_settings(README.read_text(encoding="utf-8"))
    return texts


def problems() -> dict[str, Any]:
    """Every code with its words, and the codes each mutation may refuse with."""
    graphql_schema()
    return {
        "codes": {value: {"zh": code.zh, "en": code.en} for value, code in CODES.items()},
        "mutations": {
            _camel(name): sorted(code.value for code in declared.refuses)
            for name, declared in sorted(acts().items())
            if _camel(name) in _mutations()
        },
    }


def events() -> dict[str, Any]:
    """Every kind of event with its words, by families, and what streams are of."""
    return {
        "families": {
            prefix: {"room": one.room(), "zh": one.family.zh, "en": one.family.en}
            for prefix, one in FAMILIES.items()
        },
        "kinds": {
            one.value: {"zh": one.zh, "en": one.en, "partners": Told.PARTNERS in one.told}
            for family in FAMILIES.values()
            for one in family
        },
        "streams": {begins: {"zh": one.zh, "en": one.en} for begins, one in STREAMS.items()},
    }


def clocks() -> dict[str, Any]:
    """Every kind of clock with its words, as long as there is room for, and why one stands so."""
    kinds = CLOCK_KINDS.values()
    reasons = {reason for kind in kinds for reason in kind.reasons or ()}
    return {
        "kinds": {
            one.name: {
                "room": type(one.called).__module__.split(".")[1],
                "clause": one.clause,
                "zh": one.zh,
                "en": one.called.short,
                "label": [one.label.zh, one.label.en],
                "short": [one.short.zh, one.short.en],
            }
            for one in kinds
        },
        "reasons": {one.value: {"zh": one.zh, "en": one.en} for one in sorted(reasons)},
    }


def close_codes() -> dict[str, Any]:
    """Every code a socket is closed with, and whether to come back."""
    return {
        str(code.value): {"name": code.name, "meaning": code.meaning, "retry": code.is_retryable}
        for code in CloseCode
    }


def manifest() -> dict[str, str]:
    """Every operation of the contract by its id, in the form that every printer gives it."""
    files = sorted(CONTRACT.glob("operations/**/*.graphql"))
    written = [file.read_text(encoding="utf-8") for file in files if file.parent != KIT]
    texts = [normal_text(text) for text in (*written, *kit_operations().values())]
    return {id_of(text): text for text in texts}


def with_settings(readme: str) -> str:
    """The README with the table of settings as it is now."""
    before, _, rest = readme.partition(TABLE_BEGINS)
    _, _, after = rest.partition(TABLE_ENDS)
    return f"{before}{TABLE_BEGINS}\n{settings_table()}\n{TABLE_ENDS}{after}"


def _mutations() -> frozenset[str]:
    mutation = graphql_schema().mutation_type
    return frozenset(mutation.fields if mutation is not None else ())


def _camel(name: str) -> str:
    first, *more = name.split("_")
    return first + "".join(word.capitalize() for word in more)


def _json(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2).decode() + "\n"


def main() -> int:
    """Write what differs and say so."""
    texts = generated()
    KIT.mkdir(exist_ok=True)
    for file in set(KIT.iterdir()) - texts.keys():
        file.unlink()
    for file, text in texts.items():
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            sys.stdout.write(f"written: {file.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
