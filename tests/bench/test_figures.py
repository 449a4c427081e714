from bench.figures import Figure, Figures, share_of


def measured(who: str, *values: float, question: str = "page") -> list[dict[str, object]]:
    return [
        {"part": "lists", "question": question, "who": who, "figures": {"per_second": value}}
        for value in values
    ]


def figure(who: str) -> Figure:
    return Figure("lists", "page", who, "per_second")


def test_a_figure_is_the_median_of_its_rounds_with_least_and_most() -> None:
    spread = Figures(measured("product", 10, 50, 20)).spread(figure("product"))
    assert spread is not None
    assert (spread.median, spread.least, spread.most, spread.rounds) == (20, 10, 50, 3)


def test_what_was_not_measured_is_nothing_and_never_zero() -> None:
    figures = Figures(measured("product", 10))
    assert figures.value(figure("yoga")) is None
    assert figures.ratio(figure("product"), figure("yoga")) is None
    assert figures.ratio(figure("yoga"), figure("product")) is None


def test_a_ratio_is_that_of_two_medians() -> None:
    figures = Figures([*measured("product", 30, 90, 60), *measured("yoga", 20, 30, 10)])
    assert figures.ratio(figure("product"), figure("yoga")) == 3.0


def test_nothing_is_divided_by_zero() -> None:
    figures = Figures([*measured("product", 30), *measured("yoga", 0)])
    assert figures.ratio(figure("product"), figure("yoga")) is None


def test_a_share_of_rising_figures_is_one_of_them() -> None:
    rising = [float(value) for value in range(1, 101)]
    assert share_of(rising, 0.5) == 50
    assert share_of(rising, 0.99) == 99
    assert share_of(rising, 1.0) == 100
    assert share_of([], 0.5) == 0
