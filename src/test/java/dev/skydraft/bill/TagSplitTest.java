package dev.skydraft.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.PublicAddress;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagSplitTest {
    private static final Design DESIGN = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
            .tagged("owner:platform")
            .add("nat", NatGateway.KIND, "a@public-a")
            .tagged("system:shop")
            .add("one", PublicAddress.KIND)
            .tagged("owner:web", "cost-centre:7")
            .add("both", PublicAddress.KIND, "a@public-a")
            .tagged("owner:web")
            .add("other", PublicAddress.KIND)
            .build();

    private static Estimate bill() {
        return new Estimator(PriceFile.book()).estimate(Deployment.of(DESIGN, "prod"));
    }

    private static List<String> split(String key) {
        return TagSplit.of(bill(), key).parts().stream()
                .map(p -> "%s %s %d"
                        .formatted(p.value(), p.known().stripTrailingZeros().toPlainString(), p.unknown()))
                .toList();
    }

    /// A NAT gateway is 730 x 0.05 = 36.50 and its data, an address 3.65.
    @Test
    void tagsOfContainersCountAndWhatHasNoneComesLast() {
        assertEquals(List.of("platform 36.5 1", "platform + web 3.65 0", "web 3.65 0", " 3.65 0"), split("owner"));
        assertEquals(List.of("shop 36.5 1", " 10.95 0"), split("system"));
    }

    @Test
    void aBillCanBeSplitByWhatStandsBeforeTheColonsOfTags() {
        assertEquals(List.of("cost-centre", "owner", "system"), List.copyOf(TagSplit.keys(DESIGN)));
    }

    @Test
    void partsSumToTheBill() {
        assertEquals(
                bill().total(),
                TagSplit.of(bill(), "owner").parts().stream()
                        .map(TagSplit.Part::known)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros());
    }
}
