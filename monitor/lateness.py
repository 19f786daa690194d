"""Pages that are not checked in time: a scheduler that has stopped says nothing by itself."""

from monitor.punctuality import PATIENCE, is_late
from monitor.wiring import Opened


def tell_if_late(opened: Opened) -> None:
    """Owes those who hear of errors the news that pages wait for us, once a day for as long as some do."""
    now = opened.clock()
    first = opened.store.pages.next_due()
    if first is None or now - first <= PATIENCE:
        return
    late = [page for page in opened.store.pages.all() if is_late(page, opened.config, now=now)]
    if not late:
        return
    from alerts.ids import alert_id
    from alerts.model import LateNotice
    from monitor.alerting import alert_of

    due_at = min(page.state.next_due_at for page in late if page.state.next_due_at)
    notice = LateNotice(pages=tuple(page.name for page in late), due_at=due_at, at=now)
    if not opened.store.alerts.known([alert_id(notice)]):
        deliveries = opened.owed([notice], now)
        opened.store.alerts.keep(None, [alert_of(notice, now, deliveries)])  # also where there is nobody to tell
