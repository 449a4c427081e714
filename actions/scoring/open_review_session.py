"""The Performance Office calls a review session (FS/3.4a)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.session import SessionShown
from domain.clause_marks import clause
from domain.clocks.periods import performance_year_of
from domain.declared.marks import Count, Form, Label, Public, Range, Ref, line
from domain.instants import FIRST_YEAR, LAST_YEAR
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import CountingRuleName, fewest_scores
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts, session_stream
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.session_workflow import SESSION_WORKFLOW
from domain.scoring.states import Reveal
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.entry import active_member_count
from store.scoring.rows import SESSIONS
from store.scoring.writes import insert_slots

UNITS_MOST = 200

AllowCorrections = Annotated[
    bool,
    Public("allowCorrections"),
    Label("打分截止前可以改分", "Scores may be corrected until scoring closes"),
    "Whether a ballot may be replaced while its slot is open.",
]
Quorum = Label(
    "最低票数",
    "Quorum",
    help_zh="每个单位至少要有这么多票才能截止；不填按计分办法的最低数。",
    help_en="So many ballots a unit needs to close; without it, as few as the counting rule takes.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReviewSession:
    """Call a review session."""

    FORM: ClassVar = Form("召开评议会", "Call a session")

    title: Annotated[str, line(200), Label("名称", "Title"), "What it is called."]
    starts_at: Annotated[datetime, Label("召开时间", "Begins"), "When it is to begin."]
    performance_year: Annotated[
        int | None,
        Range(FIRST_YEAR, LAST_YEAR),
        Label(
            "考评年度",
            "Year",
            help_zh="十二月、一月召开的可以不填。",
            help_en="May be left out in December and January.",
        ),
        "Year it reports on; needed outside December and January.",
    ] = None
    unit_ids: Annotated[
        tuple[UUID, ...],
        Ref("Unit"),
        Count(1, UNITS_MOST),
        Label(
            "述职单位",
            "Units",
            help_zh="按选定的先后述职。",
            help_en="They report in the order chosen.",
        ),
        "Units in their order on the floor, at most 200.",
    ]
    may_correct: AllowCorrections = False
    reveal: Annotated[
        Reveal, Label("得分公布", "Averages are shown"), "When averages are shown."
    ] = Reveal.PER_SLOT
    hold_reveal: Annotated[
        bool,
        Label("由主持席逐一公布", "The chair tells each average"),
        "Whether with `PER_SLOT` each average waits for `revealSlot`; nobody sees it before.",
    ] = False
    quorum: Annotated[
        int | None,
        Quorum,
        "Least ballots a slot needs to close. By default, and at the least, as many as an average"
        " needs scores: `SITONG_SMALLEST_GROUP`, for a trimmed mean two more.",
    ] = None
    counting_rule: Annotated[
        CountingRuleName, Label("计分办法", "Counted by"), "How ballots are counted."
    ] = CountingRuleName.MEAN_2026

    @property
    def year(self) -> int | None:
        """The year it reports on, as given or plain from the beginning."""
        if self.performance_year is not None:
            return self.performance_year
        return performance_year_of(self.starts_at)

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """Whether there is a year, and no unit stands there twice.

        One that was given is judged with its bounds, where the input is read.
        """
        year = why_year_is_refused(self.year) if self.performance_year is None else ()
        return (*year, *why_units_are_refused(self.unit_ids))


class ReviewSessionOpened(SessionShown):
    """The session was called."""


@acting(
    permission=ScoringPermission.SESSION_OPEN,
    refuses=frozenset(
        {
            ProblemCode.DUPLICATE,
            ProblemCode.VALUE_OUT_OF_RANGE,
            ScoringCode.PERFORMANCE_YEAR_REQUIRED,
        }
    ),
    may_rehearse=True,
)
async def open_review_session(
    act: Act, transaction: Transaction, asked: OpenReviewSession
) -> ReviewSessionOpened | Refused:
    """Call a review session with its slots.

    Who is affiliated to a unit is recused from its slot.

    Clause: FS/3.4a.
    """
    year = asked.year
    fewest = fewest_scores(asked.counting_rule, smallest_group=act.rules.smallest_group)
    problems = why_session_is_refused(
        asked, least_quorum=fewest, members=await active_member_count(transaction)
    )
    if year is None or problems:
        return Refused(problems)
    session_id = act.new_id()
    await SESSIONS.insert(
        transaction,
        SessionFacts(
            id=session_id,
            title=asked.title,
            performance_year=year,
            starts_at=asked.starts_at,
            state=SESSION_WORKFLOW.first,
            may_correct=asked.may_correct,
            reveal=asked.reveal,
            quorum=fewest if asked.quorum is None else asked.quorum,
            hold_reveal=asked.hold_reveal,
            counting_rule=asked.counting_rule,
            results_version=0,
            started_at=None,
            completed_at=None,
        ),
    )
    slots = [
        (act.new_id(), unit_id, place) for place, unit_id in enumerate(asked.unit_ids, start=1)
    ]
    await insert_slots(transaction, session_id, slots)
    await act.record(
        transaction,
        NewEvent(
            session_stream(session_id),
            SessionEvents.OPENED,
            ScoringPermission.SESSION_READ,
            {"units": len(slots), "performanceYear": year},
            clause="FS/3.4a",
        ),
    )
    return ReviewSessionOpened(session_id)


@clause("FS/3.4a")
def why_session_is_refused(
    asked: OpenReviewSession, *, least_quorum: int, members: int
) -> tuple[Problem, ...]:
    """Whether its quorum can be had. The least quorum is what an average needs of scores.

    More ballots than the delegation has members would never come, and no unit would get a result.

    Clause: FS/3.4a.
    """
    most_quorum = max(least_quorum, members)
    if asked.quorum is None or least_quorum <= asked.quorum <= most_quorum:
        return ()
    return (
        problem(
            ProblemCode.VALUE_OUT_OF_RANGE, path=("quorum",), least=least_quorum, most=most_quorum
        ),
    )


def why_units_are_refused(unit_ids: tuple[UUID, ...]) -> tuple[Problem, ...]:
    """Whether a unit is named twice."""
    if len(set(unit_ids)) == len(unit_ids):
        return ()
    return (problem(ProblemCode.DUPLICATE, path=("unitIds",), what="unitIds"),)


def why_year_is_refused(year: int | None) -> tuple[Problem, ...]:
    """Whether there is a year, given or derived from the beginning."""
    if year is None:
        return (problem(ScoringCode.PERFORMANCE_YEAR_REQUIRED, path=("performanceYear",)),)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        # Derived from the beginning; one that was given has been judged by itself.
        return (
            problem(
                ProblemCode.VALUE_OUT_OF_RANGE,
                path=("performanceYear",),
                least=FIRST_YEAR,
                most=LAST_YEAR,
            ),
        )
    return ()
