"""A server whose operator has set a mail server mails what is submitted through its API."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.api.filed_returns import file_returns
from tests.api.world import DEMO_CLOCK, Maker, unit_ids
from tests.asking import Asker
from tests.server.mail.mailbox import mailbox
from tests.serving import NO_LIMITS, database_copy, serving

UNIT = "EDU"


@pytest.mark.clause("FS/4.2b", "FS/4.2c")
async def test_what_is_submitted_is_mailed(
    admin_credentials: dict[str, Any], worker_id: str
) -> None:
    """One is accepted, one waits, one was sent back: each was mailed, or is told no more."""
    async with (
        mailbox() as box,
        database_copy(admin_credentials, f"sitong_{worker_id}_mail") as credentials,
        aiohttp.ClientSession() as http,
        serving(
            credentials,
            demo_clock=DEMO_CLOCK,
            smtp_host="127.0.0.1",
            smtp_port=str(box.port),
            smtp_tls="off",
            mail_from="sitong@example.org",
            mail_to="office@example.org",
            **NO_LIMITS,
        ) as server,
    ):
        units = {unit_ids()[UNIT]: UNIT}
        await file_returns(Maker(Asker(http, server)), units)
        async with asyncio.timeout(30):
            await box.count(2)
        subjects = {str(one["Subject"]) for one in box.mails}
    assert {"【四同】区教委2026年第1季度反馈", "【四同】区教委2026年第2季度反馈"} <= subjects
    assert all(to == ["office@example.org"] for to in box.recipients)
