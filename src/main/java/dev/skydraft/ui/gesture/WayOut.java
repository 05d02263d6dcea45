package dev.skydraft.ui.gesture;

import dev.skydraft.change.Adding;
import dev.skydraft.change.Connecting;
import dev.skydraft.change.Locking;
import dev.skydraft.change.NearestHome;
import dev.skydraft.change.Places;
import dev.skydraft.change.Relocating;
import dev.skydraft.change.Room;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Refusals together with what the user can do about them, as the button of the message.
public final class WayOut {
    private WayOut() {}

    /// Something was refused because boxes are locked: they can be unlocked.
    public static Message unlocking(DocumentModel document, String sentence, Collection<PlacementRef> boxes) {
        List<PlacementRef> locked = locked(document.design(), boxes);
        return locked.isEmpty()
                ? Message.warning(sentence)
                : Message.warning(sentence)
                        .offering(
                                "Unlock",
                                () -> document.edit(design -> Locking.unlock(design, locked(design, locked))));
    }

    /// Why the selected boxes cannot be moved, if all of them are locked.
    public static Optional<Message> locked(DocumentModel document) {
        Selection selection = document.selection();
        boolean all =
                !selection.placements().isEmpty() && !Locking.any(document.design(), selection.placements(), false);
        String name = Wording.name(document.design(), Selection.of(selection.placements()));
        String sentence = Wording.quoted(name) + " is locked.";
        String several = name + " are locked.";
        return all
                ? Optional.of(unlocking(
                        document, selection.resources().size() == 1 ? sentence : several, selection.placements()))
                : Optional.empty();
    }

    private static List<PlacementRef> locked(Design design, Collection<PlacementRef> boxes) {
        return boxes.stream()
                .filter(ref ->
                        Places.find(design, ref).filter(Placement::locked).isPresent())
                .toList();
    }

    /// A new resource was refused where it was to stand: it can be put into the nearest container that takes it.
    static Message putting(DocumentModel document, String sentence, ResourceKind kind, Bounds wanted) {
        return NearestHome.of(document.design(), document.environment(), kind, wanted)
                .map(home -> Message.warning(sentence)
                        .offering(
                                "Put in " + home.name(),
                                () -> document.edit(design -> {
                                    Bounds room = Room.in(design, home.id(), wanted.w(), wanted.h());
                                    return Adding.resource(design, kind, Optional.of(home.id()), room);
                                })))
                .orElseGet(() -> Message.warning(sentence));
    }

    /// Boxes were refused where they were dropped: they can be put into the nearest container that takes them.
    static Message moving(DocumentModel document, String sentence, List<PlacementRef> boxes, Bounds wanted) {
        return NearestHome.of(document.design(), boxes, wanted)
                .map(home -> Message.warning(sentence)
                        .offering(
                                "Put in " + home.name(),
                                () -> document.edit(design -> Relocating.into(design, boxes, Optional.of(home.id())))))
                .orElseGet(() -> Message.warning(sentence));
    }

    /// A connection was refused: if that is because there is one already, it can be shown.
    static Message showing(DocumentModel document, String sentence, ConnectionKind kind, String from, String to) {
        return Connecting.existing(document.design(), kind, from, to)
                .map(connection -> Message.warning(sentence)
                        .offering("Select It", () -> document.select(Selection.ofConnection(connection.id()))))
                .orElseGet(() -> Message.warning(sentence));
    }

    /// A resource has no other container to stand in: its network can get one more.
    public static Message adding(DocumentModel document, String sentence, ResourceKind kind, Resource network) {
        return Message.warning(sentence)
                .offering(
                        "Add " + kind.label(),
                        () -> document.edit(design -> {
                            Bounds room = Room.in(design, network.id(), kind.width(), kind.height());
                            return Adding.resource(design, kind, Optional.of(network.id()), room);
                        }));
    }
}
