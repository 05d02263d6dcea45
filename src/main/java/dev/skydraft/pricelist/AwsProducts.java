package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import java.util.Map;
import java.util.Optional;

/// Makes products of what an offer file of AWS says, whichever its format.
final class AwsProducts {
    private final AwsRegions regions = new AwsRegions();
    private final Findings findings;

    AwsProducts(Findings findings) {
        this.findings = findings;
    }

    /// The price key of a product, if it has one.
    ///
    /// @param attributes by plain name; gets `usage`, the usage type without its region
    Optional<MatchTable.Hit> hit(String offer, String sku, Map<String, String> attributes) {
        String region = regions.region(attributes);
        attributes.put("usage", regions.usage(attributes.getOrDefault("usagetype", ""), region));
        return findings.saw(Provider.AWS, new Product(offer, region, sku, sku, attributes));
    }
}
