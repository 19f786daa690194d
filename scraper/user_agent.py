"""How we introduce ourselves to servers."""

PRODUCT = "keyfigures"


def user_agent(*, version: str, contact: str | None) -> str:
    """The User-Agent header: who we are and whom to write to, as `keyfigures/0.1.0 (+mailto:me@example.org)`.

    Raises:
        ValueError: the contact is not printable ASCII, or holds a parenthesis, which would end the comment.
    """
    if contact is None:
        return f"{PRODUCT}/{version}"
    if not (contact.isascii() and contact.isprintable()) or set(contact) & set("()\\"):
        raise ValueError(f"contact {contact!r} must be printable ASCII without parentheses")
    return f"{PRODUCT}/{version} (+{contact})"
