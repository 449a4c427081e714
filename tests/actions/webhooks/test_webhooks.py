"""Addresses of partners come and go, and the log says so to administrators."""

from typing import Any

import pytest

from actions.webhooks.add_webhook import AddWebhook, add_webhook
from actions.webhooks.end_webhook import EndWebhook, end_webhook
from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.problems import Code, ProblemCode
from domain.webhooks.permissions import WebhookPermission
from server.chance import new_id
from store.database import Database, from_json
from store.webhooks.endpoints import all_webhooks
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai

C = ProblemCode
NOW = shanghai("2026-12-18 09:30:00")
ADMIN = PEOPLE.role(Role.ADMIN)
ASKED = AddWebhook(
    url="https://name:word@partner.example:8443/hooks/kept-secret", kinds=("release:*", "results:*")
)


async def _logged(database: Database) -> list[dict[str, Any]]:
    rows = await database.fetch("SELECT * FROM event WHERE stream = 'webhooks' ORDER BY version")
    return [{**row, "payload": from_json(row["payload"])} for row in rows]


async def test_an_address_that_is_added_and_ended_is_logged_without_its_path(
    database: Database,
) -> None:
    act = act_of(database, ADMIN, NOW)
    webhook_id = done(await add_webhook(act, ASKED)).webhook_id
    done(await end_webhook(act, EndWebhook(webhook_id=webhook_id)))
    added, ended = await _logged(database)
    of_it = {"webhookId": str(webhook_id), "origin": "https://partner.example:8443"}
    assert added["kind"] == "webhook:added"
    assert added["payload"] == {**of_it, "kinds": ["release:*", "results:*"], "past": False}
    assert ended["kind"] == "webhook:ended"
    assert ended["payload"] == {**of_it, "gone": False}
    for one in (added, ended):
        assert one["audience"] == WebhookPermission.WEBHOOK_READ
        assert one["actor_role"] == "ADMIN"
        assert one["at"] == NOW


async def test_an_address_is_ended_once(database: Database) -> None:
    act = act_of(database, ADMIN, NOW)
    asked = EndWebhook(webhook_id=done(await add_webhook(act, ASKED)).webhook_id)
    done(await end_webhook(act, asked))
    assert codes(await end_webhook(act, asked)) == {C.NOT_FOUND}
    assert codes(await end_webhook(act, EndWebhook(webhook_id=new_id()))) == {C.NOT_FOUND}
    assert len(await _logged(database)) == 2


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (AddWebhook(url="partner.example", kinds=("*",)), C.VALUE_INVALID),
        (AddWebhook(url="https://partner.example/", kinds=()), C.VALUE_REQUIRED),
        (AddWebhook(url="https://partner.example/", kinds=("k" * 501,)), C.VALUE_TOO_LONG),
    ],
    ids=lambda value: value.value if isinstance(value, Code) else None,
)
async def test_what_is_refused_leaves_neither_address_nor_entry(
    database: Database, asked: AddWebhook, code: Code
) -> None:
    assert codes(await add_webhook(act_of(database, ADMIN, NOW), asked)) == {code}
    assert await all_webhooks(database) == []
    assert await _logged(database) == []


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.ADMIN])
async def test_nobody_else_adds_ends_or_reads_of_it(database: Database, role: Role) -> None:
    act = act_of(database, PEOPLE.role(role, unit="FIN"), NOW)
    assert codes(await add_webhook(act, ASKED)) == {C.NOT_PERMITTED}
    assert codes(await end_webhook(act, EndWebhook(webhook_id=new_id()))) == {C.NOT_PERMITTED}
    assert WebhookPermission.WEBHOOK_READ not in GRANTS[role]
