"""An office whose service executes only some documents."""

from contextlib import asynccontextmanager
from uuid import uuid4

from agent_page import Office, people, talks

from tests.api.serving import serving
from tests.api.workplace import Workplace, running_app

NOT_LISTED = "The service executes only the documents that PERSISTED_DOCUMENTS lists."


@asynccontextmanager
async def refusing(database_url, browser, *documents, **settings):
    url = database_url.replace("/?", f"/test_{uuid4().hex}?")
    texts = {str(at): text for at, text in enumerate(documents)}
    only = {"persisted_documents": texts, "allows_only_persisted": True}
    async with running_app(url, **only, **settings) as app, serving(app) as (host, port):
        workplace = Workplace(app)
        await workplace.save(*people(), *talks())
        yield Office(url=f"http://{host}:{port}", browser=browser, workplace=workplace)
        await workplace.close()
