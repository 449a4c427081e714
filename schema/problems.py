"""How a refusal looks: `Refused` with its problems, the second member of every result union."""

from enum import StrEnum
from typing import Any

import strawberry

from domain.codes import CODES
from domain.outcomes import Refused as RefusedOutcome
from domain.problems import Code
from domain.problems import Problem as DomainProblem
from schema.enums import described_enum

_enum_of: Any = StrEnum
ProblemCode: Any = described_enum(
    _enum_of("ProblemCode", {value: value for value in CODES}),
    description="Why something was refused. The list grows, codes never change.",
    values={code: f"{code.zh} · {code.en}" for code in CODES.values()},
)
"""The codes of all rooms, as clients know them: one enum."""


@strawberry.type(description="One reason why an act was refused.")
class Problem:
    """See the description."""

    code: Code = strawberry.field(
        description="Stable code; translate by this, never by the message.",
        graphql_type=ProblemCode,
    )
    path: list[str] = strawberry.field(
        description="Names of the input fields concerned, outermost first; empty when none is."
    )
    clause: str | None = strawberry.field(
        description="Id of the clause behind the refusal, e.g. FS/3.4e; see `clause(id:)`."
    )
    message: str = strawberry.field(
        description="What is wrong, for people, in the language asked for."
    )
    message_zh: str = strawberry.field(
        description="The same in Chinese, for pages that change their language."
    )
    message_en: str = strawberry.field(description="The same in English.")

    @classmethod
    def of(cls, given: DomainProblem, language: str) -> "Problem":
        """From the domain's problem; in Chinese unless the language is English."""
        return cls(
            code=given.code,
            path=list(given.path),
            clause=given.clause,
            message=given.message_en if language == "en" else given.message_zh,
            message_zh=given.message_zh,
            message_en=given.message_en,
        )


@strawberry.type(description="The act was refused and nothing has changed.")
class Refused:
    """See the description."""

    problems: list[Problem] = strawberry.field(
        description="Every reason found, not only the first; never empty."
    )

    @classmethod
    def of(cls, outcome: RefusedOutcome, language: str) -> "Refused":
        """From an act's outcome."""
        return cls(problems=[Problem.of(one, language) for one in outcome.problems])
