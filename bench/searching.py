"""Part `growth`: searches among more and more cases, one after another over one connection."""

import asyncio
import json
import re
import time
from collections.abc import Callable, Iterator, Mapping
from http.client import HTTPConnection
from itertools import islice
from random import Random
from typing import Any

from bench.civic_texts import case_texts
from bench.contestants import PRODUCT, PeerError, Running, serving
from bench.dataset import DataSet, filled_template, key_of
from bench.draws import SEED
from bench.figures import share_of
from bench.measuring import Bench, Figures, Measurement
from store.database import connect
from store.searching.vectors import search_vector

SEARCHES = 200
"""Of each kind, in each round."""

BEFORE_ALL = -1
"""The round that nobody counts."""

FRAGMENT = 6
AT_ONCE = 10_000
TEXT = (
    "query Search($text: String!) { cases(filter: {text: $text}, first: 20)"
    " { edges { node { number title openedAt } } } }"
)
HAN = re.compile("[\u4e00-\u9fff]+")


def measure_search(bench: Bench, cases: int, *, turn: int) -> None:
    """One measurement of all kinds of searches together, one of each kind."""
    name = asyncio.run(filled_template(bench.admin, cases, kind="search", then=fill_texts))
    with serving(PRODUCT, bench.knobs, {**bench.admin, "database": name}) as running:
        # The first answer waits for the start, the first of each kind for its statement.
        for kind in KINDS:
            list(_lasted(running, islice(texts_to_find(kind, cases, BEFORE_ALL), 1)))
        every: list[float] = []
        for kind in KINDS:
            lasted = list(_lasted(running, texts_to_find(kind, cases, turn)))
            every += lasted
            _tell(bench, f"search_{kind}_{cases}", lasted, turn=turn)
        _tell(bench, f"search_{cases}", every, turn=turn)


def _tell(bench: Bench, question: str, lasted: list[float], *, turn: int) -> None:
    rising = sorted(lasted)
    figures: Figures = {
        "p50_ms": share_of(rising, 0.5),
        "p90_ms": share_of(rising, 0.9),
        "max_ms": rising[-1],
        "requests": len(rising),
    }
    bench.tell(Measurement("growth", question, PRODUCT.name, turn, figures))


def _word(chance: Random, text: str) -> str:
    run: str = chance.choice([one for one in HAN.findall(text) if len(one) > 1])
    place = chance.randrange(len(run) - 1)
    return run[place : place + 2]


def _words(count: int) -> Callable[[Random, int], str]:
    def drawn(chance: Random, number: int) -> str:
        _, text = case_texts(number)
        return " ".join(_word(chance, text) for _ in range(count))

    return drawn


def _fragment(chance: Random, number: int) -> str:
    _, text = case_texts(number)
    run: str = max(HAN.findall(text), key=len)
    place = chance.randrange(max(1, len(run) - FRAGMENT))
    return f'"{run[place : place + FRAGMENT]}"'


def _code(_chance: Random, number: int) -> str:
    return f"2026-{number:06d}"


def _character(chance: Random, number: int) -> str:
    return _word(chance, case_texts(number)[1])[0]


KINDS: Mapping[str, Callable[[Random, int], str]] = {
    "one_word": _words(1),
    "two_words": _words(2),
    "three_words": _words(3),
    "fragment": _fragment,
    "code": _code,
    "character": _character,
}
"""What is looked for, drawn from a case anywhere among all, so that it is found."""


def texts_to_find(kind: str, cases: int, turn: int) -> Iterator[str]:
    """Searches of a kind, none twice and others in each round: equal ones share an answer."""
    chance = Random(f"{SEED} {kind} {turn}")  # noqa: S311 - a load, not a secret
    drawn = (KINDS[kind](chance, chance.randrange(1, cases + 1)) for _ in range(10 * SEARCHES))
    yield from islice(dict.fromkeys(drawn), SEARCHES)


def _lasted(running: Running, texts: Iterator[str]) -> Iterator[float]:
    """How long each search takes, in milliseconds. Raises PeerError for one that finds nothing."""
    connection = HTTPConnection("127.0.0.1", running.port, timeout=30)
    for text in texts:
        body = json.dumps({"query": TEXT, "variables": {"text": text}})
        began = time.perf_counter()
        connection.request("POST", running.contestant.path, body, running.headers)
        answer = json.load(connection.getresponse())
        yield 1000 * (time.perf_counter() - began)
        if not answer.get("data", {}).get("cases", {}).get("edges"):
            raise PeerError(f"{text!r} was not found: {str(answer)[:300]}")
    connection.close()


async def fill_texts(credentials: dict[str, Any], cases: int) -> None:
    """Give all cases texts of their own, with what they are found by."""
    data = DataSet(cases)
    connection = await connect(credentials, name="bench")
    try:
        await connection.execute("TRUNCATE case_file CASCADE; DROP INDEX case_file_search")
        for first in range(1, cases + 1, AT_ONCE):
            numbers = range(first, min(first + AT_ONCE, cases + 1))
            await connection.execute(_NEW_ROWS)
            rows = [_row(data, number) for number in numbers]
            await connection.copy_records_to_table("new_case", records=rows)
            await connection.execute(_KEEP_ROWS)
        # Many times faster than entry by entry.
        await connection.execute(_INDEX)
        await connection.execute("VACUUM ANALYZE")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()


_NEW_ROWS = """
CREATE TEMPORARY TABLE IF NOT EXISTS new_case (id uuid, number bigint, unit_id uuid,
  title text, text text, opened_at timestamptz, search text);
TRUNCATE new_case;
"""
_KEEP_ROWS = """
INSERT INTO case_file (id, number, kind, state, unit_id, title, text, source_stream, source_key,
  opened_at, search)
SELECT id, number, 'RECTIFICATION', 'OPEN', unit_id, title, text, 'review_session:' || id,
  'bench-' || number, opened_at, search::tsvector FROM new_case
"""
_INDEX = """
CREATE INDEX case_file_search ON case_file USING gin (search) WITH (fastupdate = off)
  WHERE search IS NOT NULL
"""


def _row(data: DataSet, number: int) -> tuple[object, ...]:
    title, text = case_texts(number)
    unit_id = key_of("unit", data.unit_of_case(number))
    return (
        data.case_id(number), number, unit_id, title, text, data.opened_at(number),
        search_vector(title, text),
    )  # fmt: skip
