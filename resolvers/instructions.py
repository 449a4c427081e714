"""What is offered of instructions beside lists and acts: how many were answered, live."""

from resolvers.views import view_of
from store.instructions.readable import PROGRESS

VIEWS = {
    "instruction_progress": view_of(
        PROGRESS,
        of="Person",
        argument="leaderId",
        topics=lambda _key: ("instruction",),
        text="How many instructions of a leader were answered (WS/22a), anew at every change.",
        absent="There is no such person, or his instructions are not yours to see.",
        beats=False,
    ),
}
