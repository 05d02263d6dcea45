package dev.skydraft.kind;

import java.util.Optional;

/// A typed fact about a resource, a connection or an environment that a design may set, with its default and bounds.
/// Sealed, so that inspector, file and command line switch over every type of property exhaustively.
///
/// A property without a default is unknown until set; a default, once released, never changes.
public sealed interface Property<T> permits Whole, Amount, Flag, Choice, Text, Lines, Cidr, Size {
    /// The name in files: camelCase, unique among the properties of its kind.
    String id();

    String label();

    /// One sentence for tooltip and documentation.
    String help();

    /// The value where nothing is set; empty where unset means unknown.
    Optional<T> initial();

    /// Reads what a user typed.
    ///
    /// @throws IllegalArgumentException with one sentence that says what was expected
    T parse(String text);

    /// The value as a user would type it.
    String format(T value);

    /// Why a value that can be held is still wrong (out of bounds, malformed), as one sentence; empty if it is fine.
    Optional<String> problem(T value);

    /// The one form of equal values that designs hold.
    default T canonical(T value) {
        return value;
    }

    /// The unit written behind the value; empty for none.
    default String unit() {
        return "";
    }

    /// True for a measured or expected amount of use (GB, requests) that no default can stand for.
    default boolean usage() {
        return false;
    }

    /// The value if it has this property's type.
    Optional<T> cast(Object value);
}
