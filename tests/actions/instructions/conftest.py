"""A database in which no leader has instructed anybody yet."""

import pytest

from store.database import Database
from tests.worlds.instructions import Instructions


@pytest.fixture
def instructions(database: Database) -> Instructions:
    """None was given yet."""
    return Instructions(database)
