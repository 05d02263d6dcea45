package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Edge;
import dev.skydraft.kind.Provider;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a CDN fetches from behind it: 1,000 GB, by the provider's own CDN and by Cloudflare.
class OwnCdnTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static Design site(Provider provider, String vendor) {
        return Designs.named("Site")
                .root(e -> e.withSettings(e.settings()
                        .with(Settings.PROVIDER, provider.id())
                        .with(Settings.REGION, provider.referenceRegion())))
                .add("cdn", Cdn.KIND)
                .set(Edge.VENDOR, vendor)
                .add("api", ContainerService.KIND)
                .connect("cdn", "api")
                .set(Connections.OUT_GB, BigDecimal.valueOf(1000))
                .build();
    }

    private static Map<String, String> fetched(Provider provider, String vendor) {
        return lines(ESTIMATOR.estimate(Deployment.of(site(provider, vendor), "prod")));
    }

    private static Map<String, String> lines(Estimate estimate) {
        return estimate.lines()
                .filter(line -> line.owner().equals("cdn-api"))
                .collect(Collectors.toMap(
                        CostLine::rule,
                        line -> line.monthly()
                                .map(usd -> usd.stripTrailingZeros().toPlainString())
                                .orElse("?")));
    }

    @Test
    void whatCloudFrontAndFrontDoorFetchFromTheirOwnCloudIsFree() {
        assertEquals(Map.of(), fetched(Provider.AWS, Edge.PROVIDER));
        assertEquals(Map.of(), fetched(Provider.AZURE, Edge.PROVIDER));
    }

    @Test
    void whatCloudCdnFetchesIsCacheFill() {
        // gcp/cdn/cache-fill in north-america: 1,000 x 0.01.
        assertEquals(Map.of("cache-fill", "10"), fetched(Provider.GCP, Edge.PROVIDER));
    }

    @Test
    void whatCloudflareFetchesLeavesTheCloud() {
        // aws/data-transfer/internet-out: 1,000 x 0.09; gcp/network/internet-out: 1,000 x 0.12.
        assertEquals(Map.of("internet-out", "90"), fetched(Provider.AWS, Edge.CLOUDFLARE));
        assertEquals(Map.of("internet-out", "120"), fetched(Provider.GCP, Edge.CLOUDFLARE));
        assertEquals(Map.of("internet-out", "?"), fetched(Provider.AZURE, Edge.CLOUDFLARE));
    }

    @Test
    void anotherVendorIsReckonedAtOnce() {
        Design site = site(Provider.AWS, Edge.PROVIDER);
        Estimate before = ESTIMATOR.estimate(Deployment.of(site, "prod"));
        Design moved = site.withResource("cdn", r -> r.with(Edge.VENDOR, Edge.CLOUDFLARE));
        assertEquals(
                Map.of("internet-out", "90"),
                lines(ESTIMATOR.next(before, before.deployment().next(moved))));
    }
}
