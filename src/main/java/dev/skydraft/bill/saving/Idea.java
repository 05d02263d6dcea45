package dev.skydraft.bill.saving;

import dev.skydraft.pricing.Estimate;
import java.util.stream.Stream;

/// One way to pay less.
@FunctionalInterface
public interface Idea {
    /// The tips for an environment where this could be done, whether they pay or not.
    ///
    /// @param bill of the environment as it is
    Stream<Tip> tips(Estimate bill);
}
