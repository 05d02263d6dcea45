package dev.skydraft.bill.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A tip that pays.
///
/// @param elements ids of what it is about; never empty
/// @param low the least that it saves a month, in USD; the same as `expected` unless it rests on an assumption
/// @param expected what the bill is less by, exact; zero where all that it saves is by the [Rate]
/// @param high the most that it saves
/// @param assumption what it rests on where no price is known: "assumed 30-40 % off"; else empty text
/// @param rate what it saves besides, for each unit of what is not known
public record Saving(
        Tip tip,
        List<String> elements,
        BigDecimal low,
        BigDecimal expected,
        BigDecimal high,
        String assumption,
        Optional<Rate> rate) {

    /// True where an assumption leaves a range.
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
