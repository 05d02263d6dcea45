package dev.skydraft.ui.status;

import dev.skydraft.check.Finding;
import dev.skydraft.check.Severity;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import dev.skydraft.ui.document.Reckoning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences of the status bar.
final class StatusModel {
    /// How much of a date is year and month.
    private static final int MONTH = 7;

    private StatusModel() {}

    /// "dev ≥ $53.61 · prod ≥ $221.79", in the design's order, the root last as the largest picture.
    static String totals(Design design, Reckoning reckoning) {
        return design.environments().reversed().stream()
                .flatMap(e -> reckoning.estimate(e.id()).stream().map(b -> e.name() + " " + Money.total(b)))
                .collect(Collectors.joining("  ·  "));
    }

    /// "4 unknown lines", or nothing.
    static String unknown(Optional<Estimate> shown) {
        int count = shown.map(Estimate::unknownCount).orElse(0);
        return switch (count) {
            case 0 -> "";
            case 1 -> "1 unknown line";
            default -> count + " unknown lines";
        };
    }

    /// "1 error, 2 warnings", or "no findings".
    static String findings(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        if (errors + warnings == 0) {
            return "no findings";
        }
        return counted(errors, "error") + (errors > 0 && warnings > 0 ? ", " : "") + counted(warnings, "warning");
    }

    /// How bad the worst finding is; empty where there is none to speak of.
    static Optional<Severity> worst(List<Finding> findings) {
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> count(findings, severity) > 0)
                .findFirst();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String counted(long count, String noun) {
        if (count == 0) {
            return "";
        }
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /// "prices AWS us-east-1, 2023-03 … 2026-10": the months of the prices that the bill uses.
    static String prices(Optional<Estimate> shown) {
        return shown.map(StatusModel::prices).orElse("");
    }

    private static String prices(Estimate estimate) {
        Settings settings = estimate.deployment().settings();
        List<String> dates = estimate.lines()
                .map(CostLine::asOf)
                .distinct()
                .filter(date -> !date.isEmpty() && Character.isDigit(date.charAt(0)))
                .map(date -> date.substring(0, Math.min(MONTH, date.length())))
                .sorted()
                .toList();
        String span = dates.isEmpty()
                ? "none known"
                : dates.getFirst() + (dates.getFirst().equals(dates.getLast()) ? "" : " … " + dates.getLast());
        return "prices %s %s, %s".formatted(settings.provider().label(), settings.region(), span);
    }
}
