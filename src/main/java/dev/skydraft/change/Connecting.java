package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.Trait;
import java.util.Optional;
import java.util.stream.Stream;

/// Connects resources.
public final class Connecting {
    private Connecting() {}

    /// Why two resources cannot be connected so, in one sentence; empty if they can.
    public static Optional<String> refusal(Design design, ConnectionKind kind, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(quoted(Wording.name(design, from)) + " cannot be connected to itself");
        }
        return Stream.of(from, to)
                .map(design.resources()::get)
                .filter(r -> r.has(Trait.DRAWING))
                .findFirst()
                .map(Connecting::notAResource)
                .or(() -> duplicate(design, kind, from, to));
    }

    /// A new connection.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit connect(Design design, ConnectionKind kind, String from, String to) {
        Refusal.throwIf(refusal(design, kind, from, to));
        var connection = Connection.of(design.freeId(from + "-" + to), kind, from, to);
        String label = "Connect " + Wording.name(design, from) + " to " + Wording.name(design, to);
        return new Edit(label, design.with(connection), Selection.ofConnection(connection.id()));
    }

    /// Why a connection cannot lead the other way; empty if it can.
    public static Optional<String> reverseRefusal(Design design, String connection) {
        return design.connections().find(connection).flatMap(c -> refusal(design, c.kind(), c.to(), c.from()));
    }

    /// A connection that leads the other way.
    ///
    /// @throws IllegalArgumentException with the sentence of [#reverseRefusal], if there is one
    public static Edit reverse(Design design, String connection) {
        Refusal.throwIf(reverseRefusal(design, connection));
        Connection before = design.connections().get(connection);
        Design reversed = design.with(before.withEnds(before.to(), before.from()));
        return new Edit("Reverse " + Wording.name(design, before), reversed, Selection.ofConnection(connection));
    }

    /// A connection of another kind. What was set for the old kind stays in the design, unseen, in case the kind is
    /// changed back.
    public static Edit become(Design design, String connection, ConnectionKind kind) {
        Connection before = design.connections().get(connection);
        String label = "Change " + Wording.name(design, before) + " to " + Wording.inSentence(kind.label());
        return new Edit(label, design.with(before.withKind(kind)), Selection.ofConnection(connection));
    }

    private static String notAResource(Resource drawing) {
        return "%s is a %s, which connections cannot end at"
                .formatted(
                        quoted(drawing.name()),
                        Wording.inSentence(drawing.kind().label()));
    }

    /// The connection that already is what is wanted.
    public static Optional<Connection> existing(Design design, ConnectionKind kind, String from, String to) {
        return design.connections().stream()
                .filter(c -> c.kind().equals(kind))
                .filter(c -> c.from().equals(from) && c.to().equals(to))
                .findFirst();
    }

    private static Optional<String> duplicate(Design design, ConnectionKind kind, String from, String to) {
        return existing(design, kind, from, to)
                .map(c -> "%s is connected to %s by %s already"
                        .formatted(
                                quoted(Wording.name(design, from)),
                                quoted(Wording.name(design, to)),
                                Wording.inSentence(kind.label())));
    }
}
