"""What a unit owes moves on the screens of those whom it concerns, and on no other (WS/28)."""

from typing import Any

import aiohttp
import pytest

from domain.global_ids import key_of
from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.live.waiting import everything_told
from tests.serving import RunningServer

pytestmark = pytest.mark.clause("WS/28a", "WS/28b")
FIN, DRC = unit_ids()["FIN"], unit_ids()["DRC"]
WATCH = """
subscription ($unitId: ID!) {
  obligationChanged(unitId: $unitId) {
    statement { unit { code } year obligations { key status } counts { status count } }
  }
}
"""
ATTEST = """
mutation ($i: AttestObligationInput!) {
  attestObligation(input: $i) {
    __typename
    ... on ObligationAttested { attestation { id claimedOn unit { code } } }
    ... on Refused { problems { code } }
  }
}
"""
WAIVE = """
mutation ($i: WaiveObligationInput!) {
  waiveObligation(input: $i) {
    __typename
    ... on ObligationWaived { waiver { id } }
    ... on Refused { problems { code } }
  }
}
"""


async def _statement(client: LiveSocket, operation: str) -> dict[str, Any]:
    """The next one that comes."""
    found: dict[str, Any] = (await client.frame(operation))["statement"]
    return found


def _status(statement: dict[str, Any], key: str) -> str:
    (found,) = (one["status"] for one in statement["obligations"] if one["key"] == key)
    assert sum(one["count"] for one in statement["counts"]) == len(statement["obligations"])
    return str(found)


async def test_a_change_reaches_those_alone_whom_it_concerns(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker
) -> None:
    async with (
        LiveSocket.opened(http, live_server, Role.UNIT_HEAD, unit="FIN") as his,
        LiveSocket.opened(http, live_server, Role.PERFORMANCE) as theirs,
        LiveSocket.opened(http, live_server, Role.UNIT_HEAD, unit="DRC") as others,
    ):
        await his.subscribe("fin", WATCH, {"unitId": FIN})
        await theirs.subscribe("fin", WATCH, {"unitId": FIN})
        await others.subscribe("drc", WATCH, {"unitId": DRC})
        first = await _statement(his, "fin")
        assert await _statement(theirs, "fin") == first
        drc = await _statement(others, "drc")
        assert (first["unit"]["code"], drc["unit"]["code"]) == ("FIN", "DRC")
        key, drc_key = (
            f"OP/111a@{first['year']}-01-01@{key_of(unit, 'Unit')}" for unit in (FIN, DRC)
        )
        assert _status(first, key) != "MET"

        today = (await asker.ask("{ serverTime }")).data["serverTime"][:10]
        given = {
            "obligationKey": key,
            "claimedOn": today,
            "what": "年度自查",
            "reference": "自查1号",
        }
        done = await asker.ask(ATTEST, {"i": given}, role=Role.UNIT_HEAD, unit="FIN")
        assert done.data["attestObligation"]["attestation"]["unit"] == {"code": "FIN"}
        for one in (his, theirs):
            assert _status(await _statement(one, "fin"), key) == "MET"

        # The other unit's screen has been sent nothing meanwhile: its next frame is its own.
        await everything_told(asker)
        waived = {"obligationKey": drc_key, "reason": "机构合并"}
        done = await asker.ask(WAIVE, {"i": waived}, role=Role.GO_DIRECTOR)
        assert done.data["waiveObligation"]["__typename"] == "ObligationWaived", done.text
        assert _status(await _statement(others, "drc"), drc_key) == "WAIVED"
        await his.subscribe("again", WATCH, {"unitId": FIN})
        assert _status(await _statement(his, "again"), key) == "MET"


@pytest.mark.parametrize(
    ("role", "who"),
    [
        (None, {}),
        (Role.UNIT_HEAD, {"unit": "DRC"}),
        (Role.REPRESENTATIVE, {"representative": 1}),
        (Role.LIVE_SCREEN, {}),
        (Role.LEGAL, {}),
    ],
)
async def test_who_may_not_see_what_a_unit_owes_is_told_that_it_is_not_there(
    http: aiohttp.ClientSession,
    live_server: RunningServer,
    role: Role | None,
    who: dict[str, Any],
) -> None:
    async with LiveSocket.opened(http, live_server, role, **who) as client:
        await client.subscribe("fin", WATCH, {"unitId": FIN})
        (error,) = await client.errors("fin")
        assert error["extensions"]["problem"] == "NOT_FOUND"
