"""How the memory for what is remembered of requests is shared among those who remember."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Shares:
    """Bytes for each of the caches; together no more than was set.

    An entry is counted with what it alone keeps alive. What several entries have in common (a
    statement, an operation) is kept by one cache and found through it by the others.
    """

    documents: int
    trusted: int
    statements: int
    lanes: int
    requests: int
    wires: int
    viewers: int
    audiences: int
    payloads: int

    @classmethod
    def of(cls, most_bytes: int) -> Self:
        """The shares of so many bytes."""
        tenth = most_bytes // 10
        return cls(
            documents=3 * tenth,
            trusted=tenth // 2,
            statements=tenth,
            lanes=tenth,
            requests=tenth,
            wires=tenth,
            viewers=tenth // 2,
            audiences=tenth,
            payloads=tenth,
        )
