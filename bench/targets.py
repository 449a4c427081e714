"""What the product wants to reach, each as a ratio of two measured figures or as a bound."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from bench.figures import Figure, Figures
from bench.starting import ROOMS_MORE

Read = Callable[[Figures], float | None]


class Outcome(Enum):
    """How a target stands."""

    REACHED = "reached"
    MISSED = "missed"
    NOT_MEASURED = "not measured"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A wish: what is looked at, the least or the most it may be, and in which unit."""

    title: str
    read: Read
    least: float | None = None
    most: float | None = None
    unit: str = "×"

    @property
    def wanted(self) -> str:
        """The bound in words."""
        bounds = []
        if self.least is not None:
            bounds.append(f"≥ {self.least:g}")
        if self.most is not None:
            bounds.append(f"≤ {self.most:g}")
        return f"{' and '.join(bounds)} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A target with what was measured."""

    target: Target
    value: float | None
    outcome: Outcome

    @property
    def words(self) -> str:
        """Reached, or by how much it was missed."""
        target, value = self.target, self.value
        if value is None or self.outcome is Outcome.REACHED:
            return str(self.outcome.value)
        is_below = target.least is not None and value < target.least
        bound = target.least if is_below else target.most
        if not bound:
            return f"missed by {value:,.3g}"
        share = 100 * abs(value - bound) / bound
        return f"missed: {share:,.0f} % {'below' if is_below else 'above'}"


def judged(target: Target, figures: Figures) -> Verdict:
    """How a target stands; both bounds are in."""
    value = target.read(figures)
    if value is None:
        return Verdict(target, None, Outcome.NOT_MEASURED)
    is_high_enough = target.least is None or value >= target.least
    is_low_enough = target.most is None or value <= target.most
    is_reached = is_high_enough and is_low_enough
    return Verdict(target, value, Outcome.REACHED if is_reached else Outcome.MISSED)


def judged_all(figures: Figures) -> list[Verdict]:
    """All targets in the order of the report."""
    return [judged(target, figures) for target in TARGETS]


def ratio(above: Figure, below: Figure) -> Read:
    """One figure by another."""
    return lambda figures: figures.ratio(above, below)


def bound(figure: Figure, *, scale: float = 1.0) -> Read:
    """A figure itself."""

    def read(figures: Figures) -> float | None:
        value = figures.value(figure)
        return None if value is None else value * scale

    return read


def before(connections: int, question: str, read: Read) -> Read:
    """A figure of a fan-out, when so many clients were really there; nothing of a smaller try."""

    def guarded(figures: Figures) -> float | None:
        crowd = figures.value(Figure("fanout", question, US, "connections"))
        return read(figures) if crowd == connections else None

    return guarded


def _of(part: str, question: str, name: str) -> Callable[[str], Figure]:
    return lambda who: Figure(part, question, who, name)


_LIST = _of("lists", "list_unshared", "per_second")
_LIST_CPU = _of("lists", "list_unshared", "cpu_ms")
_PORTAL = _of("lists", "portal", "per_second")
_ONE = _of("one", "one_unshared", "per_second")
_ONE_SHARED = _of("one", "one_shared", "per_second")
_BOARD = _of("scoreboard", "scoreboard_unshared", "per_second")
_BOARD_SHARED = _of("scoreboard", "scoreboard_shared", "per_second")
_SATURATED = _of("fanout", "saturated", "per_second")
_LAST = _of("fanout", "once_a_second", "last_p99_ms")
_MEMORY = _of("fanout", "once_a_second", "bytes_per_connection_end")
_LOST = _of("fanout", "once_a_second", "lost")
_CONNECTS = _of("fanout", "twice_a_second", "connects_per_second")
_BALLOTS = _of("writes", "ballots", "per_second")
US = "product"


def deflate_cpu(figures: Figures) -> float | None:
    """Processor time a frame with compression, by that without; nothing where it was refused."""
    is_compressed = figures.value(Figure("fanout", "deflated", US, "is_compressed"))
    if not is_compressed:
        return None
    cpu = "cpu_us_per_frame"
    return figures.ratio(
        Figure("fanout", "deflated", US, cpu), Figure("fanout", "twice_a_second", US, cpu)
    )


def start_of_a_room(figures: Figures) -> float | None:
    """What a room of eight acts more adds to the start, in seconds."""
    more, usual = (
        figures.value(Figure("start", question, US, "seconds"))
        for question in ("with_more_rooms", "first_answer")
    )
    return None if more is None or usual is None else (more - usual) / ROOMS_MORE


def growth_of_lists(figures: Figures) -> float | None:
    """Pages a second with a million cases by those with ten thousand."""
    return figures.ratio(
        Figure("growth", "cases_1000000", US, "per_second"),
        Figure("growth", "cases_10000", US, "per_second"),
    )


def _lists() -> Iterable[Target]:
    yield Target(
        title="List page, nothing shared: pages a second, by PostGraphile",
        read=ratio(_LIST(US), _LIST("postgraphile")),
        least=1.0,
    )
    yield Target(
        title="the same, by tuned Strawberry + Tortoise",
        read=ratio(_LIST(US), _LIST("strawberry-tuned")),
        least=14.0,
    )
    yield Target(
        title="List page, nothing shared: processor time, by hand-written SQL on bare ASGI",
        read=ratio(_LIST_CPU(US), _LIST_CPU("bare-asgi")),
        most=1.6,
    )
    yield Target(
        title="The portal's mix (Zipf over 200 lists), by PostGraphile",
        read=ratio(_PORTAL(US), _PORTAL("postgraphile")),
        least=4.0,
    )


def _things() -> Iterable[Target]:
    yield Target(
        title="One case by id, nothing shared, by PostGraphile",
        read=ratio(_ONE(US), _ONE("postgraphile")),
        least=1.0,
    )
    yield Target(
        title="One and the same case by id, by Mercurius with JIT",
        read=ratio(_ONE_SHARED(US), _ONE_SHARED("mercurius")),
        least=1.0,
    )
    yield Target(
        title="Scoreboard, another session each time, by the same SQL on bare ASGI",
        read=ratio(_BOARD(US), _BOARD("bare-asgi")),
        least=0.9,
    )
    yield Target(
        title="One and the same scoreboard, by the same SQL on bare ASGI",
        read=ratio(_BOARD_SHARED(US), _BOARD_SHARED("bare-asgi")),
        least=10.0,
    )


def _fanout() -> Iterable[Target]:
    for who, title, least in (
        ("raw-uvloop", "raw uvloop sockets", 0.85),
        ("yoga", "graphql-yoga", 8.0),
        ("strawberry-stock", "stock Strawberry", 40.0),
    ):
        yield Target(
            title=f"1 kB to 1,000 equal subscribers, frames a second, by {title}",
            read=before(1_000, "saturated", ratio(_SATURATED(US), _SATURATED(who))),
            least=least,
        )
    yield Target(
        title="10,000 subscribers, an event a second: last client (p99), by bare Starlette",
        read=before(10_000, "once_a_second", ratio(_LAST(US), _LAST("bare-starlette"))),
        most=0.65,
    )
    yield Target(
        title="the same: memory of a connection",
        read=before(10_000, "once_a_second", bound(_MEMORY(US), scale=1 / 1024)),
        most=32.0,
        unit="KiB",
    )
    yield Target(
        title="the same: lost frames",
        read=before(10_000, "once_a_second", bound(_LOST(US))),
        most=0.0,
        unit="",
    )
    yield Target(
        title="Compression: processor time of a frame, by that without",
        read=deflate_cpu,
        most=1.3,
    )
    yield Target(
        title="Connect and subscribe, clients a second, by graphql-yoga",
        read=ratio(_CONNECTS(US), _CONNECTS("yoga")),
        least=1.0,
    )


def _writes() -> Iterable[Target]:
    yield Target(
        title="Ballots accepted durably, by pgbench with the same statements",
        read=ratio(_BALLOTS(US), _BALLOTS("pgbench")),
        least=0.9,
    )
    yield Target(
        title="the same, by a plain row of tuned Strawberry + Tortoise",
        read=ratio(_BALLOTS(US), Figure("writes", "plain_row", "strawberry-tuned", "per_second")),
        least=1.5,
    )
    yield Target(
        title="Ballot answered to count on the screens, p99",
        read=bound(Figure("writes", "tally_lag", US, "p99_ms")),
        most=100.0,
        unit="ms",
    )
    for what, title in (("report", "reported"), ("assess", "assessed")):
        of = _of("acts", what, "per_second")
        yield Target(
            title=f"Sentiment events {title}, by pgbench with the same statements",
            read=ratio(of(US), of("pgbench")),
            least=0.4,
        )


def _ledger() -> Iterable[Target]:
    for what, title, most in (
        ("one_unit", "One unit's statement over a year of 20,000 records, in the database", 20.0),
        ("district", "The whole district's, in the database", 300.0),
    ):
        yield Target(
            title=title, read=bound(Figure("ledger", what, US, "p50_ms")), most=most, unit="ms"
        )
    yield Target(
        title="An attestation to the screens that show the statement, p99",
        read=bound(Figure("ledger", "act_to_screen", US, "p99_ms")),
        most=150.0,
        unit="ms",
    )
    yield Target(
        title="10,000 nominees of a sheet judged, 50 wrong ones named",
        read=bound(Figure("ledger", "import_of_10000", US, "seconds")),
        most=5.0,
        unit="s",
    )


def _rest() -> Iterable[Target]:
    yield Target(
        title="Start to first answered query, database warm",
        read=bound(Figure("start", "first_answer", US, "seconds")),
        most=1.5,
        unit="s",
    )
    yield Target(
        title="What a room of eight acts more adds to it",
        read=start_of_a_room,
        most=0.03,
        unit="s",
    )
    yield Target(
        title="Pages a second with 1,000,000 cases, by those with 10,000",
        read=growth_of_lists,
        least=0.8,
        most=1.2,
    )
    yield Target(
        title="A search among 1,000,000 cases, nine of ten",
        read=bound(Figure("growth", "search_1000000", US, "p90_ms")),
        most=50.0,
        unit="ms",
    )


TARGETS = (*_lists(), *_things(), *_fanout(), *_writes(), *_ledger(), *_rest())
"""The targets, in the order of the report."""
