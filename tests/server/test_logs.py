"""A line of the log has a bounded length, whatever made us write it."""

import sys

import pytest

from server.logs import LONGEST_TRACEBACK, LONGEST_VALUE, cut_to_length, told_in_short


def fall(deeper: int) -> None:
    """Fail that many calls down."""
    if deeper == 0:
        raise ValueError("深" * 10_000)
    fall(deeper - 1)


@pytest.mark.parametrize("depth", [0, 3, 300])
def test_a_traceback_is_told_in_short(depth: int) -> None:
    try:
        try:
            fall(depth)
        except ValueError as error:
            raise RuntimeError("x" * 100_000) from error
    except RuntimeError as error:
        told = told_in_short((RuntimeError, error, error.__traceback__))
    assert len(told) <= LONGEST_TRACEBACK + 10
    assert told.startswith("Traceback")
    assert "test_logs.py" in told


def test_a_recursion_without_end_is_told_by_its_last_frames() -> None:
    try:
        fall(sys.getrecursionlimit())
    except RecursionError as error:
        told = told_in_short((RecursionError, error, error.__traceback__))
    assert len(told) <= LONGEST_TRACEBACK
    assert "RecursionError" in told


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(["x" * 60_000, 3, "slot"], id="the path of an error, by an alias"),
        pytest.param("x" * 10**6, id="a text"),
        pytest.param({"x" * 60_000: 1}, id="a name"),
        pytest.param(b"x" * 60_000, id="bytes"),
        pytest.param(ValueError("x" * 60_000), id="an error"),
    ],
)
def test_what_a_client_has_sent_stands_in_a_line_by_its_beginning_alone(sent: object) -> None:
    line = cut_to_length(None, "warning", {"event": "refused", "sent": sent, "path": ["a", 3]})
    assert line["event"] == "refused"
    assert line["path"] == ["a", 3]
    assert len(line["sent"]) == LONGEST_VALUE + 1
