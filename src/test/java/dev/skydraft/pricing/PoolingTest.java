package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.design.Deployment;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// S3's storage tiers, 0.023 up to 51,200 GB, 0.022 up to 512,000 GB and 0.021 above, count over all buckets.
class PoolingTest {

    private static Estimate buckets(long... gigabytes) {
        Designs designs = Designs.named("Buckets");
        for (int i = 0; i < gigabytes.length; i++) {
            designs.add("b" + i, ObjectStorage.KIND).set(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(gigabytes[i]));
        }
        return new Estimator(PriceFile.book()).estimate(Deployment.of(designs.build(), "prod"));
    }

    private static List<BigDecimal> storage(Estimate estimate) {
        return estimate.lines()
                .filter(l -> l.rule().equals("storage"))
                .map(l -> l.monthly().orElseThrow().stripTrailingZeros())
                .toList();
    }

    private static BigDecimal usd(String figure) {
        return new BigDecimal(figure);
    }

    @Test
    void oneBucketReachesItsTiersAlone() {
        assertEquals(usd("11315.2"), buckets(512_000).total());
    }

    @Test
    void severalBucketsShareTheTiersByWhatTheyHold() {
        Estimate estimate = buckets(384_000, 128_000);
        assertEquals(List.of(usd("8486.4"), usd("2828.8")), storage(estimate));
        assertEquals(usd("11315.2"), estimate.total());
    }

    @Test
    void belowTheSecondTierEachBucketPaysTheFirstPrice() {
        assertEquals(List.of(usd("0.23"), usd("0.46")), storage(buckets(10, 20)));
    }

    @Test
    void anEmptyBucketCostsNothing() {
        assertEquals(0, storage(buckets(100_000, 70_001, 0)).get(2).signum());
        assertEquals(0, storage(buckets(0, 100_000, 70_001)).getFirst().signum());
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83, 84, 85, 86})
    void theTotalDoesNotDependOnHowStorageIsSplit(long seed) {
        var random = new Random(seed);
        long[] parts = random.longs(1 + random.nextInt(30), 0, 100_000).toArray();
        long whole = 0;
        for (long part : parts) {
            whole += part;
        }
        Estimate split = buckets(parts);
        assertEquals(buckets(whole).total(), split.total());
        assertEquals(
                split.total(),
                storage(split).stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros());
    }

    @ParameterizedTest
    @ValueSource(longs = {87, 88, 89})
    void everyGigabyteCostsTheSame(long seed) {
        var random = new Random(seed);
        long[] parts = random.longs(10, 1, 100_000).toArray();
        List<BigDecimal> costs = storage(buckets(parts));
        for (int i = 1; i < parts.length; i++) {
            assertEquals(perGigabyte(costs.getFirst(), parts[0]), perGigabyte(costs.get(i), parts[i]));
        }
    }

    private static BigDecimal perGigabyte(BigDecimal cost, long gigabytes) {
        return cost.divide(BigDecimal.valueOf(gigabytes), new MathContext(20));
    }
}
