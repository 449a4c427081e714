"""A database in which nobody has asked for anything yet."""

import pytest

from store.database import Database
from tests.worlds.disclosure import Disclosure


@pytest.fixture
def disclosure(database: Database) -> Disclosure:
    """No request has come in yet."""
    return Disclosure(database)
