package dev.skydraft.check;

import java.util.Comparator;
import java.util.List;

/// What a check says about a design in one environment.
///
/// @param id names the rule that is broken, such as `cidr.overlap`; never changes
/// @param elements ids of the elements that it is about, the first one most
/// @param sentence what is wrong and where, in plain words
/// @param fixes what would mend it; none where only the user can know
public record Finding(Severity severity, String id, List<String> elements, String sentence, List<Fix> fixes)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::id)
            .thenComparing(f -> String.join(" ", f.elements()))
            .thenComparing(Finding::sentence);

    public Finding {
        elements = List.copyOf(elements);
        fixes = List.copyOf(fixes);
    }

    static Finding error(String id, List<String> elements, String sentence, Fix... fixes) {
        return new Finding(Severity.ERROR, id, elements, sentence, List.of(fixes));
    }

    static Finding warning(String id, List<String> elements, String sentence, Fix... fixes) {
        return new Finding(Severity.WARNING, id, elements, sentence, List.of(fixes));
    }

    static Finding hint(String id, List<String> elements, String sentence, Fix... fixes) {
        return new Finding(Severity.HINT, id, elements, sentence, List.of(fixes));
    }

    Finding with(List<Fix> newFixes) {
        return new Finding(severity, id, elements, sentence, newFixes);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
