"""Lists of what is elsewhere or for sale, with a number beside each: other pages, threads, goods marked down.

How often an article was read, how many comments or advertisements it has, and by how much a price fell say nothing of
an institution. They are told by their form, in any language: links to other pages for labels, prices beside shares that
are all negative; and by the columns of forums.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from figures.expressions import expression
from scraper.numbers.words import split
from scraper.reading.evidence.peers import signature
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.stats.stat import Shape, Stat, climb, has_words

_FEWEST = 3
_WORDS_OF_TITLES = 5
_MANY_LINKS = 8
_LINES_OF_GOODS = 16

_PRICE = expression(
    r"\d\s?(?:[€$£₽₴]|(?:EUR|USD|GBP|CHF|PLN|zł|Kč|Ft|лв|руб|грн|kr|Lt|lei|TL|din|kn)\b)|"
    r"(?:[€$£₽₴]|\b(?:EUR|USD|GBP|CHF|R\$))\s?\d"
)
_PRICES = '[class*="price" i], [class*="preis" i], [class*="prix" i], [class*="precio" i], [class*="prezzo" i]'
_OF_THREADS = frozenset(
    split(
        "topics|threads|posts|replies|discussions|views|sujets|réponses|vus|vues|themen|beiträge|antworten|zugriffe|"
        "aufrufe|temas|mensajes|respuestas|discussioni|messaggi|risposte|onderwerpen|berichten|reacties|weergaven|"
        "tópicos|mensagens|respostas|wątki|tematy|posty|odpowiedzi|odsłony|trådar|inlägg|svar|visningar|emner|indlæg|"
        "innlegg|vastauksia|témata|příspěvky|odpovědi|válaszok|témák|subiecte|răspunsuri|темы|сообщения|сообщений|"
        "ответы|просмотры|konular|mesajlar|yorum"
    )
)
"""How the label of a cell in a forum's table ends: with the head of its column, behind the title of a thread."""


def in_listings(layout: Layout, stats: Sequence[Stat], labels: Sequence[str]) -> frozenset[int]:
    """The stats, by their identity, that stand in such a list: three or more made alike."""
    alike: dict[str, list[tuple[Stat, str]]] = defaultdict(list)
    for stat, label in zip(stats, labels, strict=True):
        alike[signature(stat)].append((stat, label))
    found: set[int] = set()
    for members in alike.values():
        if len(members) >= _FEWEST:
            made = [stat for stat, _ in members]
            listed = (
                _beside_links(layout, members),
                _marked_down(layout, made),
                _of_threads(members),
            )
            found.update(id(stat) for some in listed for stat in some)
    return frozenset(found)


def _beside_links(layout: Layout, members: Sequence[tuple[Stat, str]]) -> list[Stat]:
    """Those whose label is a link of its own, where labels are as long as titles or links are many; many lines that
    are links as a whole, too.
    """
    from statistics import median  # it brings fractions and chance along, for pages with lists

    linked = _linked(layout, members)
    apart = [(stat, label, link) for stat, label, link in linked if link is not _link(stat.box)]
    lines = [(stat, label, link) for stat, label, link in linked if stat.shape is not Shape.BARE and not stat.settled]
    are_titles = bool(apart) and median(len(label.split()) for _, label, _ in apart) >= _WORDS_OF_TITLES
    if members[0][0].settled and not are_titles:
        return []  # terms of a table may be links to what explains them
    for told, fewest in ((apart, _FEWEST if are_titles else _MANY_LINKS), (lines, _MANY_LINKS)):
        if len({link for _, _, link in told}) >= fewest and 2 * len(told) >= len(members):
            return [stat for stat, _, _ in told]
    return []


def _linked(layout: Layout, members: Sequence[tuple[Stat, str]]) -> list[tuple[Stat, str, Box]]:
    """Those whose label is a link, with it; nothing as soon as most are known to have none."""
    linked: list[tuple[Stat, str, Box]] = []
    for number, (stat, label) in enumerate(members, start=1):
        link = _link_of_label(layout, stat)
        if link is not None:
            linked.append((stat, label, link))
        elif 2 * (number - len(linked)) > len(members):
            return []
    return linked


def _link_of_label(layout: Layout, stat: Stat) -> Box | None:
    """The link to another page that holds all words of a stat's label."""
    found: Box | None = None
    for box in _worded(layout, stat):
        link = _link(box)
        if link is None or (found is not None and link is not found):
            return None
        found = link
    return found


def _worded(layout: Layout, stat: Stat) -> Iterator[Box]:
    """The innermost elements of the words of a stat's label; in a table, of those in its row before it."""
    for line in _before_in_row(layout, stat) if stat.settled else (*stat.before, stat.line, *stat.after):
        ends = [*(start for start, _ in line.pieces[1:]), len(line.text)]
        for (start, box), end in zip(line.pieces, ends, strict=True):
            if has_words(_without_number(line, start, end, stat)):
                yield box


def _before_in_row(layout: Layout, stat: Stat) -> Sequence[Line]:
    row = next((box for box in climb(stat.line.box, limit=3) if box.tag == "tr"), stat.line.box)
    return layout.lines[row.first : stat.line.index + 1]


def _without_number(line: Line, start: int, end: int, stat: Stat) -> str:
    """A piece of a line without the stat's number."""
    text = line.text
    if line is not stat.line:
        return text[start:end]
    return text[start : min(end, max(start, stat.match.start))] + text[max(start, stat.match.end) : end]


def _link(box: Box) -> Box | None:
    """The link that an element is or stands in."""
    for step in climb(box, limit=4, own=True):
        if step.tag == "a":
            return None if (step.attributes.get("href") or "#").startswith("#") else step
    return None


def _marked_down(layout: Layout, members: Sequence[Stat]) -> list[Stat]:
    """Shares alone, nearly all negative, beside prices: by how much goods are cheaper."""
    reduced = [stat for stat in members if stat.shape is Shape.BARE and _is_reduction(stat)]
    if len(reduced) < _FEWEST or 4 * len(reduced) < 3 * len(members):
        return []
    priced = sum(_is_priced(layout, stat) for stat in reduced)
    return reduced if 2 * priced >= len(reduced) else []


def _is_reduction(stat: Stat) -> bool:
    quantity = stat.match.quantity
    return quantity.unit == "%" and quantity.value is not None and quantity.value < 0


def _is_priced(layout: Layout, stat: Stat) -> bool:
    """Whether a price stands in the element that holds the number and a few lines more."""
    for box in climb(stat.line.box, limit=5):
        if box.end - box.first > _LINES_OF_GOODS:
            return False
        if box.node.css_first(_PRICES) or any(_PRICE.search(line.text) for line in layout.within(box)):
            return True
    return False


def _of_threads(members: Sequence[tuple[Stat, str]]) -> list[Stat]:
    """The cells of a forum's table, by the heads of its columns."""
    told = [stat for stat, label in members if _heads_threads(label)]
    return told if len(told) >= _FEWEST and 2 * len(told) >= len(members) else []


def _heads_threads(label: str) -> bool:
    joint = max(label.rfind(" "), label.rfind(","), label.rfind(":"))
    return joint >= 0 and label[joint + 1 :].lower() in _OF_THREADS
