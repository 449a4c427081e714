"""What may be done and seen of leaders' instructions, and who holds it."""

from domain.people.roles import FOLLOWERS, GOVERNMENT_OFFICE, Role
from domain.permissions import Permission, held


class InstructionPermission(Permission):
    """Of leaders' instructions; units see what they were assigned (`case:read`)."""

    INSTRUCTION_READ = "instruction:read", held(FOLLOWERS)
    # WS/22a: the Government Office answers for each of them; its Supervision Office checks.
    INSTRUCTION_RUN = "instruction:run", held(GOVERNMENT_OFFICE, Role.SUPERVISION)
    INSTRUCTION_CHECK = "instruction:check", held(Role.SUPERVISION)
