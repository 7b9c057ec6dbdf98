//! The print desk: booklets laid out by processes of their own, each with limits on time and memory.
