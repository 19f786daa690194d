"""How a shop says that it delivers for nothing, from so large an order on, in many languages. Data only."""

from scraper.reading.words.phrases import Phrases

FREE_DELIVERY = Phrases(
    r"\bfree (?:\w+ )?(?:delivery|shipping|postage)\b|\b(?:delivery|shipping|postage) is free\b",
    r"\bversandkostenfrei|\bportofrei|\b(?:kostenlos|gratis)\w* (?:versand|lieferung)|\b(?:versand|lieferung) gratis\b",
    r"\blivraison (?:est )?(?:offerte|gratuite)\b|\bfrais de port offerts\b|"
    r"\benv[íi]os? gra(?:tis|tu[íi]tos?)\b",
    r"\bspedizion[ei] grat|\bgratis (?:verzending|bezorging|levering|frakt|fragt)\b|\bfri(?:tt)? (?:frakt|fragt)\b|"
    r"\bfraktfritt\b",
    r"\b(?:frete|portes|envio) gr[áa]tis\b|\bentrega gratuita\b|\bdarmow\w+ (?:dostaw|wysy[łl])|"
    r"\bilmai\w+ toimitus|\benviament gratu",
    r"\bdoprav\w+ zdarma\b|\b(?:besplatn|brezpla[čc]n)\w+ dostav|\bingyenes (?:ki)?sz[áa]ll[íi]t|"
    r"\b(?:livrare|transport) gratuit|\bkargo (?:bedava|[üu]cretsiz)|\b[üu]cretsiz kargo",
    r"δωρεάν (?:αποστολή|παράδοση|μεταφορικά)|бесплатн\w+ доставк|безкоштовн\w+ доставк|безплатна доставка|"
    r"送料無料|包邮|免运费|무료 ?배송|شحن مجاني|توصيل مجاني",
)
"""Beside a sum: an order of so much costs no more, and nobody has it."""
