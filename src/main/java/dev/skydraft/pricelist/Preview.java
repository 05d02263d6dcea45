package dev.skydraft.pricelist;

import dev.skydraft.pricing.Price;
import java.util.List;

/// What importing some files would do.
///
/// @param changes every price that the files settle, by key and region
/// @param unmatched prices of ours that the files should hold and do not settle, by key and region
/// @param notes what else is to be known about the files, in sentences
public record Preview(List<Change> changes, List<Unmatched> unmatched, List<String> notes) {
    public Preview {
        changes = List.copyOf(changes);
        unmatched = List.copyOf(unmatched);
        notes = List.copyOf(notes);
    }

    /// How many prices stand so to the ones before.
    public long count(Change.Kind kind) {
        return changes.stream().filter(c -> c.kind() == kind).count();
    }

    /// The prices to be taken over.
    ///
    /// @param older true if also those that are older than what Skydraft has
    public List<Price> prices(boolean older) {
        return changes.stream()
                .filter(c -> older || c.kind() != Change.Kind.OLDER)
                .map(Change::after)
                .toList();
    }
}
