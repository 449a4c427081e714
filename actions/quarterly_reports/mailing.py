"""What became of a mail is written on its return, for everybody who sees that (FS/4.2c)."""

from actions.act import Act
from actions.quarterly_reports.report import REPORT
from domain.quarterly_reports.events import QuarterlyReportEvents
from domain.quarterly_reports.mail import MailFacts, pause_after
from store.quarterly_reports.outbox import end_mail, put_off_mail
from store.quarterly_reports.rows import QUARTERLY_REPORTS

MOST_WORDS = 300


async def note_mailed(act: Act, mail: MailFacts, *, to: str) -> None:
    """The mail server has taken it."""
    await _note(act, mail, to=to, failure=None, is_final=True)


async def note_mail_failure(
    act: Act, mail: MailFacts, *, to: str, failure: str, is_final: bool
) -> None:
    """It was not taken, and why; it is tried again, unless that is final or was tried enough."""
    await _note(act, mail, to=to, failure=failure[:MOST_WORDS], is_final=is_final)


async def drop_mail(act: Act, mail: MailFacts) -> None:
    """Its return was sent back meanwhile: what it would tell is not so any more."""
    async with act.database.transaction() as transaction:
        await end_mail(transaction, mail)


async def _note(act: Act, mail: MailFacts, *, to: str, failure: str | None, is_final: bool) -> None:
    pause = None if is_final else pause_after(mail.attempts)
    async with act.database.transaction() as transaction:
        report = await QUARTERLY_REPORTS.for_update(transaction, mail.report_id)
        is_ours = await (
            end_mail(transaction, mail) if pause is None else put_off_mail(transaction, mail, pause)
        )
        if report is None or not is_ours or report.submission != mail.submission:
            return
        told = await REPORT.change(
            transaction,
            report,
            mailed_to=to,
            mailed_at=act.now if failure is None else None,
            mail_failure=failure,
        )
        kind = (
            QuarterlyReportEvents.MAILED if failure is None else QuarterlyReportEvents.MAIL_FAILED
        )
        payload = {"submission": mail.submission, "isTriedAgain": pause is not None}
        await act.record(transaction, REPORT.told(told, kind, payload, clause="FS/4.2c"))
