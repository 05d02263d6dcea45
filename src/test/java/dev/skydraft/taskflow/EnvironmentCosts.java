package dev.skydraft.taskflow;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/// The bill of one environment, parted into what the document counts, what it leaves out and what stays unknown.
///
/// @param document the lines of the document's table for the environment
/// @param documentTotal what the document rounds their sum to
record EnvironmentCosts(
        Design design,
        String environment,
        Estimator estimator,
        Estimate estimate,
        List<DocumentLine> document,
        BigDecimal documentTotal) {

    /// A line of the bill and whose it is.
    record Charged(OwnerBill owner, CostLine line) {
        BigDecimal monthly() {
            return line.monthly().orElseThrow();
        }
    }

    static EnvironmentCosts development(Design design, Estimator estimator) {
        return of(design, "dev", estimator, DocumentLine.DEVELOPMENT, DocumentLine.DEVELOPMENT_TOTAL);
    }

    static EnvironmentCosts production(Design design, Estimator estimator) {
        return of(design, "prod", estimator, DocumentLine.PRODUCTION, DocumentLine.PRODUCTION_TOTAL);
    }

    private static EnvironmentCosts of(
            Design design, String environment, Estimator estimator, List<DocumentLine> document, BigDecimal total) {
        Estimate estimate = estimator.estimate(Deployment.of(design, environment));
        return new EnvironmentCosts(design, environment, estimator, estimate, document, total);
    }

    /// The lines of our bill that answer one of the document's.
    List<Charged> answering(DocumentLine counted) {
        return lines(c -> counted.answeredBy(c.owner().kind(), c.line()));
    }

    BigDecimal counted() {
        return sum(lines(this::isCounted));
    }

    List<Charged> leftOut() {
        return lines(c -> c.line().known() && !isCounted(c));
    }

    List<Charged> unknown() {
        return lines(c -> !c.line().known());
    }

    private boolean isCounted(Charged charged) {
        return document.stream().anyMatch(d -> d.answeredBy(charged.owner().kind(), charged.line()));
    }

    private List<Charged> lines(Predicate<Charged> wanted) {
        return estimate.bills().stream()
                .flatMap(bill -> bill.lines().stream().map(line -> new Charged(bill, line)))
                .filter(wanted)
                .toList();
    }

    /// What the lines that answer the document's would cost if all tasks ran on x86-64.
    BigDecimal onX86(DocumentLine counted) {
        Design changed = design;
        for (var resource : design.resources()) {
            if (resource.kind().equals(ContainerService.KIND)) {
                changed = changed.with(resource.with(ContainerService.ARCH, "x86-64"));
            }
        }
        return sum(of(changed, environment, estimator, document, documentTotal).answering(counted));
    }

    /// The architecture of the tasks.
    String arch() {
        return estimate.deployment().resources().stream()
                .filter(r -> r.kind().equals(ContainerService.KIND))
                .map(r -> r.values().get(ContainerService.ARCH))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimal sum(List<Charged> lines) {
        return lines.stream().map(Charged::monthly).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
