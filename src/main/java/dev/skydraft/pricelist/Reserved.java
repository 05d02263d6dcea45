package dev.skydraft.pricelist;

import dev.skydraft.kind.Purchase;
import java.util.Optional;

/// Which of the ways in which AWS sells reservations stands for ours: paid by the hour without anything upfront,
/// and not to be exchanged for another type. Of a dozen, it is the only one that has a price by the hour alone.
final class Reserved {
    private Reserved() {}

    /// How a reservation is bought; empty for those that no price of ours stands for.
    ///
    /// @param length `LeaseContractLength`, such as `1yr`
    /// @param option `PurchaseOption`
    /// @param offeringClass `OfferingClass`, which not every service has
    static Optional<Purchase> purchase(String length, String option, String offeringClass) {
        boolean plain = option.equals("No Upfront") && (offeringClass.isEmpty() || offeringClass.equals("standard"));
        return switch (plain ? length : "") {
            case "1yr" -> Optional.of(Purchase.RESERVED_1);
            case "3yr" -> Optional.of(Purchase.RESERVED_3);
            default -> Optional.empty();
        };
    }
}
