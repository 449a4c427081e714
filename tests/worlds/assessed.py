"""A year that is done with, for tests: hall, ledger, evaluations, assessments."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from actions.performance.compute import ComputeAnnualResults, compute_annual_results
from actions.performance.evaluation import (
    EnterDailyAssessment,
    EnterThirdPartyEvaluation,
    PublishThirdPartyEvaluation,
    publish_third_party_evaluation,
)
from actions.performance.result import (
    ApproveAnnualResults,
    FeedBackToDepartments,
    FeedBackToStreets,
    PublishAnnualResults,
    ReportAnnualResults,
    publish_annual_results,
)
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.performance.results import ComponentFacts, ResultFacts, ResultSetFacts
from domain.performance.words import EvidenceKind
from store.database import Database
from store.performance.rows import COMPONENTS, RESULT_SETS, RESULTS
from tests.worlds.acts import PEOPLE, done, shanghai, unit_id
from tests.worlds.assessment import Assessment
from tests.worlds.ledger import ledger_at
from tests.worlds.review_session import review_session

JANUARY = "2027-01-25 09:00:00"
LATER = shanghai(JANUARY)
UNITS = ("EDU", "FIN", "STREET-01")
SCORES = (("80", "85.5", "91"), ("90", "90", "90"), ("80", "85.5", "91"))
CLERK = PEOPLE.role(Role.GO_STAFF)
SOCIAL = PEOPLE.role(Role.UNIT_HEAD, unit="SOCIAL")


@dataclass(slots=True)
class Assessed:
    """The scheme is approved, three units were scored in the hall, and all else is entered."""

    assessment: Assessment
    scheme_id: UUID
    indicators: dict[str, UUID]
    session_id: UUID

    @property
    def database(self) -> Database:
        """Where it lies."""
        return self.assessment.database

    async def do(self, asked: Any, viewer: Viewer | None = None, *, at: datetime = LATER) -> Any:
        """Do it, or be refused."""
        return await self.assessment.do(asked, viewer, at=at)

    async def compute(self, reason: str | None = None, *, at: datetime = LATER) -> Any:
        """The outcome of computing."""
        act = self.assessment.act(at=at)
        asked = ComputeAnnualResults(scheme_id=self.scheme_id, reason=reason)
        return await compute_annual_results(act, asked)

    async def computed(self, reason: str | None = None) -> UUID:
        """A version of the results."""
        key: UUID = done(await self.compute(reason)).result_set_id
        return key

    async def publish(self, key: UUID) -> Any:
        """The outcome of publishing."""
        asked = PublishAnnualResults(result_set_id=key)
        return await publish_annual_results(self.assessment.act(at=LATER), asked)

    async def approved(self, key: UUID) -> None:
        """The district has approved it."""
        done(await self.do(ApproveAnnualResults(result_set_id=key), self.assessment.mayor))

    async def fed_back(self, key: UUID) -> None:
        """Everybody was told."""
        await self.approved(key)
        report = ReportAnnualResults(result_set_id=key, reference="西政文〔2027〕3号")
        done(await self.do(report, CLERK))
        done(await self.do(FeedBackToDepartments(result_set_id=key)))
        done(await self.do(FeedBackToStreets(result_set_id=key), SOCIAL))

    async def set(self, key: UUID) -> ResultSetFacts:
        """A version as it stands."""
        found = await RESULT_SETS.by_id(self.database, key)
        assert found is not None
        return found

    async def results(self, key: UUID) -> tuple[ResultFacts, ...]:
        """All of a version."""
        return await RESULTS.where(self.database, "set_id = $1", key)

    async def result(self, key: UUID, unit: str = "EDU") -> ResultFacts:
        """A unit's of a version."""
        (found,) = await RESULTS.where(
            self.database, "set_id = $1 AND unit_id = $2", key, unit_id(unit)
        )
        return found

    async def parts(self, key: UUID, unit: str = "EDU") -> dict[str, ComponentFacts]:
        """What a unit's result is made of, by what each indicator is."""
        result = await self.result(key, unit)
        found = await COMPONENTS.where(self.database, "result_id = $1", result.id)
        names = {one: name for name, one in self.indicators.items()}
        return {names[one.indicator_id]: one for one in found}

    async def evaluate(self, unit: str, score: str, *, findings: str | None = None) -> UUID:
        """A published evaluation by a third party."""
        asked = EnterThirdPartyEvaluation(
            indicator_id=self.indicators["outside"],
            unit_id=unit_id(unit),
            evaluator="某高校评估中心",
            score=Decimal(score),
            findings=findings,
            reference="评估报告2026-1",
            evaluated_on=date(2026, 12, 1),
        )
        key: UUID = done(await self.do(asked)).thing_id
        publish = PublishThirdPartyEvaluation(evaluation_id=key)
        done(await publish_third_party_evaluation(self.assessment.act(at=LATER), publish))
        return key

    async def assess(self, name: str, unit: str, score: str) -> UUID:
        """A daily assessment."""
        asked = EnterDailyAssessment(
            indicator_id=self.indicators[name],
            unit_id=unit_id(unit),
            score=Decimal(score),
            basis="实地核查任务完成情况",
            shown_by=EvidenceKind.FIELD_CHECK,
            assessed_on=date(2026, 11, 30),
        )
        key: UUID = done(await self.do(asked)).thing_id
        return key


@asynccontextmanager
async def assessed_at(database: Database) -> AsyncIterator[Assessed]:
    """In the January after it."""
    async with ledger_at(database, JANUARY):
        hall = await review_session(database, unit_codes=list(UNITS))
        for slot, scores in enumerate(SCORES):
            await hall.ready_to_score(slot)
            for member, score in enumerate(scores):
                done(await hall.ballot(member, score, slot=slot))
            done(await hall.close(slot))
        done(await hall.complete())
        done(await hall.publish())
        assessment = Assessment(database)
        scheme_id, indicators = await assessment.whole()
        done(await assessment.approve(scheme_id))
        for key in indicators.values():
            await assessment.agreed(key)
        world = Assessed(assessment, scheme_id, indicators, hall.session_id)
        for unit in UNITS:
            await world.evaluate(unit, "90")
            await world.assess("decisions", unit, "80")
            await world.assess("key", unit, "75")
        yield world
