"""E-mail addresses that scripts write from pieces."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.contact.script_emails import emails_of_script


@pytest.mark.parametrize(
    "script",
    [
        'document.write("info" + "@" + "school.example");',
        "var u = 'info', d = 'school.example'; document.write('<a href=\"mailto:' + u + '@' + d + '\">' + u + '</a>');",
        '["info", "school.example"].join("@")',
        "link.href = 'mailto:' + 'info' + String.fromCharCode(64) + 'school.example';",
        "const user = 'info', host = 'school.example'; node.textContent = `${user}@${host}`;",
        "document.write('<a href=\"mailto:info@school.example\">info@school.example</a>');",
        "location.href='mail'+'to:info'+'@'+'school.example'; return false",
        "write(unescape('%3Ca%20href%3D%22mailto%3Ainfo%40school.example%22%3E'))",
        "document.write('info\\x40school.example')",
        "write(String.fromCharCode(105,110,102,111,64,115,99,104,111,111,108,46,101,120,97,109,112,108,101))",
    ],
)
def test_pieces_are_joined_as_the_script_joins_them(script: str) -> None:
    """By a sum, a name, an array, a template or characters' numbers."""
    assert emails_of_script(script) == ["info@school.example"]


@pytest.mark.parametrize(
    "script",
    [
        'email = user + "@" + host;',
        'var a = "in" + "fo"; x = a + "@" + "school.example";',
        "@media print { a { color: red } }",
        "var n = 1 + 2;",
        "decrypt('qksp@tdippm/fybnqmf')",
    ],
)
def test_what_a_script_would_have_to_be_run_for_gives_no_address(script: str) -> None:
    """Nothing is guessed of a name whose value is not a literal."""
    assert emails_of_script(script) == []


@given(st.text(alphabet="'\"`+@${}[]().,\\ abx40", max_size=200))
def test_broken_scripts_give_no_error(script: str) -> None:
    """A page may hold anything; whatever is read of it is an address, each once."""
    found = emails_of_script(script)

    assert all(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address) for address in found)
    assert len(found) == len(set(found))
