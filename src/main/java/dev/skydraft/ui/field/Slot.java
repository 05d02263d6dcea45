package dev.skydraft.ui.field;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Property;
import java.util.Optional;

/// A fact in a design that one field edits, as an environment sees it: a value of a resource, a setting, a name.
public interface Slot<T> {
    /// What the fact is called and how it is written.
    Property<T> property();

    /// Names the step that changes it: "Set CPU of TaskFlow API in dev".
    String step(Design design, String environment);

    /// The value in force; empty while unknown, or when what it is a fact about no longer exists.
    Optional<T> find(Design design, String environment);

    Design with(Design design, String environment, T value);

    /// The design with the value as in what the environment is based on; in the root, with the default.
    Design without(Design design, String environment);

    /// Whether leaving the field empty takes the value back.
    default boolean clearable() {
        return true;
    }

    /// The design with the field left empty.
    default Design cleared(Design design, String environment) {
        return without(design, environment);
    }

    /// Why the value is wrong, in one sentence.
    default Optional<String> problem(Design design, T value) {
        return property().problem(value);
    }

    /// The value in what the environment is based on, if this one differs: "prod: 2".
    default Optional<String> difference(Design design, String environment) {
        return Optional.empty();
    }

    /// What stands in for the value while it is not set: reckoned from the rest of the design.
    ///
    /// @param reckoned the deployment that bills are reckoned from
    default Optional<T> derived(Deployment reckoned) {
        return Optional.empty();
    }

    /// A value that is worth a button.
    default Optional<Suggestion> suggestion(Design design, String environment) {
        return Optional.empty();
    }

    /// @param label what the button says
    /// @param text the value as the user would type it
    record Suggestion(String label, String text) {}
}
