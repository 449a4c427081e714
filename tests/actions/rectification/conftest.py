"""A database in which nothing has to be put right yet."""

import pytest

from store.database import Database
from tests.worlds.rectification import Rectification


@pytest.fixture
def rectification(database: Database) -> Rectification:
    """Nothing was opened yet."""
    return Rectification(database)
