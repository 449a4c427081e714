"""The roles, registered before any shape uses them."""

from domain.people.roles import Role
from schema.enums import described_enum

__all__ = ["Role"]

described_enum(
    Role,
    description="What a token lets its bearer be.",
    values={role: f"{role.zh} · {role.en}" for role in Role},
)
