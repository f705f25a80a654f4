"""The life of a SIP registration in the sandbox, through Voximplant's own client. `voximplant.sh` runs this."""

import contextlib
import datetime
import importlib.metadata
import json
import os
import pathlib

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from voximplant.apiclient import VoximplantAPI, VoximplantException

CREDENTIALS = pathlib.Path(os.environ["VOXIMPLANT_CREDENTIALS"])
ENDPOINT = os.environ["VOXIMPLANT_BASE_URL"].removeprefix("https://")


def number(name):
    return int(os.environ[f"VOXIMPLANT_{name}_ID"])


APPLICATION, RULE, USER, FIRST = (number(name) for name in ("APPLICATION", "RULE", "USER", "SIP_REGISTRATION"))


@contextlib.contextmanager
def refused(code):
    """What is done in here is refused with this code."""
    try:
        yield
    except VoximplantException as error:
        assert error.code == code, f"refused with {error} in place of {code}"
    else:
        raise AssertionError(f"not refused, although {code} was expected")


def with_other_credentials(**members):
    """A client whose file differs from the right one in these members."""
    file = CREDENTIALS.with_name("other.json")
    file.write_text(json.dumps({**json.loads(CREDENTIALS.read_text()), **members}))
    return VoximplantAPI(str(file), endpoint=ENDPOINT)


def another_key():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return key.private_bytes(pem, pkcs8, serialization.NoEncryption()).decode()


def main():
    api = VoximplantAPI(str(CREDENTIALS), endpoint=ENDPOINT)

    def ids(**filters):
        page = api.get_sip_registrations(**filters)
        assert page["count"] == len(page["result"]), page
        return [row["sip_registration_id"] for row in page["result"]]

    def read(registration):
        [row] = api.get_sip_registrations(sip_registration_id=registration)["result"]
        return row

    # Create, with all that a password can be made of.
    created = api.create_sip_registration(
        "HedyLamarr", "sip.example.org", password="p&ss w=ö;1", is_persistent=False
    )
    own = created["sip_registration_id"]
    assert created["result"] == 1 and created["account_info"]["balance"] == 999.0, created
    row = read(own)
    assert (row["sip_username"], row["proxy"]) == ("HedyLamarr", "sip.example.org"), row
    assert row["is_persistent"] is False and row["successful"] is True and row["status_code"] == 200, row
    assert isinstance(row["purchase_date"], datetime.datetime), row
    assert isinstance(row["next_subscription_renewal"], datetime.date), row
    assert "password" not in row and "application_id" not in row, row
    assert ids() == [FIRST, own]
    assert ids(sip_username="HedyLamarr", proxy=["sip.example.org", "elsewhere.example.org"]) == [own]
    assert ids(is_persistent=True) == []
    assert ids(count=1, offset=1) == [own]

    # Update: what is not sent stays.
    assert api.update_sip_registration(own, outbound_proxy="12", auth_user="hedy", password="new") == {"result": 1}
    row = read(own)
    assert (row["outbound_proxy"], row["auth_user"], row["sip_username"]) == ("12", "hedy", "HedyLamarr"), row

    # Bind: by ids and by names. A user has one registration.
    assert api.bind_sip_registration(own, application_id=APPLICATION, rule_id=RULE, user_id=USER) == {"result": 1}
    row = read(own)
    assert (row["application_id"], row["rule_id"], row["user_id"]) == (APPLICATION, RULE, USER), row
    assert ids(is_bound_to_application=True) == ids(application_id=[APPLICATION, 0], user_id=USER) == [own]
    names = {"application_name": row["application_name"], "user_name": row["user_name"]}
    api.bind_sip_registration(FIRST, **names)
    assert ids(is_bound_to_application=True) == [FIRST]
    api.bind_sip_registration(FIRST, bind=False)
    assert ids(is_bound_to_application=True) == []

    # What is wrong is refused in the platform's codes, and changes nothing.
    with refused(485):
        api.bind_sip_registration(own, user_id=USER)
    with refused(274):
        api.update_sip_registration(own, proxy="not a host")
    with refused(496):
        api.update_sip_registration("own")
    assert read(own)["proxy"] == "sip.example.org"
    with refused(100):
        with_other_credentials(private_key=another_key()).get_sip_registrations()
    with refused(433):
        with_other_credentials(key_id="unheard-of").get_sip_registrations()

    # The white list.
    item = api.add_sip_white_list_item("192.168.1.5/255.255.0.0", description="HQ")["sip_whitelist_id"]
    listed = api.get_sip_white_list()
    network = {"sip_whitelist_id": item, "sip_whitelist_network": "192.168.1.5/16", "description": "HQ"}
    assert (listed["result"], listed["total_count"]) == ([network], 1), listed
    api.del_sip_white_list_item(item)

    # Delete, once.
    assert api.delete_sip_registration(own) == {"result": 1}
    assert ids() == [FIRST]
    with refused(275):
        api.delete_sip_registration(own)

    version = importlib.metadata.version("voximplant-apiclient")
    print(f"voximplant-apiclient {version}: created, read, updated, bound and deleted a registration in the sandbox")


main()
