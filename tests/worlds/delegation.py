"""The delegation for tests: the office that keeps it, and its members."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from actions.act import Act
from actions.declared import Asking, do
from actions.representatives.attest import AttestCriterion, attest_criterion
from actions.representatives.draw import DrawRepresentatives, draw_representatives
from actions.representatives.file_suggestion import FileSuggestion, file_suggestion
from actions.representatives.move_member import ActivateRepresentative, QualifyRepresentative
from actions.representatives.nominate import NominateRepresentative, nominate_representative
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.criteria import Criterion
from domain.representatives.draw_facts import DrawLineFacts
from domain.representatives.facts import RepresentativeFacts
from domain.representatives.suggestion import SuggestionSource
from store.database import Database
from store.representatives.rows import DRAW_LINES, REPRESENTATIVES
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-06-01 09:00:00")
RESTORED = (
    "TRUNCATE draw_line, participation, representative_draw, suggestion, publicity_action,"
    " reported_activity, reported_delegate, reported_opinion, quarterly_mail, quarterly_report,"
    " activity, plan_document,"
    " suspension, criterion_attestation, rectification_item, rectification_action,"
    " event, stream, request",
    "DELETE FROM representative WHERE code > 'R100'",
    f"UPDATE representative SET state = 'ACTIVE', term_id = '{seed.FIRST_TERM_ID}', reason = NULL,"
    " joined_on = '2024-01-01', ended_on = NULL, times_before = 0,"
    " stands_since = '2024-01-01 00:00:00+08'",
    f"DELETE FROM delegation_term WHERE id <> '{seed.FIRST_TERM_ID}'",
    "UPDATE delegation_term SET name = '第一届', state = 'RUNNING', starts_on = '2024-01-01',"
    " ends_on = '2028-12-31', stands_since = '2024-01-01 00:00:00+08'",
    "DELETE FROM person p WHERE NOT EXISTS (SELECT FROM representative WHERE person_id = p.id)"
    " AND NOT EXISTS (SELECT FROM post WHERE person_id = p.id)",
)
"""What brings the delegation back to how it was seeded."""


@dataclass(slots=True)
class Delegation:
    """Acts of the Performance Office unless somebody else is named."""

    database: Database
    office: Viewer = field(default_factory=lambda: PEOPLE.role(Role.PERFORMANCE))

    def act(self, viewer: Viewer | None = None, *, at: datetime = NOW) -> Act:
        """An act."""
        return act_of(self.database, viewer or self.office, at)

    async def do(self, asked: Asking, viewer: Viewer | None = None, *, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(self.act(viewer, at=at), asked)

    async def nominate(self, name: str = "甲", **more: Any) -> Any:
        """The outcome of a nomination."""
        given = {"term_id": seed.FIRST_TERM_ID, "category": RepresentativeCategory.RESIDENT, **more}
        asked = NominateRepresentative(name=name, **given)
        return await nominate_representative(self.act(), asked)

    async def nominee(self, name: str = "甲", **more: Any) -> UUID:
        """Somebody who is nominated."""
        key: UUID = done(await self.nominate(name, **more)).representative_id
        return key

    async def attest(self, key: UUID, criterion: Criterion, **more: Any) -> Any:
        """The outcome of an attestation."""
        asked = AttestCriterion(
            representative_id=key, criterion=criterion, basis="社区推荐材料", **more
        )
        return await attest_criterion(self.act(), asked)

    async def qualified(self, name: str = "甲", **more: Any) -> UUID:
        """Somebody who meets all four."""
        key = await self.nominee(name, **more)
        for one in Criterion:
            done(await self.attest(key, one))
        done(await self.do(QualifyRepresentative(representative_id=key)))
        return key

    async def joined(self, name: str = "甲", **more: Any) -> UUID:
        """A new active member."""
        key = await self.qualified(name, **more)
        done(await self.do(ActivateRepresentative(representative_id=key)))
        return key

    async def member(self, key: UUID) -> RepresentativeFacts:
        """A member as he stands."""
        found = await REPRESENTATIVES.by_id(self.database, key)
        assert found is not None
        return found

    async def draw(
        self, places: int = 5, *, unit: str = "EDU", by: Viewer | None = None
    ) -> UUID | Refused:
        """A draw for a unit."""
        asked = DrawRepresentatives(unit_id=unit_id(unit), occasion="校园开放督查", places=places)
        outcome = await draw_representatives(self.act(by), asked)
        return outcome if isinstance(outcome, Refused) else outcome.draw_id

    async def lines(self, draw_id: UUID | Refused) -> tuple[DrawLineFacts, ...]:
        """What a draw has found and drawn, by code."""
        return await DRAW_LINES.where(self.database, "draw_id = $1 ORDER BY code", draw_id)

    async def filed(self, number: int = 1, **more: Any) -> UUID:
        """A suggestion of a representative."""
        given = {"title": "增设公厕", "content": "万丰公园北门附近没有公厕。", **more}
        asked = FileSuggestion(source=SuggestionSource.OWN, **given)
        outcome = await file_suggestion(self.act(PEOPLE.representative(number)), asked)
        return done(outcome).suggestion_id

    async def kinds(self, stream: str) -> list[str]:
        """What the log tells of a thing, the oldest first."""
        rows = await self.database.fetch(
            "SELECT kind FROM event WHERE stream = $1 ORDER BY version", stream
        )
        return [row["kind"] for row in rows]


def member_id(number: int) -> UUID:
    """The id of a seeded representative, from 1."""
    return seed.representatives()[number - 1].id
