"""Figures in tables: what a cell counts is said by its row's and its column's header."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from figures.expressions import expression
from figures.unit_words import TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.numbers.members import AT_MOST
from scraper.numbers.ratios import TIME
from scraper.reading.evidence.labels import counts_things
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold
from scraper.reading.shapes.accounted import as_accounted
from scraper.reading.shapes.change_columns import change_columns
from scraper.reading.shapes.changes import as_change, tells_change
from scraper.reading.shapes.code_heads import rows_headed_by_codes
from scraper.reading.shapes.header_values import show_values
from scraper.reading.shapes.label_lines import says_no_word, without_counter
from scraper.reading.shapes.name_columns import NameColumns
from scraper.reading.shapes.row_heads import lead_columns, needs_all_leads, side_of, year_leads
from scraper.reading.shapes.rows_of_tiles import in_rows_of_tiles
from scraper.reading.shapes.spelled_units import take_units_of_cells
from scraper.reading.shapes.table_heads import (
    Cell,
    carried,
    carry_groups,
    corner_of,
    dated_heads,
    heads_above,
    is_th,
    names_period,
    names_rows,
    parts_of,
    years_over_numbers,
)
from scraper.reading.shapes.tables_of_none import why_none
from scraper.reading.shapes.titles_of_tables import name_years
from scraper.reading.shapes.unit_columns import units_of_rows
from scraper.reading.shapes.year_columns import year_columns
from scraper.reading.stats.stat import Refusal, Shape, Stat, climb, has_words
from scraper.reading.words.head_words import COUNT, TEACHING_PLAN

_REMARK = expression(r"\([^()]*\d[^()]*\)")
"""Behind the number of a cell: "6,116 (2021)"."""

_DATED_UNIT = expression(
    r"\A((?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)\s"
    r"\D{0,8}(?:[€$£%]|\b(?:EUR|CHF|SEK|DKK|NOK|PLN|CZK|kr|zł|Kč|Ft|lei|mkr|tkr)\b)\D{0,6}\Z"
)
"""A year over a column with the unit of its sums, which is said of the numbers: "2025 £m"."""

_MAX_CELL_LINES = 3
_PAIR = 2
MAX_ROWS = 600
MAX_COLUMNS = 60
BEYOND_TABLE = "beyond what is read of a table"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """The cells of a table, those that reach down into a row included; for each row the words at the head of each
    column, those of the row, all of one cell, that heads it and its brothers, and what stands under "Unit". `corner`
    is what stands over the names of the rows, and `coded` the rows that a short code heads; so many columns
    as `leads` says are all needed to tell the rows apart, none where it is 0; `years` are those that say when."""

    box: Box
    rows: list[list[Cell]]
    heads: list[dict[int, str]]
    parts: list[str]
    units: list[str]
    corner: str
    coded: frozenset[int]
    leads: int
    years: frozenset[int]

    def text_at(self, row: int, column: int) -> str:
        cells = self.rows[row] if row < len(self.rows) else []
        return next((cell.text for cell in cells if cell.column == column), "")

    def tells_year(self, row: int) -> bool:
        """Whether a row says of which year it is, in a column before its numbers."""
        return any(names_period(self.text_at(row, column)) for column in self.years)


def seat_in_tables(layout: Layout, stats: Sequence[Stat]) -> tuple[list[Stat], list[Refusal]]:
    """Labels the stats that stand in cells of data tables; gives the stats, and the numbers of header cells."""
    rest: list[Stat] = []
    by_table: dict[int, list[tuple[Stat, Box]]] = defaultdict(list)
    boxes: dict[int, Box] = {}
    for stat in stats:
        table, cell = _table_of(stat)
        if table is None or cell is None:
            rest.append(stat)
        else:
            boxes[id(table)] = table
            by_table[id(table)].append((stat, cell))
    refusals: list[Refusal] = []
    outline = layout.flow.outline
    places = {id(outline.nodes[place]): place for place in outline.tagged.get("table", ())} if boxes else {}
    for key, seated in by_table.items():
        take_units_of_cells([stat for stat, _ in seated])
        amounts = {id(cell): fold(stat.text) for stat, cell in seated if _is_amount(stat)}
        grid = _grid(layout, boxes[key], places[id(boxes[key].node)], amounts)
        reason = "in a timetable" if _is_timetable(grid) else why_none(grid.rows)
        if reason is not None:
            refusals += [Refusal(line=stat.line, match=stat.match, reason=reason) for stat, _ in seated]
            continue
        rows = grid.rows[1:] if dated_heads(grid.rows) else grid.rows
        tiles = in_rows_of_tiles(([cell.box for cell in row if cell.text] for row in rows), layout)
        rest += [stat for stat, cell in seated if id(cell) in tiles]
        kept, refused = _label_cells(grid, [(stat, cell) for stat, cell in seated if id(cell) not in tiles])
        rest += name_years(layout, boxes[key], kept)
        refusals += refused
    rest.sort(key=lambda stat: stat.line.index)
    return rest, refusals


def _table_of(stat: Stat) -> tuple[Box | None, Box | None]:
    cell: Box | None = None
    for box in climb(stat.line.box, limit=7, own=True):
        if cell is None and box.tag in ("td", "th"):
            if box.end - box.first > _MAX_CELL_LINES:
                return None, None
            cell = box
        if box.tag == "table":
            return (None, None) if box.attributes.get("role") == "presentation" else (box, cell)
    return None, None


def _is_amount(stat: Stat) -> bool:
    """Whether a number alone in its cell has a unit; a class ("under €1,000", "18–25 years") may head others."""
    quantity = stat.match.quantity
    is_class = quantity.upper is not None or quantity.qualifier is AT_MOST or quantity.unit in TIME_UNITS
    return stat.shape is Shape.BARE and quantity.unit is not None and not is_class


def _is_timetable(table: _Table) -> bool:
    """Whether every row under the headers begins with an hour, or says for which class or how many weeks and hours:
    what it says is when, where and which.
    """
    leads = [row[0].text for row in table.rows if row and row[0].box.tag == "td"]
    if len(leads) < _PAIR:
        return False
    return all(map(TIME.fullmatch, leads)) or (len({*leads}) > 1 and all(map(TEACHING_PLAN.fullmatch, leads)))


def _grid(layout: Layout, table: Box, place: int, amounts: Mapping[int, str]) -> _Table:
    """The table whose element stands at a place in the outline; `amounts` are the numbers with units of its cells."""
    outline = layout.flow.outline
    in_rows: dict[int, list[int]] = defaultdict(list)
    for cell in sorted((*_within(outline, place, "td"), *_within(outline, place, "th"))):
        in_rows[outline.parents[cell]].append(cell)
    own: list[list[Cell]] = []
    rows: list[list[Cell]] = []
    taken: dict[int, int] = {}
    spanning: list[Cell] = []
    for row in _within(outline, place, "tr")[:MAX_ROWS]:
        own.append(_cells(layout, in_rows.get(row, ()), taken, amounts))
        cells = sorted((*spanning, *own[-1]), key=lambda cell: cell.column) if spanning else own[-1]
        spanning = [cell._replace(height=cell.height - 1) for cell in cells if cell.height > 1]
        taken = _reaching_down(own[-1], taken)
        rows.append(cells)
    show_values(own, rows)
    parts = parts_of(rows, layout)
    carry_groups(rows)
    heads = heads_above(own, parts)
    leads = lead_columns(rows)
    texts = [{cell.column: cell.text for cell in cells} for cells in rows]
    return _Table(
        box=table,
        rows=rows,
        heads=heads,
        parts=carried(parts, rows, layout),
        units=units_of_rows(texts),
        corner=corner_of(rows),
        coded=rows_headed_by_codes(texts),
        leads=leads if leads > 1 and needs_all_leads(rows, leads) else 0,
        years=year_leads(rows, leads) if leads > 1 else frozenset(),
    )


def _within(outline: Outline, place: int, tag: str) -> Sequence[int]:
    """Where the elements of a tag stand in the one at a place."""
    places = outline.tagged.get(tag, ())
    return places[bisect_right(places, place) : bisect_left(places, outline.ends[place])]


def _reaching_down(cells: Sequence[Cell], taken: Mapping[int, int]) -> dict[int, int]:
    """The columns that cells of this row and of those above take up in the next rows, and in how many."""
    left = {column: rows - 1 for column, rows in taken.items() if rows > 1}
    new = {
        c: cell.height - 1 for cell in cells if cell.height > 1 for c in range(cell.column, cell.column + cell.width)
    }
    return left | new


def _cells(layout: Layout, places: Sequence[int], taken: Mapping[int, int], amounts: Mapping[int, str]) -> list[Cell]:
    flow = layout.flow
    cells: list[Cell] = []
    column = 0
    for place in places[:MAX_COLUMNS]:
        if flow.blocks[place] < 0:
            continue
        box = flow.box(place)
        while column in taken:
            column += 1
        is_small = box.end - box.first <= _MAX_CELL_LINES
        text = fold(" ".join([line.text for line in layout.within(box)])) if is_small else ""
        cell = Cell(box, column, text)
        if box.attributes:
            height = _span(box, "rowspan")
            cell = Cell(box, column, text, width=_span(box, "colspan"), height=height, reaches=height > 1)
        cells.append(cell._replace(is_amount=True) if amounts and amounts.get(id(box)) == text else cell)
        column += cell.width
    return cells


def _span(box: Box, name: str) -> int:
    span = box.attributes.get(name) or "1"
    return max(1, int(span)) if span.isdecimal() and len(span) < 3 else 1


def _label_cells(table: _Table, seated: Sequence[tuple[Stat, Box]]) -> tuple[list[Stat], list[Refusal]]:
    places = {id(cell.box): (row, cell) for row, cells in reversed([*enumerate(table.rows)]) for cell in cells}
    periods = Counter(row[0].text for row in table.rows if row and names_period(row[0].text))
    are_periods = all(count == 1 for count in periods.values())
    alone = _alone(seated, places)
    of_values, years = _row_of_values(table, alone), years_over_numbers(table.rows, alone)
    dated = dated_heads(table.rows)
    by_head = _by_head(table, seated, places)
    of_names, of_changes, of_years = _of_names(table, by_head), change_columns(by_head), year_columns(by_head)
    several = len({places[id(cell)][1].column for _, cell in seated if id(cell) in places} - {0} - of_years) > 1
    kept: list[Stat] = []
    refusals: list[Refusal] = []
    for stat, cell in seated:
        place = places.get(id(cell))
        if place is None:
            refusals.append(Refusal(line=stat.line, match=stat.match, reason=BEYOND_TABLE))
            continue
        row, at = place
        is_head = row != of_values and _heads_numbers(table, row, stat, at, alone.get(row, ()))
        is_head |= at.column in table.years or (not row and (at.column in years or at.column in dated))
        is_head |= at.column in of_years
        if is_head or at.column in of_changes:
            reason = "a table's header" if is_head else "a change of the figure beside it"
            refusals.append(Refusal(line=stat.line, match=stat.match, reason=reason))
            continue
        own = _own_words(table.rows[row], at, stat)
        side = "" if row == of_values else _side(table, row, at)
        label = own or _label(
            table, row, at, stat, side=side, several=several and not _says_count(table, row, at, alone)
        )
        part, head = table.parts[row], table.heads[row].get(at.column, "")
        if label is None or (stat.match.quantity.unit is None and of_names.have(at.column, head)):
            reason = "a table's header" if label is None else "in a column of names"
            refusals.append(Refusal(line=stat.line, match=stat.match, reason=reason))
            continue
        stat.match = _signed(stat, by_head[at.column, head]) if tells_change(head) else as_accounted(stat)
        is_total = at.is_value and are_periods and len(periods) > 1
        stat.over_years = is_total or _is_over_years(table, row, at, label, are_periods=are_periods)
        stat.own = f"{part}, {label}" if part and label and not own else label
        stat.tile, stat.group, stat.settled = cell.parent, table.box, True
        stat.shape, stat.unit_words, stat.heads = Shape.LEADING, table.units[row], (head, table.corner)
        kept.append(stat)
    return kept, refusals


def _says_count(table: _Table, row: int, at: Cell, alone: Mapping[int, Collection[int]]) -> bool:
    """Whether the head of a column only says that it counts, "Number", and only changes stand beside it."""
    heads = table.heads[row]
    if COUNT.fullmatch(heads.get(at.column, "")) is None:
        return False
    return all(column == at.column or tells_change(heads.get(column, "")) for column in alone.get(row, ()))


def _is_over_years(table: _Table, row: int, at: Cell, label: str, *, are_periods: bool) -> bool:
    """Whether a column's head is a period or one of two of the same in other periods ("2023 Men", "2024 Men"), or the
    rest of a label is one where those of all rows are.
    """
    heads = table.heads[row]
    head = heads.get(at.column, "")
    if table.tells_year(row) or names_period(head) or (are_periods and names_period(label.removeprefix(f"{head}, "))):
        return True
    period, _, rest = head.partition(" ")
    if not rest or not period[-1].isdigit() or not names_period(period):
        return False
    alike = [other.partition(" ")[0] for other in heads.values() if other.endswith(f" {rest}") and other != head]
    return any(map(names_period, alike))


def _signed(stat: Stat, column: Sequence[Stat]) -> NumberMatch:
    """A number in a column of changes; brackets around some of its shares say that these fall."""
    is_apart = any(not other.text.lstrip().startswith("(") for other in column)
    return as_change(as_accounted(stat, is_change=is_apart))


def _by_head(
    table: _Table, seated: Sequence[tuple[Stat, Box]], places: Mapping[int, tuple[int, Cell]]
) -> Mapping[tuple[int, str], Sequence[Stat]]:
    """The numbers of a table by their columns and the words at the heads of these."""
    numbers: dict[tuple[int, str], list[Stat]] = defaultdict(list)
    for stat, cell in seated:
        row, at = places.get(id(cell), (0, None))
        if at is not None:
            numbers[at.column, table.heads[row].get(at.column, "")].append(stat)
    return numbers


def _of_names(table: _Table, numbers: Mapping[tuple[int, str], Sequence[Stat]]) -> NameColumns:
    """The columns of a table, as one asks them whether their numbers are names."""
    matches = {head: [stat.match for stat in stats] for head, stats in numbers.items()}
    leads = tuple(row[0].text for row in table.rows if row and row[0].text)
    are_periods = any(map(names_period, leads))
    return NameColumns(numbers=matches, leads=leads, are_periods=are_periods)


def _alone(seated: Sequence[tuple[Stat, Box]], places: Mapping[int, tuple[int, Cell]]) -> Mapping[int, set[int]]:
    """The columns of each row whose cells are a number and nothing else."""
    found: dict[int, set[int]] = defaultdict(set)
    for stat, cell in seated:
        row, at = places.get(id(cell), (0, None))
        if at is not None and stat.shape is Shape.BARE and fold(stat.text) == at.text:
            found[row].add(at.column)
    return found


def _row_of_values(table: _Table, alone: Mapping[int, Collection[int]]) -> int | None:
    """The one row of nothing but numbers, under headers or over them: "over 320" heads none of the others there."""
    rows = [row for row, columns in alone.items() if all(c.column in columns for c in table.rows[row] if c.text)]
    if len(rows) != 1 or rows[0] in table.coded:
        return None
    words = table.heads[rows[0]].get(0, "") or table.text_at(rows[0] + 1, 0)
    is_told = names_period(words) or (has_words(words) and not any(map(str.isdigit, words)))
    return rows[0] if is_told else None


def _heads_numbers(table: _Table, row: int, stat: Stat, at: Cell, alone: Collection[int]) -> bool:
    """Whether the first cell of a row, "Under 16" or "16–64", heads the numbers alone in the others."""
    if at.column or row in table.coded:
        return not at.column
    is_line = fold(stat.text) == at.text and not stat.has_own_element()
    return is_line and names_rows(at.text) and any(column > at.column for column in alone)


def _side(table: _Table, row: int, at: Cell) -> str:
    is_coded = row in table.coded
    return side_of(table.rows[row], at, heads=table.heads[row], is_coded=is_coded, leads=table.leads)


def _own_words(row: Sequence[Cell], at: Cell, stat: Stat) -> str:
    """The words of a cell that is a tile, on lines of their own beside its number, in a row of such cells."""
    first = next((cell for cell in row if names_rows(cell.text)), at)
    is_tile = stat.shape is Shape.BARE and at.box.end - at.box.first >= _PAIR
    if not is_tile or is_th(at) or is_th(first) or not any(map(str.isdigit, first.text)):
        return ""
    rest = fold(at.text.replace(stat.text.strip(), "", 1))
    return rest if has_words(rest) and not any(map(str.isdigit, rest)) else ""


def _beside(side: str, stat: Stat) -> str:
    """The label of a number that words or its year stand beside in its cell, "" where none do."""
    if side and names_period(stat.own.rstrip(": ")):
        return f"{side}, {stat.own.rstrip(': ')}"
    if side and says_no_word(stat.own):
        return ""
    is_told = _REMARK.fullmatch(stat.own) or (stat.shape is not Shape.BARE and has_words(stat.own))
    return f"{side} {without_counter(stat.own) if side else stat.own}".strip() if is_told else ""


def _says_of_what(head: str, side: str) -> bool:
    """Whether the head of the only column of numbers says what these count, and the names of their rows do not."""
    return counts_things(head) and not counts_things(side) and not any(map(str.isdigit, head))


def _label(table: _Table, row: int, at: Cell, stat: Stat, *, side: str, several: bool) -> str | None:
    """The label of a cell, whose row `side` names, "" where nothing does, None where the cell is itself a header."""
    if is_th(at):
        return None
    if beside := _beside(side, stat):
        return beside
    above = table.heads[row].get(at.column, "")
    above = _DATED_UNIT.sub(r"\1", above) if above[:1] in ("1", "2") else above
    if side and above and names_period(side):
        return f"{above}, {side}"
    if side:
        is_told = several or side.rstrip(".").isdecimal() or _says_of_what(above, side)
        return f"{side.rstrip(' :')}, {above}" if above and is_told else side
    below = table.text_at(row + 1, at.column)
    if row == 0:
        return below if has_words(below) and not below[0].isdigit() else None
    return above or below
