"""How an act ends when it does not do what was asked."""

from dataclasses import dataclass

from domain.problems import Problem


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing has changed; `problems` holds every reason found, at least one."""

    problems: tuple[Problem, ...]

    def __post_init__(self) -> None:
        if not self.problems:
            raise ValueError("a refusal names its reasons")
