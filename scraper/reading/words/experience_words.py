"""Labels that say for how many years an institution has been at what it does, in the languages we read. Data only."""

from figures.remembered import remembered
from scraper.reading.words.phrases import Phrases

_YEARS = (
    r"(?:years?|ans|ann[ée]es|jahren?|a[ñn]os|anni|jaar|jaren|anos|lata?|år|let|rok\w*|vuo\w+|éve?|ani(?: de)?|лет|"
    r"года?|рок\w+|години|χρόνια|έτη|yıl\w*|godin\w*|metų|metai|gadi|gadu|aastat?)"
)
_LINK = r"[,:]?\s(?:[^\W\d_]{1,3}['’ ])?(?:[^\W\d_]{1,6}\s)?"

_AT_IT = Phrases(
    rf"^{_YEARS}{_LINK}(?:experience|expertise|tradition|history|excellence|service|activity|business|operation|market)$",
    rf"^{_YEARS}{_LINK}(?:exp[ée]rience|existence|activit[ée]|savoir-faire|métier|passion|histoire)$",
    rf"^{_YEARS}{_LINK}(?:\w*erfahrung|bestehen|tätigkeit|geschichte|markt|firmengeschichte|kompetenz)$",
    rf"^{_YEARS}{_LINK}(?:experiencia|trayectoria|actividad|tradición|historia|servicio|mercado)$",
    rf"^{_YEARS}{_LINK}(?:esperienza|attività|storia|tradizione|servizio|mercato)$",
    rf"^{_YEARS}{_LINK}(?:ervaring|bestaan|geschiedenis|traditie|vakmanschap)$",
    rf"^{_YEARS}{_LINK}(?:experi[êe]ncia|atividade|história|tradição|trajet[óo]ria)$",
    rf"^{_YEARS}{_LINK}(?:do[śs]wiadczenia|działalno[śs]ci|działania|tradycji|rynku|historii|istnienia|praktyki)$",
    rf"^{_YEARS}{_LINK}(?:erfarenhet|erfaring|verksamhet|virksomhet|kokemusta|kokemus|toimintaa)$",
    rf"^{_YEARS}{_LINK}(?:zku[šs]eností|činnosti|praxe|tradice|trhu|sk[úu]seností|tradície|praxi)$",
    rf"^{_YEARS}{_LINK}(?:tapasztalat\w*|hagyomány|fennállás|experiență|activitate|tradiție|piață)$",
    rf"^{_YEARS}{_LINK}(?:опыта|работы|деятельности|рынке|досвіду|роботи|опит|традиции|εμπειρία\w*|εμπειρίας|deneyim|tecrübe)$",
    rf"^{_YEARS}{_LINK}(?:iskustva|tradicije|izku[šs]enj|patirt\w+|pieredze\w*|kogemust)$",
)


@remembered(4096)
def tells_years_at_it(label: str) -> bool:
    """Whether a label says so and no more: "lat działalności"; "years of experience in sales" is asked."""
    return _AT_IT.search(label) is not None
