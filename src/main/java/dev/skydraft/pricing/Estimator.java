package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Identified;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Edge;
import dev.skydraft.kind.ResourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reckons the monthly bill of a deployment from a price book. A pure function; [#next] gives the same result as
/// [#estimate], only sooner.
public final class Estimator {
    /// So many bills are shared out to all processors.
    private static final int MANY = 256;

    private final Pricer pricer;

    public Estimator(PriceBook book) {
        this.pricer = new Pricer(book);
    }

    /// The whole bill, reckoned from nothing.
    public Estimate estimate(Deployment deployment) {
        var bills = new ArrayList<>(bills(deployment.resources(), r -> bill(deployment, r)));
        bills.addAll(bills(deployment.connections(), c -> bill(deployment, c)));
        Bills drafts = Bills.of(bills);
        return new Estimate(deployment, drafts, Pooling.pool(drafts));
    }

    /// On all processors: no bill looks at another, and all that they look at is immutable.
    private static <E extends Element> List<OwnerBill> bills(
            Elements<E> elements, Function<E, Optional<OwnerBill>> bill) {
        return elements.stream()
                .parallel()
                .<OwnerBill>mapMulti((element, made) -> bill.apply(element).ifPresent(made))
                .toList();
    }

    /// The estimate of a changed deployment, or of another environment, from the estimate of one that is much like it.
    public Estimate next(Estimate before, Deployment after) {
        Deployment was = before.deployment();
        if (!was.settings().billLike(after.settings()) || surroundingsChanged(was, after)) {
            return estimate(after);
        }
        SortedMap<String, Optional<OwnerBill>> patches = patches(after, stale(was, after));
        Bills drafts = before.drafts().patched(patches);
        boolean samePools = drafts.tiered() == before.drafts().tiered();
        return new Estimate(after, drafts, samePools ? before.pooled().patched(patches) : Pooling.pool(drafts));
    }

    /// Ids of what came, went, changed or has other derived values, and of the connections that start or end at a
    /// resource that changed.
    private static Set<String> stale(Deployment was, Deployment after) {
        var stale = new HashSet<String>();
        var ends = new HashSet<String>();
        Elements.changes(was.resources(), after.resources(), (a, b) -> {
            stale.add(Identified.idOf(a, b));
            if (a != null && b != null && !sameEnd(a, b)) {
                ends.add(b.id());
            }
        });
        if (!ends.isEmpty()) {
            after.connections().stream()
                    .filter(c -> ends.contains(c.from()) || ends.contains(c.to()))
                    .forEach(c -> stale.add(c.id()));
        }
        Elements.changes(was.connections(), after.connections(), (a, b) -> stale.add(Identified.idOf(a, b)));
        Keyed.changes(was.derived(), after.derived(), stale::add);
        return stale;
    }

    private SortedMap<String, Optional<OwnerBill>> patches(Deployment after, Set<String> stale) {
        Stream<String> ids = stale.size() < MANY ? stale.stream() : stale.parallelStream();
        return ids.map(id -> Map.entry(id, bill(after, id)))
                .sequential()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    /// True if the bill of a connection cannot tell the two ends apart: it looks at their kind and who runs
    /// them, and is headed by their names.
    private static boolean sameEnd(Resource a, Resource b) {
        return a.kind().equals(b.kind())
                && a.name().equals(b.name())
                && a.values().own(Edge.VENDOR).equals(b.values().own(Edge.VENDOR));
    }

    /// True if a container that others' bills look at came, went, moved or changed its kind or values. Its bounds and
    /// name matter to no bill.
    private static boolean surroundingsChanged(Deployment was, Deployment after) {
        boolean[] changed = {false};
        Elements.changes(was.resources(), after.resources(), (a, b) -> changed[0] |= surroundingsChanged(a, b));
        return changed[0];
    }

    private static boolean surroundingsChanged(@Nullable Resource before, @Nullable Resource after) {
        boolean container = (before != null && before.kind().container())
                || (after != null && after.kind().container());
        boolean same = before != null
                && after != null
                && before.kind().equals(after.kind())
                && before.values().equals(after.values())
                && before.place().in().equals(after.place().in());
        return container && !same;
    }

    /// Empty for what is not in the deployment. A resource may have taken the id of a connection that is gone.
    private Optional<OwnerBill> bill(Deployment deployment, String id) {
        Optional<Resource> resource = deployment.find(id);
        return resource.isPresent()
                ? bill(deployment, resource.get())
                : deployment.connections().find(id).flatMap(c -> bill(deployment, c));
    }

    private Optional<OwnerBill> bill(Deployment deployment, Resource resource) {
        ResourceKind kind = resource.kind();
        var seen = new ResourceBillable(deployment, resource);
        List<CostLine> lines = lines(kind.bill(seen.provider()), resource.id(), kind.id(), seen);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(OwnerBill.of(resource.id(), kind.id(), resource.name(), kind.category(), lines));
    }

    private Optional<OwnerBill> bill(Deployment deployment, Connection connection) {
        ConnectionKind kind = connection.kind();
        var seen = new ConnectionBillable(deployment, connection);
        List<CostLine> lines = lines(kind.bill(seen.provider()), connection.id(), kind.id(), seen);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(OwnerBill.of(
                        connection.id(), kind.id(), label(deployment, connection), Category.NETWORK, lines));
    }

    private List<CostLine> lines(Optional<Bill> bill, String owner, String kind, Billed seen) {
        if (bill.isEmpty() || bill.get() instanceof Bill.NotOffered) {
            return List.of(pricer.unpriceable(owner, kind));
        }
        if (bill.get() instanceof Bill.Own own) {
            return OwnPrices.lines(owner, seen.get(own.costs()));
        }
        List<CostRule> rules = bill.get().lines();
        var lines = new ArrayList<CostLine>(rules.size());
        for (CostRule rule : rules) {
            if (rule.when().test(seen)) {
                lines.add(pricer.line(
                        owner, rule, seen, seen.deployment().settings().terms()));
            }
        }
        return lines;
    }

    private static String label(Deployment deployment, Connection connection) {
        if (!connection.name().isEmpty()) {
            return connection.name();
        }
        Resource from = deployment.resources().get(connection.from());
        Resource to = deployment.resources().get(connection.to());
        return from.name() + " → " + to.name();
    }
}
