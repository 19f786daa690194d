"""The legacy encoding that pages in a language used to be written in.

Source: the table of locales in https://html.spec.whatwg.org/#determining-the-character-encoding, step 9.
"""

_BY_LANGUAGE = {
    "ar": "windows-1256",
    "az": "windows-1254",
    "ba": "windows-1251",
    "be": "windows-1251",
    "bg": "windows-1251",
    "cs": "windows-1250",
    "el": "iso-8859-7",
    "et": "windows-1257",
    "fa": "windows-1256",
    "he": "windows-1255",
    "hr": "windows-1250",
    "hu": "iso-8859-2",
    "kk": "windows-1251",
    "ko": "euc-kr",
    "ku": "windows-1254",
    "ky": "windows-1251",
    "lt": "windows-1257",
    "lv": "windows-1257",
    "mk": "windows-1251",
    "pl": "iso-8859-2",
    "ru": "windows-1251",
    "sah": "windows-1251",
    "sk": "windows-1250",
    "sl": "iso-8859-2",
    "sr": "windows-1251",
    "tg": "windows-1251",
    "th": "windows-874",
    "tr": "windows-1254",
    "tt": "windows-1251",
    "uk": "windows-1251",
    "vi": "windows-1258",
    "zh": "gb18030",
}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


def fallback_encodings(language: str) -> tuple[str, ...]:
    """The WHATWG names of the encodings for a BCP 47 language tag, to be tried in turn; mostly windows-1252."""
    tag = language.lower()
    if tag.startswith(_TRADITIONAL):
        return ("big5",)
    primary = tag.partition("-")[0]
    if primary == "ja":
        # Almost any EUC-JP is Shift_JIS by form, and no Shift_JIS with kana in it is EUC-JP.
        return ("euc-jp", "shift_jis")
    return (_BY_LANGUAGE.get(primary, "windows-1252"),)
