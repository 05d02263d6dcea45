package dev.skydraft.ui.outline;

import dev.skydraft.change.Selection;
import dev.skydraft.check.Severity;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ResourceKind;
import java.util.Locale;
import java.util.Optional;

/// One line of the outline, as it is shown and as it is read out.
///
/// @param icon the kind whose icon stands in front
/// @param name what it is called
/// @param note what else is worth telling
/// @param spoken the whole in words
/// @param worst of the findings about it
/// @param absent true where it is absent in the environment shown
record OutlineRow(
        Key key, ResourceKind icon, String name, String note, String spoken, Optional<Severity> worst, boolean absent) {

    /// What a line stands for; the same from one version of the design to the next.
    sealed interface Key {
        /// Selected with the line.
        Selection selection();

        /// A placement of a resource.
        record Place(PlacementRef ref) implements Key {
            @Override
            public Selection selection() {
                return Selection.of(ref);
            }
        }

        /// A connection, below a placement of one of its ends.
        record Link(PlacementRef at, String connection) implements Key {
            @Override
            public Selection selection() {
                return Selection.ofConnection(connection);
            }
        }
    }

    boolean container() {
        return key instanceof Key.Place && icon.container();
    }

    /// True if the line says the text somewhere.
    boolean says(String lowerCase) {
        return spoken.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
