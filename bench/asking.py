"""Single questions by HTTP: for checks, for cursors and for the first answer after a start."""

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from bench.contestants import PeerError, Running
from bench.dataset import key_of
from bench.questions import Body
from bench.texts import list_text


def ask(running: Running, body: Body) -> dict[str, Any]:
    """The data of an answer. Raises PeerError when there are errors in it."""
    request = Request(running.url, json.dumps(body).encode(), running.headers)  # noqa: S310 - our own address
    try:
        with urlopen(request, timeout=20) as response:  # noqa: S310 - the same
            answer = json.load(response)
    except HTTPError as error:
        raise PeerError(f"{running.contestant.name}: {error} {error.read()[:500]!r}") from None
    if answer.get("errors") or answer.get("data") is None:
        raise PeerError(f"{running.contestant.name}: {json.dumps(answer)[:500]}")
    data: dict[str, Any] = answer["data"]
    return data


def postgraphile_cursors(running: Running) -> Callable[[datetime, str], str]:
    """How PostGraphile writes the cursor of a case in our order, learnt from one of its own.

    A cursor is base64 of a JSON list: a digest of the order, then the row's values.
    """
    text = list_text("postgraphile").replace("nodes {", "edges { cursor } nodes {", 1)
    variables = {"unitId": str(key_of("unit", 1)), "after": None, "first": 1}
    data = ask(running, {"query": text, "variables": variables})
    (edge,) = data["allCaseFiles"]["edges"]
    digest, instant, _ = json.loads(base64.b64decode(edge["cursor"]))
    shape = datetime.fromisoformat(instant)

    def cursor(opened_at: datetime, case_id: str) -> str:
        told = instant_like(instant, opened_at.astimezone(shape.tzinfo or UTC))
        parts = json.dumps([digest, told, case_id], separators=(",", ":"))
        return base64.b64encode(parts.encode()).decode()

    return cursor


def instant_like(example: str, instant: datetime) -> str:
    """An instant written as the example is: its fraction and its offset."""
    separator = "T" if "T" in example else " "
    fraction = ".%f" if "." in example else ""
    text = instant.strftime(f"%Y-%m-%d{separator}%H:%M:%S{fraction}")
    return text + ("Z" if example.endswith("Z") else "+00:00" if "+00:00" in example else "+00")
