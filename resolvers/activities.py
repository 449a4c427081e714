"""What is offered of activities beside their lists and acts: each as it moves, and the year."""

from resolvers.views import board_of, view_of
from store.activities.progress_readable import PHASE_PROGRESS_UPDATE
from store.activities.readable import ACTIVITY_UPDATE

BESIDE = ("participation", "suggestion", "plan_document", "representative_draw", "case")
"""What an activity shows of invitations, suggestions and how they are put right, its plan and draws
moves in their streams."""

VIEWS = {
    "activity_updated": view_of(
        ACTIVITY_UPDATE,
        of="Activity",
        argument="activityId",
        topics=lambda key: (f"activity:{key}", *BESIDE),
        text="An activity as it stands, anew with whatever happens to it.",
        absent="There is no such activity.",
        beats=False,
    ),
    "phase_progress": board_of(
        PHASE_PROGRESS_UPDATE,
        text="How far the units are in the steps of this year, anew at every change.",
        absent="You may see no activities.",
    ),
}
