"""Whether a selector that a person wrote is one."""

from selectolax.lexbor import LexborHTMLParser, SelectolaxError


def check_selector(text: str) -> None:
    """Refuses what lexbor cannot read as a CSS selector: it would match nothing, for ever.

    Raises:
        ValueError: it is none.
    """
    try:
        LexborHTMLParser("").css(text)
    except SelectolaxError:
        raise ValueError(f'"{text}": not a CSS selector; write it as "main .figures" or "#key-figures"') from None
