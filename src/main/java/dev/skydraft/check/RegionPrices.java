package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A region that no price is known in, most often because it is misspelt. Each line of its bill would say so by itself,
/// and none of them why.
final class RegionPrices {
    private RegionPrices() {}

    static Optional<Finding> findings(Estimate bill) {
        Deployment deployment = bill.deployment();
        Provider provider = deployment.settings().provider();
        String region = deployment.settings().region();
        return charges(bill).anyMatch(charge -> isOf(region, charge))
                        || charges(bill).noneMatch(c -> lacks(provider, c))
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "region.prices",
                        List.of(),
                        "%s: No price of %s is known in %s, expected a region with prices, such as %s, or borrowed prices"
                                .formatted(
                                        quoted(deployment.environment().name()),
                                        provider.label(),
                                        region,
                                        provider.referenceRegion())));
    }

    private static Stream<CostLine.Charge> charges(Estimate bill) {
        return bill.bills().stream().flatMap(owner -> owner.lines().stream()).map(CostLine::charge);
    }

    private static boolean isOf(String region, CostLine.Charge charge) {
        return charge.price().filter(price -> price.region().equals(region)).isPresent();
    }

    private static boolean lacks(Provider provider, CostLine.Charge charge) {
        return charge.price().isEmpty() && charge.key().startsWith(provider.id() + "/");
    }
}
