//! From any state, whatever fails in between, repeated `apply` reaches the manifest: no duplicate, no field lost, no secret leaked.

use super::{Fleet, Folder, PASSWORD};
use futures_util::StreamExt;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::future::Future;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use trunkline_cli::plan::LiveFields;
use trunkline_cli::plan::apply::End;
use trunkline_cli::plan::kinds::{KINDS, Kind, Live};
use trunkline_cli::plan::manifest::With;
use trunkline_testkit::{Fault, Sandbox};

/// A small generator of numbers: a run is repeated by its seed.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap()
    }

    fn flip(&mut self) -> bool {
        self.roll(2) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

const TEXTS: [&str; 4] = ["Desk", "Lobby", "random", "\u{1F4DE} \"line\""];

/// A random manifest over a few names, so that states overlap.
pub fn manifest(dice: &mut Dice) -> String {
    let mut text = "version = 1\n".to_owned();
    let optional = |dice: &mut Dice, text: &mut String, field: &str, values: &[&str]| {
        if dice.flip() {
            let value = serde_json::to_string(dice.pick(values)).unwrap();
            let _ = writeln!(text, "{field} = {value}");
        }
    };
    let secret = "password = { file = \"password\" }\n";
    text.push_str("[signalwire.sip_profile]\n");
    optional(dice, &mut text, "default_encryption", &["required", "optional"]);
    for name in ["a", "b", "c"] {
        if dice.flip() {
            continue;
        }
        let _ = write!(text, "[signalwire.sip_credentials.{name}]\nusername = \"user-{name}\"\n{secret}");
        optional(dice, &mut text, "caller_id", &TEXTS);
        optional(dice, &mut text, "encryption", &["required", "optional"]);
        if dice.flip() {
            let user = format!("{{ ref = \"signalwire.sip_credentials.{name}.username\" }}");
            let _ = write!(
                text,
                "[voximplant.sip_registrations.{name}]\nsip_username = {user}\nproxy = {{ ref = \
                 \"signalwire.sip_profile.domain\" }}\npassword = {{ ref = \"signalwire.sip_credentials.{name}.password\" }}\n"
            );
            optional(dice, &mut text, "outbound_proxy", &["x.example", "y.example"]);
        }
        if dice.flip() {
            let _ = write!(text, "[diga.phones.{name}]\nphone_number = \"+3460000000{}\"\n", name.as_bytes()[0] - b'a');
            optional(dice, &mut text, "nickname", &TEXTS);
            let _ = write!(
                text,
                "outbound_config.termination_uri = {{ ref = \"signalwire.sip_profile.domain\" }}\noutbound_config.username \
                 = {{ ref = \"signalwire.sip_credentials.{name}.username\" }}\noutbound_config.{secret}"
            );
        }
    }
    for (name, network) in [("x", "10.1.2.3/8"), ("y", "192.168.0.0/255.255.0.0")] {
        if dice.flip() {
            let _ = writeln!(text, "[voximplant.sip_white_list.{name}]\nsip_whitelist_network = \"{network}\"");
            optional(dice, &mut text, "description", &TEXTS);
        }
    }
    if dice.flip() {
        let _ = writeln!(
            text,
            "[signalwire.sip_gateways.carrier]\nname = \"carrier\"\nuri = \"sip.example.com\"\nencryption = \
             \"{}\"\nciphers = [\"AES_256_CM_HMAC_SHA1_80\"]\ncodecs = [\"PCMU\"]",
            dice.pick(&["required", "optional"])
        );
    }
    if dice.flip() {
        let _ = write!(text, "[signalwire.relay_sip_endpoints.lobby]\nusername = \"lobby\"\n{secret}");
        optional(dice, &mut text, "caller_id", &TEXTS);
    }
    text
}

/// The operations that a run sends.
const OPERATIONS: [(usize, &str); 17] = [
    (0, "list_sip_credentials"),
    (0, "create_sip_credential"),
    (0, "update_sip_credential"),
    (0, "get_sip_credential"),
    (0, "update_sip_profile"),
    (0, "get_sip_profile"),
    (0, "create_sip_gateway"),
    (0, "update_sip_gateway"),
    (0, "create_relay_sip_endpoint"),
    (1, "get_sip_registrations"),
    (1, "create_sip_registration"),
    (1, "update_sip_registration"),
    (1, "add_sip_white_list_item"),
    (1, "set_sip_white_list_item"),
    (2, "import_phone"),
    (2, "update_phone"),
    (2, "update_phone_sip_config"),
];

fn fault(dice: &mut Dice) -> Box<dyn FnOnce(Fault) -> Fault + Send> {
    match dice.roll(3) {
        0 => Box::new(|_| Fault::reset()),
        1 => Box::new(|_| Fault::close()),
        _ => Box::new(|_| Fault::response(200, "{}")),
    }
}

fn inject(dice: &mut Dice, sandbox: &Sandbox) {
    for _ in 0..dice.roll(8) {
        let (platform, operation) = *dice.pick(&OPERATIONS);
        let (kind, status) = (dice.roll(4), *dice.pick(&[500_u16, 502, 503, 408]));
        let fault = fault(dice);
        macro_rules! inject {
            ($fake:expr) => {
                match kind {
                    0 => $fake.throttle_next(1 + usize::from(status % 3), None),
                    1 => $fake.fail_next(operation, status, json!("gateway")),
                    _ => $fake.fault_next(operation, fault),
                }
            };
        }
        match platform {
            0 => inject!(sandbox.signalwire()),
            1 => inject!(sandbox.voximplant()),
            _ => inject!(sandbox.diga()),
        }
    }
}

/// Polls a future so often at most: a process that is killed.
async fn killed_after<F: Future>(polls: usize, future: F) -> Option<F::Output> {
    let (mut future, mut left) = (pin!(future), polls);
    std::future::poll_fn(|context| {
        left = left.saturating_sub(1);
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// All resources of the account, by kind.
pub async fn everything(fleet: &Fleet<'_>) -> BTreeMap<&'static str, Vec<Live>> {
    let mut all = BTreeMap::new();
    for kind in KINDS.iter().filter(|kind| !kind.is_of_subscriber()) {
        // What is left of the faults hits these reads, too.
        for _ in 0..20 {
            let rows = fleet.clients.collection(kind, None).await.unwrap().list().collect::<Vec<_>>().await;
            if let Ok(rows) = rows.into_iter().collect::<Result<_, _>>() {
                all.insert(kind.name.as_str(), rows);
                break;
            }
        }
    }
    all
}

/// One run. The error says what is wrong with it.
async fn run(seed: u64) -> Result<(), String> {
    let mut dice = Dice::new(seed);
    let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
    // The state before: another manifest, applied without faults, with passwords of its own.
    folder.write("password", "another-horse");
    let before = manifest(&mut dice);
    let ends = Fleet::new(&folder, &sandbox, &before).apply(4).await.map_err(|error| format!("before: {error}"))?;
    if !ends.iter().all(|(_, end)| matches!(end, End::Done | End::Unchanged)) {
        return Err(format!("before: {ends:?}"));
    }
    folder.write("password", PASSWORD);
    std::fs::remove_file(folder.path("trunks.toml.journal")).unwrap();
    let wanted = manifest(&mut dice);
    let fleet = Fleet::new(&folder, &sandbox, &wanted);
    let earlier = everything(&fleet).await;

    let mut said = String::new();
    for round in 0..40 {
        if round < 6 {
            inject(&mut dice, &sandbox);
        }
        let polls = if round < 6 && dice.flip() { 1 + dice.roll(60) } else { usize::MAX };
        let in_flight = 1 + dice.roll(4);
        // Creates of unknown outcome are sent again in a later run only.
        let later = if round >= 6 || dice.flip() { Duration::from_secs(3600) } else { Duration::ZERO };
        // A kill is not seen by the platform at once: what it has read by then, it does.
        match killed_after(polls, fleet.apply_later(in_flight, later)).await {
            Some(ends) => {
                let _ = writeln!(said, "{ends:?}");
            }
            None => tokio::task::yield_now().await,
        }
        let journal = fleet.journal();
        if let Ok((plan, _)) = fleet.plan_later(&journal, later).await {
            let _ = writeln!(said, "{plan} {}", serde_json::to_string(&plan).unwrap());
            if plan.is_empty() {
                return check(&fleet, &sandbox, &earlier, &said).await;
            }
        }
    }
    Err(format!("it does not converge: {said}"))
}

async fn check(
    fleet: &Fleet<'_>,
    sandbox: &Sandbox,
    earlier: &BTreeMap<&'static str, Vec<Live>>,
    said: &str,
) -> Result<(), String> {
    let now = everything(fleet).await;
    for kind in KINDS.iter() {
        let Some(rows) = now.get(kind.name.as_str()) else { continue };
        let keys: std::collections::BTreeSet<_> = rows.iter().map(|row| kind.key(&row.fields)).collect();
        if keys.len() != rows.len() {
            return Err(format!("{} has duplicates", kind.name));
        }
        for before in &earlier[kind.name.as_str()] {
            let Some(after) = rows.iter().find(|row| row.id == before.id) else {
                return Err(format!("{} {} is gone", kind.name, before.id));
            };
            // A credential of the relay API is one of the other API, too.
            let views = ["signalwire.sip_credentials", "signalwire.relay_sip_endpoints"];
            let is_described = |of: &Kind| {
                of.name == kind.name || [&of.name, &kind.name].iter().all(|name| views.contains(&name.as_str()))
            };
            let desired = fleet.manifest.resources.iter().filter(|resource| is_described(resource.kind));
            let desired = desired.filter_map(|one| fleet.manifest.desired(one, &live_profile(&now), With::No).ok());
            let mut desired = desired.filter(|desired| kind.is_single() || kind.is_same(desired, &after.fields));
            let lost = lost("", &before.fields, &after.fields, &desired.next().unwrap_or_default());
            if !lost.is_empty() {
                return Err(format!("{} {} lost {lost:?}", kind.name, before.id));
            }
        }
        // What is new has the password of the manifest.
        for row in rows.iter().filter(|row| !earlier[kind.name.as_str()].iter().any(|before| before.id == row.id)) {
            let is_set = match kind.name.as_str() {
                "signalwire.sip_credentials" => sandbox.signalwire().password_is(&row.id.as_str().into(), PASSWORD),
                "signalwire.relay_sip_endpoints" => {
                    sandbox.signalwire().endpoint_password_is(&row.id.as_str().into(), PASSWORD)
                }
                "voximplant.sip_registrations" => sandbox.voximplant().password_is(row.id.parse().unwrap(), PASSWORD),
                "diga.phones" => sandbox.diga().password_is(row.id.parse().unwrap(), PASSWORD),
                _ => true,
            };
            if !is_set {
                return Err(format!("{} {} has another password", kind.name, row.id));
            }
        }
    }
    let journal = std::fs::read_to_string(fleet.folder.path("trunks.toml.journal")).unwrap_or_default();
    for text in [said, &journal] {
        if text.contains("horse") {
            return Err("a password is shown".to_owned());
        }
    }
    Ok(())
}

/// The fields that changed, and that the manifest does not name, at any depth.
fn lost(path: &str, before: &Value, after: &Value, desired: &Value) -> Vec<String> {
    match before {
        Value::Object(fields) => {
            let inner =
                |(name, value): (&String, &Value)| lost(&format!("{path}.{name}"), value, &after[name], &desired[name]);
            fields.iter().flat_map(inner).collect()
        }
        _ if before == after || !desired.is_null() || path.ends_with("updated") || path.ends_with("updated_at") => {
            vec![]
        }
        _ => vec![format!("{path}: {before} -> {after}")],
    }
}

fn live_profile(now: &BTreeMap<&'static str, Vec<Live>>) -> LiveFields {
    let profile = now["signalwire.sip_profile"][0].fields.clone();
    std::iter::once(("signalwire.sip_profile".to_owned(), profile)).collect()
}

/// `TRUNKLINE_RUNS` sets another number of runs, and `TRUNKLINE_SEED` the first of them.
#[test]
fn repeated_apply_converges_whatever_fails() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let (runs, first) = (number("TRUNKLINE_RUNS").unwrap_or(500), number("TRUNKLINE_SEED").unwrap_or(0));
    let threads = 2;
    let failed: Vec<String> = std::thread::scope(|scope| {
        let thread = |thread: u64| {
            scope.spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                let seeds = (first..first + runs).filter(|seed| seed % threads == thread);
                let run = |seed| runtime.block_on(run(seed)).err().map(|error| format!("seed {seed}: {error}"));
                seeds.filter_map(run).collect::<Vec<_>>()
            })
        };
        let running: Vec<_> = (0..threads).map(thread).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(
        failed.is_empty(),
        "{} of {runs} failed, such as\n{}",
        failed.len(),
        failed[..failed.len().min(5)].join("\n")
    );
}
