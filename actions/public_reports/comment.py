"""People say what they think of a report, without an account; the unit answers (PR/G1d)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from actions.visiting import VISIT_REFUSES, why_too_many
from domain.declared.entries import Reason
from domain.declared.marks import Form, Label, Ref, Shows
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.public_reports.around import (
    COMMENT_WORKFLOW,
    MOST_WAITING,
    CommentAnswer,
    CommentFacts,
    CommentText,
    LedTo,
    Signed,
)
from domain.public_reports.events import CommentEvents
from domain.public_reports.permissions import ReportPermission as P
from domain.public_reports.problems import ReportCode
from domain.public_reports.report import ReportState
from store.database import Transaction
from store.public_reports.rows import COMMENTS, REPORTS, comments_waiting

COMMENT: Moving[CommentFacts] = Moving(
    name="ReportComment",
    called="comment",
    rows=COMMENTS,
    workflow=COMMENT_WORKFLOW,
    sees=P.REPORT_COMMENT_READ,
    clause="PR/G1d",
)
KIND = "report_comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentOnReport:
    """Say what one thinks of a report."""

    FORM: ClassVar = Form("发表意见", "Comment")

    report_id: Annotated[UUID, Ref("PublicReport"), Label("报告", "Report"), "Id of the report."]
    content: CommentText
    signed: Signed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCommented:
    """It came; it is shown once it is answered."""

    report_id: Annotated[UUID, Shows("PublicReport"), "The report."]


@acting(
    permission=P.REPORT_COMMENT_GIVE,
    refuses=VISIT_REFUSES
    | {ReportCode.COMMENTS_CLOSED, ReportCode.COMMENTS_FULL, ProblemCode.NOT_FOUND},
)
async def comment_on_report(
    act: Act, transaction: Transaction, asked: CommentOnReport
) -> ReportCommented | Refused:
    """Say what one thinks of a published report, without an account.

    Nobody but the unit reads it before it is answered.

    Clause: PR/G1d.
    """
    report = await REPORTS.for_update(transaction, asked.report_id)
    if report is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("reportId",)),))
    if report.state is not ReportState.PUBLISHED:
        return Refused((problem(ReportCode.COMMENTS_CLOSED, path=("reportId",)),))
    if await comments_waiting(transaction, report.id) >= MOST_WAITING:
        return Refused((problem(ReportCode.COMMENTS_FULL, most=MOST_WAITING),))
    if too_many := await why_too_many(act, transaction, KIND):
        return Refused(too_many)
    comment = CommentFacts(
        id=act.new_id(),
        report_id=report.id,
        unit_id=report.unit_id,
        content=asked.content,
        signed=asked.signed,
        state=COMMENT.workflow.first,
        received_at=act.now,
    )
    await COMMENTS.insert(transaction, comment)
    await act.record(transaction, COMMENT.told(comment, CommentEvents.RECEIVED))
    return ReportCommented(report_id=report.id)


class OfComment(Stepping, of=COMMENT):
    """What a unit does with a comment."""

    comment_id: Annotated[UUID, Ref("ReportComment", is_looked_up=False), "Id of the comment."]


class AnswerReportComment(
    OfComment,
    tells=CommentEvents.ANSWERED,
    done="ReportCommentAnswered",
    form=("答复并公开", "Answer and show"),
    grave="public",
    stamps="answered_at",
    clears="reason",
):
    """Answer a comment; everybody can read both then. Said once more it corrects the answer."""

    answer: CommentAnswer
    led_to: LedTo | None = None


class HideReportComment(
    OfComment,
    tells=CommentEvents.HIDDEN,
    done="ReportCommentHidden",
    form=("不予公开", "Keep back"),
):
    """Keep a comment back, e.g. as it names somebody; answered later it is shown all the same."""

    reason: Reason
