"""A database in which nothing of communities was written yet."""

import pytest

from store.database import Database
from tests.worlds.communities import Communities


@pytest.fixture
def communities(database: Database) -> Communities:
    """Nothing was written yet."""
    return Communities(database)
