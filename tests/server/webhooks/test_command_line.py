"""An operator adds an address, and the real server tells it; the secret he was shown fits."""

import base64
import hashlib
import hmac
from typing import Any

import aiohttp
import asyncpg

from tests.api.world import unit_ids
from tests.asking import Asker
from tests.journeys.demo_process import run_sitong
from tests.live.talking import Publicity
from tests.server.webhooks.receiver import Receiver
from tests.serving import SECRET, database_copy, database_url, serving


async def test_an_address_is_added_told_listed_and_ended(
    admin_credentials: dict[str, Any], worker_id: str
) -> None:
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_webhooks") as credentials,
        Receiver.open() as receiver,
        aiohttp.ClientSession() as http,
    ):
        settings = {
            "SITONG_DATABASE_URL": database_url(credentials),
            "SITONG_TOKEN_SECRET": SECRET,
        }
        added = run_sitong("webhook", "add", receiver.url, "--kinds", "release:*", **settings)
        assert added.returncode == 0, added.stderr
        webhook_id, secret = added.stdout.split()
        async with serving(credentials) as server:
            publicity = Publicity(Asker(http, server), next(iter(unit_ids().values())))
            await publicity.release(await publicity.report())
            await receiver.count(1)
        (message,) = receiver.messages
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{message.headers['webhook-id']}.{message.headers['webhook-timestamp']}.".encode()
        digest = hmac.new(key, signed + message.body, hashlib.sha256).digest()
        assert message.headers["webhook-signature"] == f"v1,{base64.b64encode(digest).decode()}"
        listed = run_sitong("webhook", "list", **settings).stdout
        assert f"{webhook_id}  {receiver.url}  release:*  " in listed
        assert run_sitong("webhook", "end", webhook_id, **settings).returncode == 0
        assert "ended" in run_sitong("webhook", "list", **settings).stdout
        assert run_sitong("webhook", "end", webhook_id, **settings).returncode == 2
        refused = run_sitong("webhook", "add", "partner.example", **settings)
        assert refused.returncode == 2
        assert "https://" in refused.stderr
        logged = await _logged(credentials)
        assert [kind for kind, _ in logged] == ["webhook:added", "webhook:ended"]
        for _, row in logged:
            assert webhook_id in row
            assert "ADMIN" in row
            assert "/told" not in row
            assert secret not in row


async def _logged(credentials: dict[str, Any]) -> list[tuple[str, str]]:
    """Kind and whole row of what the log says of addresses."""
    connection = await asyncpg.connect(**credentials)
    try:
        rows = await connection.fetch(
            "SELECT kind, e::text AS row FROM event e WHERE stream = 'webhooks' ORDER BY version"
        )
    finally:
        await connection.close()
    return [(row["kind"], row["row"]) for row in rows]
