import json
from itertools import islice
from pathlib import Path
from uuid import UUID

import pytest

from bench.civic_texts import case_texts
from bench.dataset import UNITS, DataSet, key_of
from bench.draws import zipf_draws
from bench.figures import Figures
from bench.knobs import PARTS, KnobError, read_knobs
from bench.measuring import Measurement
from bench.questions import PAGE, spread_numbers
from bench.report import DOCUMENT, PUBLISHED, picture_names, pictures_of, report_text
from bench.run import Record
from bench.searching import KINDS, texts_to_find
from bench.statements import RECEIPT_KEY, filled
from bench.tally_lag import lags_ms

ABOUT = {
    "at": "2026-11-21T09:00:00+00:00",
    "machine": {
        "processor": "some",
        "cores": 2,
        "memory_gib": 24.0,
        "system": "Linux",
        "python": "3.11",
        "node": "v26",
        "commit": "abc",
        "packages": {},
    },
    "postgres": "server_version 18",
    "is_embedded": True,
    "has_history": False,
    "settings": {"runs": 5, "seconds": 5.0, "connections": 32, "acts": 20, "cases": 200_000},
}


def test_popular_ranks_are_drawn_more_often_and_the_same_in_every_run() -> None:
    drawn = list(zipf_draws(200, 1.1, count=5_000))
    assert drawn == list(zipf_draws(200, 1.1, count=5_000))
    assert drawn.count(0) > drawn.count(9) > drawn.count(150)
    assert set(drawn) <= set(range(200))


def test_keys_follow_from_their_numbers() -> None:
    assert key_of("slot", 1, 2) == UUID("77d148da795d6a77169afcc9fe1cafba")
    assert key_of("slot", 1, 2) != key_of("slot", 12)


def test_the_newest_case_is_the_last_one() -> None:
    data = DataSet(1_000)
    assert data.opened_at(1_000) > data.opened_at(999)


def test_no_list_page_is_asked_twice_and_each_is_whole() -> None:
    numbers = list(spread_numbers(DataSet(10_000), most=40_000))
    assert len(set(numbers)) == len(numbers) == 10_000 - UNITS * PAGE
    assert min(numbers) > UNITS * PAGE
    assert max(numbers) == 10_000


def test_a_data_set_too_small_for_whole_pages_is_asked_for_all_it_has() -> None:
    assert sorted(spread_numbers(DataSet(1_000), most=40_000)) == list(range(1, 1_001))


def test_a_published_report_is_that_of_its_figures() -> None:
    assert DOCUMENT.exists() == PUBLISHED.exists()
    if PUBLISHED.exists():
        result = json.loads(PUBLISHED.read_text())
        names = picture_names(pictures_of(Figures(result["measurements"])))
        assert DOCUMENT.read_text() == report_text(result, names)


def test_a_ballot_is_on_the_screen_with_the_first_frame_that_counts_it() -> None:
    answered_at = [1.000, 1.010, 1.200, 1.500]
    shown_at, counts = [0.9, 1.05, 1.3], [0, 2, 3]
    assert lags_ms(answered_at, shown_at, counts) == pytest.approx([50, 40, 100])


def test_a_frame_that_is_quicker_than_the_answer_is_no_lag() -> None:
    assert lags_ms([2.0], [1.5], [1]) == [0.0]


def test_a_statement_gets_expressions_in_the_place_of_its_arguments() -> None:
    slot_id = key_of("slot", 9_002, 1)
    text = filled("SELECT $1,\n  $2 WHERE $10", (slot_id, None, *("x",) * 8))
    assert text == "SELECT md5('slot-9002-' || :slot)::uuid, NULL WHERE 'x'"


def test_an_unknown_key_in_a_ballot_stops_the_rig() -> None:
    with pytest.raises(LookupError):
        filled("SELECT $1", (UUID(RECEIPT_KEY),))


def test_a_wrong_knob_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BENCH_ONLY", "lists,nonsense")
    with pytest.raises(KnobError, match="nonsense"):
        read_knobs()
    monkeypatch.setenv("BENCH_ONLY", "")
    monkeypatch.setenv("BENCH_RUNS", "0")
    with pytest.raises(KnobError, match="BENCH_RUNS"):
        read_knobs()


def test_a_part_measured_again_replaces_its_own_figures_only(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    first = Record(path, parts=PARTS)
    first.about = ABOUT
    for part in ("lists", "start"):
        first.note(Measurement(part, "page", "product", 0, {"per_second": 1.0}))
    first.write()
    again = Record(path, parts=("start",))
    again.note(Measurement("start", "page", "product", 0, {"per_second": 2.0}))
    figures = [(one["part"], one["figures"]["per_second"]) for one in again.measurements]
    assert figures == [("lists", 1.0), ("start", 2.0)]
    assert Record(path, parts=PARTS).measurements == []


def test_a_report_tells_what_is_in_the_result_and_nothing_else() -> None:
    measured = [
        {
            "part": "lists",
            "question": "list_unshared",
            "who": who,
            "round": 0,
            "figures": {"per_second": per_second, "cpu_ms": 0.5},
            "at": "2026-11-21T09:00:00+00:00",
        }
        for who, per_second in (("product", 2_000.0), ("postgraphile", 1_000.0))
    ]
    text = report_text({"about": ABOUT, "measurements": measured}, {"lists": "lists.svg"})
    assert "| ✓ | List page, nothing shared: pages a second, by PostGraphile | ≥ 1 × | 2 ×" in text
    assert "![Lists](lists.svg)" in text
    assert "## Fan-out" not in text
    drawn = pictures_of(Figures(measured))
    assert list(drawn) == ["lists"]
    assert next(islice(drawn.values(), 1)).startswith("<svg")


def test_what_is_searched_for_stands_in_a_case() -> None:
    texts = [case_texts(number) for number in range(1, 201)]
    assert texts == [case_texts(number) for number in range(1, 201)]
    kept = [f"{title}\n{text}" for title, text in texts]
    for kind in KINDS:
        for sought in islice(texts_to_find(kind, 200, 0), 20):
            parts = sought.strip('"').split()
            assert any(all(part in text for part in parts) for text in kept), (kind, sought)
