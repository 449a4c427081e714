"""What is offered of approvals beside lists and acts: what waits for who asks, live."""

from resolvers.views import board_of
from store.approvals.readable import APPROVAL_QUEUE

VIEWS = {
    "approval_queue": board_of(
        APPROVAL_QUEUE,
        text="The steps that wait for you now, anew at every change (WR/49-52, WR/63b, WR/65).",
        absent="You are none of those who decide approval requests.",
    ),
}
