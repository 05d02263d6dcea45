package dev.skydraft.check;

/// How bad a finding is, the worst first.
public enum Severity {
    /// Cannot be created, or cannot work.
    ERROR,
    /// Probably not meant.
    WARNING,
    /// Left open.
    HINT
}
