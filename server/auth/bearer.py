"""From an `Authorization` header, or a socket's first message, to a viewer."""

from domain.people.viewer import ANONYMOUS, Viewer
from schema.faults import Fault, FaultCode
from server.auth.claims import BadTokenError
from server.auth.revocations import Revocations
from server.auth.tokens import Tokens
from server.clock import real_now
from store.kept import Kept

SCHEME = "bearer "
BYTES_PER_VIEWER = 1_000
"""What a viewer takes; a name in it is no longer than the token it was read from."""


class Bearer:
    """Reads who is asking; the place where an identity provider will be asked too."""

    def __init__(self, tokens: Tokens, revocations: Revocations, *, most_bytes: int) -> None:
        self._tokens = tokens
        self.known: Kept[str, Viewer] = Kept(most_bytes)
        self.revocations = revocations

    def viewer(self, authorization: str | None) -> Viewer:
        """The viewer; anonymous without a header. Raises UNAUTHENTICATED for one that is bad."""
        if not authorization:
            return ANONYMOUS
        if not authorization.lower().startswith(SCHEME):
            raise unauthenticated("Authorization must be `Bearer` and a token.")
        try:
            viewer = self._read(authorization[len(SCHEME) :].strip())
        except BadTokenError as error:
            raise unauthenticated(str(error)) from None
        if self.revocations.is_revoked(viewer):
            raise unauthenticated("The bearer token was revoked.")
        return viewer

    def counts(self, viewer: Viewer) -> bool:
        """Whether the viewer's token still counts: asked again whenever something was waited for.

        What is read for a question may take as long as a lock is held, and a token be revoked
        meanwhile.
        """
        if viewer.expires_at is not None and viewer.expires_at <= real_now():
            return False
        return not self.revocations.is_revoked(viewer)

    def _read(self, token: str) -> Viewer:
        """A token met before is verified no more; only its end is looked at again."""
        now = real_now()
        known = self.known.find(token)
        if known is not None and known.expires_at is not None and now < known.expires_at:
            return known
        viewer = self._tokens.read(token, now=now)
        self.known.keep(token, viewer, BYTES_PER_VIEWER + 2 * len(token))
        return viewer


def unauthenticated(message: str) -> Fault:
    """The answer to a token that does not count."""
    return Fault(FaultCode.UNAUTHENTICATED, message)
