"""From an `Authorization` header, or a socket's first message, to a viewer."""

from domain.people.viewer import ANONYMOUS, Viewer
from schema.faults import Fault, FaultCode
from server.auth.revocations import Revocations
from server.auth.tokens import BadTokenError, Tokens
from server.clock import real_now

SCHEME = "bearer "


class Bearer:
    """Reads who is asking; the place where an identity provider will be asked too."""

    def __init__(self, tokens: Tokens, revocations: Revocations) -> None:
        self._tokens = tokens
        self.revocations = revocations

    def viewer(self, authorization: str | None) -> Viewer:
        """The viewer; anonymous without a header. Raises UNAUTHENTICATED for one that is bad."""
        if not authorization:
            return ANONYMOUS
        if not authorization.lower().startswith(SCHEME):
            raise unauthenticated("Authorization must be `Bearer` and a token.")
        try:
            viewer = self._tokens.read(authorization[len(SCHEME) :].strip(), now=real_now())
        except BadTokenError as error:
            raise unauthenticated(str(error)) from None
        if self.revocations.is_revoked(viewer):
            raise unauthenticated("The bearer token was revoked.")
        return viewer


def unauthenticated(message: str) -> Fault:
    """The answer to a token that does not count."""
    return Fault(FaultCode.UNAUTHENTICATED, message)
