"""The leaders' office, no research yet."""

import pytest

from store.database import Database
from tests.worlds.research import Researching


@pytest.fixture
def office(database: Database) -> Researching:
    """It keeps research."""
    return Researching(database)
