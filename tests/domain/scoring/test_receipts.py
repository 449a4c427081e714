"""Receipt keys, and the keys of the urn made from them."""

from itertools import product
from uuid import UUID

import pytest

from domain.problems import ProblemCode
from domain.scoring.receipts import UrnKeys, why_receipt_key_is_refused

RECEIPTS = ("0123456789abcdef" * 2, "f" * 32)


@pytest.mark.parametrize("key", ["", "0" * 31, "0" * 33, "g" * 32, "A" * 32, "0" * 31 + " "])
def test_a_receipt_key_is_128_bits_in_small_hexadecimal(key: str) -> None:
    assert [one.code for one in why_receipt_key_is_refused(key)] == [ProblemCode.VALUE_INVALID]
    assert why_receipt_key_is_refused(RECEIPTS[0]) == ()


def test_an_urn_key_is_one_for_secret_receipt_slot_and_person() -> None:
    ids = (UUID(int=1), UUID(int=2))
    found = [
        UrnKeys(secret).key(receipt, slot_id=slot, representative_id=person)
        for secret, receipt, slot, person in product(("one", "two"), RECEIPTS, ids, ids)
    ]
    assert len(set(found)) == len(found) == 16
    assert found[0] == UrnKeys("one").key(RECEIPTS[0], slot_id=ids[0], representative_id=ids[0])


def test_the_secret_is_never_shown() -> None:
    assert "one" not in repr(UrnKeys("one"))
