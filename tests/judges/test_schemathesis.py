"""Schemathesis asks for everything there is, in every odd way: never a fault of ours."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from domain.people.roles import Role
from tests.judges.conftest import Court
from tests.serving import bearer

EXAMPLES = "4"


@pytest.mark.parametrize("role", [Role.ADMIN, Role.PERFORMANCE, Role.PUBLICITY])
async def test_no_operation_of_the_schema_brings_a_fault(
    court: Court, role: Role, tmp_path: Path
) -> None:
    process = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("schemathesis")),
        "run",
        court.server.graphql,
        *("--header", f"Authorization: {bearer(role)['Authorization']}"),
        *("--max-examples", EXAMPLES, "--seed", "1", "--no-color"),
        *("--checks", "not_a_server_error", "--phases", "fuzzing"),
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parent),
            "SCHEMATHESIS_HOOKS": "scalars",
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    assert "error_id" not in court.server.log
