"""The mail of a submitted return: its figures as text, the whole of it as a Word file (FS/4.2c)."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from domain.instants import in_shanghai
from server.exports.letter import letter_of
from server.exports.paper import TooLongForPaperError
from server.exports.quarterly_report import quarterly_report_of, title_of
from server.mail.sending import MailServer
from store.quarterly_reports.exported import ReportToPrint

WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")


def message_of(facts: ReportToPrint, server: MailServer, *, at: datetime) -> EmailMessage:
    """The mail. Takes tenths of a second: call it in a thread.

    Its id is that of the submission, so that one that comes twice is known for the same.
    """
    report = facts.report
    document = quarterly_report_of(facts, at=at, by=None)
    name = _line(f"{facts.unit.name_zh}{title_of(report)}")
    message = EmailMessage(policy=SMTP)
    message["From"] = server.sender
    message["To"] = server.recipient
    message["Subject"] = f"【四同】{name}"
    message["Date"] = format_datetime(in_shanghai(at))
    place = server.sender.rpartition("@")[2]
    message["Message-ID"] = f"<{report.id.hex}.{report.submission}@{place}>"
    message["Auto-Submitted"] = "auto-generated"
    said = "\n".join(f"{label}：{text}" for label, text in document.facts)
    try:
        letter: bytes | None = letter_of(document)
    except TooLongForPaperError:
        letter = None
    where = "全文见附件。" if letter else "全文过长，请在系统中查看。"
    message.set_content(f"{name}\n\n{said}\n\n{where}\n", charset="utf-8")
    if letter is not None:
        main, sub = WORD
        message.add_attachment(letter, maintype=main, subtype=sub, filename=f"{name}.docx")
    return message


def _line(text: str) -> str:
    """On one line: nothing that anybody is called begins another head."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
