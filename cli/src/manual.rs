//! `completions` and `man`: what shells and people read about all commands.

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;
use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};
use clap_complete::Shell;
use std::path::{Path, PathBuf};

pub(crate) fn commands() -> [Command; 2] {
    let shell = Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell));
    let folder = Arg::new("to").long("to").value_name("FOLDER").value_hint(ValueHint::DirPath);
    [
        Command::new("completions").about("Prints the completions for a shell").arg(shell),
        Command::new("man").about("Prints the manual page of the program").arg(
            folder.value_parser(value_parser!(PathBuf)).help("Write a page for each command into this folder instead"),
        ),
    ]
}

pub(crate) fn completions(arguments: &ArgMatches, mut command: Command) -> Result<Exit, Failure> {
    let shell = arguments.get_one::<Shell>("shell").copied().ok_or("the shell is unknown")?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "trunkline", &mut script);
    let _ = output::write_bytes(&script)?;
    Ok(Exit::Done)
}

pub(crate) fn man(arguments: &ArgMatches, mut command: Command) -> Result<Exit, Failure> {
    command.build();
    match arguments.get_one::<PathBuf>("to") {
        Some(folder) => {
            let made = std::fs::create_dir_all(folder);
            made.map_err(|error| Failure::usage(format!("{}: {error}", folder.display())))?;
            pages(&command, "trunkline", folder)?;
        }
        None => {
            let _ = output::write_bytes(&page(command)?)?;
        }
    }
    Ok(Exit::Done)
}

/// Writes the page of a command and those of the commands below it.
fn pages(command: &Command, name: &str, folder: &Path) -> Result<(), Failure> {
    let file = folder.join(format!("{name}.1"));
    let page = page(command.clone().name(name.to_owned()))?;
    std::fs::write(&file, page).map_err(|error| Failure::usage(format!("{}: {error}", file.display())))?;
    let below = command.get_subcommands().filter(|below| below.get_name() != "help");
    below.into_iter().try_for_each(|below| pages(below, &format!("{name}-{}", below.get_name()), folder))
}

fn page(command: Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).map_err(|error| format!("the page cannot be made: {error}"))?;
    Ok(page)
}
