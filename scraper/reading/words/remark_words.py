"""Words that begin a remark under figures: where they are from, and as of when. Data only."""

from scraper.reading.words.phrases import Phrases

REMARK = Phrases(
    r"^(?:(?:data )?sources?|(?:daten)?quellen?|fuentes?|font[ei]|fontes|bron(?:nen)?|[źz]r[óo]d[łl][oa])\s?:",
    r"^(?:(?:data |figures )?as (?:of|at)|(?:last )?updated(?: on)?|stand(?: vom| per)?|stan na(?: dzie[ńn])?)\s?:?\s"
    r"(?=\D{0,24}\d)",
    r"^(?:(?:derni[èe]re )?mise? [àa] jour|(?:[úu]ltima )?actualizaci[óo]n|(?:ultimo )?aggiornamento|"
    r"laatst bijgewerkt|[úu]ltima atualiza[çc][ãa]o|peildatum)\b",
)
"""Lines that say whence or when, "Source: annual report", "As of 31 December 2024", and so are no label."""
