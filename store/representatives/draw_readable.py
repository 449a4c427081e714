"""What can be read of draws: seed and pool by everybody, names by those who see members."""

from dataclasses import dataclass

from domain.declared.marks import Label
from domain.representatives.draw import Candidate
from domain.representatives.draw_facts import DRAW_WORKFLOW, DrawFacts, DrawLineFacts, DrawState
from domain.representatives.permissions import RepresentativePermission
from store.reading.declare import Worked
from store.reading.sights import WITH_ITS_OWNER, Holds, HoldsEverywhere
from store.reading.things import by_id, by_value, many, newest_first, thing, value

STREAMS = ("representative_draw:",)
SEEN = Holds(RepresentativePermission.REPRESENTATIVE_DRAW_READ)
_MINE = "{t}.draw_id = {of}.id"
_IN_POOL = f"{_MINE} AND {{t}}.place IS NOT NULL"


@dataclass(frozen=True, slots=True)
class DrawToVerify:
    """A draw as it is kept: the pool, seed and places, and the codes that were drawn."""

    pool: tuple[Candidate, ...]
    seed: str
    places: int
    method: str
    drawn: tuple[str, ...]


_LINES = "FROM draw_line l WHERE l.draw_id = {t}.id AND l.place IS NOT NULL"
_TO_VERIFY = (
    "jsonb_build_object('seed', {t}.seed, 'places', {t}.places, 'method', {t}.method, 'pool',"
    " COALESCE((SELECT jsonb_agg(jsonb_build_object('code', l.code, 'category', l.category,"
    f" 'times', l.times)) {_LINES}), '[]'), 'drawn', COALESCE((SELECT jsonb_agg(l.code)"
    f" {_LINES} AND l.is_drawn), '[]'))"
)

REPRESENTATIVE_DRAW = thing(
    "RepresentativeDraw",
    DrawFacts,
    source="representative_draw",
    sees=SEEN,
    streams=STREAMS,
    more={
        "methodInWords": Worked(facts=DrawToVerify, sql=_TO_VERIFY, is_lasting=False),
        "isVerified": Worked(facts=DrawToVerify, sql=_TO_VERIFY),
        "pool": many(
            "DrawLine",
            "The pool as it was, by code: whoever was active and not affiliated to the host.",
            where=_IN_POOL,
            order_by="{t}.code",
            sees=WITH_ITS_OWNER,
        ),
        "drawn": many(
            "DrawLine",
            "Who was drawn, by code.",
            where=f"{_IN_POOL} AND {{t}}.is_drawn",
            order_by="{t}.code",
            sees=WITH_ITS_OWNER,
        ),
        "leftOut": many(
            "DrawLine",
            "Who was left out, being affiliated to the host; for those who see all members.",
            where=f"{_MINE} AND {{t}}.place IS NULL",
            order_by="{t}.code",
            sees=HoldsEverywhere(RepresentativePermission.REPRESENTATIVE_READ),
        ),
        "leftOutCount": value(
            "(SELECT count(*) FROM draw_line l WHERE l.draw_id = {t}.id AND l.place IS NULL)",
            int,
            "How many were left out.",
            label=Label("回避人数", "Left out"),
        ),
    },
    moves=DRAW_WORKFLOW,
)

DRAW_LINE = thing(
    "DrawLine",
    DrawLineFacts,
    source="draw_line",
    sees=SEEN,
    streams=STREAMS,
    is_node=False,
)

REPRESENTATIVE_DRAWS = newest_first(
    "RepresentativeDraw",
    "drawn_at",
    "Draws of representatives, the newest first; open to everybody.",
    page_text="A page of draws, the newest first.",
    filter_name="RepresentativeDrawFilter",
    filter_text="Which draws; everything given must hold.",
    filters={
        "hostUnitId": by_id("Unit", "unit_id", "For this unit.", Label("承办单位", "Host")),
        "state": by_value("state", DrawState, "In this state.", Label("状态", "State")),
    },
)

ROOTS = {"representativeDraws": REPRESENTATIVE_DRAWS}
