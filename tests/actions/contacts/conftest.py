"""Leaders' contacts, nothing entered yet."""

import pytest

from store.database import Database
from tests.worlds.contacts import Contacts


@pytest.fixture
def contacts(database: Database) -> Contacts:
    """The office that keeps them."""
    return Contacts(database)
