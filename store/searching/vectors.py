"""What a row is found by, as PostgreSQL reads a `tsvector`."""

from domain.texts.lexemes import lexemes_of


def search_vector(*texts: str | None) -> str:
    """The text of the vector of a row with these texts; to be written as `$n::text::tsvector`.

    It has neither places nor weights: lists are in an order of their own, and what stands together
    is looked up in the texts.
    """
    return " ".join(map(quoted, lexemes_of(text for text in texts if text)))


def quoted(lexeme: str) -> str:
    """A lexeme as it stands in a vector or in a query."""
    doubled = lexeme.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"
