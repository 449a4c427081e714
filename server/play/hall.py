"""Plays a review session: the office at its desk and a hundred phones in the hall."""

import hashlib
from contextlib import suppress
from typing import Any

import structlog

from server.chance import new_secret
from server.play.caller import ActRefusedError, ActText, Caller
from server.play.words import ballot_of, report_seconds

log = structlog.get_logger("sitong.play")

LONGEST_REPORT_SECONDS = 9.0
"""By the watch of whoever looks on, however slow the shown clock runs."""

LOOK_SECONDS = 1.5
PAUSED_SECONDS = 2.0
FINISHED = frozenset({"SCORED", "NO_RESULT", "EXCUSED"})
OVER_FOR_ALL = frozenset({"SLOT_NOT_OPEN", "SESSION_NOT_OPEN"})

BOARD = """
query Board($id: ID!) {
  scoreboard(sessionId: $id) { state revealed slots { slotId state unit { name } } }
}
"""
UNITS = """
query Units { serverTime units(filter: {isReviewed: true}, first: 100) { edges { node { id } } } }
"""

CALL = ActText(
    "openReviewSession", "OpenReviewSessionInput", "ReviewSessionOpened", "session { id }"
)
OPEN_CHECK_IN = ActText("openCheckIn", "SessionInput", "CheckInOpened")
START_SESSION = ActText("startReviewSession", "SessionInput", "ReviewSessionStarted")
MEMBERS = """
query Members { representatives(filter: {state: ACTIVE}, first: 100) { edges { node { id } } } }
"""

ISSUE_CODES = ActText(
    "issueEntryCodes", "IssueEntryCodesInput", "EntryCodesIssued", "codes { code }"
)
CHECK_IN = ActText("checkIn", "CheckInInput", "CheckedIn", "token")
START_SLOT = ActText("startSlot", "SlotInput", "SlotStarted")
END_SLOT = ActText("endSlot", "SlotInput", "SlotEnded")
OPEN_SCORING = ActText("openScoring", "SlotInput", "ScoringOpened")
SUBMIT = ActText("submitBallot", "SubmitBallotInput", "BallotSubmitted")
CLOSE_SCORING = ActText("closeScoring", "SlotInput", "ScoringClosed", "slot { ballotCount }")
COMPLETE = ActText(
    "completeReviewSession", "SessionInput", "ReviewSessionCompleted", "rectificationItems"
)
PUBLISH = ActText(
    "publishResults", "PublishResultsInput", "ResultsPublished", "snapshot { version }"
)


async def call_session(caller: Caller, office: str, *, number: int) -> str:
    """The office calls another session of every unit that reports; answers its id."""
    found = await caller.ask(UNITS, token=office)
    opened = await caller.act(
        CALL,
        {
            "title": f"年终现场述职评议会（演示 第{number}场）",
            "startsAt": found["serverTime"],
            "performanceYear": int(found["serverTime"][:4]),
            "unitIds": [edge["node"]["id"] for edge in found["units"]["edges"]],
        },
        token=office,
    )
    session_id: str = opened["session"]["id"]
    return session_id


class HallPlay:
    """One session. It goes by what the session's state asks for next.

    So it takes up a session anywhere, goes on after a fault, and gives way to people who
    take a step by hand.
    """

    def __init__(
        self, caller: Caller, office: str, session_id: str, *, guest_id: str | None = None
    ) -> None:
        self._caller = caller
        self._office = office
        self._session_id = session_id
        self._guest_id = guest_id
        self._phones: list[str] = []

    async def play(self) -> None:
        """Until the results are published or the session was called off."""
        while True:
            board = await self._board()
            if board["state"] == "CANCELLED" or (
                board["state"] == "COMPLETED" and board["revealed"]
            ):
                return
            try:
                await self._next_step(board)
            except ActRefusedError as refused:
                log.info("refused, looking again", reason=str(refused))
                await self._caller.pace.rest(LOOK_SECONDS)

    async def _board(self) -> dict[str, Any]:
        found = await self._caller.ask(BOARD, {"id": self._session_id}, token=self._office)
        board: dict[str, Any] = found["scoreboard"]
        return board

    async def _next_step(self, board: dict[str, Any]) -> None:
        match board["state"]:
            case "SCHEDULED":
                await self._session(OPEN_CHECK_IN)
            case "CHECK_IN":
                await self._fill_the_hall()
                await self._session(START_SESSION)
            case "PAUSED":
                await self._caller.pace.rest(PAUSED_SECONDS)
            case "RUNNING":
                if not self._phones:
                    await self._fill_the_hall()
                await self._advance(slot_at_hand(board["slots"]))
            case "SCORING_CLOSED":
                done = await self._session(COMPLETE)
                log.info("session completed", rectification_items=done["rectificationItems"])
            case _:
                await self._session(PUBLISH)
                log.info("results published")

    async def _session(self, act: ActText) -> Any:
        return await self._caller.act(act, {"sessionId": self._session_id}, token=self._office)

    async def _fill_the_hall(self) -> None:
        """Everybody shows the code he was given; the answer signs his phone in.

        A guest, who has a code already, plays for himself.
        """
        found = await self._caller.ask(MEMBERS, token=self._office)
        members = [edge["node"]["id"] for edge in found["representatives"]["edges"]]
        given = {
            "sessionId": self._session_id,
            "representativeIds": [one for one in members if one != self._guest_id],
        }
        issued = await self._caller.act(ISSUE_CODES, given, token=self._office)
        for one in issued["codes"]:
            with suppress(ActRefusedError):
                entered = await self._caller.act(CHECK_IN, {"entryCode": one["code"]}, token=None)
                self._phones.append(entered["token"])
        log.info("representatives checked in", count=len(self._phones))

    async def _advance(self, slot: dict[str, Any]) -> None:
        """The next step of a unit's turn."""
        match slot["state"]:
            case "WAITING":
                await self._slot(START_SLOT, slot)
                await self._report(slot)
            case "REPORTING":
                # Refused when somebody has ended the report already, which is as good.
                with suppress(ActRefusedError):
                    await self._slot(END_SLOT, slot)
                await self._slot(OPEN_SCORING, slot)
            case _:
                await self._score(slot)
                closed = await self._slot(CLOSE_SCORING, slot)
                ballots = closed["slot"]["ballotCount"]
                log.info("unit scored", unit=slot["unit"]["name"], ballots=ballots)
                await self._caller.pace.rest(LOOK_SECONDS)

    async def _slot(self, act: ActText, slot: dict[str, Any]) -> Any:
        return await self._caller.act(act, {"slotId": slot["slotId"]}, token=self._office)

    async def _report(self, slot: dict[str, Any]) -> None:
        speed = await self._caller.demo_speed()
        shown = report_seconds(slot["slotId"])
        seconds = shown / speed if speed else LONGEST_REPORT_SECONDS
        await self._caller.pace.rest(min(seconds, LONGEST_REPORT_SECONDS))

    async def _score(self, slot: dict[str, Any]) -> None:
        """Ballots trickle in, every unit's in another order; the recused are refused."""
        first = hash_place(slot["slotId"], len(self._phones))
        order = [*range(first, len(self._phones)), *range(first)]
        for number in order:
            ballot = ballot_of(slot["slotId"], number)
            try:
                await self._caller.act(
                    SUBMIT,
                    {
                        "slotId": slot["slotId"],
                        "score": ballot.score,
                        "abstain": ballot.score is None,
                        "comment": ballot.comment,
                        "receiptKey": new_receipt_key(),
                    },
                    token=self._phones[number],
                )
            except ActRefusedError as refused:
                if refused.codes & OVER_FOR_ALL:
                    return


def slot_at_hand(slots: list[dict[str, Any]]) -> dict[str, Any]:
    """The unit whose turn has begun, whoever began it, else the next that waits.

    A running session has at least one that is not finished.
    """
    left = [slot for slot in slots if slot["state"] not in FINISHED]
    return next((slot for slot in left if slot["state"] != "WAITING"), left[0])


def new_receipt_key() -> str:
    """A receipt key, as a phone draws it."""
    return hashlib.sha256(new_secret().encode()).hexdigest()[:32]


def hash_place(text: str, length: int) -> int:
    """A place below `length` that a text leads to; 0 for an empty hall."""
    return hashlib.sha256(text.encode()).digest()[2] % length if length else 0
