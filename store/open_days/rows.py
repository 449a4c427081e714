"""Rows of open days."""

from uuid import UUID

from domain.open_days.day import OpenDayFacts
from domain.open_days.experience import ExperienceActivityFacts, InviteeFacts, SeminarFacts
from domain.open_days.feedback import FeedbackFacts
from domain.open_days.sign_up import SignUpFacts
from store.database import Transaction
from store.rows import Rows


class SignUpRows(Rows[SignUpFacts]):
    """Sign-ups: whoever holds one holds its open day before, so that no two wait in a ring."""

    async def for_update(self, transaction: Transaction, key: UUID) -> SignUpFacts | None:
        """The one with this id, locked behind its open day until the commit."""
        await transaction.execute(
            "SELECT FROM open_day WHERE id ="
            " (SELECT open_day_id FROM open_day_sign_up WHERE id = $1) FOR UPDATE",
            key,
        )
        return await super().for_update(transaction, key)


OPEN_DAYS = Rows("open_day", OpenDayFacts)
SIGN_UPS = SignUpRows("open_day_sign_up", SignUpFacts)
INVITEES = Rows("special_invitee", InviteeFacts)
EXPERIENCE_ACTIVITIES = Rows("experience_activity", ExperienceActivityFacts)
SEMINARS = Rows("seminar", SeminarFacts)
FEEDBACK = Rows("visit_feedback", FeedbackFacts)
