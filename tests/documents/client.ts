// The five documented calls with clients that openapi-fetch makes of the types that openapi-typescript generates. It is
// type-checked and run against the sandbox.
import createClient from "openapi-fetch";
import type { paths as Diga } from "./generated/diga";
import type { paths as Signalwire } from "./generated/signalwire";
import type { paths as Voximplant } from "./generated/voximplant";

const variable = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

function succeeded<T>(call: string, { data, response }: { data?: T; response: Response }): T {
  if (!response.ok || data === undefined) throw new Error(`${call}: ${response.status}`);
  console.log(`${call}: ${response.status}`);
  return data;
}

const basic = btoa(`${variable("SIGNALWIRE_PROJECT_ID")}:${variable("SIGNALWIRE_API_TOKEN")}`);
const signalwire = createClient<Signalwire>({
  baseUrl: variable("SIGNALWIRE_BASE_URL"),
  headers: { Authorization: `Basic ${basic}` },
});
const voximplant = createClient<Voximplant>({
  baseUrl: variable("VOXIMPLANT_BASE_URL"),
  headers: {
    Authorization: `Bearer ${variable("VOXIMPLANT_TOKEN")}`,
    "Content-Type": "application/x-www-form-urlencoded",
  },
  bodySerializer: (body: object | undefined) =>
    new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)])),
});
const diga = createClient<Diga>({
  baseUrl: variable("DIGA_BASE_URL"),
  headers: { Authorization: `Bearer ${variable("DIGA_API_KEY")}` },
});

const credential = succeeded(
  "update_sip_credential",
  await signalwire.PUT("/api/fabric/resources/sip_endpoints/{id}", {
    params: { path: { id: variable("SIGNALWIRE_SIP_CREDENTIAL_ID") } },
    body: { username: "desk", encryption: "required", codecs: ["OPUS"], call_handler: "passthrough", calling_handler_resource_id: null },
  }),
);
console.log(credential.id);

const profile = succeeded(
  "update_sip_profile",
  await signalwire.PUT("/api/relay/rest/sip_profile", { body: { default_encryption: "required", default_send_as: null } }),
);
const sendAs: string | null | undefined = profile.default_send_as;
console.log(sendAs);

const created = succeeded(
  "create_subscriber_sip_credential",
  await signalwire.POST("/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints", {
    params: { path: { fabric_subscriber_id: variable("SIGNALWIRE_SUBSCRIBER_ID") } },
    body: { username: "typescript", password: "hack-me-if-you-can", password_confirmation: "hack-me-if-you-can" },
  }),
);
const username: string | undefined = created.username;
console.log(username);

const updated = succeeded(
  "update_sip_registration",
  await voximplant.POST("/platform_api/UpdateSipRegistration", {
    body: { sip_registration_id: Number(variable("VOXIMPLANT_SIP_REGISTRATION_ID")), sip_username: "desk" },
  }),
);
// The document says that an error comes with the same status.
if ("error" in updated) throw new Error(JSON.stringify(updated.error));

const phone = succeeded(
  "update_phone_sip_config",
  await diga.PATCH("/v1/phone/{phone_id}/sip-config", {
    params: { path: { phone_id: variable("DIGA_PHONE_ID") } },
    body: { inbound_config: null, outbound_config: { termination_uri: "sip.example.org", media_encryption: "require" } },
  }),
);
const assigned: string | null | undefined = phone.assigned_at;
console.log(assigned, phone.sip_config?.termination_uri);
