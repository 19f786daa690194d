"""The language of a page that declares none, by what sites in each language say on every page.

Small words tell texts, but a page of figures has few, and neighbours share them: Spanish has half of Catalan's. So the
names of a site's parts and of what institutions count tell too, and a word tells the less the more languages have it.
"""

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from math import fsum
from types import MappingProxyType
from typing import Final

SITE_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "bg": "нас начало контакти години студенти клиенти проекти цифри новини страни членове служители жители",
            "be": "нас галоўная кантакты гадоў студэнтаў кліентаў праектаў лічбах навіны краін членаў супрацоўнікаў",
            "bs": "nama naslovna kontakt godina studenata klijenata projekata brojkama vijesti zemalja članova "
            "uposlenika",
            "ca": "inici nosaltres qui som anys estudiants clients projectes xifres notícies contacte països "
            "socis usuaris treballadors habitants voluntaris centre serveis any què més dades ciutat "
            "nostre nostra nostres",
            "cs": "nás naši úvod kontakt kontakty aktuality roky let rok studentů klientů zákazníků projektů "
            "čísla číslech zemí členů zaměstnanců obyvatel dobrovolníků více ročně domů škola město "
            "služby knihovna naší tis mil",
            "cy": "ni amdanom cartref cysylltu blynyddoedd myfyrwyr prosiectau newyddion aelodau staff gwirfoddolwyr",
            "da": "os forside kontakt år studerende kunder projekter tal nyheder lande medlemmer medarbejdere "
            "ansatte indbyggere frivillige læs mere virksomhed siden hvert årligt kommunen borgere elever "
            "ca mia vi kr",
            "de": "in an am über uns unser unsere unserer startseite kontakt jahre jahren jahr mitarbeiter "
            "mitarbeitende kunden projekte studierende mitglieder zahlen fakten leistungen aktuelles "
            "impressum datenschutz mehr erfahren einwohner länder standorte seit rund zum zur auf auch "
            "pro haushalte stadt",
            "el": "αρχική σχετικά επικοινωνία χρόνια έτη φοιτητές πελάτες έργα αριθμοί αριθμούς νέα χώρες μέλη "
            "εργαζόμενοι",
            "en": "key about us you your years people students members projects clients customers happy work "
            "services read more learn over this has have world research annual figures countries staff "
            "awards employees partners donors from year every numbers facts glance who what served "
            "volunteers at an since families",
            "es": "inicio nosotros nuestra nuestro nuestras quiénes somos años año estudiantes alumnos clientes "
            "proyectos cifras noticias contacto países socios empleados habitantes voluntarios saber "
            "empresa desde personas sobre servicios datos universidad ciudad centros usuarios es al su "
            "ley",
            "et": "meist avaleht kontakt aastat üliõpilast klienti projekti arvudes uudised riiki liiget "
            "töötajat elanikku",
            "eu": "gu guri buruz urte urteak ikasle ikasleak bezero proiektu zenbakitan albisteak kide langile "
            "herrialde",
            "fi": "meistä meidän vuotta vuosi vuodessa opiskelijaa asiakasta hanketta numeroina luvut uutiset "
            "yhteystiedot ajankohtaista maata jäsentä työntekijää asukasta vapaaehtoista lue lisää "
            "etusivu henkilöstö palvelut yli",
            "fr": "accueil nous notre vous votre qui sommes années ans étudiants élèves membres projets clients "
            "chiffres clés actualités savoir plus pays salariés collaborateurs habitants partenaires "
            "bénévoles formations depuis par ou ce cette aux son ville heures familles personnes "
            "événements associations",
            "ga": "fúinn baile teagmháil bliain bliana mic léinn tionscadail nuacht tíortha baill foireann",
            "gl": "nós somos anos estudantes clientes proxectos cifras novas contacto países socios "
            "traballadores veciños universidade servizos nosa noso centro persoas dende sobre inicio "
            "galega concello",
            "hr": "nama naslovna kontakt godina studenata klijenata projekata brojkama vijesti zemalja članova "
            "zaposlenih stanovnika volontera više poduzeće tijekom",
            "hu": "rólunk kapcsolat év éve évente diák hallgató ügyfél projekt számokban hírek ország tag "
            "munkatárs lakos önkéntes bővebben főoldal fő alapítvány több szolgáltatások tovább",
            "is": "okkur heim hafa samband ár nemendur viðskiptavinir verkefni tölum fréttir lönd félagar "
            "starfsmenn íbúar",
            "it": "in chi siamo nostra nostro nostri anni anno studenti clienti progetti numeri notizie "
            "contatti paesi soci dipendenti abitanti volontari scopri azienda dal oltre le da servizi "
            "città più persone ogni sono nel",
            "lt": "apie mus pradžia kontaktai metų metai studentų klientų projektų skaičiai skaičiais naujienos "
            "šalių narių darbuotojų gyventojų savanorių daugiau",
            "lv": "mums sākums kontakti gadi gadu studenti klienti projekti skaitļi skaitļos jaunumi valstis "
            "biedri darbinieki iedzīvotāji vairāk",
            "mk": "нас почетна контакт години студенти клиенти проекти бројки вести земји членови вработени жители",
            "mt": "dwarna kuntatt snin studenti klijenti proġetti numri aħbarijiet pajjiżi membri impjegati",
            "nb": "oss forside hjem kontakt år studenter kunder prosjekter tall nyheter land medlemmer ansatte "
            "innbyggere frivillige les mer bedrift siden hvert kommunen hver elever ca mrd vi kr",
            "nl": "in we of is over ons onze jaar jaren studenten klanten projecten cijfers nieuws landen leden "
            "medewerkers inwoners vrijwilligers lees meer bedrijf sinds ruim ontdek contact wie wat bij "
            "dit te naar per uur",
            "pl": "nas nasi nasz nasze naszych lat lata studentów studenci klientów klienci projektów projekty "
            "liczby liczbach aktualności kontakt krajów członków pracowników mieszkańców wolontariuszy "
            "czytaj więcej ponad firmy roku rok miasta gminy wszystkie usługi strona główna osób",
            "pt": "início quem somos nossa nosso nossos nossas anos ano estudantes alunos clientes projetos "
            "números notícias contato contactos países sócios funcionários colaboradores voluntários "
            "saiba mais empresa desde sobre nós serviços pessoas cidade você ao na no às são é",
            "ro": "in despre noi ani an studenți clienți proiecte cifre știri țări membri angajați locuitori "
            "voluntari mai mult acasă nostru noastră noștri servicii persoane oraș peste copii",
            "ru": "нас главная контакты лет год студентов клиентов проектов цифрах новости стран членов "
            "сотрудников жителей подробнее человек рублей компании",
            "sk": "nás naši úvod kontakt aktuality roky rokov rok študentov klientov zákazníkov projektov čísla "
            "číslach krajín členov zamestnancov obyvateľov dobrovoľníkov viac ročne domov škola mesto "
            "služby našej",
            "sl": "nas domov kontakt let študentov strank projektov številkah novice držav članov zaposlenih "
            "prebivalcev prostovoljcev več leta leto podjetje storitve",
            "sq": "rreth nesh kreu kontakti vjet vite studentë klientë projekte numra lajme vende anëtarë "
            "punonjës banorë",
            "sr": "nama o početna kontakt godina studenata klijenata projekata brojkama vesti zemalja članova "
            "zaposlenih нама почетна контакт година студената клијената пројеката бројкама вести земаља "
            "чланова запослених",
            "sv": "oss hem startsida kontakt kontakta år studenter kunder projekt siffror nyheter länder "
            "medlemmar anställda invånare volontärer läs mer företag sedan varje kommunen elever "
            "verksamhet ca vi kr",
            "tr": "hakkımızda iletişim anasayfa öğrenci yıl yıllık müşteri proje sayılarla rakamlarla haberler "
            "ülke üye çalışan gönüllü fazla devamı kurumsal bizim biz mezun öğretim destek okul vakıf "
            "yılı kişi burslu",
            "uk": "нас головна контакти років рік студентів клієнтів проєктів цифрах новини країн членів "
            "працівників мешканців детальніше людей гривень компанії",
            "id": "kami tentang beranda mahasiswa siswa tahun pelanggan proyek berita kontak negara anggota karyawan",
        }.items()
    }
)
"""What the parts of a site are called, and what institutions count: no names that many languages have from English."""

_EVIDENT = 1.5
"""Words' worth that tells a language: one and a half that no other language has."""
_PLAIN, _TIMES = 4, 2.5
"""What the words of another language than a page's own must be worth, alone and beside those of its own."""
_OFTEN = 2
"""A word said more often is a name, a menu's, or a label in a list."""
_APART: Final = str.maketrans(dict.fromkeys('.,;:!?…()[]«»„“”"–—/|·•+', " "))


class Lexicon:
    """The words that tell languages, and what each is worth: the less, the more languages have it."""

    __slots__ = ("_languages", "_worths")

    def __init__(self, *vocabularies: Mapping[str, frozenset[str]], first: Iterable[str] = ()) -> None:
        languages = dict.fromkeys([*first, *(language for words in vocabularies for language in words)])
        self._languages = {
            language: frozenset().union(*[words.get(language, frozenset()) for words in vocabularies])
            for language in languages
        }
        having = Counter(word for words in self._languages.values() for word in words)
        self._worths = {word: 1 / count for word, count in having.items()}

    def likeliest(self, text: str, *, barred: Container[str] = frozenset()) -> str | None:
        """The language that the words of a text tell, but none of the barred; None where they tell none."""
        counts = _words(text)
        said = {word: worth * min(counts[word], _OFTEN) for word, worth in self._known(counts).items()}
        best, worth = self._best(said, barred)
        return best if worth > _EVIDENT else None

    def rather(self, text: str, *, than: str, barred: Container[str] = frozenset()) -> str | None:
        """The language that the words of a text tell plainly `than` another one, which hardly one of them tells: few
        words that only this one has, as a site's own beside many foreign names, outweigh them.
        """
        said = self._known(_words(text))
        best, worth = self._best(said, barred)
        if worth < _PLAIN or worth < _TIMES * self._told(said, than):
            return None
        others = {word: worth for word, worth in said.items() if word not in self._languages[best]}
        return best if self._told(others, than) < _EVIDENT else None

    def _known(self, counts: Counter[str]) -> dict[str, float]:
        """What each of the words is worth that tells."""
        return {word: worth for word, worth in self._worths.items() if word in counts}

    def _told(self, said: Mapping[str, float], language: str) -> float:
        words = self._languages.get(language, frozenset())
        return fsum([worth for word, worth in said.items() if word in words])

    def _best(self, said: Mapping[str, float], barred: Container[str]) -> tuple[str, float]:
        """The language whose words are worth the most, and how much; the first of those that are alike."""
        best, most = "", 0.0
        for language in self._languages:
            worth = 0.0 if language in barred else self._told(said, language)
            if worth > most:
                best, most = language, worth
        return best, most


def _words(text: str) -> Counter[str]:
    return Counter(text.lower().translate(_APART).split())
