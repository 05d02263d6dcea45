package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.CustomComponent;
import dev.skydraft.design.Deployment;
import dev.skydraft.kind.OwnLine;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPricesTest {
    private static Estimate estimate(String... costs) {
        Designs designs = Designs.named("Own");
        designs.add("acme", CustomComponent.KIND).set(CustomComponent.COSTS, List.of(costs));
        return new Estimator(PriceFile.book()).estimate(Deployment.of(designs.build(), "prod"));
    }

    @Test
    void eachLineOfOwnPricesIsALineOfTheBill() {
        Estimate estimate = estimate("Support plan; 1; 29", "Seats; 12; 7.50");
        assertEquals(
                List.of("acme/own-1 Support plan 29 own price", "acme/own-2 Seats 90.00 own price"),
                estimate.lines()
                        .map(l -> "%s %s %s %s"
                                .formatted(
                                        l.ref(),
                                        l.name(),
                                        l.monthly().orElseThrow().toPlainString(),
                                        l.terms()))
                        .toList());
        assertEquals(new BigDecimal("119"), estimate.total());
    }

    @Test
    void whatIsLeftOutIsUnknown() {
        Estimate estimate = estimate("Seats; ; 7.50", "Support; 1;", "a line without figures");
        assertEquals(List.of("acme/own-1", "acme/own-2", "acme/own-3"), estimate.unknown());
    }

    @Test
    void withoutLinesNothingIsCharged() {
        assertEquals(List.of(), estimate().bills());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Support plan", "a; 1", "a; one; 2", "a; 1; -2", "; 1; 2", "a; 1; 2; 3"})
    void aLineThatIsNoneSaysWhatIsExpected(String text) {
        assertEquals(
                Optional.of("The line \"%s\" needs a name, a quantity and a price in USD: Support plan; 1; 29"
                        .formatted(text)),
                CustomComponent.COSTS.problem(List.of("Fine; 1; 2", text)));
    }

    @Test
    void aLineMayLeaveOutWhatIsUnknown() {
        assertEquals(Optional.empty(), CustomComponent.COSTS.problem(List.of("Seats; ; 7.50", "Seats; 2;")));
        assertEquals(
                new OwnLine("Seats", Optional.empty(), Optional.of(new BigDecimal("7.50"))),
                OwnLine.of(" Seats ; ; 7.50"));
    }
}
