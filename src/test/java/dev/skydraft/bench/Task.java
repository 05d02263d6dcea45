package dev.skydraft.bench;

import java.util.concurrent.Callable;

/// Something to be measured.
///
/// @param work does it once and returns what came of it, so that it cannot be optimised away
record Task(String name, Callable<?> work) {}
