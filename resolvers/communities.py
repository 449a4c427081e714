"""What is offered of admission beside lists and acts: a request, as it moves."""

from resolvers.views import view_of
from store.communities.readable import ADMISSION_REQUEST_UPDATE

VIEWS = {
    "admission_request_updated": view_of(
        ADMISSION_REQUEST_UPDATE,
        of="AdmissionRequest",
        argument="admissionRequestId",
        topics=lambda key: (f"admission_request:{key}",),
        text="An admission request as it stands, anew with whatever happens to it.",
        absent="There is no such request.",
        beats=False,
    ),
}
