"""Which text a page's bytes are."""

import pytest
import webencodings
from hypothesis import given
from hypothesis import strategies as st

from scraper.decode import decode
from scraper.reading.reader import read

FRENCH = "<html lang=fr><p>Étudiants internationaux à l’école : « 2 000 », déjà œuvré, coût 5 €</p>"
RUSSIAN = "<html><p>Студенты нашего университета: 2000 человек, преподаватели и исследователи</p>"
JAPANESE = "<p>留学生の数は2000人です。教員と研究者の皆さん、大学の主要な数字をご覧ください。</p>"
UNLABELLED = FRENCH.replace(" lang=fr", "")
POLISH = "<html lang='pl-PL'><p>Uczelnia w liczbach: 2000 studentów, 150 cudzoziemców, wśród najlepszych</p>"
META_UTF8 = '<meta charset="utf-8">'
META_LATIN1 = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
BOM8, BOM16LE, BOM16BE = b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"

RIGHT = {
    "windows-1252 labelled latin1": (FRENCH, FRENCH.encode("cp1252"), "text/html; charset=ISO-8859-1", "windows-1252"),
    "utf-8 labelled latin1": (FRENCH, FRENCH.encode(), "text/html; charset=iso-8859-1", "utf-8"),
    "utf-8 labelled latin1 by its meta": (META_LATIN1 + FRENCH, (META_LATIN1 + FRENCH).encode(), None, "utf-8"),
    "meta only": (META_UTF8 + FRENCH, (META_UTF8 + FRENCH).encode(), "text/html", "utf-8"),
    "meta of the old form": (META_LATIN1 + FRENCH, (META_LATIN1 + FRENCH).encode("cp1252"), None, "windows-1252"),
    "meta says utf-16 in ascii": (
        f"<meta charset=utf-16>{FRENCH}",
        f"<meta charset=utf-16>{FRENCH}".encode(),
        None,
        "utf-8",
    ),
    "HTTP before meta": (
        META_UTF8 + FRENCH,
        (META_UTF8 + FRENCH).encode("cp1252"),
        "text/html;charset=latin1",
        "windows-1252",
    ),
    "quoted label": (FRENCH, FRENCH.encode("cp1252"), 'text/html; charset="windows-1252"', "windows-1252"),
    "no label at all": (FRENCH, FRENCH.encode(), None, "utf-8"),
    "unknown label": (FRENCH, FRENCH.encode(), "text/html; charset=klingon", "utf-8"),
    "label of a commented meta": (
        f"<!-- <meta charset=koi8-r> -->{FRENCH}",
        f"<!-- <meta charset=koi8-r> -->{FRENCH}".encode("cp1252"),
        None,
        "windows-1252",
    ),
    "xml declaration": (
        '<?xml version="1.0" encoding="iso-8859-2"?><p>Łódź</p>',
        '<?xml version="1.0" encoding="iso-8859-2"?><p>Łódź</p>'.encode("iso-8859-2"),
        "application/xhtml+xml",
        "iso-8859-2",
    ),
    "BOM against HTTP": (FRENCH, BOM8 + FRENCH.encode(), "text/html; charset=iso-8859-1", "utf-8"),
    "BOM against meta": (META_LATIN1, BOM8 + META_LATIN1.encode(), None, "utf-8"),
    "utf-16 little-endian BOM": (FRENCH, BOM16LE + FRENCH.encode("utf-16-le"), "text/html; charset=utf-8", "utf-16le"),
    "utf-16 big-endian BOM": (FRENCH, BOM16BE + FRENCH.encode("utf-16-be"), None, "utf-16be"),
    "utf-16 by label": (FRENCH, FRENCH.encode("utf-16-le"), "text/html; charset=utf-16", "utf-16le"),
    "the language's legacy encoding": (POLISH, POLISH.encode("iso-8859-2"), "text/html", "iso-8859-2"),
    "french legacy": (FRENCH, FRENCH.encode("cp1252"), "text/html", "windows-1252"),
    "detected french": (UNLABELLED, UNLABELLED.encode("cp1252"), "text/html", "windows-1252"),
    "detected russian": (RUSSIAN, RUSSIAN.encode("cp1251"), "text/html", "windows-1251"),
    "detected koi8": (RUSSIAN, RUSSIAN.encode("koi8-r"), "text/html", "koi8-r"),
    "detected japanese": (JAPANESE, JAPANESE.encode("shift_jis"), "text/html", "shift_jis"),
    "japanese by language": (f"<html lang=ja>{JAPANESE}", f"<html lang=ja>{JAPANESE}".encode("euc_jp"), None, "euc-jp"),
    "gb2312 is gbk": ("<p>中文大学镕</p>", "<p>中文大学镕</p>".encode("gbk"), "text/html; charset=gb2312", "gbk"),
    "ascii under any label": ("<p>2 000</p>", b"<p>2 000</p>", "text/html; charset=us-ascii", "windows-1252"),
    "nothing": ("", b"", None, "utf-8"),
}


@pytest.mark.parametrize(("text", "body", "content_type", "encoding"), RIGHT.values(), ids=RIGHT.keys())
def test_text_is_what_its_author_wrote(text: str, body: bytes, content_type: str | None, encoding: str) -> None:
    """Bytes whose labels, language or form say what they are become the right text, and nobody is warned."""
    decoded = decode(body, content_type=content_type)

    assert decoded.text == text
    assert decoded.encoding == encoding
    assert not decoded.suspect


CONTRADICTED = {
    "windows-1252 labelled utf-8": (FRENCH.encode("cp1252"), "text/html; charset=utf-8"),
    "a BOM that lies": (BOM8 + FRENCH.encode("cp1252"), "text/html; charset=utf-8"),
    "utf-16 that is none": (FRENCH.encode(), "text/html; charset=utf-16"),
}


@pytest.mark.parametrize(("body", "content_type"), CONTRADICTED.values(), ids=CONTRADICTED.keys())
def test_label_that_the_bytes_contradict_is_overruled_and_said(body: bytes, content_type: str) -> None:
    """Where a label cannot be true the text is still right, and the reading is marked as a guess."""
    decoded = decode(body, content_type=content_type)

    assert decoded.text == FRENCH
    assert decoded.suspect


THAI = "<html lang=th><p>นักศึกษาต่างชาติ 2000 คน อาจารย์และนักวิจัยของมหาวิทยาลัย</p>"
KOREAN = "<html lang=ko><p>외국인 유학생 2000명, 우리 대학의 교수와 연구원</p>"
HEBREW = "<html lang=he><p>סטודנטים מחו״ל: 2000, מרצים וחוקרים באוניברסיטה</p>"
OTHERS = [
    *((POLISH, "iso-8859-2"), (RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r")),
    *((JAPANESE, "shift_jis"), (THAI, "windows-874"), (KOREAN, "euc-kr"), (HEBREW, "windows-1255")),
]


@pytest.mark.parametrize(("text", "encoding"), OTHERS, ids=[name for _, name in OTHERS])
def test_no_other_encoding_is_taken_for_torn_utf8(text: str, encoding: str) -> None:
    """A page that says UTF-8 and is in another encoding has hardly two bytes in a row that UTF-8 may have."""
    body = webencodings.encode(text, encoding, "ignore")

    assert decode(body, content_type="text/html; charset=utf-8").encoding != "utf-8"


CUT_TEASER = b"<p>r\xc3...</p>"
TORN = {
    "a teaser cut amid a letter": FRENCH.encode() + CUT_TEASER,
    "one in each of many": FRENCH.encode() + CUT_TEASER * 5,
    "a quotation mark cut, and nothing else": b"<html lang=en><p>12 labs</p><p>\xe2\x80 45 teachers</p>",
    "an emoji cut behind three bytes": b"<html lang=en><p>12 labs \xf0\x9f\x98</p>",
    "replacement characters beside": ("\ufffd" * 9 + "é").encode() + b"\xc3",
    "text of two encodings": FRENCH.encode() + b"\xe9t\xe9 " * 12,
    "behind a mark": BOM8 + FRENCH.encode() + b"\xe9t\xe9 " * 12,
}


@pytest.mark.parametrize("body", TORN.values(), ids=TORN.keys())
def test_tears_do_not_make_another_encoding(body: bytes) -> None:
    """A page that says UTF-8 stays so where some of its characters are torn, as browsers have it, and is suspect."""
    decoded = decode(body, content_type="text/html; charset=utf-8")

    assert decoded.encoding == "utf-8"
    assert decoded.text == body.removeprefix(BOM8).decode("utf-8", "replace")
    assert decoded.suspect


def test_a_torn_mark_is_no_currency() -> None:
    """Half a quotation mark before a number, windows-1252's euro sign, leaves the figure as it was."""
    whole = (
        "<html lang=en><h1>Key figures</h1><ul><li><b>120</b> students</li><li>{} 45 teachers</li><li>12 labs</li></ul>"
    )
    torn = decode(whole.encode().replace(b"{}", b"\xe2\x80"), content_type="text/html; charset=utf-8")

    before, after = (
        [(figure.quantity.value, figure.quantity.unit) for figure in read(html).record.figures]
        for html in (whole.format(""), torn.text)
    )
    assert after == before


SUSPECT = {
    "torn character at the end": (FRENCH.encode() + b"\xc3", "text/html; charset=utf-8"),
    "replacement character on the page": ("<p>\ufffdtudiants</p>".encode(), "text/html; charset=utf-8"),
    "decoded twice": (FRENCH.encode().decode("latin-1").encode(), "text/html; charset=utf-8"),
    "byte that windows-1252 has not": (b"<p>caf\x81 \x9d</p>", "text/html; charset=windows-1252"),
    "utf-16 cut in half": (BOM16LE + FRENCH.encode("utf-16-le")[:-1], None),
}


@pytest.mark.parametrize(("body", "content_type"), SUSPECT.values(), ids=SUSPECT.keys())
def test_garbled_text_is_suspect(body: bytes, content_type: str | None) -> None:
    """Text with replacement characters, control characters or mojibake is decoded as well as can be, and marked."""
    assert decode(body, content_type=content_type).suspect


def test_a_quoted_mojibake_is_not_a_garbled_page() -> None:
    """One garbled word among many right ones is the page's own, and no health warning."""
    text = "<p>" + "déjà vu à l’école, été comme hiver. " * 20 + "On lit parfois Ã©tudiants.</p>"

    assert not decode(text.encode(), content_type="text/html; charset=utf-8").suspect


def test_a_label_far_down_the_head_is_read() -> None:
    """A meta element after 2 KiB of scripts still labels the page."""
    text = f"<head><script>{'x' * 2000}</script>{META_LATIN1}</head>{FRENCH}"

    assert decode(text.encode("cp1252"), content_type=None).text == text


LABELS = sorted(webencodings.LABELS)


@given(
    body=st.binary(max_size=300) | st.text(max_size=200).map(str.encode),
    label=st.sampled_from(LABELS) | st.text(max_size=10),
    meta=st.sampled_from([*LABELS, "klingon"]),
)
def test_every_body_has_a_text(body: bytes, label: str, meta: str) -> None:
    """Whatever bytes come under whatever label, there is a text, and one with a replacement character is suspect."""
    head = f"<meta charset={meta}>".encode()

    for page in (body, head + body):
        decoded = decode(page, content_type=f"text/html; charset={label}")
        assert decoded.suspect or "\ufffd" not in decoded.text


@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd\ufeff")))
def test_utf8_is_itself(text: str) -> None:
    """A page in UTF-8 that says so is its author's text."""
    assert decode(text.encode(), content_type="text/html; charset=utf-8").text == text
