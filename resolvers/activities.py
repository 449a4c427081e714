"""What is offered of activities beside their lists and acts: each as it moves."""

from resolvers.views import view_of
from store.activities.readable import ACTIVITY_UPDATE

VIEWS = {
    "activity_updated": view_of(
        ACTIVITY_UPDATE,
        of="Activity",
        argument="activityId",
        topics=lambda key: (f"activity:{key}",),
        text="An activity as it stands, anew with whatever happens to it.",
        absent="There is no such activity.",
        beats=False,
    ),
}
