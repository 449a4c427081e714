"""What the wall of the hall shows, when the chair says so."""

from collections.abc import Collection
from uuid import UUID

from domain.declared.worded import Worded
from domain.problems import Named, Problem, ProblemCode, problem


class WallView(Worded):
    """What the wall of the hall shows."""

    AUTO = "AUTO", "自动", "goes by what the session is at"
    WAITING = "WAITING", "候场", "the session is about to begin or to go on"
    FLOOR = "FLOOR", "述职", "who speaks, and the clock"
    TURNOUT = "TURNOUT", "打分进度", "how many have scored"
    RESULT = "RESULT", "本单位结果", "a unit's average, once it may be seen"
    BOARD = "BOARD", "总览", "all units"
    BLANK = "BLANK", "黑屏", "nothing"


OF_ONE_UNIT = frozenset({WallView.FLOOR, WallView.TURNOUT, WallView.RESULT})
"""Views of one unit. Without one named, floor and turnout show the unit whose turn it is."""

OF_NO_UNIT = Named("该画面不对应某个单位", "this view is of no unit")


def why_view_is_refused(
    view: WallView, slot_id: UUID | None, slot_ids: Collection[UUID]
) -> tuple[Problem, ...]:
    """Whether a view fits the slot that is named with it."""
    if slot_id is None:
        is_short = view is WallView.RESULT
        return (problem(ProblemCode.VALUE_REQUIRED, path=("slotId",)),) if is_short else ()
    if view not in OF_ONE_UNIT:
        return (problem(ProblemCode.VALUE_INVALID, path=("slotId",), why=OF_NO_UNIT),)
    if slot_id not in slot_ids:
        return (problem(ProblemCode.NOT_FOUND, path=("slotId",)),)
    return ()
