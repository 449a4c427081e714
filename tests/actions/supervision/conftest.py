"""A database in which nothing is supervised yet."""

import pytest

from store.database import Database
from tests.worlds.supervision import Supervision


@pytest.fixture
def supervision(database: Database) -> Supervision:
    """Nothing was opened yet."""
    return Supervision(database)
