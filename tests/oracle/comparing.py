"""Whether the product has told what the oracle says."""

from collections.abc import Mapping
from typing import Any

import orjson

from tests.oracle.evaluating import Expected
from tests.oracle.product import Told


def difference(told: Told, expected: Expected) -> str | None:
    """What differs, in words; nothing when the answers are one.

    Where something cannot be answered, the product names one reason of those that the oracle
    knows, for each root that is left without an answer.
    """
    if told.data != orjson.loads(orjson.dumps(expected.data)):
        return _first_difference(told.data, orjson.loads(orjson.dumps(expected.data)), "data")
    named: dict[str, set[str]] = {}
    for error in told.errors:
        extensions = error["extensions"]
        reason = str(extensions.get("argument") or extensions.get("problem"))
        if extensions["code"] != "BAD_REQUEST":
            return f"an error of another kind: {error}"
        named.setdefault(str(error["path"][0]), set()).add(reason)
    for root, reasons in named.items():
        if not reasons <= expected.wrong.get(root, frozenset()):
            return f"{root} is refused for {reasons}, not for {expected.wrong.get(root)}"
    # Where nothing at all is answered, one root was enough to say so.
    missing = expected.wrong.keys() - named.keys()
    if missing and (expected.data is not None or not named):
        return f"{missing} should have been refused"
    return None


def _first_difference(told: Any, expected: Any, path: str) -> str:
    if isinstance(told, Mapping) and isinstance(expected, Mapping):
        for key in told.keys() | expected.keys():
            if told.get(key) != expected.get(key) or (key in told) != (key in expected):
                return _first_difference(told.get(key), expected.get(key), f"{path}.{key}")
    if isinstance(told, list) and isinstance(expected, list) and len(told) == len(expected):
        for place, (one, other) in enumerate(zip(told, expected, strict=True)):
            if one != other:
                return _first_difference(one, other, f"{path}[{place}]")
    return f"{path}: told {str(told)[:300]}, expected {str(expected)[:300]}"
