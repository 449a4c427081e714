"""Entry codes over HTTP: an answer that was lost is asked for again by its requestId."""

from typing import Any

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from scripts.contract import CONTRACT
from server.chance import new_id
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import bearer

pytestmark = pytest.mark.clause("FS/3.4e")
OFFICE = bearer(Role.PERFORMANCE)


async def _act(asker: Asker, file: str, given: dict[str, Any], *, office: bool = True) -> Any:
    """Do an act by its operation in the contract; answers the member of its union."""
    text = (CONTRACT / "operations" / f"{file}.graphql").read_text(encoding="utf-8")
    reply = await asker.ask(text, {"input": given}, headers=OFFICE if office else None)
    (answer,) = reply.data.values()
    return answer


async def _session(asker: Asker) -> str:
    given = {
        "title": "年终现场述职评议会",
        "startsAt": "2026-12-18T10:00:00+08:00",
        "performanceYear": 2026,
        "unitIds": [next(iter(unit_ids().values()))],
    }
    opened = await _act(asker, "open_review_session", given)
    session_id: str = opened["session"]["id"]
    await _act(asker, "open_check_in", {"sessionId": session_id})
    return session_id


async def test_the_same_request_id_shows_the_same_codes_and_they_open_the_hall(
    asker: Asker,
) -> None:
    given = {
        "sessionId": await _session(asker),
        "representativeIds": [global_id("Representative", seed.representatives()[0].id)],
        "requestId": str(new_id()),
    }
    first = await _act(asker, "issue_entry_codes", given)
    assert await _act(asker, "issue_entry_codes", given) == first
    (code,) = [one["code"] for one in first["codes"]]
    entry = {"entryCode": code, "requestId": str(new_id())}
    entered = await _act(asker, "check_in", entry, office=False)
    assert entered["__typename"] == "CheckedIn"
    otherwise = {**entry, "entryCode": code.lower().replace("-", "")}
    again = await _act(asker, "check_in", otherwise, office=False)
    assert again["representative"] == entered["representative"]
    newer = await _act(asker, "issue_entry_codes", {**given, "requestId": str(new_id())})
    assert newer["codes"][0]["code"] != code
