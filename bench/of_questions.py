"""Parts `lists`, `one` and `scoreboard`: questions over HTTP, all servers in turn."""

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from bench.asking import postgraphile_cursors
from bench.check_answers import check_answers
from bench.contestants import OF_QUESTIONS, POSTGRAPHILE, Running, serving
from bench.http_load import press, warm_up
from bench.measuring import Bench, Measurement, alternating
from bench.questions import (
    BOARD_SHARED,
    BOARD_UNSHARED,
    LIST_UNSHARED,
    ONE_SHARED,
    ONE_UNSHARED,
    PORTAL,
    Asking,
    Question,
    request_line,
)

QUESTIONS_OF_PART = {
    "lists": (LIST_UNSHARED, PORTAL),
    "one": (ONE_UNSHARED, ONE_SHARED),
    "scoreboard": (BOARD_UNSHARED, BOARD_SHARED),
}
EACH_ROUND_FROM = 7_001
"""Requests further on in the file for each round, so that no round repeats another's."""


def measure_questions(bench: Bench, parts: Sequence[str]) -> dict[str, int]:
    """Ask all servers everything. Answers how many rows were compared beforehand."""
    asked = [(part, one) for part in parts for one in QUESTIONS_OF_PART[part]]
    with ExitStack() as stack:
        running = {
            one.name: stack.enter_context(serving(one, bench.knobs, bench.credentials))
            for one in OF_QUESTIONS
        }
        asking = Asking(bench.data, postgraphile_cursors(running[POSTGRAPHILE.name]))
        compared = check_answers(list(running.values()), asking)
        files = _request_files(bench, asking, [question for _, question in asked])
        for one in running.values():
            dialect = one.contestant.dialect
            warm_up(one, bench.knobs, [files[question.name, dialect] for _, question in asked])
        for turn in range(bench.knobs.runs):
            for part, question in asked:
                _round(bench, part, question, running=running, files=files, turn=turn)
    return compared


def _round(
    bench: Bench,
    part: str,
    question: Question,
    *,
    running: dict[str, Running],
    files: dict[tuple[str, str], Path],
    turn: int,
) -> None:
    for one in alternating(OF_QUESTIONS, turn):
        figures = press(
            running[one.name],
            bench.knobs,
            files[question.name, one.dialect],
            seconds=bench.knobs.seconds,
            first=turn * EACH_ROUND_FROM,
        )
        bench.tell(Measurement(part, question.name, one.name, turn, figures))


def _request_files(
    bench: Bench, asking: Asking, questions: Sequence[Question]
) -> dict[tuple[str, str], Path]:
    files: dict[tuple[str, str], Path] = {}
    for question in questions:
        for dialect in dict.fromkeys(one.dialect for one in OF_QUESTIONS):
            lines = map(request_line, question.bodies(asking, dialect))
            name = f"{question.name}-{dialect}.txt"
            files[question.name, dialect] = bench.write_lines(name, lines)
    return files


def product_cursor_only(_opened_at: datetime, _case_id: str) -> str:
    """Stands in where no PostGraphile runs."""
    raise LookupError("nobody is asked in PostGraphile's dialect here")
