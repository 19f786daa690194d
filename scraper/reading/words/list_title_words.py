"""How the titles of articles go on that count what they list: "7 signs of a stroke". Data only."""

from scraper.reading.words.phrases import Phrases

LISTED = Phrases(
    r"^(?:\w+ )?(?:signs? (?:of|that|you|your)|tips\b|tricks\b|hacks\b|ways (?:to|of|you|your|we)|reasons\b|mistakes\b|"
    r"myths\b|questions (?:to|you|for|about|every)|things (?:to|you|we|that|every)|facts (?:about|you)|"
    r"ideas (?:for|to)|steps (?:to|for|towards?)|lessons (?:from|we|for)|secrets\b|habits\b|takeaways\b|symptoms\b)",
    r"^(?:\w+ )?(?:signes? (?:d['’]|de|que|qui)|conseils pour|astuces\b|raisons (?:de|d['’]|pour)|"
    r"façons (?:de|d['’])|erreurs (?:à|que|de)|idées (?:reçues|pour)|mythes\b|questions (?:à|pour|que|sur)|"
    r"choses (?:à|que)|étapes pour|gestes (?:pour|qui)|clés pour|secrets (?:de|pour)|symptômes\b)",
    r"^(?:\w+ )?(?:anzeichen\b|tipps\b|tricks\b|gründe\b|wege (?:zu|aus)|fehler\b|mythen\b|fragen (?:an|zu|die)|"
    r"dinge\b|schritte (?:zu|für)|ideen (?:für|zu)|geheimnisse\b|fakten über|symptome\b)",
    r"^(?:\w+ )?(?:señales (?:de (?:que|un|una|alarma|alerta)\b|que)|consejos (?:para|de|que)|trucos\b|razones\b|"
    r"(?:formas|maneras) de \w+[aei]r(?:se|te|lo)?\b|errores\b|mitos\b|"
    r"preguntas (?:para|que|sobre)|cosas (?:que|para)|pasos para|ideas para|claves para|secretos\b|síntomas\b)",
    r"^(?:\w+ )?(?:segnali (?:di|che|per)|consigli (?:per|di|su)|trucchi\b|motivi\b|ragioni per|"
    r"modi per|errori\b|falsi miti|"
    r"miti\b|domande (?:da|per|su)|cose (?:da|che)|passi per|idee per|segreti\b|sintomi\b)",
    r"^(?:\w+ )?(?:signalen (?:dat|van|die)|redenen\b|manieren\b|fouten\b|mythes\b|vragen (?:aan|om|die|over)|dingen\b|"
    r"stappen (?:naar|om|voor)|ideeën (?:voor|om)|trucs\b|geheimen\b|weetjes\b|symptomen\b)",
    r"^(?:\w+ )?(?:objaw(?:ów|y)\b|sygnałów\b|porad(?:,| jak| na| dla| które)|"
    r"powod(?:ów|y)\b|spos(?:obów|oby)\b|błęd(?:ów|y)\b|"
    r"mit(?:ów|y)\b|pytań (?:do|które|o)|rzeczy, |kroków (?:do|by)|pomysł(?:ów|y) na|trików\b|sekret(?:ów|y)\b)",
    r"^(?:\w+ )?(?:sinais (?:de (?:que|um|uma|alerta)\b|que)|dicas\b|truques\b|razões\b|motivos\b|"
    r"(?:formas|maneiras) de \w+[aei]r(?:-se)?\b|erros\b|mitos\b|"
    r"perguntas (?:para|que|sobre)|coisas (?:que|para)|passos para|ideias para|segredos\b|sintomas\b)",
)
"""What an article has so many of, and nobody's figures count."""
