package dev.skydraft.bill.saving;

import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.pricing.Estimate;
import java.util.stream.Stream;

/// Infrequent-access storage for what is seldom read: cheaper by the GB, dearer by the request and the GB that is read.
/// It pays or not by how much is read, so that has to be known.
final class StorageTiers implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        var steps = new Steps(bill.deployment().resources().stream()
                .filter(r -> r.kind().equals(ObjectStorage.KIND))
                .filter(r -> r.values().get(ObjectStorage.CLASS).equals(ObjectStorage.STANDARD))
                .<Step<?>>map(r -> new Step<>(r.id(), ObjectStorage.CLASS, ObjectStorage.INFREQUENT))
                .toList());
        return steps.all().isEmpty() ? Stream.empty() : Stream.of(tip(steps));
    }

    private static Tip tip(Steps steps) {
        return Tip.of(
                        "storage-tier",
                        "infrequent access",
                        "Keep seldom read files in the infrequent-access class",
                        steps)
                .costs(Level.LOW, Level.LOW)
                .onlyIf("Only if files stay for 30 days and most are larger than 128 KB, for which it bills at least.");
    }
}
