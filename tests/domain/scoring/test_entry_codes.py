"""Entry codes follow from their ids by the server's secret, and from nothing else."""

from uuid import UUID

import pytest

from domain.scoring.entry_codes import EntryCodes

pytestmark = pytest.mark.clause("FS/3.4e")
ONE, OTHER = UUID(int=1), UUID(int=2)
CODES = EntryCodes("master")


def test_a_code_is_the_same_for_its_id_and_another_for_another_id_or_secret() -> None:
    assert CODES.code(ONE) == EntryCodes("master").code(ONE)
    assert len({CODES.code(ONE), CODES.code(OTHER), EntryCodes("other").code(ONE)}) == 3


def test_the_hash_of_a_code_needs_the_secret_too_and_is_not_the_code() -> None:
    code = CODES.code(ONE)
    assert CODES.hash_of(code) == CODES.hash_of(f" {code}\n")
    assert CODES.hash_of(code) != EntryCodes("other").hash_of(code)
    assert code not in CODES.hash_of(code)


def test_the_secret_is_not_shown_with_the_maker() -> None:
    assert "master" not in repr(CODES)
