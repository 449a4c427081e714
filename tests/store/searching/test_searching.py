"""Searches by vector and by text find what a reader would find, and nothing else."""

from random import Random

import orjson
import pytest

from domain.texts.cleaning import cleaned
from domain.texts.folding import folded
from domain.texts.fragments import fragments_of
from store.cases.searched import CASE_SEARCHED
from store.database import Database
from store.reading.folding import holds
from store.searching.asking import MOST_ASKED, asked_value
from store.searching.declare import Searched, search_filter
from store.searching.vectors import search_vector
from tests.worlds.sentiment import FOUR_PARTS

SEARCHED = Searched(table="drawn", texts=("title", "summary"), near=6)
ALPHABET = "路灯灯维修的楼道aAbＢ１1/-+'\\。（） \n“”\"ßﬁé葛\U000e0100\U0001f600"
PLAIN = [
    "路灯不亮，请维修",
    "楼道灯坏了（5号楼）",
    "OP/64a 与 2026-00123",
    "京A12345 违停",
    "C++ 与 c",
    "ＡＢＣ路暖气停供（Ⅱ）",
    "it's a \\ in Straße 5, ΟΔΟΣ",
    "葛\U000e0100城 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "a" * 200 + "路" * 300,
    "",
]


def is_held(texts: tuple[str | None, ...], sought: str) -> bool:
    """What a search means, said without an index."""
    kept = [folded(text) for text in texts if text is not None]
    return all(any(one in text for text in kept) for one in fragments_of(folded(sought)))


async def found_rows(
    database: Database,
    rows: list[tuple[str | None, str | None]],
    sought: list[str],
    *,
    filled: bool,
) -> set[tuple[int, int]]:
    """Which of the rows each search finds, as places in both lists."""
    vectors = [search_vector(*row) if filled else None for row in rows]
    values = [asked_value(folded(one)) for one in sought]
    condition = search_filter(SEARCHED, "in its texts").sql.format(t="t", v="asked.value")
    found = await database.fetch(
        "SELECT t.place AS row, asked.place AS search FROM"
        " (SELECT title, summary, vector::tsvector AS search, place FROM unnest($1::text[],"
        "  $2::text[], $3::text[]) WITH ORDINALITY AS t (title, summary, vector, place)) AS t"
        " JOIN (SELECT ARRAY(SELECT jsonb_array_elements_text(v)) AS value, place FROM unnest("
        f"  $4::jsonb[]) WITH ORDINALITY AS v (v, place)) AS asked ON {condition}",
        [title for title, _ in rows],
        [summary for _, summary in rows],
        vectors,
        [orjson.dumps(value).decode() for value in values],
    )
    return {(one["row"] - 1, one["search"] - 1) for one in found}


def drawn(chance: Random, most: int) -> str:
    return "".join(chance.choices(ALPHABET, k=chance.randrange(most)))


@pytest.mark.parametrize("filled", [True, False], ids=["by vector", "by text"])
@pytest.mark.parametrize("seed", range(4))
async def test_a_search_finds_what_holds_all_of_it_and_nothing_else(
    database: Database, seed: int, filled: bool
) -> None:
    chance = Random(seed)
    rows: list[tuple[str | None, str | None]] = [
        (chance.choice((drawn(chance, 12), None)), drawn(chance, 40)) for _ in range(60)
    ]
    rows += [(one, None) for one in PLAIN]
    sought = [drawn(chance, 6) for _ in range(100)]
    for title, summary in rows:
        text = chance.choice((title or "", summary or ""))
        start = chance.randrange(len(text) + 1)
        sought.append(text[start : start + chance.randrange(1, 9)])
    sought += PLAIN
    expected = {
        (place, which)
        for place, row in enumerate(rows)
        for which, one in enumerate(sought)
        if is_held(row, one)
    }
    assert await found_rows(database, rows, sought, filled=filled) == expected
    assert len(expected) > len(sought)


async def test_what_a_plain_look_into_the_texts_finds_is_found(database: Database) -> None:
    chance = Random(11)
    texts = [cleaned(one) for one in (*PLAIN, *FOUR_PARTS.values())]
    sought = [drawn(chance, 4) for _ in range(60)]
    for text in texts:
        for _ in range(30):
            start = chance.randrange(len(text) + 1)
            sought.append(text[start : start + chance.randrange(1, 12)])
    held = await database.fetch(
        "SELECT t.place AS row, s.place AS search FROM unnest($1::text[]) WITH ORDINALITY"
        " AS t (text, place) JOIN unnest($2::text[]) WITH ORDINALITY AS s (sought, place)"
        f" ON {holds('t.text', 's.sought')}",
        texts,
        [folded(one) for one in sought],
    )
    found = await found_rows(database, [(text, None) for text in texts], sought, filled=True)
    assert {(one["row"] - 1, one["search"] - 1) for one in held} <= found
    assert len(held) > len(texts) * 30


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("路灯不亮，请维修", ["灯", "路灯", "灯不亮", "请维修路灯", "“路灯不亮”", "维修，路灯"]),
        (
            "依据 OP/64a 与 2026-00123号件",
            ["OP/64a", "64a", "op", "00123", "2026", "26-001", "3号"],
        ),
        ("京A12345 违停", ["京A12345", "a123", "违停 京A12345", "12345"]),
        ("C++ 与 c#", ["C++", "c#", "++", "#"]),
        ("Finance Department", ["fin", "NANCE", "depart fin", '"finance dep"']),
        ("Straße 葛\U000e0100城", ["strasse", "STRASSE", "葛城", "straße"]),
        (
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            ["\U0001f468\u200d\U0001f469", "\U0001f467"],
        ),
    ],
)
async def test_a_text_is_found_by_its_words_fragments_and_codes(
    database: Database, text: str, sought: list[str]
) -> None:
    for filled in (True, False):
        found = await found_rows(database, [(text, None)], sought, filled=filled)
        assert [sought[which] for _, which in sorted(found)] == sought


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("路灯不亮，请维修", ["路请", "“不亮 请”", "灯路", "维修 电梯", "“亮请”"]),
        ("OP/64a", ["OP/64b", "op64a", "64 a b"]),
        ("京B12345，粤A12345", ["京A12345"]),
        ("路灯维护，护修", ["“维护修”"]),
        ("路灯", ["%", "_", ".*", "'", "\\", "路灯' | '电梯", ":*"]),
    ],
)
async def test_what_does_not_stand_so_is_not_found(
    database: Database, text: str, sought: list[str]
) -> None:
    for filled in (True, False):
        assert await found_rows(database, [(text, None)], sought, filled=filled) == set()


async def test_a_query_is_bounded_however_much_is_asked(database: Database) -> None:
    longest = "".join(chr(0x4E00 + place) for place in range(200))
    for sought in (longest, f"“{longest}”", "\ufdfa" * 200, "a" * 200, " ".join(longest[:100])):
        query, *_ = asked_value(folded(sought))
        assert query.count("&") < MOST_ASKED
        rows: list[tuple[str | None, str | None]] = [(sought, None), (sought[:-1], None)]
        found = await found_rows(database, rows, [sought], filled=True)
        assert (0, 0) in found


@pytest.mark.parametrize("length", [5_000, 30_000])
@pytest.mark.parametrize("kind", ["han", "latin", "wide", "one"])
async def test_the_longest_text_has_a_vector_and_is_found_by_its_end(
    database: Database, kind: str, length: int
) -> None:
    chance = Random(length)
    letters = {
        "han": [chr(0x4E00 + place) for place in range(5_000)],
        "latin": list("abcdefghijklmnopqrstuvwxyz0123456789"),
        "wide": [chr(0x12000 + place) for place in range(900)],
        "one": ["哈"],
    }[kind]
    text = "".join(chance.choices(letters, k=length - 3)) + "终点站"
    found = await found_rows(
        database, [(None, text)], ["终点", "“终点站”", text[-10:]], filled=True
    )
    assert found == {(0, 0), (0, 1), (0, 2)}


async def test_the_first_rows_are_the_same_in_two_steps_as_in_one(database: Database) -> None:
    chance = Random(7)
    search = search_filter(SEARCHED, "in its texts")
    async with database.transaction() as transaction:
        await transaction.execute(
            "CREATE TEMPORARY TABLE drawn (id int, title text, summary text, search tsvector)"
            " ON COMMIT DROP"
        )
        texts = [chance.choice(("路灯", "电梯", "路灯维修", "漏水", "路")) for _ in range(300)]
        for place, text in enumerate(texts):
            vector = search_vector(text) if place % 3 else None
            await transaction.execute(
                "INSERT INTO drawn VALUES ($1, $2, NULL, $3::text::tsvector)", place, text, vector
            )
        await transaction.execute("UPDATE drawn SET title = '积水' WHERE id = 17")
        await transaction.execute(
            "UPDATE drawn SET search = $1::text::tsvector WHERE id = 17", "'积水'"
        )
        plainly = search.sql.format(t="t", v="$1")
        asked = search.found(source="drawn", row="t", value="$1")
        for sought in ("路灯", "路", "积水", "维修", "没有", "漏水 电梯", ""):
            for direction in ("ASC", "DESC"):
                for limit in (1, 5, 30):
                    order = f"t.id {direction}"
                    value = asked_value(folded(sought))
                    rows = await transaction.fetch(
                        asked.first_rows("t.id <> 299", order=order, limit=limit), value
                    )
                    plain = await transaction.fetch(
                        f"SELECT id FROM drawn t WHERE t.id <> 299 AND ({plainly})"
                        f" ORDER BY {order} LIMIT {limit}",
                        value,
                    )
                    assert [one["id"] for one in rows] == [one["id"] for one in plain]
                    assert (len(rows) > 0) == (sought not in ("没有", "漏水 电梯"))


async def test_both_parts_of_a_search_can_use_their_indexes(database: Database) -> None:
    search = search_filter(CASE_SEARCHED, "in its texts")
    asked = search.found(source="case_file", row="t", value="$1")
    async with database.transaction() as transaction:
        for other in ("seqscan", "indexscan", "indexonlyscan"):
            await transaction.execute(f"SET LOCAL enable_{other} = off")
        for mode in ("force_custom_plan", "force_generic_plan"):
            await transaction.execute(f"SET LOCAL plan_cache_mode = {mode}")
            rows = await transaction.fetch(
                "EXPLAIN " + asked.first_rows("TRUE", order="t.opened_at DESC", limit=21),
                asked_value("路灯"),
            )
            plan = "\n".join(row["QUERY PLAN"] for row in rows)
            assert "case_file_search" in plan
            assert "case_file_unsearched" in plan
