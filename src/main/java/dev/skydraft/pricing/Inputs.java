package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Property;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What the lines of a bill depend on, found out by reckoning them once more while it is noted what they look at.
/// Bills do not carry it: they are reckoned by the ten thousand, and few lines are asked about.
public final class Inputs {
    private Inputs() {}

    /// What a line of a deployment's bill looks at, in that order, each once; none for a line that no rule made.
    public static List<Input> of(Deployment deployment, CostLine line) {
        return of(deployment, line, deployment);
    }

    /// What a line would look at if other values were derived: while one figure is unknown, it need not look at the
    /// next.
    ///
    /// @param deployment whose values and origins the inputs have
    /// @param otherwise the same one with other derived values
    public static List<Input> of(Deployment deployment, CostLine line, Deployment otherwise) {
        SequencedSet<Property<?>> looked =
                billed(otherwise, line.owner()).map(seen -> looked(line, seen)).orElseGet(LinkedHashSet::new);
        Optional<Billed> here = billed(deployment, line.owner());
        return here.stream()
                .flatMap(seen -> looked.stream().map(p -> Input.of(line.owner(), p, seen.values(), seen.derived())))
                .toList();
    }

    private static SequencedSet<Property<?>> looked(CostLine line, Billed seen) {
        SequencedSet<Property<?>> looked = new LinkedHashSet<>();
        bill(seen).stream()
                .flatMap(bill -> bill.lines().stream())
                .filter(rule -> rule.id().equals(line.rule()))
                .findFirst()
                .ifPresent(rule -> reckon(rule, new NotedBillable(seen, looked)));
        return looked;
    }

    private static void reckon(CostRule rule, Billed noted) {
        if (rule.when().test(noted)) {
            var _ = rule.price().apply(noted);
            var _ = rule.monthlyQuantity().apply(noted);
        }
    }

    private static Optional<Bill> bill(Billed seen) {
        return switch (seen) {
            case ResourceBillable r -> r.resource().kind().bill(seen.provider());
            case ConnectionBillable c -> c.connection().kind().bill(seen.provider());
            case NotedBillable n -> bill(n.seen());
        };
    }

    private static Optional<Billed> billed(Deployment deployment, String owner) {
        Optional<Resource> resource = deployment.find(owner);
        if (resource.isPresent()) {
            return Optional.of(new ResourceBillable(deployment, resource.get()));
        }
        Optional<Connection> connection = deployment.connections().find(owner);
        return connection.map(c -> new ConnectionBillable(deployment, c));
    }
}
