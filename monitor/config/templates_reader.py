"""A folder of templates, tried before anything is sent by them."""

from collections.abc import Iterator
from pathlib import Path

from alerts.examples import examples
from alerts.language import Language
from alerts.mail_body import OWN_TEMPLATES, trouble_with
from alerts.view.mail_view import mail_view

LARGEST_BYTES = 256 * 1024


def template_problems(folder: Path, *, language: str, timezone: str) -> Iterator[str]:
    """What is wrong with a folder and the templates in it, a line each. Every template is tried with every kind of
    message; the first that it fails with is told.
    """
    if not folder.is_dir():
        yield f'"{folder.name}": there is no such folder'
        return
    names = [name for name in OWN_TEMPLATES if (folder / name).is_file()]
    if not names:
        yield f'"{folder.name}": holds none of {", ".join(OWN_TEMPLATES)}'
    for name in names:
        problem = _problem(folder, name, Language(language), timezone)
        if problem is not None:
            yield problem


def _problem(folder: Path, name: str, language: Language, timezone: str) -> str | None:
    if (folder / name).stat().st_size > LARGEST_BYTES:
        return f"{name}: larger than {LARGEST_BYTES // 1024} KiB"
    views = (mail_view(notice, language=language, timezone=timezone) for notice in examples())
    troubles = (trouble_with(name, view, language=language, folder=folder) for view in views)
    return next((trouble for trouble in troubles if trouble is not None), None)
