package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import java.util.stream.Stream;

/// One rule that a design should keep.
@FunctionalInterface
public interface Check {
    /// What is wrong in one environment, in any order. A sentence names the environment only where its own settings are
    /// wrong, so that the same finding in two environments is equal.
    Stream<Finding> findings(Deployment deployment);
}
