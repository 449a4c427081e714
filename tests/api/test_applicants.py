"""Who asks for information is known to those alone who answer: whoever looks, and however."""

from typing import Any

import aiohttp
import pytest

from domain.people.roles import Role
from tests.api.test_visibility import who_is_who
from tests.api.whole import SCHEMA, selections
from tests.api.world import Maker, World, unit_ids
from tests.asking import Asker
from tests.serving import NO_LIMITS, bearer, serving

NAME, CONTACT = "申请人甄士隐", "十里街仁清巷"
LISTS = ("cases", "disclosureRequests", "deadlines", "disputes", "events", "supervisionItems")
KNOWING = {"UNIT_STAFF", "UNIT_HEAD"}


@pytest.mark.clause("OP/121a")
async def test_an_applicant_is_told_to_whom_works_on_the_answer_and_to_nobody_else(
    credentials: dict[str, Any],
) -> None:
    async with (
        serving(credentials, **NO_LIMITS) as server,
        aiohttp.ClientSession(read_bufsize=2**23) as http,
    ):
        asker = Asker(http, server)
        unit, key = next(iter(unit_ids().items()))
        given = {
            "unitId": key,
            "title": "学区划分方案",
            "text": "申请公开本年度学区划分方案。",
            "applicantKind": "CITIZEN",
            "applicantName": NAME,
            "applicantContact": CONTACT,
            "receivedBy": "POST",
        }
        maker = Maker(asker)
        done = await maker.act("receiveDisclosureRequest", Role.UNIT_STAFF, given, unit=unit)
        request = done["DisclosureRequestReceived__disclosureRequest"]["DisclosureRequest__id"]
        it = {"disclosureRequestId": request}
        await maker.act(
            "editDisclosureRequest", Role.UNIT_STAFF, {**it, "title": "方案"}, unit=unit
        )
        knowing = set()
        for name, who in who_is_who(World(unit, [], [], "", "", frozenset())).items():
            told = await _all_of(asker, request, {} if who is None else bearer(**who))
            if NAME in told or CONTACT in told:
                knowing.add(name)
        assert knowing == KNOWING


async def _all_of(asker: Asker, request: str, headers: dict[str, str]) -> str:
    """Everything of lists, of the node, and of what is found by the applicant's name."""
    assert SCHEMA.query_type is not None
    fields = SCHEMA.query_type.fields
    told = ""
    for name in LISTS:
        for shown in selections(fields[name].type):
            told += (await asker.ask(f"{{ {name}(first: 50) {shown} }}", headers=headers)).text
    for name in ("cases", "disclosureRequests"):
        found = await asker.ask(
            f'{{ {name}(first: 5, filter: {{text: "{NAME}"}}) {{ totalCount }} }}',
            headers=headers,
        )
        assert found.data[name]["totalCount"] == 0
    for shown in selections(fields["node"].type):
        if "DisclosureRequest" in shown:
            told += (await asker.ask(f'{{ node(id: "{request}") {shown} }}', headers=headers)).text
    return told
