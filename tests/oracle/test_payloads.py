"""What acts answer, asked for everything that can be reached: as the oracle says."""

from datetime import timedelta
from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from store.database import Database
from tests.oracle import people_acts
from tests.oracle.doing import Doing
from tests.oracle.product import product
from tests.oracle.rooms import ACTS
from tests.oracle.rows import read_rows
from tests.oracle.wire import global_id
from tests.worlds.ledger import key_of, ledger_at
from tests.worlds.office import office
from tests.worlds.office_acts import MAYOR, do_everything, thing_id
from tests.worlds.review_session import fresh_key

UNITS = ("DRC", "EDU", "FIN")
OFFICE, PRESS, STRANGER = (
    Viewer(role=role) for role in (Role.PERFORMANCE, Role.PUBLICITY, Role.PUBLIC)
)
MEMBERS = seed.representatives()[:3]
ISSUE = """mutation ($i: IssueEntryCodesInput!) { issueEntryCodes(input: $i) {
  ... on EntryCodesIssued { codes { code } } } }"""


def unit(code: str) -> str:
    """The id of a unit."""
    return global_id("Unit", seed.seed_id("unit", code))


async def in_the_hall(doing: Doing, **more: Any) -> tuple[str, list[str]]:
    """A session that runs, with three members in the hall; its id and its slots'."""
    opened = {
        "title": "年终现场述职评议会",
        "startsAt": "2026-12-18T13:00:00+08:00",
        "performanceYear": 2026,
        "unitIds": [unit(code) for code in UNITS],
        **more,
    }
    await doing.act("openReviewSession", OFFICE, **opened)
    key = max(row["id"] for row in doing.rows.all("review_session"))
    session = {"sessionId": global_id("ReviewSession", key)}
    slots = sorted(doing.rows.of("slot", "session_id", key), key=lambda one: one["position"])
    ids = [global_id("Slot", one["id"]) for one in slots]
    await doing.act("openCheckIn", OFFICE, **session)
    codes = {"representativeIds": [global_id("Representative", one.id) for one in MEMBERS]}
    issued = await doing.plain(ISSUE, OFFICE, i={**session, **codes})
    for one in issued["issueEntryCodes"]["codes"]:
        await doing.act("checkIn", STRANGER, entryCode=one["code"])
    await doing.act("startReviewSession", OFFICE, **session)
    return session["sessionId"], ids


async def scored(doing: Doing, slot: str) -> None:
    """From the floor to the count, with a pause."""
    await doing.act("startSlot", OFFICE, slotId=slot)
    await doing.act("restartFloorClock", OFFICE, slotId=slot, reason="话筒故障")
    doing.product.clock.shown += timedelta(minutes=9, milliseconds=7)
    await doing.act("endSlot", OFFICE, slotId=slot)
    await doing.act("openScoring", OFFICE, slotId=slot)
    for one, score in zip(MEMBERS, ("80", "85.5", "91"), strict=True):
        member = Viewer(role=Role.REPRESENTATIVE, person_id=one.person_id, representative_id=one.id)
        ballot = {"slotId": slot, "score": score, "receiptKey": fresh_key()}
        await doing.act("submitBallot", member, **ballot, comment=f"窗口排队久。{score}")
    await doing.act("closeScoring", OFFICE, slotId=slot)


async def test_acts_in_the_hall_tell_what_the_oracle_says(doing: Doing) -> None:
    session, slots = await in_the_hall(doing, holdReveal=False)
    whole = {"sessionId": session}
    await doing.act("pauseReviewSession", OFFICE, **whole)
    await doing.act("resumeReviewSession", OFFICE, **whole)
    order = [slots[1], slots[0], slots[2]]
    await doing.act("reorderSlots", OFFICE, **whole, slotIds=order, reason="负责人在途")
    await scored(doing, order[0])
    await doing.act("steerWall", OFFICE, **whole, view="RESULT", slotId=order[0])
    await doing.act("excuseSlot", OFFICE, slotId=order[1], reason="主要负责人因公出差")
    await scored(doing, order[2])
    await doing.act("completeReviewSession", OFFICE, **whole)
    await doing.act("publishResults", OFFICE, **whole)
    held, slots = await in_the_hall(doing)
    await doing.act("editReviewSession", OFFICE, sessionId=held, holdReveal=True)
    await scored(doing, slots[0])
    await doing.act("revealSlot", OFFICE, slotId=slots[0])
    assert doing.done == {name for name in ACTS if "Session" in name} - SENTIMENT | {
        *(name for name in ACTS if "Slot" in name or "Scoring" in name),
        "openCheckIn",
        "checkIn",
        "submitBallot",
        "steerWall",
        "restartFloorClock",
        "publishResults",
    }


SENTIMENT = {
    "reportSentimentEvent",
    "classifySentimentEvent",
    "assessSentimentEvent",
    "handleSentimentEvent",
    "publishRelease",
    "holdPressConference",
    "closeSentimentEvent",
}


async def test_acts_on_sentiment_tell_what_the_oracle_says(doing: Doing) -> None:
    staff = Viewer(role=Role.UNIT_STAFF, unit_id=seed.seed_id("unit", "DRC"))
    reported = {
        "title": "某路段“施工”引发关注",
        "summary": "网民上传现场视频。",
        "level": "GENERAL",
        "urgent": False,
        "responsibleUnitId": unit("DRC"),
    }
    # Another one beside it, of which nothing is to be told.
    await doing.act("reportSentimentEvent", PRESS, **reported)
    beside = {"eventId": doing.newest("sentiment_event", "SentimentEvent")}
    known_at = (doing.product.clock.shown - timedelta(minutes=20)).isoformat()
    await doing.act("reportSentimentEvent", staff, **reported, firstKnownAt=known_at)
    event = {"eventId": doing.newest("sentiment_event", "SentimentEvent")}
    doing.product.clock.shown += timedelta(hours=6)
    await doing.act("classifySentimentEvent", PRESS, **event, level="MAJOR", urgent=True)
    await doing.act("assessSentimentEvent", PRESS, **event, assessment="属实。")
    await doing.act("handleSentimentEvent", staff, **event, measures="已处置。")
    speaker = global_id("Person", MEMBERS[0].person_id)
    parts = {
        one: f"{one}：情况说明。" for one in ("facts", "verification", "measures", "precautions")
    }
    why = {"spokespersonId": speaker, "spokespersonReason": "主要负责人在现场指挥"}
    await doing.act("publishRelease", staff, **event, **parts, **why)
    doing.product.clock.shown += timedelta(seconds=1)
    await doing.act("publishRelease", PRESS, **event, **parts, **why)
    speakers = [global_id("Person", one.person_id) for one in MEMBERS[:0:-1]]
    held = {"topic": "处置情况", "speakerIds": speakers}
    await doing.act("holdPressConference", PRESS, **event, **held)
    doing.product.clock.shown += timedelta(seconds=1)
    await doing.act("publishRelease", PRESS, **beside, **parts, **why)
    await doing.act("holdPressConference", PRESS, **beside, **held)
    await doing.act("holdPressConference", PRESS, **event, **{**held, "topic": "后续情况"})
    await doing.act("closeSentimentEvent", PRESS, **event)
    assert doing.done == SENTIMENT


async def test_acts_of_the_office_tell_what_the_oracle_says(
    doing: Doing, database: Database
) -> None:
    staff = Viewer(role=Role.GO_STAFF)

    async def do(name: str, /, *, by: Role = Role.GO_STAFF, **given: Any) -> str:
        viewer = staff if by is Role.GO_STAFF else Viewer(role=by, person_id=MAYOR)
        return thing_id(await doing.act(name, viewer, **given))

    async with office(database):
        await do_everything(do, today="2026-12-18", tomorrow="2026-12-19")
    assert doing.done == set(people_acts.ROOM.acts)


LEDGER = {
    "attestObligation",
    "withdrawAttestation",
    "waiveObligation",
    "withdrawWaiver",
    "bringDocumentIntoForce",
    "repealDocument",
}


async def test_acts_on_the_ledger_tell_what_the_oracle_says(database: Database) -> None:
    async with ledger_at(database), product(database) as asked:
        await on_the_ledger(Doing(asked, await read_rows(database)))


async def on_the_ledger(doing: Doing) -> None:
    """What a unit has done and another has not to do, and from when documents are in force."""
    fin, edu = (seed.seed_id("unit", code) for code in ("FIN", "EDU"))
    director = Viewer(role=Role.GO_DIRECTOR, person_id=MEMBERS[1].person_id)
    back = {"withdrawal": "录入“有误”"}
    told = {"claimedOn": "2026-06-10", "what": "开放日", "reference": "纪要\\12"}
    for unit_id, member in ((edu, MEMBERS[2]), (fin, MEMBERS[0])):
        head = Viewer(role=Role.UNIT_HEAD, unit_id=unit_id, person_id=member.person_id)
        key = {"obligationKey": key_of("OP/119", subject=unit_id)}
        await doing.act("attestObligation", head, **key, **told)
        entered = doing.newest("attestation", "Attestation")
        await doing.act("waiveObligation", director, **key, reason="机构合并")
    await doing.act("withdrawAttestation", head, attestationId=entered, **back)
    # What is due after its year counts on the last day of that.
    report = {"obligationKey": key_of("OP/120", "2025-01-01", fin)}
    await doing.act("attestObligation", head, **report, **{**told, "claimedOn": "2026-01-20"})
    waived = doing.newest("waiver", "Waiver")
    await doing.act("withdrawWaiver", director, waiverId=waived, **back)
    (draft,) = doing.rows.of("document_force", "key", "PR")
    document = {"documentId": global_id("DocumentForce", draft["id"]), "reason": "常务会议"}
    await doing.act("bringDocumentIntoForce", director, **document, inForceFrom="2027-06-01")
    (rules,) = doing.rows.of("document_force", "key", "WR")
    document["documentId"] = global_id("DocumentForce", rules["id"])
    await doing.act("repealDocument", director, **document, repealedFrom="2027-06-01")
    assert doing.done == LEDGER
