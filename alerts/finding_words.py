"""What `keyfigures doctor` finds, for the catalogue: parts of its lines, which are kept in English for programs."""


def _(phrase: str) -> str:
    """Marks a phrase for the catalogue."""
    return phrase


FINDINGS = (
    # what it is about
    _("database"),
    _("clock"),
    _("rules"),
    _("hosts"),
    _("alerts"),
    _("channel %(name)s"),
    # the configuration
    _("%(path)s: 1 page, 1 channel"),
    _("%(path)s: 1 page, 0 channels"),
    _("%(path)s: 1 page, %(channels)s channels"),
    _("%(path)s: %(pages)s pages, 1 channel"),
    _("%(path)s: %(pages)s pages, 0 channels"),
    _("%(path)s: %(pages)s pages, %(channels)s channels"),
    _("`keyfigures add URL` adds a page"),
    _("page %(page)s is fetched without a check of its certificate"),
    _("drop `insecure` if you can"),
    _("no contact in the User-Agent"),
    _('set `contact = "mailto:…"`, so that webmasters can reach you'),
    _("%(key)s: no page is on this host"),
    _("pages are on %(hosts)s"),
    _('did you mean "%(name)s"?'),
    # database, disk and clock
    _("%(database)s: sound, 0 snapshots"),
    _("%(database)s: sound, 1 snapshot"),
    _("%(database)s: sound, %(number)s snapshots"),
    _("%(database)s: none yet"),
    _("the first check makes it"),
    _("restore a backup (`*.backup-*` beside it)"),
    _("%(place)s cannot be written to, no check is kept"),
    _("%(place)s cannot be written to"),
    _("let this user write to it and to its folder"),
    _("create it and let this user write to it"),
    _("%(size)s MB are free on the disk of %(database)s"),
    _("make room on the disk"),
    _("SQLite %(version)s can corrupt a database in WAL mode"),
    _("install pysqlite3 for %(version)s"),
    _("until then the slower DELETE mode is used"),
    _("%(time)s is before this release"),
    _("the last check was at %(time)s, which is still to come"),
    _("set the clock"),
    _("certificates and schedules depend on it"),
    # channels and their alerts
    _("%(server)s answers"),
    _("`keyfigures alerts test` sends a message"),
    _("hands messages to %(services)s"),
    _("`keyfigures alerts test` tries it"),
    _("check its address"),
    _("the receiver is gone since %(since)s: %(detail)s"),
    _("change its `url`, or mend the receiver and run `keyfigures alerts retry`"),
    _("%(number)s could not be delivered"),
    _("`keyfigures alerts list` says why, `keyfigures alerts retry` sends them again"),
    # rules, pins and hosts
    _('%(rule)s: the key "%(key)s" is that of no figure of any page'),
    _('%(rule)s: the key "%(key)s" is that of no figure of %(pages)s'),
    _("%(rule)s: %(asked)s is that of no figure of any page"),
    _("%(rule)s: %(asked)s is that of no figure of %(pages)s"),
    _("%(rule)s: all that it asks for together is true of no figure of any page"),
    _("%(rule)s: all that it asks for together is true of no figure of %(pages)s"),
    _("%(page)s has not been read yet"),
    _("%(number)s pages have not been read yet"),
    _("`keyfigures history PAGE` shows what there is"),
    _("mend the rule, or pin the figure if the page shows it"),
    _("mend its `figures` in the configuration"),
    _("mend its `only` or `ignore` in the configuration"),
    _("%(host)s asked to be left alone until %(until)s"),
    _("%(host)s answered %(status)s, and is left alone until %(until)s"),
    _("its pages are checked after that"),
    _("it is fetched all the same"),
)
