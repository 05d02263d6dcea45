package dev.skydraft.taskflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import dev.skydraft.TaskFlow;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskFlowCostsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());
    private static final EnvironmentCosts DEV = EnvironmentCosts.development(TaskFlow.DESIGN, ESTIMATOR);
    private static final EnvironmentCosts PROD = EnvironmentCosts.production(TaskFlow.DESIGN, ESTIMATOR);

    @Test
    void pageInTheDocumentationIsWhatTheEstimatorSays() {
        Golden.check(Path.of("docs", "taskflow-costs.md"), TaskFlowCosts.page(TaskFlow.DESIGN, PriceFile.book()));
    }

    @Test
    void developmentCostsWhatTheDocumentSays() {
        assertEquals(
                List.of("ECS Fargate 14.42", "RDS PostgreSQL 13.14", "ALB 16.43", "S3 0.02", "total 44.0055 = 44.01"),
                summary(DEV));
    }

    @Test
    void productionCostsWhatTheDocumentSays() {
        assertEquals(
                List.of(
                        "ECS Fargate (x2) 57.67",
                        "RDS PostgreSQL 26.28",
                        "RDS Multi-AZ 26.28",
                        "ALB 16.43",
                        "NAT Gateway (x2) 65.70",
                        "S3 0.23",
                        "CloudWatch 10.00",
                        "total 202.585 = 202.59"),
                summary(PROD));
    }

    @Test
    void tasksOnX86CostMoreThanTheDocumentSays() {
        List<String> x86 = Stream.of(DEV, PROD)
                .map(costs -> Money.cents(costs.onX86(costs.document().getFirst())))
                .toList();
        assertEquals(List.of("18.02", "72.08"), x86);
    }

    @Test
    void theThreePartsAreTheWholeBill() {
        for (EnvironmentCosts costs : List.of(DEV, PROD)) {
            var lines = new ArrayList<EnvironmentCosts.Charged>();
            costs.document().forEach(counted -> lines.addAll(costs.answering(counted)));
            lines.addAll(costs.leftOut());
            lines.addAll(costs.unknown());
            assertEquals(
                    costs.estimate().lines().map(line -> line.ref()).sorted().toList(),
                    lines.stream().map(c -> c.line().ref()).sorted().toList());
            BigDecimal known = costs.counted().add(EnvironmentCosts.sum(costs.leftOut()));
            assertEquals(0, known.compareTo(costs.estimate().total()));
        }
    }

    private static List<String> summary(EnvironmentCosts costs) {
        var summary = new ArrayList<String>();
        costs.document()
                .forEach(counted -> summary.add(
                        counted.service() + " " + Money.cents(EnvironmentCosts.sum(costs.answering(counted)))));
        summary.add("total " + Figures.exact(costs.counted()) + " = " + Money.cents(costs.counted()));
        return summary;
    }
}
