"""What is offered of admission beside lists and acts: a request, as it moves."""

from resolvers.views import view_of
from store.communities.readable import ADMISSION_REQUEST_UPDATE

BESIDE = ("community_task", "community_duty_list", "community", "leader_link")
"""Tasks under a request, the list of its duty, its communities move in their own streams."""

VIEWS = {
    "admission_request_updated": view_of(
        ADMISSION_REQUEST_UPDATE,
        of="AdmissionRequest",
        argument="admissionRequestId",
        topics=lambda key: (f"admission_request:{key}", *BESIDE),
        text="An admission request as it stands, anew with whatever happens to it.",
        absent="There is no such request.",
        beats=False,
    ),
}
