"""What searching means, said once for every list that is searched."""

HOW_IT_IS_FOUND = (
    "Every word must stand there, in any order, be it as a part of a longer one; so codes are found"
    " whole and in part. Chinese is cut into words, stops and brackets part them. What is in double"
    " quotation marks stands there just so. Letters' case and width do not matter; nothing given"
    " finds everything."
)


def searched_in(where: str) -> str:
    """The description of a filter that searches these texts."""
    return f"Found {where}. {HOW_IT_IS_FOUND}"
