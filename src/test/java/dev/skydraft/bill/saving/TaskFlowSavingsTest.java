package dev.skydraft.bill.saving;

import dev.skydraft.Golden;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Deployment;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exactly the tips that an architect would give on the TaskFlow sample, with what they save.
class TaskFlowSavingsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    @ParameterizedTest
    @ValueSource(strings = {"prod", "dev"})
    void theTipsAreThoseThatTheFiguresBear(String environment) {
        Golden.check(
                "saving/taskflow-" + environment + ".txt",
                new Savings(ESTIMATOR)
                        .of(ESTIMATOR.estimate(Deployment.of(TaskFlow.DESIGN, environment))).stream()
                                .map(TaskFlowSavingsTest::text)
                                .collect(Collectors.joining("\n")));
    }

    private static String text(Saving saving) {
        Tip tip = saving.tip();
        return """
            %s: %s
                saves %s to %s, expected %s%s%s
                about %s; effort %s, risk %s
                %s
            """.formatted(
                        tip.id(),
                        tip.title(),
                        saving.low().toPlainString(),
                        saving.high().toPlainString(),
                        saving.expected().toPlainString(),
                        saving.assumption().isEmpty() ? "" : " (" + saving.assumption() + ")",
                        saving.rate().map(r -> " and " + r.text()).orElse(""),
                        String.join(", ", saving.elements()),
                        tip.effort().word(),
                        tip.risk().word(),
                        tip.condition());
    }
}
