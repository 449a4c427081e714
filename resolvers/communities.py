"""What is offered of admission beside lists and acts: a request, as it moves."""

from resolvers.views import view_of
from store.communities.readable import ADMISSION_REQUEST_UPDATE

BESIDE = ("community_task", "community_duty_list")
"""Tasks under a request, and the list of its duty, move in their own streams."""

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
