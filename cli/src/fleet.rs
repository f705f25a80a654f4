//! `trunkline plan`, `apply`, `export` and `rotate`.

use crate::confirm::confirm;
use crate::connect;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output;
use crate::secret::{self, Source};
use crate::sip;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use trunkline_cli::journal::{Journal, Purpose};
use trunkline_cli::plan::apply::{Applier, End};
use trunkline_cli::plan::checks::Checks;
use trunkline_cli::plan::export::export;
use trunkline_cli::plan::kinds::Clients;
use trunkline_cli::plan::manifest::Manifest;
use trunkline_cli::plan::planner::Planner;
use trunkline_cli::plan::secrets::Secrets;
use trunkline_cli::plan::{LiveFields, Plan, Trouble};
use trunkline_cli::rotate::{New, Rotation};
use trunkline_cli::{bulk, interrupt};

pub(crate) fn commands() -> [Command; 4] {
    let manifest = || {
        Arg::new("manifest")
            .value_name("MANIFEST")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help("Manifest: TOML, or YAML or JSON by its extension")
    };
    let journal = || {
        option("journal", "FILE", "Journal; by default the manifest's name with `.journal` after it")
            .value_parser(value_parser!(PathBuf))
    };
    let in_flight = || {
        option("in-flight", "N", "How many writes are sent at a time")
            .value_parser(value_parser!(u16).range(1..))
            .default_value("8")
    };
    let check = flag("check-passwords", "Ask the SIP servers which passwords work, and set those that do not");
    [
        Command::new("plan")
            .about("Shows what would be done to bring the accounts to the state of a manifest; changes nothing")
            .after_help("Exit codes: 0 nothing to do, 7 there is something to do, others as in `trunkline --help`.")
            .arg(manifest())
            .arg(check.clone())
            .args(sip::arguments())
            .arg(journal())
            .arg(
                option("out", "FILE", "Write the plan to a file for `apply --plan`")
                    .value_parser(value_parser!(PathBuf)),
            ),
        Command::new("apply")
            .about("Brings the accounts to the state of a manifest; resumes after a crash")
            .arg(manifest())
            .arg(check)
            .args(sip::arguments())
            .arg(journal())
            .arg(
                option("plan", "FILE", "Apply this plan, and nothing if the accounts changed since it was made")
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(flag("prune", "Delete what is on the accounts and not in the manifest"))
            .arg(in_flight()),
        Command::new("export").about("Prints a manifest, in TOML, of what is on the configured accounts"),
        Command::new("rotate")
            .about("Rotates a SIP password everywhere, or the passwords of many SIP credentials")
            .arg(
                Arg::new("name")
                    .value_name("NAME")
                    .required_unless_present("from")
                    .help("Credential of the manifest: an address or its last part"),
            )
            .arg(
                option("manifest", "FILE", "Manifest: TOML, or YAML or JSON by its extension")
                    .required_unless_present("from")
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(
                option("from", "FILE", "Set the passwords of a file of JSON lines, `-` for standard input")
                    .conflicts_with_all(["name", "manifest"])
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(journal())
            .arg(in_flight().default_value("16"))
            .arg(flag("plan", "Show the steps; change nothing"))
            .arg(flag("roll-back", "Rotate to the previous password, which the store has"))
            .arg(flag("no-check", "Do not ask the SIP server whether the new password works"))
            .arg(
                option("patience", "SECONDS", "How long a registration is waited for")
                    .value_parser(value_parser!(u64))
                    .default_value("120"),
            )
            .args(secret::arguments("password", "New password in place of a generated one"))
            .args(sip::arguments()),
    ]
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn path<'a>(arguments: &'a ArgMatches, name: &str) -> Option<&'a PathBuf> {
    arguments.get_one(name)
}

fn in_flight(arguments: &ArgMatches) -> usize {
    arguments.get_one::<u16>("in-flight").copied().map_or(1, usize::from)
}

/// The accounts that a manifest needs.
fn clients(manifest: &Manifest, global: &Global) -> Result<Clients, Failure> {
    let needs = |platform: &str| manifest.kinds().any(|kind| kind.create.provider.as_str() == platform);
    let signalwire = needs("signalwire").then(|| connect::signalwire(global)).transpose()?;
    let voximplant = needs("voximplant").then(|| connect::voximplant(global)).transpose()?;
    let diga = needs("diga").then(|| connect::diga(global)).transpose()?;
    Ok(Clients::new(signalwire.map(|it| it.0), voximplant.map(|it| it.0), diga.map(|it| it.0)))
}

fn secrets(manifest: &Path) -> Secrets {
    Secrets::new(manifest, Box::new(|name| secret::prompt(name).map_err(|failure| failure.to_string())))
}

fn journal_path(arguments: &ArgMatches, manifest: &Path) -> PathBuf {
    path(arguments, "journal").cloned().unwrap_or_else(|| {
        let mut name = manifest.as_os_str().to_owned();
        name.push(".journal");
        name.into()
    })
}

pub(crate) async fn plan(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let manifest = read(arguments)?;
    let clients = clients(&manifest, global)?;
    let journal = journal_path(arguments, &manifest.path);
    // A plan writes nothing, and no journal either.
    let journal = if journal.exists() { Some(Journal::open(&journal, &Purpose::Manifest)?) } else { None };
    let reach = sip::reach(arguments, global)?;
    let checks = arguments.get_flag("check-passwords").then(|| Checks::new(&clients, &reach));
    let (plan, _) = planned(checks.as_ref(), &manifest, &clients, &secrets(&manifest.path), journal.as_ref()).await?;
    if let Some(path) = path(arguments, "out") {
        let text = serde_json::to_string_pretty(&plan).map_err(|error| error.to_string())?;
        std::fs::write(path, text + "\n").map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    print(&plan, global)?;
    Ok(if plan.is_empty() { Exit::Done } else { Exit::Changes })
}

fn read(arguments: &ArgMatches) -> Result<Manifest, Failure> {
    Ok(Manifest::read(path(arguments, "manifest").map_or(Path::new(""), PathBuf::as_path))?)
}

async fn planned(
    checks: Option<&Checks<'_>>,
    manifest: &Manifest,
    clients: &Clients,
    secrets: &Secrets,
    journal: Option<&Journal>,
) -> Result<(Plan, LiveFields), Failure> {
    let planner = Planner {
        manifest,
        clients,
        secrets,
        checks,
        in_doubt: &|address| journal.and_then(|journal| journal.in_doubt_for(address)),
    };
    Ok(planner.plan().await?)
}

fn print(plan: &Plan, global: &Global) -> Result<(), Failure> {
    let text = if global.json {
        serde_json::to_string_pretty(plan).map_err(|error| error.to_string())?
    } else {
        plan.to_string()
    };
    output::write(&output::plain(&text)).map(drop)
}

pub(crate) async fn apply(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let manifest = read(arguments)?;
    let may_prune = arguments.get_flag("prune");
    if may_prune && manifest.kinds().next().is_none() {
        let failure = Failure::usage(format!(
            "{}: it describes nothing, so `--prune` has nothing to compare",
            manifest.path.display()
        ));
        return Err(failure.hint("say under `owns` which resources it is about"));
    }
    let clients = clients(&manifest, global)?;
    let secrets = secrets(&manifest.path);
    let journal = Journal::open(&journal_path(arguments, &manifest.path), &Purpose::Manifest)?;
    let reach = sip::reach(arguments, global)?;
    let checks = || arguments.get_flag("check-passwords").then(|| Checks::new(&clients, &reach));
    let (plan, live) = planned(checks().as_ref(), &manifest, &clients, &secrets, Some(&journal)).await?;
    if let Some(path) = path(arguments, "plan") {
        let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let earlier: Plan = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut moved = plan.moved_since(&earlier)?;
        if may_prune && plan.unmanaged != earlier.unmanaged {
            moved.push("what is not in the manifest");
        }
        if !moved.is_empty() {
            let failure = Failure::usage(format!("changed since the plan was made: {}", moved.join(", ")));
            return Err(failure.hint("make a new plan"));
        }
    }
    let prunes = may_prune && !plan.unmanaged.is_empty();
    if !global.json {
        print(&plan, global)?;
    }
    if plan.is_empty() && !prunes {
        if global.json {
            report(&[], global)?;
        }
        return Ok(Exit::Done);
    }
    let count = plan.unmanaged.len();
    let question = if prunes {
        format!("Apply this, and delete {count} that the manifest does not have")
    } else {
        "Apply this".to_owned()
    };
    confirm(global, &question)?;
    let (checks, stop) = (checks(), CancellationToken::new());
    tokio::spawn(interrupt::stop_on_ctrl_c(stop.clone(), |text| anstream::eprintln!("{text}")));
    let applier = Applier {
        manifest: &manifest,
        clients: &clients,
        secrets: &secrets,
        journal: &journal,
        checks: checks.as_ref(),
        in_flight: in_flight(arguments),
        stop: &stop,
    };
    let mut ends = applier.apply(&plan, live).await?;
    // What the manifest has comes first: what is deleted may be in its way, and may be needed if it failed.
    if prunes && !stop.is_cancelled() && ends.iter().all(|(_, end)| matches!(end, End::Done | End::Unchanged)) {
        ends.extend(applier.prune(&plan).await?);
    }
    report(&ends, global)?;
    Ok(if stop.is_cancelled() { Exit::Interrupted } else { exit(&ends) })
}

fn exit(ends: &[(String, End)]) -> Exit {
    let is_done = |end: &End| matches!(end, End::Done);
    let failed: Vec<&End> =
        ends.iter().map(|(_, end)| end).filter(|end| !matches!(end, End::Done | End::Unchanged)).collect();
    if failed.is_empty() {
        Exit::Done
    } else if ends.iter().any(|(_, end)| is_done(end)) {
        Exit::Partly
    } else if failed.iter().any(|end| matches!(end, End::Unknown(_))) {
        Exit::Unknown
    } else {
        Exit::Refused
    }
}

/// The final table.
fn report(ends: &[(String, End)], global: &Global) -> Result<(), Failure> {
    let row = |(address, end): &(String, End)| {
        let (word, why) = match end {
            End::Done => ("done", None),
            End::Unchanged => ("unchanged", None),
            End::Refused(why) => ("refused", Some(why.clone())),
            End::Unknown(why) => ("unknown", Some(why.clone())),
            End::Skipped(need) => ("skipped", Some(format!("{need} was not brought to its state"))),
        };
        json!({ "address": address, "result": word, "why": why })
    };
    let rows: Vec<_> = ends.iter().map(row).collect();
    if global.json {
        return output::write(&output::plain(&json!({ "version": 1, "results": rows }).to_string())).map(drop);
    }
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let changed = rows.iter().filter(|row| row["result"] != "unchanged").map(|row| {
        let why = row["why"].as_str().map(|why| format!(": {why}")).unwrap_or_default();
        format!("{:9} {}{why}", text(&row["result"]), text(&row["address"]))
    });
    let count = |word: &str| rows.iter().filter(|row| row["result"] == word).count();
    let counts = ["done", "unchanged", "refused", "unknown", "skipped"].map(|word| format!("{} {word}", count(word)));
    let lines: Vec<_> = changed.chain([counts.join(", ")]).collect();
    output::write(&output::plain(&lines.join("\n"))).map(drop)
}

pub(crate) async fn export_command(global: &Global) -> Result<Exit, Failure> {
    // A platform without credentials has nothing to export.
    let clients = Clients::new(
        connect::signalwire(global).ok().map(|it| it.0),
        connect::voximplant(global).ok().map(|it| it.0),
        connect::diga(global).ok().map(|it| it.0),
    );
    if clients.signalwire.is_none() && clients.voximplant.is_none() && clients.diga.is_none() {
        let failure = Failure::usage("no account is configured");
        return Err(failure.hint("`trunkline doctor` shows what is missing"));
    }
    let text = export(&clients).await?;
    output::write(&output::plain(text.trim_end())).map(|_| Exit::Done)
}

pub(crate) async fn rotate(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    if let Some(input) = path(arguments, "from") {
        let (client, _) = connect::signalwire(global)?;
        let journal = path(arguments, "journal").cloned();
        let is_done = bulk::run(client.sip_credentials(), input, journal, in_flight(arguments)).await?;
        return Ok(if is_done { Exit::Done } else { Exit::Partly });
    }
    let manifest = read(arguments)?;
    let clients = clients(&manifest, global)?;
    let journal = Journal::open(&journal_path(arguments, &manifest.path), &Purpose::Manifest)?;
    let reach = sip::reach(arguments, global)?;
    let checks = (!arguments.get_flag("no-check")).then(|| Checks::new(&clients, &reach));
    let patience = arguments.get_one::<u64>("patience").copied().unwrap_or_default();
    let rotation = Rotation {
        manifest: &manifest,
        clients: &clients,
        journal: &journal,
        checks: checks.as_ref(),
        patience: Duration::from_secs(patience),
        say: &|step| anstream::eprintln!("{step}"),
    };
    let name = arguments.get_one::<String>("name").map_or("", String::as_str);
    let subject = rotation.subject(name)?;
    if arguments.get_flag("plan") {
        for (number, step) in rotation.steps(&subject).iter().enumerate() {
            output::line(format_args!("{}. {step}", number + 1));
        }
        return Ok(Exit::Done);
    }
    let new = match Source::given(arguments, "password")? {
        _ if arguments.get_flag("roll-back") => New::Previous,
        Some(source) => New::Given(source.read("password")?),
        None => New::Generated,
    };
    rotation.run(&subject, new).await?;
    Ok(Exit::Done)
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Usage(what) => what.into(),
            Trouble::Call(error) => (*error).into(),
        }
    }
}
