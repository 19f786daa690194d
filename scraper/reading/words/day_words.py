"""Words beside a day in numbers that say what happens on it, or until when, and not what there is on it. Data only."""

from scraper.numbers.words import split
from scraper.reading.words.phrases import Phrases

OF_TERMS = frozenset(
    split(
        "bis|ab|seit|vor|nach|until|till|from|since|before|after|by|dès|depuis|jusqu'au|jusqu’au|avant|après|desde|hasta|"
        "antes|fino|dal|entro|dopo|tot|vanaf|sinds|voor|até|od|do|po|przed|från|till|til|fra|inden|senast|senest|"
        "deadline|frist|termin|scadenza|vencimiento|vencimento|échéance|fälligkeit|fällig|nacido|nacida|nato|nata|born|née|né|"
        "geboren|född|født|narozen|urodzony|datum|date|dates|fecha|fechas|data|daten|dato|dati|datos|dados|dane|données|figures|zahlen|"
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
    r"kurs$|\b(?:course|cours|corso|curso|cursus)$|performance$|besuch$|visite?$|visita$|bezoek$|proje[ck]?k?t$|proyecto$",
    r"progetto$|projet$|veranstaltung$|event$|eventos?$|evento$|tickets?$|biglietto$|versammlung$|meeting$|feier$|klasse?$",
    r"(?:schluss|frist|termin|datum)$|\b(?:match|game|partita|partido|jogo|wedstrijd|mecz|tour|trip|race|lecture|talk|"
    r"webinar|workshop|seminar|festival|open day|session|atelier|stage|sortie|course)$|domicile$|ext[ée]rieur$",
    r"(?:spiel|führung|vortrag|lesung|lauf|turnier|reise|fahrt|tagung|sitzung|fest|messe|treffen|abend|tag)$",
    r"\b(?:conf[ée]rence|conferenza|conferencia|conferentie|conferência|wykład|warsztat|zápas|kamp|ottelu|taller|charla|"
    r"gita|salida|lezione|les|rondleiding|wycieczka|koncert|konsert|koncertti|facture|rechnung|invoice|factura|fattura|"
    r"fatura|factuur|faktura|acompte|abschlag|cuota|spende|don|donation)$",
)
"""What takes place on its day, or is paid on it: one of them, which holds or costs so much."""
