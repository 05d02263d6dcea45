package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionPricesTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static List<String> findings(Design design) {
        return Checks.run(ESTIMATOR.estimate(Traffic.seen(design, "prod"))).stream()
                .map(finding -> finding.id() + " " + finding.sentence())
                .toList();
    }

    private static Design in(String region) {
        return EnvironmentValues.setSetting(TaskFlow.DESIGN, "prod", Settings.REGION, region);
    }

    @Test
    void aRegionThatNoPriceIsKnownInIsAFinding() {
        assertEquals(
                List.of("region.prices \"Prod\": No price of AWS is known in us-esat-1, expected a region with prices, "
                        + "such as us-east-1, or borrowed prices"),
                findings(in("us-esat-1")));
    }

    @Test
    void aRegionWithPricesIsNoneThoughSomeAreUnknown() {
        assertEquals(List.of(), findings(in("eu-central-1")));
    }

    @Test
    void borrowedPricesAreAnAnswer() {
        Design borrowing = EnvironmentValues.setSetting(in("sa-east-1"), "prod", Settings.BORROW_PRICES, true);
        assertEquals(List.of(), findings(borrowing));
    }
}
