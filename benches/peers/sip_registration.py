"""UpdateSipRegistration through Voximplant's own client. It signs a token and opens a connection for each call."""

import os

import rounds
from voximplant.apiclient import VoximplantAPI


def connect():
    return VoximplantAPI(os.environ["VOXIMPLANT_CREDENTIALS"], endpoint=os.environ["SERVER"])


def call(client):
    response = client.update_sip_registration(
        1, sip_username="front-desk", outbound_proxy="+15551230001", password="correct horse battery"
    )
    assert response == {"result": 1}, response


rounds.serve("voximplant-apiclient", connect, call)
