"""The id of a token (`jti`): one rule for those that count and those that can be revoked."""

LONGEST_TOKEN_ID = 64
"""As many characters as a revocation holds."""


def is_token_id(text: str) -> bool:
    """Whether a token can have this id: visible ASCII characters without blanks, none too many.

    What two people would read alike, or could not type, names no token.
    """
    is_visible = text.isascii() and text.isprintable() and " " not in text
    return is_visible and 1 <= len(text) <= LONGEST_TOKEN_ID
