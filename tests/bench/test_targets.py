import pytest

from bench.figures import Figure, Figures
from bench.targets import TARGETS, Outcome, Target, before, bound, deflate_cpu, judged, judged_all

LAG = Figure("writes", "tally_lag", "product", "p99_ms")


def lag_of(milliseconds: float) -> Figures:
    return Figures(
        [
            {
                "part": "writes",
                "question": "tally_lag",
                "who": "product",
                "figures": {"p99_ms": milliseconds},
            }
        ]
    )


def deflated(*, is_compressed: bool) -> Figures:
    def crowd(question: str, cpu: float) -> dict[str, object]:
        figures = {"cpu_us_per_frame": cpu, "is_compressed": float(is_compressed)}
        return {"part": "fanout", "question": question, "who": "product", "figures": figures}

    return Figures([crowd("deflated", 13.0), crowd("twice_a_second", 10.0)])


@pytest.mark.parametrize(
    ("measured", "outcome", "words"),
    [
        pytest.param(149.0, Outcome.REACHED, "reached", id="below"),
        pytest.param(150.0, Outcome.REACHED, "reached", id="on-the-bound"),
        pytest.param(180.0, Outcome.MISSED, "missed: 20 % above", id="above"),
    ],
)
def test_an_upper_bound_is_in(measured: float, outcome: Outcome, words: str) -> None:
    target = Target(title="lag", read=bound(LAG), most=150.0, unit="ms")
    verdict = judged(target, lag_of(measured))
    assert (verdict.outcome, verdict.words) == (outcome, words)


@pytest.mark.parametrize(
    ("measured", "words"),
    [
        pytest.param(0.8, "reached", id="least"),
        pytest.param(1.2, "reached", id="most"),
        pytest.param(0.6, "missed: 25 % below", id="shrunk"),
        pytest.param(1.5, "missed: 25 % above", id="grown"),
    ],
)
def test_a_range_may_be_missed_on_either_side(measured: float, words: str) -> None:
    target = Target(title="growth", read=bound(LAG), least=0.8, most=1.2)
    assert judged(target, lag_of(measured)).words == words


def test_a_bound_of_zero_is_missed_by_what_there_is() -> None:
    target = Target(title="lost", read=bound(LAG), most=0.0, unit="")
    assert judged(target, lag_of(3)).words == "missed by 3"


def test_without_figures_every_target_says_that_it_was_not_measured() -> None:
    verdicts = judged_all(Figures([]))
    assert len(verdicts) == len(TARGETS)
    assert {verdict.words for verdict in verdicts} == {"not measured"}


def test_compression_that_was_refused_is_not_measured() -> None:
    assert deflate_cpu(deflated(is_compressed=False)) is None
    assert deflate_cpu(deflated(is_compressed=True)) == pytest.approx(1.3)


@pytest.mark.parametrize(("connections", "value"), [(1_000, 2.0), (200, None)])
def test_a_crowd_target_is_judged_before_a_whole_crowd_only(
    connections: int, value: float | None
) -> None:
    figures = {"connections": float(connections), "per_second": 2.0}
    crowd = {"part": "fanout", "question": "saturated", "who": "product", "figures": figures}
    seen = Figure("fanout", "saturated", "product", "per_second")
    assert before(1_000, "saturated", bound(seen))(Figures([crowd])) == value
