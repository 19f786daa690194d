"""What can be done about a trouble, for the catalogue: the parts of the hints that other rooms give, in their words.

Each room keeps its hints beside its reasons, in English; a test holds that every one of them is translated.
"""


def _(phrase: str) -> str:
    """Marks a phrase for the catalogue."""
    return phrase


HINTS = (
    # addresses and the gate
    _("give an absolute http or https address, without user name and password"),
    _("add the address to `[network] allow` if you mean it"),
    _('if you mean it, add "%(address)s" to `allow` under `[network]`'),
    _("check the spelling of the host"),
    _("write it as four decimal numbers"),
    _("check the spelling of the address"),
    _("write / instead"),
    _("only web pages can be watched"),
    _("write it as https://host/path"),
    _("put them into the page's `auth`"),
    _("check the port"),
    _("at most %(number)s are read"),
    _("ask the site's owner"),
    _("for a host you own set `robots = false` under `[hosts]`"),
    # names, connections and certificates
    _("check the host's spelling and this machine's DNS"),
    _("the host answers, the port does not: check the address, or try later"),
    _("check this machine's network"),
    _("the next check tries again"),
    _("try again later"),
    _("the server hung up"),
    _("check the page's `proxy` setting"),
    _("the certificate is for another name: check the host in the address"),
    _("the site's certificate has expired: tell its webmaster, and check this machine's clock"),
    _("the certificate's issuer is unknown"),
    _("`insecure = true` on this page accepts it"),
    _("the server speaks no TLS we accept: check scheme and port"),
    _("the server did not answer in time"),
    # what a server answers, or sends
    _("the page came too slowly to be read whole"),
    _("point the page at a smaller document"),
    _("the server's headers are not those of a web page"),
    _("the page arrived incomplete"),
    _("the server's Content-Encoding and its bytes disagree: tell its webmaster"),
    _("the server does not speak HTTP as it should: check the address"),
    _("point the page at an HTML document"),
    _("the server redirects to nowhere: check the address in a browser"),
    _("the server redirects from https to http, which is not followed: change the page's URL"),
    _("the site redirects in a circle, perhaps for want of a cookie or a login"),
    _("change the page's URL to where the redirects end"),
    _("set the page's `auth`"),
    _("the site refuses us: ask its owner"),
    _("the page has moved or is gone: change its URL"),
    _("the page was taken away: change its URL, or remove the page"),
    _("the site asks for fewer visits: check it less often"),
    _("check the address in a browser"),
    _("the site is down for a while"),
    _("the site is broken for now"),
    _("try again when it is done, or allow the host more `connections` under `[hosts]`"),
    # what reading needs
    _('install the extra `render` (pip install "keyfigures[render]") and your system\'s chromium'),
    _("the machine is out of memory, processes or open files: end other programs, or raise its limits"),
    _("the page may be hostile or broken"),
    _("narrow it with `only`"),
    _("look at the page in a browser"),
    _("this is a fault of keyfigures: please report it"),
    # a page that came and is another
    _("open the page in a browser"),
    _("its figures keep their last good values"),
    _("`--accept` takes a page as it is only where it shows figures"),
    _("if it was rebuilt, `keyfigures check %(page)s --accept` takes it as it is"),
    _("`render = true` under its [[pages]] has a browser run it first"),
    _("mend the selectors of `only` under its [[pages]] in config.toml, or take `only` out"),
)
