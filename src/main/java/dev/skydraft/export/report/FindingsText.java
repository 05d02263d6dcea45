package dev.skydraft.export.report;

import dev.skydraft.check.Checks;
import dev.skydraft.check.Fix;
import dev.skydraft.check.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Findings for people at a terminal: one a line, as compilers have it, with what would mend it below.
final class FindingsText implements FindingsFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String text(Findings findings) {
        var text = new StringBuilder();
        findings.all().forEach(everywhere -> finding(text, everywhere));
        return text.append(summary(findings)).toString();
    }

    private static void finding(StringBuilder text, Checks.Everywhere everywhere) {
        var finding = everywhere.finding();
        text.append("%s: %s [%s in %s]\n"
                .formatted(
                        word(finding.severity()),
                        Lines.single(finding.sentence()),
                        finding.id(),
                        String.join(", ", everywhere.environments())));
        for (Fix fix : finding.fixes()) {
            text.append("  fix: ").append(Lines.single(fix.label())).append('\n');
        }
    }

    /// "TaskFlow in prod, dev: 1 error, 2 warnings, 0 hints"
    private static String summary(Findings findings) {
        String counts = Arrays.stream(Severity.values())
                .map(severity -> counted(findings.count(severity), word(severity)))
                .collect(Collectors.joining(", "));
        return "%s in %s: %s\n"
                .formatted(Lines.single(findings.design()), String.join(", ", findings.environments()), counts);
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
