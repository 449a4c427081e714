"""What is offered of the hall beside its lists and acts: what it watches, codes and tokens."""

import io
from collections.abc import Mapping

from actions.scoring.check_in import CheckedIn
from actions.scoring.issue_entry_codes import EntryCodesIssued
from actions.scoring.submit_ballot import submit_ballot_at_once
from domain.scoring.facts import session_stream
from resolvers.context import Added, DoorContext
from resolvers.views import view_of
from store.scoring.hall_readable import REVIEW_FLOOR_UPDATE, SCOREBOARD_UPDATE

TOKEN_HOURS = 24.0
"""A phone that has checked in stays signed in for a day."""

ABSENT = "There is no such review session."

VIEWS = {
    "scoreboard": view_of(
        SCOREBOARD_UPDATE,
        of="ReviewSession",
        argument="sessionId",
        topics=lambda key: (session_stream(key),),
        text="The scoreboard, anew whenever it changes.",
        absent=ABSENT,
        beats=False,
    ),
    "review_floor": view_of(
        REVIEW_FLOOR_UPDATE,
        of="ReviewSession",
        argument="sessionId",
        # The clock of the unit on the floor tells in its own stream.
        topics=lambda key: (session_stream(key), "slot"),
        text="Who speaks, the eight-minute clock, how many have scored.",
        absent=ABSENT,
        beats=False,
    ),
}


def _token(door: DoorContext, done: CheckedIn) -> str:
    return door.representative_token(
        representative_id=done.representative_id,
        person_id=done.person_id,
        name=done.name,
        hours=TOKEN_HOURS,
    )


def _codes(door: DoorContext, done: EntryCodesIssued) -> list[Mapping[str, str]]:
    """The codes in clear, which nothing but this answer says."""
    codes = [(door.entry_codes.code(one.id), one) for one in done.codes]
    return [
        {
            "code": code,
            "qr_svg": qr_svg(code),
            "representative_id": str(one.representative_id),
        }
        for code, one in codes
    ]


def qr_svg(code: str) -> str:
    """The code as a QR picture that a phone reads off paper."""
    # Pictures are made before a session only; no start waits for the painter.
    import segno

    picture = io.BytesIO()
    segno.make(code, error="m").save(picture, kind="svg", scale=4, xmldecl=False)
    return picture.getvalue().decode()


DOORS = {"submit_ballot": submit_ballot_at_once}
"""Acts that go through another door than their own."""

ADDS = {
    "check_in": {
        "token": Added(
            str, "A bearer token of the representative; keep it on this phone only.", _token
        )
    },
    "issue_entry_codes": {"codes": Added(None, "", _codes)},
}

REPEATING = {
    "issue_entry_codes": "Repeating with the same `requestId` shows the same codes again; without"
    " one, or with another, new ones are made.",
    "submit_ballot": "Repeating with the same `receiptKey` is safe: it counts once.",
    "set_demo_clock": "Repeating sets it again.",
    "revoke_token": "Repeating is safe.",
}
