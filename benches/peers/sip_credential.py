"""The update of a SIP credential through SignalWire's own client, which keeps its connections. The vendor's call takes
the password only among what it has no parameter for, as the vendor's reference leaves it out."""

import os

import rounds
from signalwire.rest import RestClient

ID = os.environ["CREDENTIAL_ID"]


def connect():
    return RestClient("1313fe58-5e14-4c11-bbe7-6fdfa11fe780", "PT0123456789abcdef", os.environ["SERVER"])


def call(client):
    response = client.fabric.sip_endpoints.update(
        ID, username="front-desk", send_as="+15551230001", extras={"password": "correct horse battery"}
    )
    assert response["sip_endpoint"]["username"] == "User", response


rounds.serve("signalwire-sdk", connect, call)
