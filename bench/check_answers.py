"""Makes sure that all answer the same before anybody is measured."""

from itertools import islice

from bench.asking import ask
from bench.contestants import PeerError, Running
from bench.knobs import say
from bench.questions import QUESTIONS, Asking

SAMPLES = 5


def check_answers(servers: list[Running], asking: Asking) -> dict[str, int]:
    """How many rows of each question were compared. Raises PeerError at the first difference."""
    compared = {}
    for question in QUESTIONS:
        expected = None
        for running in servers:
            dialect = running.contestant.dialect
            found = [
                question.rows(dialect, ask(running, body))
                for body in islice(question.bodies(asking, dialect), SAMPLES)
            ]
            if expected is None:
                expected = found
            if found != expected:
                raise PeerError(_difference(question.name, running, expected, found))
        compared[question.name] = sum(len(rows) for rows in expected or [])
        say(f"{question.name}: {compared[question.name]} rows equal from {len(servers)} servers")
        if not compared[question.name]:
            raise PeerError(f"{question.name} was answered by nothing")
    return compared


def _difference(name: str, running: Running, expected: object, found: object) -> str:
    return (
        f"{running.contestant.name} answers {name} differently:\n"
        f"  expected {str(expected)[:700]}\n  found    {str(found)[:700]}"
    )
