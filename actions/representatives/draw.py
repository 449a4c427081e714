"""Representatives are drawn for an activity of a unit, by a seed that is published (FS/2.3b)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from domain.activities.states import PLANNED
from domain.declared.entries import Reason
from domain.declared.marks import Form, Label, Range, Ref, Shows, line
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.draw import METHOD, Candidate, drawn, may_be_drawn
from domain.representatives.draw_facts import (
    DRAW_WORKFLOW,
    DrawFacts,
    DrawLineFacts,
)
from domain.representatives.events import DrawEvents
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from domain.representatives.term import TermState
from store.activities.rows import ACTIVITIES
from store.database import Transaction
from store.representatives.reads import PoolMember, pool, running_term
from store.representatives.rows import DRAW_LINES, DRAWS, TERMS

MOST_PLACES = 200

DRAW: Moving[DrawFacts] = Moving(
    name="RepresentativeDraw",
    called="draw",
    rows=DRAWS,
    workflow=DRAW_WORKFLOW,
    sees=P.REPRESENTATIVE_DRAW_READ,
    clause="FS/2.3b",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawRepresentatives:
    """Draw representatives for an activity."""

    FORM: ClassVar = Form("抽选代表", "Draw representatives", "public")

    unit_id: Annotated[
        UUID,
        Ref("Unit"),
        Label("承办单位", "Host"),
        "For whom; who is affiliated to it is left out.",
    ]
    occasion: Annotated[
        str | None,
        line(200),
        Label("活动", "Occasion"),
        "What it is for; everybody sees it. Of an activity it is its subject.",
    ] = None
    places: Annotated[
        int, Range(1, MOST_PLACES), Label("人数", "Places"), "How many are to be drawn."
    ]
    activity_id: Annotated[
        UUID | None,
        Ref("Activity"),
        Label("四同活动", "Activity"),
        "The activity it is for, of the same host.",
    ] = None

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """It is for something."""
        if self.occasion is not None or self.activity_id is not None:
            return ()
        return (problem(ProblemCode.VALUE_REQUIRED, path=("occasion",)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativesDrawn:
    """They are drawn."""

    draw_id: Annotated[UUID, Shows("RepresentativeDraw"), "The draw."]


@acting(
    permission=P.REPRESENTATIVE_DRAW_MAKE,
    refuses=frozenset(
        {
            ProblemCode.STATE_ORDER,
            ProblemCode.VALUE_INVALID,
            ProblemCode.VALUE_REQUIRED,
            RepresentativeCode.POOL_TOO_SMALL,
            RepresentativeCode.TERM_NOT_RUNNING,
        }
    ),
)
async def draw_representatives(
    act: Act, transaction: Transaction, asked: DrawRepresentatives
) -> RepresentativesDrawn | Refused:
    """Draw representatives: each category has its part, who was drawn least goes first.

    Seed and pool are published with the draw, so that anybody can do it again. It cannot be
    rehearsed, and one that is declared void stays to be read: nobody draws until it suits him.

    Clause: FS/2.3b.
    """
    if not may(act.viewer, P.REPRESENTATIVE_DRAW_MAKE, unit_id=asked.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    occasion = asked.occasion
    if asked.activity_id is not None:
        activity = await ACTIVITIES.for_update(transaction, asked.activity_id)
        if activity is None or activity.unit_id != asked.unit_id:
            why = Named("不是该承办单位的活动", "no activity of this host")
            told = problem(ProblemCode.VALUE_INVALID, path=("activityId",), why=why)
            return Refused((told,))
        # Nobody can be invited any more, and who is drawn for nothing has had his turn.
        if activity.state not in PLANNED:
            told = problem(
                ProblemCode.STATE_ORDER,
                path=("activityId",),
                clause="FS/2.3b",
                state=activity.state.named,
            )
            return Refused((told,))
        occasion = occasion or activity.subject
    running = await running_term(transaction)
    if running is None:
        told = problem(
            RepresentativeCode.TERM_NOT_RUNNING, clause="FS/0b", state=TermState.PREPARED.named
        )
        return Refused((told,))
    # Held, so that of two draws at once the second counts the first.
    await TERMS.for_update(transaction, running[0])
    members = await pool(transaction)
    eligible = [one for one in members if may_be_drawn(one.affiliation_id, host_id=asked.unit_id)]
    if len(eligible) < asked.places:
        told = problem(
            RepresentativeCode.POOL_TOO_SMALL,
            path=("places",),
            clause="FS/2.3b",
            found=len(eligible),
            wanted=asked.places,
        )
        return Refused((told,))
    draw = DrawFacts(
        id=act.new_id(),
        term_id=running[0],
        unit_id=asked.unit_id,
        activity_id=asked.activity_id,
        occasion=str(occasion),
        places=asked.places,
        seed=act.new_seed(),
        method=METHOD,
        drawn_at=act.now,
        state=DRAW.workflow.first,
    )
    await DRAWS.insert(transaction, draw)
    await DRAW_LINES.insert(transaction, *_lines(act, draw, members, eligible))
    payload = {"occasion": draw.occasion, "places": draw.places, "seed": draw.seed}
    await act.record(transaction, DRAW.told(draw, DrawEvents.MADE, payload))
    return RepresentativesDrawn(draw_id=draw.id)


def _lines(
    act: Act, draw: DrawFacts, members: tuple[PoolMember, ...], eligible: list[PoolMember]
) -> list[DrawLineFacts]:
    candidates = [
        Candidate(code=one.code, category=one.category, times=one.times) for one in eligible
    ]
    placed = {one.code: one for one in drawn(candidates, places=draw.places, seed=draw.seed)}
    return [
        DrawLineFacts(
            id=act.new_id(),
            draw_id=draw.id,
            representative_id=one.id,
            code=one.code,
            category=one.category,
            times=one.times,
            place=placed[one.code].place if one.code in placed else None,
            is_drawn=one.code in placed and placed[one.code].is_drawn,
        )
        for one in members
    ]


class VoidDraw(
    Stepping,
    of=DRAW,
    tells=DrawEvents.VOIDED,
    done="DrawVoided",
    form=("抽选作废", "Declare the draw void"),
    grave="final",
    stamps="voided_at",
    puts=("reason",),
):
    """Declare a draw void, with why; it stays to be read, and counts for nobody."""

    draw_id: Annotated[UUID, Ref("RepresentativeDraw", is_looked_up=False), "Id of the draw."]
    reason: Reason
