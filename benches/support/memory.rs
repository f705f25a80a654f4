//! What processes hold: memory and files.

use std::fmt::Display;

/// The memory of this process in KiB, where the system tells.
pub fn resident() -> Option<usize> {
    status("self", "VmRSS:")
}

/// The most memory that a process has had so far in KiB, where the system tells.
pub fn peak(process: u32) -> Option<usize> {
    status(process, "VmHWM:")
}

fn status(process: impl Display, field: &str) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix(field)?.trim().strip_suffix("kB")?.trim().parse().ok())
}

/// How many file descriptors this process has open, sockets included, where the system tells.
pub fn open_files() -> Option<usize> {
    Some(std::fs::read_dir("/proc/self/fd").ok()?.count())
}
