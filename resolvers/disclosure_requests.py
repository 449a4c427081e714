"""What is offered of requests for information beside lists and acts: a code, and a view by it."""

from actions.disclosure_requests.receive import DisclosureRequestReceived
from resolvers.context import Added, DoorContext
from resolvers.views import view_by_code
from store.disclosure_requests.readable import REQUEST_STATE
from store.disclosure_requests.rows import request_with_code

VIEWS = {
    "request_state": view_by_code(
        REQUEST_STATE,
        find=request_with_code,
        topics=lambda key: (f"case:{key}",),
        text="How a request for information stands, anew at every step, for whoever has its code.",
        told="The code that the applicant was told when the request came in.",
        absent="No request has this code.",
    ),
}


def _code(door: DoorContext, done: DisclosureRequestReceived) -> str:
    return door.entry_codes.code(done.disclosure_request_id)


ADDS = {
    "receive_disclosure_request": {
        "code": Added(
            str,
            "The code by which the applicant follows his request. It is told here alone.",
            _code,
        )
    },
}

REPEATING = {
    "receive_disclosure_request": "Repeating with the same `requestId` tells the same code again;"
    " without one, or with another, a further request is entered.",
}
