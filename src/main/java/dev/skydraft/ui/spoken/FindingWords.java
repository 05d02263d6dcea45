package dev.skydraft.ui.spoken;

import dev.skydraft.change.Wording;
import dev.skydraft.check.Finding;
import dev.skydraft.check.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings in a few words: "1 error, 2 warnings".
public final class FindingWords {
    private FindingWords() {}

    public static String of(List<Finding> findings) {
        return Stream.of(Severity.values())
                .filter(severity -> count(findings, severity) > 0)
                .map(severity -> Wording.count(count(findings, severity), noun(severity)))
                .collect(Collectors.joining(", "));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String noun(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }
}
