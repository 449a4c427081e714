"""What is entered into the duty ledger of the world, by those whose work it is."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Protocol

from domain.clauses.documents import DocumentKey
from domain.global_ids import key_of as unit_key
from domain.people.roles import Role
from schema.relay import global_id
from store.obligations.force import document_id
from tests.worlds.ledger import key_of


class Acting(Protocol):
    """Does acts as the makers of worlds do."""

    @property
    def act(self) -> Callable[..., Awaitable[dict[str, Any]]]:
        """Does one."""


async def enter_into_ledger(maker: Acting, unit_ids: Iterable[str]) -> dict[str, str]:
    """Attest and waive for each unit, take some of it back; ids by what acts call them."""
    found: dict[str, str] = {}
    for unit_id in unit_ids:
        unit = unit_key(unit_id, "Unit")
        attested = [await _attest(maker, key_of("OP/105a", subject=unit)) for _ in range(2)]
        waived = [await _waive(maker, key_of(duty, subject=unit)) for duty in ("OP/111a", "OP/119")]
        back = {"withdrawal": "录入有误"}
        await maker.act(
            "withdrawAttestation", Role.GO_STAFF, {"attestationId": attested[1], **back}
        )
        await maker.act("withdrawWaiver", Role.GO_DIRECTOR, {"waiverId": waived[1], **back})
        found |= {"attestationId": attested[0], "waiverId": waived[0]}
    draft, trial = (
        global_id("DocumentForce", document_id(key)) for key in (DocumentKey.PR, DocumentKey.WS)
    )
    days = {"reason": "区政府常务会议审议通过"}
    await maker.act(
        "bringDocumentIntoForce",
        Role.GO_DIRECTOR,
        {"documentId": draft, "inForceFrom": "2027-06-01", **days},
    )
    await maker.act(
        "repealDocument",
        Role.GO_DIRECTOR,
        {"documentId": trial, "repealedFrom": "2027-12-01", **days},
    )
    return {**found, "documentId": trial}


async def _attest(maker: Acting, key: str) -> str:
    told = await maker.act(
        "attestObligation",
        Role.GO_STAFF,
        {"obligationKey": key, "claimedOn": "2026-06-18", "what": "开放日", "reference": "纪要12"},
    )
    found: str = told["ObligationAttested__attestation"]["Attestation__id"]
    return found


async def _waive(maker: Acting, key: str) -> str:
    told = await maker.act(
        "waiveObligation", Role.GO_DIRECTOR, {"obligationKey": key, "reason": "机构合并"}
    )
    found: str = told["ObligationWaived__waiver"]["Waiver__id"]
    return found
