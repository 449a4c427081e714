"""Mails submitted returns to the Performance Office, out of the outbox (FS/4.2c).

Every node runs a sender; a mail is under way on one of them at a time. No transaction is open and
no lock is held while the mail server is talked to. A mail that was taken but not written down as
taken comes again, under the same id.
"""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from actions.act import Act
from actions.quarterly_reports.mailing import drop_mail, note_mail_failure, note_mailed
from domain.quarterly_reports.events import QuarterlyReportEvents
from domain.quarterly_reports.facts import QuarterlyReportState
from domain.quarterly_reports.mail import MailFacts
from server.live.views import wait_for
from server.mail.message import message_of
from server.mail.sending import PATIENCE_SECONDS, MailServer, NotMailedError, hand_in
from store.database import DATABASE_AWAY, LOST_RACES, Database
from store.events.log import LoggedEvent
from store.quarterly_reports.exported import ReportToPrint, report_to_print
from store.quarterly_reports.outbox import claim_mails, seconds_to_next_mail

log = structlog.get_logger("sitong.mail")

AT_ONCE = 2
LOOK_SECONDS = 60.0
"""How soon a mail is noticed that another node has left."""

LEAST_SECONDS, RETRY_SECONDS = 0.1, 1.0
TOLD = frozenset({QuarterlyReportState.SUBMITTED, QuarterlyReportState.ACCEPTED})


class MailSender:
    """Sends until cancelled."""

    def __init__(
        self,
        database: Database,
        server: MailServer,
        *,
        act: Callable[[], Act],
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        self._database = database
        self._server = server
        self._act = act
        self._patience_seconds = patience_seconds
        self._stirred = asyncio.Event()

    def events_came(self, events: Sequence[LoggedEvent]) -> None:
        """Something may have to be mailed."""
        if any(event.kind == QuarterlyReportEvents.SUBMITTED for event in events):
            self._stirred.set()

    async def run(self) -> None:
        """Until cancelled. A lost database is waited for."""
        while True:
            try:
                self._stirred.clear()
                while await self.send_due():
                    pass
                seconds = await seconds_to_next_mail(self._database)
                sleep = LOOK_SECONDS if seconds is None else min(LOOK_SECONDS, seconds)
                await wait_for(self._stirred, sleep + LEAST_SECONDS)
            except (*DATABASE_AWAY, *LOST_RACES) as error:
                log.warning("mails cannot be read, trying again", error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)

    async def send_due(self) -> bool:
        """Send some that are due now; whether there were any."""
        async with self._database.transaction() as transaction:
            claimed = await claim_mails(transaction, limit=AT_ONCE)
        await asyncio.gather(*(self._send(mail) for mail in claimed))
        return bool(claimed)

    async def _send(self, mail: MailFacts) -> None:
        async with self._database.snapshot() as snapshot:
            facts = await report_to_print(snapshot, mail.report_id)
        if facts is None or not _is_told(facts, mail):
            await drop_mail(self._act(), mail)
            return
        server = self._server
        try:
            message = await asyncio.to_thread(message_of, facts, server, at=self._act().now)
            await hand_in(server, message, patience_seconds=self._patience_seconds)
        except NotMailedError as error:
            log.warning("a return was not mailed", report=str(mail.report_id), error=error.words)
            await note_mail_failure(
                self._act(),
                mail,
                to=server.recipient,
                failure=error.words,
                is_final=error.is_final,
            )
        else:
            await note_mailed(self._act(), mail, to=server.recipient)


def _is_told(facts: ReportToPrint, mail: MailFacts) -> bool:
    """Whether the return is still what was submitted."""
    return facts.report.state in TOLD and facts.report.submission == mail.submission
