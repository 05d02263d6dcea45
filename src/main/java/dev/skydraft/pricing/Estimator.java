package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Identified;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.CostRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reckons the monthly bill of a deployment from a price book. A pure function; [#next] gives the same result as
/// [#estimate], only sooner.
public final class Estimator {
    private final Pricer pricer;

    public Estimator(PriceBook book) {
        this.pricer = new Pricer(book);
    }

    public Estimate estimate(Deployment deployment) {
        var bills = new ArrayList<OwnerBill>();
        deployment.resources().forEach(r -> bill(deployment, r).ifPresent(bills::add));
        deployment.connections().forEach(c -> bill(deployment, c).ifPresent(bills::add));
        Bills drafts = Bills.of(bills);
        return new Estimate(deployment, drafts, Pooling.pool(drafts));
    }

    /// The estimate of a changed deployment, from the estimate before the change.
    public Estimate next(Estimate before, Deployment after) {
        Deployment was = before.deployment();
        if (!was.settings().equals(after.settings()) || surroundingsChanged(was, after)) {
            return estimate(after);
        }
        SortedMap<String, Optional<OwnerBill>> patches = patches(was, after);
        Bills drafts = before.drafts().patched(patches);
        boolean pooled = patches.entrySet().stream()
                .anyMatch(p ->
                        pooled(p.getValue()) || pooled(before.drafts().list().find(p.getKey())));
        return new Estimate(
                after, drafts, pooled ? Pooling.pool(drafts) : before.pooled().patched(patches));
    }

    private static boolean pooled(Optional<OwnerBill> bill) {
        return bill.map(OwnerBill::hasPooledTiers).orElse(false);
    }

    /// The bills of what changed, and of the connections that start or end at a resource that changed.
    private SortedMap<String, Optional<OwnerBill>> patches(Deployment was, Deployment after) {
        var patches = new TreeMap<String, Optional<OwnerBill>>();
        var ends = new HashSet<String>();
        Elements.changes(was.resources(), after.resources(), (a, b) -> {
            patches.put(Identified.idOf(a, b), b == null ? Optional.empty() : bill(after, b));
            if (a != null && b != null && !sameEnd(a, b)) {
                ends.add(b.id());
            }
        });
        if (!ends.isEmpty()) {
            after.connections().stream()
                    .filter(c -> ends.contains(c.from()) || ends.contains(c.to()))
                    .forEach(c -> patches.put(c.id(), bill(after, c)));
        }
        Elements.changes(was.connections(), after.connections(), (a, b) -> {
            if (b != null) {
                patches.put(b.id(), bill(after, b));
            } else {
                // A resource may have taken the id of a connection that is gone.
                patches.putIfAbsent(Identified.idOf(a, b), Optional.empty());
            }
        });
        return patches;
    }

    /// True if the bill of a connection cannot tell the two ends apart: it looks at their kind and is headed by their
    /// names.
    private static boolean sameEnd(Resource a, Resource b) {
        return a.kind().equals(b.kind()) && a.name().equals(b.name());
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

    private Optional<OwnerBill> bill(Deployment deployment, Resource resource) {
        Optional<Bill> bill = resource.kind().bill(deployment.settings().provider());
        return bill(
                bill,
                resource,
                resource.kind().id(),
                resource.name(),
                resource.kind().category(),
                new ResourceBillable(deployment, resource));
    }

    private Optional<OwnerBill> bill(Deployment deployment, Connection connection) {
        Optional<Bill> bill = connection.kind().bill(deployment.settings().provider());
        return bill(
                bill,
                connection,
                connection.kind().id(),
                label(deployment, connection),
                Category.NETWORK,
                new ConnectionBillable(deployment, connection));
    }

    private Optional<OwnerBill> bill(
            Optional<Bill> bill, Element owner, String kind, String name, Category category, Billable billable) {
        List<CostRule> rules = bill.map(Bill::lines).orElse(List.of());
        List<CostLine> lines = rules.stream()
                .filter(rule -> rule.when().test(billable))
                .map(rule -> pricer.line(owner.id(), rule, billable))
                .toList();
        if (bill.isEmpty() || bill.get() instanceof Bill.NotOffered) {
            lines = List.of(pricer.unpriceable(owner.id(), kind));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(OwnerBill.of(owner.id(), kind, name, category, lines));
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
