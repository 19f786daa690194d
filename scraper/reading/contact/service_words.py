"""Whom a telephone number reaches, where no word says that it is one: "Asiakaspalvelu 03 5656 4700". Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

_SERVICES = """
customer (?:services?|care|support|relations)|client services?|student services?|switch-?board|help-?desk|front desk
information desk|reception|enquiries|call cent(?:re|er)|visitor information|box office|out of hours|emergency line
service (?:clients?|usagers?|aux? \\w+)|accueil(?: téléphonique)?|secrétariat|réception|allô mairie|point d'accueil
numéro d'appel|serveur vocal|billetterie
kunden(?:service|dienst|center|betreuung|telefon)|service-?(?:telefon|nummer|center)|bürger(?:telefon|service)
sekretariat|empfang|auskunft|pforte|info-?telefon|beratungstelefon|studienberatung
atención (?:al|a la|a los|a las) \\w+|servicio de atención[\\w ]*|secretaría|conserjería|información y reservas
servizio clienti|assistenza(?: clienti)?|segreteria|portineria|ufficio relazioni con il pubblico|urp|biglietteria
klanten(?:service|contact|center)|klantendienst|secretariaat|receptie|meldkamer|servicedesk|balie
atendimento(?: ao \\w+)?|apoio ao \\w+|serviço de atendimento|secretaria|receção|recepção|central telefônica|bilheteira
obsługa klienta|biuro obsługi[\\w ]*|infolinia|centrala|recepcja|sekretariat|dziekanat|portiernia
kundtjänst|kundservice|växel(?:n)?|studentservice|reception(?:en)?|medborgarservice
kunde(?:service|center|senter|support|støtte)|omstilling(?:en)?|sentralbord|hovednummer|borgerservice|receptionen
asiakaspalvelu|(?:puhelin)?vaihde|neuvonta|opiskelijapalvelut|vastaanotto|palvelunumero|päivystys|lipunmyynti
skiptiborð|þjónustuver|þjónustuborð|skrifstofa|sími
zákaznick(?:ý|á) (?:linka|servis|centrum)|infolinka|ústředna|spojovatelka|sekretariát|recepce|podatelna
studijní oddělení
zákaznícka linka|zákaznícke centrum|ústredňa|vrátnica|recepcia
ügyfélszolgálat|telefonközpont|titkárság|információ
relații (?:cu )?(?:clienți|publicul)|serviciul clienți|secretariat|dispecerat|centrală
korisnička (?:služba|podrška)|služba za korisnike|info(?:rmacije| telefon)|centrala|tajništvo|referada|recepcija
služba za uporabnike|klicni center|tajništvo|podpora uporabnikom|centrala
кориснички сервис|централа|информации|корисничка служба
klienditeenindus|kliendi(?:tugi|info)|infotelefon|kantselei|üldtelefon
klientu (?:apkalpošana|serviss|centrs)|uzziņas|sekretariāts|informatīvais tālrunis
klientų aptarnavim\\w+|bendrasis|priimamasis|informacija telefonu|pagalbos linija
εξυπηρέτηση πελατών|τηλεφωνικό κέντρο|γραμματεία|γραμμή επικοινωνίας|πληροφορίες
müşteri (?:hizmetleri|destek)|çağrı merkezi|santral|danışma|öğrenci işleri|iletişim hattı
служба поддержки|справочная|горячая линия|колл-центр|приёмная|приемная|диспетчерская|единая справочная
гаряча лінія|довідкова|приймальня|контакт-центр|кол-центр|служба підтримки|приймальна комісія
гореща линия|информационен център|деловодство|централа|обслужване на клиенти
atenció (?:al|a la|als|a les) \\w+|secretaria|centraleta|bezeroarentzako arreta|atención ao cliente
gwasanaethau cwsmeriaid
shërbimi i klientit|qendra e thirrjeve
"""

_BEHIND = r"[\s.:：]*"
_KINDS = _SERVICES.strip().splitlines()

SERVICE_LABEL = expression(rf"(?<!\w)(?:{'|'.join(_KINDS)}){_BEHIND}", re.IGNORECASE)

SERVICE_ALONE = Phrases(*(f"(?:{kinds}){_BEHIND}" for kinds in _KINDS))
"""The same as a whole text."""

_GROUPED = r"\d{1,3}(?:[\s.,'’]\d{3}){1,2}(?![\s.,'’/-]{0,2}\d)"
"""Thousands and millions in groups: "1 200 000". A number that is dialled has more digits."""

DIALLED = expression(
    rf"\+(?!{_GROUPED})\d|\(\+?\d{{2,5}}\)\s?\d|0[\d(]|\d{{2}}(?:[ .-]\d{{2}}){{3}}(?!\d)|"
    r"[1-9]\d{2}(?:[ .-]\d{2}){3}(?!\d)|[1-9]\d{1,2}[ -]\d{3}[ -]\d{2}[ -]\d{2}(?!\d)|[1-9]\d{2}[ -]\d{4}(?!\d)"
)
"""How a number begins that is dialled, and counts nothing: behind these words both may stand."""
