package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static List<String> findings(String prod, String dev) {
        Design design = budget(budget(TaskFlow.DESIGN, "prod", prod), "dev", dev);
        return Checks.run(design.environmentIds().stream()
                        .map(id -> ESTIMATOR.estimate(Traffic.seen(design, id)))
                        .toList())
                .stream()
                .map(e -> e.finding().id() + " " + e.environments() + " "
                        + e.finding().sentence())
                .toList();
    }

    private static Design budget(Design design, String environment, String usd) {
        return EnvironmentValues.setSetting(design, environment, Settings.BUDGET, new BigDecimal(usd));
    }

    @Test
    void aBillThatIsKnownToCrossItsBudgetIsAFinding() {
        assertEquals(
                List.of("budget.crossed [prod] \"Prod\": The bill is at least $225.19 a month, "
                        + "expected at most its budget of $225.18"),
                findings("225.18", "60.06"));
    }

    @Test
    void aBillWithinItsBudgetIsNone() {
        assertEquals(List.of(), findings("225.185", "100"));
    }
}
