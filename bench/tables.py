"""Which figures the report shows, under which names, and what they mean."""

from dataclasses import dataclass, field

from bench.figures import Spread
from bench.questions import QUESTIONS


@dataclass(frozen=True, slots=True)
class Column:
    """A figure: its name in the JSON, its title, how many places, and what it is divided by."""

    name: str
    title: str
    places: int = 0
    by: float = 1.0
    has_range: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The figures of a part, or of some of its questions."""

    key: str
    part: str
    title: str
    explanation: str
    columns: tuple[Column, ...]
    prefix: str = ""
    titles: dict[str, str] = field(default_factory=dict)

    def shows(self, question: str) -> bool:
        """Whether a question of the part stands in this table."""
        return question.startswith(self.prefix)

    def title_of(self, question: str) -> str:
        """A question in words."""
        return self.titles.get(question, question.removeprefix(self.prefix).replace("_", " "))


def column_text(column: Column, spread: Spread | None) -> str:
    """A cell: the median, with the range of the rounds where the column has one."""
    if spread is None:
        return "–"
    median, least, most = (
        f"{value / column.by:,.{column.places}f}"
        for value in (spread.median, spread.least, spread.most)
    )
    return f"{median} ({least}–{most})" if column.has_range and spread.rounds > 1 else median


_OVER_HTTP = (
    Column("per_second", "answers/s", has_range=True),
    Column("p50_ms", "p50 ms", 2),
    Column("p99_ms", "p99 ms", 2),
    Column("cpu_ms", "CPU ms/answer", 3),
    Column("server_core", "server's core", 2),
    Column("load_core", "load's core", 2),
    Column("failed", "bad answers"),
)
_QUESTION_TITLES = {question.name: question.title for question in QUESTIONS}
_CORES = (
    "CPU is the server's own, by `/proc`. Where the load's core stands at 1.00 and the server's"
    " below, PostgreSQL and the load client were the limit, not the server."
)
_OVER_SOCKETS = (
    Column("connections", "clients"),
    Column("per_second", "frames/s", has_range=True),
    Column("p50_ms", "p50 ms", 1),
    Column("p99_ms", "p99 ms", 1),
    Column("last_p99_ms", "last client p99 ms", 1),
    Column("cpu_us_per_frame", "CPU µs/frame", 1),
    Column("bytes_per_frame", "bytes/frame"),
    Column("bytes_per_connection_end", "KiB/client", 1, by=1024),
    Column("connects_per_second", "connects/s"),
    Column("lost", "lost"),
)

TABLES = (
    Table(
        key="lists",
        part="lists",
        title="Lists",
        explanation="Twenty cases of a unit with the unit. Nothing shared: every request begins"
        " behind another case. The portal's mix: 200 first pages, drawn by Zipf's law"
        f" (exponent 1.1). {_CORES}",
        columns=_OVER_HTTP,
        titles=_QUESTION_TITLES,
    ),
    Table(
        key="one",
        part="one",
        title="One thing by id",
        explanation=f"A case with its unit, another one each time or the same. {_CORES}",
        columns=_OVER_HTTP,
        titles=_QUESTION_TITLES,
    ),
    Table(
        key="scoreboard",
        part="scoreboard",
        title="Scoreboard",
        explanation="A session of sixty units with counts and averages. Nothing shared goes round"
        f" a thousand sessions. {_CORES}",
        columns=_OVER_HTTP,
        titles=_QUESTION_TITLES,
    ),
    Table(
        key="fanout",
        part="fanout",
        title="Fan-out",
        explanation="One event to every subscriber, each with an id of its own, by a client of"
        " ours in C. From the request that makes something happen to the frame at each client."
        " Peers publish from memory; the product commits an event to PostgreSQL, stamps it and"
        " reads it back from the log before it sends. It makes events happen by a door that only"
        " the rig adds (`bench/product_app.py`). *Saturated* sends forty events a millisecond"
        " apart and counts frames a second, on the product's feed, where each event has its frame;"
        " *once a second* and *twice a second* change the scoreboard that all look at. *Views* are"
        " distinct subscriptions that the same clients are spread over.",
        columns=_OVER_SOCKETS,
    ),
    Table(
        key="ballots",
        part="writes",
        title="Writes",
        explanation="Ballots put in by `submitBallot` with all its rules, each by another"
        " representative's token, 32 at once, counted only when the answer says so and checked"
        " against the urn. pgbench runs the statements of a single ballot taken down from a real"
        " one, each for itself; the server counts ballots that come at once by one transaction."
        " Tuned Strawberry inserts one plain row without any rule.",
        columns=(
            Column("per_second", "a second", has_range=True),
            Column("p50_ms", "p50 ms", 2),
            Column("p99_ms", "p99 ms", 2),
            Column("cpu_ms", "CPU ms/write", 3),
            Column("failed", "refused"),
        ),
        titles={
            "ballots": "ballots",
            "plain_row": "plain rows",
            "tally_lag": "from ballot to screen (100 ballots/s)",
        },
    ),
    Table(
        key="acts",
        part="acts",
        title="Acts of an office",
        explanation="Sentiment events that are reported and assessed, 32 at once, each answered"
        " with the event and its clocks. pgbench runs the statements of one such act taken down"
        " from a real one. The board: from asking to the first frame, when nobody else looks at"
        " it, with a hundred open events of two clocks each.",
        columns=(
            Column("per_second", "a second", has_range=True),
            Column("p50_ms", "p50 ms", 2),
            Column("p99_ms", "p99 ms", 2),
            Column("cpu_ms", "CPU ms/act", 3),
            Column("failed", "refused"),
        ),
        titles={
            "report": "report an event",
            "assess": "assess an event",
            "board_of_100": "the board's first frame",
        },
    ),
    Table(
        key="start",
        part="start",
        title="Start",
        explanation="From starting the process to the first answered list page, the database warm;"
        " memory a second later.",
        columns=(
            Column("seconds", "seconds", 2, has_range=True),
            Column("resident_mb", "MB"),
            Column("cpu_seconds", "CPU s", 2),
        ),
        titles={"first_answer": "first answer", "with_more_rooms": "with 20 rooms of 8 acts more"},
    ),
    Table(
        key="growth-cases",
        part="growth",
        prefix="cases_",
        title="Growth: cases",
        explanation="The same list page, nothing shared, over more and more cases.",
        columns=_OVER_HTTP,
    ),
    Table(
        key="growth-searches",
        part="growth",
        prefix="search_",
        title="Growth: searches",
        explanation="The first twenty cases that are found by words, by a fragment of six"
        " characters, by a code, by a single character; by each kind and by all together. One"
        " after another over one connection, nothing asked twice, over more and more cases with"
        " texts of their own.",
        columns=(
            Column("p50_ms", "p50 ms", 2),
            Column("p90_ms", "p90 ms", 2, has_range=True),
            Column("max_ms", "max ms", 1),
            Column("requests", "searches"),
        ),
    ),
    Table(
        key="growth-subscribers",
        part="growth",
        prefix="subscribers_",
        title="Growth: subscribers",
        explanation="The scoreboard changed once a second before more and more clients.",
        columns=(*_OVER_SOCKETS, Column("resident_mb", "server MB")),
    ),
)

_ANSWERS = "answers a second, longer is better"
_FRAMES = "frames a second, longer is better"
PLOTTED = {
    "lists": (
        ("lists", "list_unshared", "per_second", "A list page, nothing shared", _ANSWERS),
        ("lists", "portal", "per_second", "The portal's mix", _ANSWERS),
    ),
    "scoreboard": (
        ("one", "one_unshared", "per_second", "One case by id, nothing shared", _ANSWERS),
        ("scoreboard", "scoreboard_shared", "per_second", "The same scoreboard", _ANSWERS),
    ),
    "fanout": (
        ("fanout", "saturated", "per_second", "1 kB to equal subscribers, saturated", _FRAMES),
        (
            "fanout",
            "once_a_second",
            "last_p99_ms",
            "An event a second: the last client (p99)",
            "milliseconds, shorter is better",
        ),
    ),
    "ballots": (
        ("writes", "ballots", "per_second", "Ballots accepted durably", "a second"),
        ("writes", "plain_row", "per_second", "Plain rows, for comparison", "a second"),
    ),
}
"""Pictures by the table they stand below: part, question, figure, title, unit."""
