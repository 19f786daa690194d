"""The application, where the rooms meet."""

import network as network  # before anything imports httpx; see there
