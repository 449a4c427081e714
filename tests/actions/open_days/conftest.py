"""Open days of a test of its own."""

import pytest

from store.database import Database
from tests.worlds.open_days import OpenDays


@pytest.fixture
def open_days(database: Database) -> OpenDays:
    """A unit that opens its doors."""
    return OpenDays(database)
