"""What the command line says of pages, in the language that messages are in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Shell
from live_site import Site
from watched_site import PATH, configure

NARROW, NBSP = "\u202f", "\u00a0"
LARGE = "un changement inhabituellement important"
PAGE = "<html lang=fr><title>Chiffres</title><h1>Chiffres clés</h1><ul>{}</ul>"


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as served:
        yield served


@pytest.fixture
def shell(tmp_path: Path, site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    shell = Shell(tmp_path, capsys, monkeypatch)
    path = configure(shell.folder, site)
    path.write_text('language = "fr"\n' + path.read_text())
    return shell


def publish(site: Site, *lines: str) -> None:
    site.publish(PATH, PAGE.format("".join(f"<li>{line}</li>" for line in (*lines, "450 salariés", "12 chaires"))))


def test_a_check_speaks_the_language_of_messages(shell: Shell, site: Site) -> None:
    """What it counts, what waits and why a page could not be read; outcomes and reasons are words of closed lists."""
    publish(site, "2 000 élèves")
    assert shell("check").out == "telecom-paris  first         3 chiffres\n"

    publish(site, "20 000 élèves", "7 brevets")
    assert shell("check").out.splitlines() == [
        "telecom-paris  changed       4 chiffres, 1 changement",
        "  + 7 brevets",
        "  1 changement attend d’être confirmé",
        f"  ? élèves: 2{NARROW}000 → 20{NARROW}000 (+18{NARROW}000, +900{NBSP}%, {LARGE})",
    ]

    site.publish(PATH, status=503)
    assert shell("check").out.startswith("telecom-paris  failed        unavailable: le serveur a répondu 503")


def test_what_is_well_has_no_english_in_it(shell: Shell) -> None:
    """Of a line of `doctor` only the word that scripts look for is English."""
    lines = shell("doctor").out.splitlines()

    assert lines[0].startswith("ok       python : 3.")
    assert not any(" in " in line for line in lines)


def test_status_and_comparisons_do_too(shell: Shell, site: Site) -> None:
    """Sentences about changes are French, JSON is what it is in any language."""
    publish(site, "2000 élèves")
    shell("check")
    publish(site, "20000 élèves")
    shell("check")

    assert "telecom-paris: 1 changement attend d’être confirmé" in shell("status").out
    assert LARGE in shell("diff", "1", "2").out
    assert shell("diff", "1", "1").out.splitlines()[-1] == "aucun changement"
    assert shell("history", "telecom-paris", "--json").json[-3]["doubt"] == "unconfirmed"


def test_tables_have_their_headings_in_it_too(shell: Shell, site: Site) -> None:
    """And the words in their cells, but for those of closed lists."""
    assert "jamais vérifiée" in shell("status").out
    publish(site, "2000 élèves", "7 brevets")
    shell("check")
    publish(site, "20000 élèves")
    shell("check")
    site.publish(PATH, status=404)
    shell("check")
    shell("check")

    status, table = shell("status").out.splitlines(), shell("history", "telecom-paris").out.splitlines()
    (one,) = (line for line in shell("history", "telecom-paris", "élèves").out.splitlines() if "Depuis" in line)
    assert status[0].split("  ")[0] == "Page"
    assert ("Dernière vérification" in status[0], "not_found, 2 fois de suite" in status[2]) == (True, True)
    assert status[3].startswith("1 page ; alertes : 0 en attente")
    assert table[0].split() == ["Chiffre", "Libellé", "Premier", "Actuel", "Depuis", "Valeurs"]
    assert any("disparu, non confirmé (7)" in line for line in table)
    assert any("(non confirmé)" in line for line in table)
    assert one.split() == ["Depuis", "Valeur", "Écart", "Instantané"]
    assert "Avant → après" in shell("diff", "1", "2").out


def test_deliveries_are_told_in_it_too(shell: Shell, site: Site) -> None:
    """As `check` sends them and as they are listed; only in lists a state is a word of a closed list."""
    mail = '[[channels]]\nname = "office"\nkind = "email"\nhost = "127.0.0.1"\nport = 1\ntls = "none"'
    configure(shell.folder, site, f'{mail}\nfrom = "figures@example.org"\nto = ["office@example.org"]')
    path = shell.folder / "config.toml"
    path.write_text('language = "fr"\n' + path.read_text())
    publish(site, "2000 élèves")
    shell("check")
    assert shell("alerts", "list").out == "aucune alerte pour l’instant\n"
    publish(site, "2100 élèves")
    sent = shell("check").out.splitlines()[-1]
    headings, _, listed = shell("alerts", "list").out.splitlines()
    series = shell("series", "list", "telecom-paris").out.splitlines()

    assert sent.startswith("alerte à réessayer par office à office@example.org : telecom-paris : 1 chiffre modifié")
    assert " ; prochain essai le " in sent
    assert headings.split() == ["ID", "Créée", "État", "Canal", "À", "Alerte", "Pourquoi"]
    assert " ; prochain essai le " in listed
    assert series[0].split() == ["Clé", "Libellé", "Dernier", "Connu", "depuis"]


def test_the_doctor_speaks_it_too(shell: Shell) -> None:
    """To people; a state is a word of a closed list, and programs get the English that they know."""
    path = shell.folder / "config.toml"
    mail = '[[channels]]\nname = "office"\nkind = "email"\nhost = "127.0.0.1"\nport = 1\ntls = "none"'
    path.write_text(f'language = "fr"\n{mail}\nfrom = "a@example.org"\nto = ["a@example.org"]\n')
    said = "\n".join(shell("doctor").out.splitlines())
    found = shell("doctor", "--json").json["findings"]

    for line in (
        f"warning  configuration : {path} : 0 pages, 1 canal ; `keyfigures add URL` ajoute une page",
        "pas de contact dans le User-Agent ; indiquez `contact",
        "ok       base de données : ",
        "keyfigures.db : aucune pour l’instant ; la première vérification la crée",
        "ok       horloge : ",
        "trouble  canal office : rien n’écoute sur 127.0.0.1:1 ; vérifiez l’adresse, ou démarrez le serveur",
    ):
        assert line in said
    assert {"about": "database", "hint": None}.items() <= found[4].items()
    assert "none yet" in found[4]["detail"]


def test_a_page_is_presented_in_it_too(shell: Shell, site: Site) -> None:
    """As it is added, and wherever a configuration says which language; where none can be read, in English."""
    path = shell.folder / "config.toml"
    path.write_text(f'language = "fr"\n[network]\nallow = ["{site.authority}"]\n')
    publish(site, "2000 élèves")
    added = shell("add", site.url(PATH), "--name", "ecole").out.splitlines()
    page = shell.folder / "page.html"
    page.write_text(PAGE.format("<li>2000 élèves<li>7 brevets"), encoding="utf-8")
    extracted = shell("extract", "page.html").out.splitlines()
    path.write_text("not toml")

    assert added[1].split() == ["Rubrique", "Chiffre", "Libellé"]
    assert added[-2:] == [
        "3 chiffres",
        "« ecole » ajoutée à config.toml ; `keyfigures check ecole` prend le premier instantané",
    ]
    assert extracted[1].split() == ["Rubrique", "Chiffre", "Libellé"]
    assert shell("extract", "page.html").out.splitlines()[-1] == "2 figures"


def test_what_is_wrong_with_a_page_is_said_in_it_too(shell: Shell, site: Site) -> None:
    """What of it cannot be read, pins that match nothing, and why it did not come; codes stay, and so does JSON."""
    path = shell.folder / "config.toml"
    path.write_text(f'{path.read_text()}\n[[pages.figures]]\nlabel = "rien ; rien"\nkey = "k"\n')
    publish(site, "12 MD de budget ; annuel")
    checked = shell("check").out.splitlines()
    extracted, gone = shell("extract", site.url(PATH)).err, shell("extract", site.url("/none"))
    added = shell("add", site.url("/none"))
    warnings = shell("extract", site.url(PATH), "--json").json["warnings"]

    hint = "corrigez ses `figures` dans la configuration"
    assert checked[1] == f"  Attention : aucun chiffre n’a pour libellé « rien ; rien » ; {hint}"
    assert extracted == "Attention : « 12 MD » ne se lit pas (de budget ; annuel) (unknown_suffix)\n"
    why = "keyfigures: le serveur a répondu 404 Not Found ; la page a déménagé ou disparu : changez son URL\n"
    assert (gone.code, gone.err, added.code, added.err) == (2, why, 2, why)
    assert [each["message"] for each in warnings] == ["cannot read “12 MD” (de budget ; annuel)"]


def test_what_is_said_of_several_pages_agrees_with_them(shell: Shell, site: Site) -> None:
    """Pages of one host that are back after one outage have one line, whatever their number."""
    path = shell.folder / "config.toml"
    path.write_text(f'{path.read_text()}\n[[pages]]\nname = "autre"\nurl = "{site.url("/autre")}"\n')
    for status in (500, 200):
        for place in (PATH, "/autre"):
            site.publish(place, PAGE.format("<li>45 pays"), status=status)
        said = shell("check", "--quiet").out

    assert said.startswith(f"2 pages de {site.authority} : lecture possible désormais, après 1 vérification échouée")


def test_files_are_compared_in_it_too(shell: Shell) -> None:
    """Where a configuration says which; also why they are not."""
    for name, lines in (("old", "<li>2000 élèves<li>7 brevets"), ("new", "<li>2100 élèves<li>7 brevets")):
        (shell.folder / f"{name}.html").write_text(PAGE.format(lines), encoding="utf-8")
    (shell.folder / "down.html").write_text("<html lang=fr><title>Maintenance</title><h1>Site en maintenance</h1>")

    assert shell("diff", "old.html", "new.html").out.splitlines()[1].split()[:2] == ["Rubrique", "Libellé"]
    assert shell("diff", "old.html", "old.html").out.splitlines()[-1] == "aucun changement"
    refused = shell("diff", "old.html", "down.html").err
    assert refused.startswith("keyfigures: down.html : ce n’est pas la page que montre old.html (")
