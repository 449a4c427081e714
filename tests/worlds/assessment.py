"""The yearly assessment for tests: the office that draws it up, the district that decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from actions.act import Act
from actions.declared import Asking, do
from actions.performance.indicator import CommitIndicator, NegotiateIndicator, ProposeIndicator
from actions.performance.scheme import ApproveScheme, DraftScheme
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.performance.indicator import IndicatorFacts
from domain.performance.scheme import SchemeFacts
from domain.performance.words import AssessmentArea as A
from domain.performance.words import EvidenceKind as E
from domain.performance.words import IndicatorTopic as T
from domain.performance.words import ScoreSource as S
from store.database import Database
from store.performance.rows import INDICATORS, SCHEMES
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-01-12 09:00:00")
YEAR = 2026
RESTORED = (
    "TRUNCATE result_review, result_component, annual_result, annual_result_set,"
    " daily_assessment, third_party_evaluation, indicator, scheme, event, stream, request",
)
"""What leaves nothing of it."""

Part = Mapping[str, Any]


def part(title: str, weight: str, scored_by: S, **more: Any) -> dict[str, Any]:
    """What an indicator is proposed with."""
    given = {"topic": T.GENERAL, "evidence_kinds": (E.OUTCOME,), **more}
    return {"title": title, "weight": Decimal(weight), "scored_by": scored_by, **given}


def sound_parts() -> dict[str, dict[str, Any]]:
    """Indicators of a scheme that may be approved, by what each is."""
    return {
        "onsite": part("现场述职评议", "20", S.ONSITE, evidence_kinds=(E.PUBLIC_VOICE,)),
        "outside": part("政务公开第三方评估", "10", S.THIRD_PARTY, evidence_kinds=(E.OUTSIDE,)),
        "decisions": part("重大决策落实", "20", S.ASSESSED, area=A.DECISIONS),
        "functions": part("履行职责", "16", S.LEDGER, area=A.FUNCTIONS),
        "key": part("重点工作", "20", S.ASSESSED, area=A.KEY_WORK),
        "openness": part("政务公开", "4", S.LEDGER, area=A.SELF_BUILDING, topic=T.OPENNESS),
        "together": part("四同机制", "10", S.LEDGER, area=A.SELF_BUILDING, topic=T.FOUR_TOGETHER),
    }


@dataclass(slots=True)
class Assessment:
    """Acts of the Performance Office unless somebody else is named."""

    database: Database
    office: Viewer = field(default_factory=lambda: PEOPLE.role(Role.PERFORMANCE, unit="PERF"))
    mayor: Viewer = field(default_factory=lambda: PEOPLE.role(Role.MAYOR))

    def act(self, viewer: Viewer | None = None, *, at: datetime = NOW) -> Act:
        """An act."""
        return act_of(self.database, viewer or self.office, at)

    async def do(self, asked: Asking, viewer: Viewer | None = None, *, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(self.act(viewer, at=at), asked)

    async def drafted(self, year: int = YEAR, **more: Any) -> UUID:
        """A scheme without indicators."""
        asked = DraftScheme(performance_year=year, title=f"{year}年度绩效考评方案", **more)
        key: UUID = done(await self.do(asked)).thing_id
        return key

    async def proposed(self, scheme_id: UUID, given: Part) -> UUID:
        """An indicator of a draft."""
        outcome = await self.do(ProposeIndicator(scheme_id=scheme_id, **given))
        key: UUID = done(outcome).thing_id
        return key

    async def whole(
        self, year: int = YEAR, *, but: Mapping[str, Part | None] | None = None
    ) -> tuple[UUID, dict[str, UUID]]:
        """A draft with its indicators, some of them otherwise than sound, or left out."""
        key = await self.drafted(year)
        parts: dict[str, Any] = {**sound_parts(), **(but or {})}
        found = {
            name: await self.proposed(key, given)
            for name, given in parts.items()
            if given is not None
        }
        return key, found

    async def approve(self, scheme_id: UUID, viewer: Viewer | None = None) -> Any:
        """The outcome of an approval."""
        return await self.do(ApproveScheme(scheme_id=scheme_id), viewer or self.mayor)

    async def agreed(self, indicator_id: UUID, unit: str = "PERF") -> None:
        """A unit has committed itself to an indicator."""
        asked = NegotiateIndicator(
            indicator_id=indicator_id, unit_id=unit_id(unit), target="全年完成"
        )
        done(await self.do(asked))
        done(await self.do(CommitIndicator(indicator_id=indicator_id)))

    async def scheme(self, key: UUID) -> SchemeFacts:
        """A scheme as it stands."""
        found = await SCHEMES.by_id(self.database, key)
        assert found is not None
        return found

    async def indicator(self, key: UUID) -> IndicatorFacts:
        """An indicator as it stands."""
        found = await INDICATORS.by_id(self.database, key)
        assert found is not None
        return found

    async def kinds(self, stream: str) -> list[str]:
        """What the log tells of a thing, the oldest first."""
        rows = await self.database.fetch(
            "SELECT kind FROM event WHERE stream = $1 ORDER BY version", stream
        )
        return [row["kind"] for row in rows]
