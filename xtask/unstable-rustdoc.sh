#!/bin/sh
# rustdoc's JSON is unstable. This lets a stable rustdoc write it, and leaves the compiler alone: set for cargo, the variable would
# compile all dependencies once more.
RUSTC_BOOTSTRAP=1 exec rustdoc "$@"
