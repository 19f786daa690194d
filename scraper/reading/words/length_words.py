"""Labels of what is measured in metres, in the languages we read. Data only."""

from scraper.reading.words.phrases import Phrases

LENGTH = Phrases(
    r"\b(?:height|altitude|elevation|depth|length|width|distance|perimeter|circumference|draught|above sea level)\b",
    r"\b(?:metres|meters|mètres|meter|metros|metri|metry|metrów)\b|\bhöhenmeter",
    r"\bd[ée]nivel\w*|\b(?:hauteur|longueur|largeur|profondeur|linéaire|périmètre|tirant d['’]eau)\b",
    r"(?:höhe|länge|breite|tiefe|tiefgang|umfang|höchster (?:punkt|berg)|entfernung|distanz)\b",
    r"\b(?:altura|altitud|longitud|anchura|profundidad|eslora|calado|perímetro|desnivel)\b",
    r"\b(?:altezza|altitudine|lunghezza|larghezza|profondità|dislivello|pescaggio|perimetro)\b",
    r"(?:hoogte|lengte|breedte|diepte|diepgang|omtrek|afstand)\b",
    r"\b(?:wysokość|długość|szerokość|głębokość|przewyższenie|zanurzenie|obwód|odległość)\b",
    r"\b(?:comprimento|largura|profundidade|desnível|calado)\b",
)
