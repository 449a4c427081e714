"""Submitted returns reach the Performance Office by mail, once; why one does not is shown."""

import asyncio
import io
import socket
from collections.abc import AsyncIterator
from email.message import EmailMessage
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from docx import Document as WordDocument

from actions.act import Act, Rules
from domain.people.roles import Role
from domain.quarterly_reports.mail import MOST_ATTEMPTS, pause_after
from server.clock import real_now
from server.mail.sender import MailSender
from server.mail.sending import MailServer, NotMailedError, hand_in, mail_server_of
from server.settings import Settings
from store.database import Database, Transaction
from tests.server.mail.mailbox import Mailbox, mailbox, silent
from tests.worlds.acts import PEOPLE, act_of, done
from tests.worlds.delegation import RESTORED
from tests.worlds.quarterly import Filing

pytestmark = pytest.mark.clause("FS/4.2c")
TO = "office@example.org"


@pytest_asyncio.fixture
async def filing(database: Database) -> AsyncIterator[Filing]:
    """A department of a district that mails returns."""
    yield Filing(database, rules=Rules(mails_reports=True))
    async with database.transaction() as transaction:
        for sql in RESTORED:
            await transaction.execute(sql)


def server_at(port: int, **more: Any) -> MailServer:
    """A mail server of this machine."""
    given: dict[str, Any] = {"tls": "off", "recipient": TO, **more}
    return MailServer(host="127.0.0.1", port=port, sender="sitong@example.org", **given)


def sender(filing: Filing, port: int, *, patience_seconds: float = 5.0) -> MailSender:
    """The sender of one node."""

    def act() -> Act:
        return act_of(filing.database, PEOPLE.role(Role.ADMIN), real_now())

    return MailSender(filing.database, server_at(port), act=act, patience_seconds=patience_seconds)


async def submitted(filing: Filing) -> UUID:
    """The id of a return that waits to be mailed."""
    key = await filing.empty()
    done(await filing.submit(key))
    return key


async def due_again(filing: Filing) -> None:
    """The pause is over."""
    await filing.host.tamper("UPDATE quarterly_mail SET retry_at = now()")


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


async def test_a_submitted_return_is_mailed_whole_and_once(filing: Filing) -> None:
    held = await filing.host.held("2026-03-17 14:00")
    await filing.host.suggested(held)
    key = await filing.drafted()
    done(await filing.submit(key))
    async with mailbox() as box:
        one = sender(filing, box.port)
        assert await one.send_due()
        assert not await one.send_due()
    (mail,) = box.mails
    assert box.recipients == [[TO]]
    assert mail["Subject"] == "【四同】区教委2026年第1季度反馈"
    assert mail["Message-ID"] == f"<{key.hex}.1@example.org>"
    body = mail.get_body()
    assert body is not None
    assert "意见建议：1 条" in body.get_content()
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "区教委2026年第1季度反馈.docx"
    word = WordDocument(io.BytesIO(attached.get_content()))
    assert word.tables[-1].rows[1].cells[2].text == "增设公厕"
    told = await filing.report(key)
    assert (told.mailed_to, told.mail_failure) == (TO, None)
    assert told.mailed_at is not None


async def test_where_mail_is_off_nothing_waits(database: Database, filing: Filing) -> None:
    await submitted(Filing(database))
    async with mailbox() as box:
        assert not await sender(filing, box.port).send_due()
    assert mail_server_of(Settings()) is None
    assert Rules().mails_reports is False


async def test_what_is_refused_or_rehearsed_is_not_mailed(filing: Filing) -> None:
    key = await filing.drafted()
    await filing.submit(key)
    async with mailbox() as box:
        assert not await sender(filing, box.port).send_due()


@pytest.mark.parametrize("answer", ["450 4.2.1 busy", "421 4.3.2 later"])
async def test_what_is_put_off_is_tried_again(filing: Filing, answer: str) -> None:
    key = await submitted(filing)
    async with mailbox(rcpt=[answer]) as box:
        one = sender(filing, box.port)
        await one.send_due()
        told = await filing.report(key)
        assert told.mailed_at is None
        assert told.mail_failure is not None
        assert answer[:3] in told.mail_failure
        assert not await one.send_due()
        await due_again(filing)
        assert await one.send_due()
    told = await filing.report(key)
    assert (told.mail_failure, told.mailed_to, len(box.mails)) == (None, TO, 1)


@pytest.mark.parametrize(
    "how",
    [{"rcpt": ["550 5.1.1 no such mailbox"]}, {"data": ["554 5.7.1 \x07 not wanted"]}],
)
async def test_what_is_refused_for_good_is_not_tried_again(
    filing: Filing, how: dict[str, Any]
) -> None:
    key = await submitted(filing)
    async with mailbox(**how) as box:
        one = sender(filing, box.port)
        await one.send_due()
        await due_again(filing)
        assert not await one.send_due()
    told = await filing.report(key)
    assert told.mail_failure is not None
    assert told.mail_failure.isprintable()
    assert told.mailed_to == TO
    assert box.mails == []


async def test_a_server_that_is_down_is_tried_so_often_and_no_more(filing: Filing) -> None:
    key = await submitted(filing)
    one = sender(filing, free_port())
    tried = 0
    while await one.send_due():
        tried += 1
        told = await filing.report(key)
        assert told.mail_failure is not None
        await due_again(filing)
    assert tried == MOST_ATTEMPTS
    rows = await filing.database.fetch("SELECT ended_at FROM quarterly_mail")
    assert [one["ended_at"] is not None for one in rows] == [True]
    kinds = await filing.database.fetch(
        "SELECT payload->>'isTriedAgain' AS again FROM event"
        " WHERE kind = 'quarterly_report:mail_failed' ORDER BY id"
    )
    assert [one["again"] for one in kinds] == ["true"] * (MOST_ATTEMPTS - 1) + ["false"]


async def test_pauses_grow_and_end() -> None:
    pauses = [pause_after(number) for number in range(1, MOST_ATTEMPTS + 1)]
    assert pauses[-1] is None
    known = [one for one in pauses if one is not None]
    assert known == sorted(known)
    assert pauses[0] == pause_after(1)


async def test_a_server_that_hangs_is_given_up(filing: Filing) -> None:
    key = await submitted(filing)
    async with silent() as port, asyncio.timeout(10):
        await sender(filing, port, patience_seconds=0.3).send_due()
    told = await filing.report(key)
    assert told.mail_failure is not None
    assert "in time" in told.mail_failure


async def test_a_server_that_hangs_in_the_middle_holds_no_lock(filing: Filing) -> None:
    key = await submitted(filing)
    async with mailbox(hangs=True) as box, asyncio.timeout(20):
        sending = asyncio.create_task(sender(filing, box.port, patience_seconds=3.0).send_due())
        await box.came.wait()
        assert not sending.done()
        # The office goes on meanwhile.
        done(await filing.accept(key))
        await sending
    told = await filing.report(key)
    assert told.state.value == "ACCEPTED"
    assert told.mail_failure is not None


async def test_what_was_sent_back_meanwhile_is_not_mailed(filing: Filing) -> None:
    key = await submitted(filing)
    done(await filing.send_back(key))
    async with mailbox() as box:
        one = sender(filing, box.port)
        await one.send_due()
        assert box.mails == []
        done(await filing.submit(key))
        await one.send_due()
    assert [mail["Message-ID"] for mail in box.mails] == [f"<{key.hex}.2@example.org>"]


async def test_of_two_nodes_one_sends(filing: Filing) -> None:
    await submitted(filing)
    async with mailbox() as box:
        nodes = [sender(filing, box.port) for _ in range(3)]
        assert sum(await asyncio.gather(*(one.send_due() for one in nodes))) == 1
    assert len(box.mails) == 1


async def test_a_node_that_dies_leaves_its_mail_to_another(filing: Filing) -> None:
    await submitted(filing)
    await filing.host.tamper(
        "UPDATE quarterly_mail SET attempts = 1, leased_until = now() + interval '2 minutes'"
    )
    async with mailbox() as box:
        one = sender(filing, box.port)
        assert not await one.send_due()
        await filing.host.tamper("UPDATE quarterly_mail SET leased_until = now() - interval '1s'")
        assert await one.send_due()
    assert len(box.mails) == 1


async def test_nothing_goes_in_clear_where_encryption_is_wanted() -> None:
    async with mailbox() as box:
        message = EmailMessage()
        message["Subject"] = "季度反馈"
        message.set_content("正文")
        with pytest.raises(NotMailedError) as refused:
            await hand_in(server_at(box.port, tls="starttls"), message)
        assert "encrypt" in refused.value.words
        with pytest.raises(NotMailedError):
            await hand_in(server_at(box.port, tls="tls"), message, patience_seconds=2.0)
    assert isinstance(box, Mailbox)
    assert box.mails == []


async def test_it_runs_until_it_is_stopped(filing: Filing) -> None:
    key = await submitted(filing)
    noted = asyncio.Event()

    def look(transaction: Transaction) -> None:
        if any(one.kind == "quarterly_report:mailed" for one in transaction.appended):
            noted.set()

    filing.database.on_commit(look)
    async with mailbox() as box, asyncio.timeout(20):
        running = asyncio.create_task(sender(filing, box.port).run())
        await noted.wait()
        assert (await filing.report(key)).mailed_at is not None
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len(box.mails) == 1
