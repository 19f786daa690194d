"""Words beside a day in numbers that say what happens on it, or until when, and not what there is on it. Data only."""

from scraper.numbers.words import split
from scraper.reading.words.phrases import Phrases

OF_TERMS = frozenset(
    split(
        "bis|ab|seit|vor|nach|until|till|from|since|before|after|by|dès|depuis|jusqu'au|jusqu’au|avant|après|desde|hasta|"
        "antes|fino|dal|entro|dopo|tot|vanaf|sinds|voor|até|od|do|po|przed|från|till|til|fra|inden|senast|senest|"
        "deadline|frist|termin|datum|date|dates|fecha|fechas|data|daten|dato|dati|datos|dados|dane|données|figures|zahlen|"
        "chiffres|cifras|cifre|cijfers|beginn|ende|start|end|début|fin|inicio|inizio|fine|fim|aanvang|stand|status|source|"
        "quelle|updated|published|posted|modified|created|release|released|publié|publiée|modifié|modifiée|maj|créé|"
        "veröffentlicht|aktualisiert|erstellt|geändert|publicado|publicada|actualizado|actualizada|creado|pubblicato|"
        "aggiornato|gepubliceerd|bijgewerkt|geplaatst|atualizado|opublikowano|zaktualizowano|dodano|publicerad|uppdaterad|"
        "offentliggjort|opdateret|publisert|oppdatert|julkaistu|päivitetty|zveřejněno|aktualizováno|publicat|actualizat"
    )
)
"""Until when, from when, what dates a page or its numbers; each of them whole."""

OCCASIONS = Phrases(
    r"konzert$|concert[oi]?$|ausstellung$|exhibition$|exposition$|exposici[óo]n$|exposi[çc][ãa]o$|mostra$|tentoonstelling$",
    r"(?:kurs|course|cours|corso|curso|cursus)$|performance$|besuch$|visite?$|visita$|bezoek$|proje[ck]?k?t$|proyecto$",
    r"progetto$|projet$|veranstaltung$|event$|eventos?$|evento$|tickets?$|biglietto$|versammlung$|meeting$|feier$|klasse?$|(?:schluss|frist|termin|datum)$",
)
"""What takes place on its day: one of them, which holds or costs so much."""
