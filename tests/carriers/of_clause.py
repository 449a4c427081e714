"""A plugin: of all tests only those that are marked with one clause."""

import os

import pytest

CLAUSE = "SITONG_OF_CLAUSE"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the others out."""
    wanted = os.environ[CLAUSE]
    of_clause: list[pytest.Item] = []
    others: list[pytest.Item] = []
    for one in items:
        cited = {name for mark in one.iter_markers("clause") for name in mark.args}
        (of_clause if wanted in cited else others).append(one)
    config.hook.pytest_deselected(items=others)
    items[:] = of_clause
