"""Messages to partners are signed as Standard Webhooks says, and tried again ever later."""

import base64
from datetime import timedelta

import pytest

from domain.webhooks.message import derived_secret, pause_before, secret_text, signature


def test_a_message_is_signed_as_the_standards_own_example() -> None:
    secret = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    found = signature(
        secret, message_id="msg_p5jXN8AQM9LWM0D4loKWxJek", sent_seconds=1_614_265_330,
        body=b'{"test": 2432232314}',
    )  # fmt: skip
    assert found == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_each_address_has_a_secret_of_its_own() -> None:
    one, other = derived_secret("master", "a"), derived_secret("master", "b")
    assert one != other
    assert one == derived_secret("master", "a")
    assert len(one) == 32
    assert base64.b64decode(secret_text(one).removeprefix("whsec_")) == one


@pytest.mark.parametrize(
    ("attempt", "seconds"), [(1, 5), (2, 10), (3, 20), (10, 2_560), (11, 3_600), (500, 3_600)]
)
def test_pauses_double_up_to_an_hour(attempt: int, seconds: int) -> None:
    assert pause_before(attempt) == timedelta(seconds=seconds)
