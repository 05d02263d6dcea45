package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.CostRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        var changed = new ArrayList<String>();
        var bills = new ArrayList<Optional<OwnerBill>>();
        Elements.changes(was.resources(), after.resources(), (a, b) -> {
            changed.add(id(a, b));
            bills.add(b == null ? Optional.empty() : bill(after, b));
        });
        Elements.changes(was.connections(), after.connections(), (a, b) -> {
            changed.add(id(a, b));
            bills.add(b == null ? Optional.empty() : bill(after, b));
        });
        return patched(before, after, changed, bills);
    }

    private Estimate patched(Estimate before, Deployment after, List<String> changed, List<Optional<OwnerBill>> bills) {
        Bills drafts = before.drafts();
        Bills pooled = before.pooled();
        boolean poolsTouched = false;
        for (int i = 0; i < changed.size(); i++) {
            String owner = changed.get(i);
            Optional<OwnerBill> old = drafts.find(owner);
            Optional<OwnerBill> now = bills.get(i);
            poolsTouched |= old.map(OwnerBill::hasPooledTiers).orElse(false)
                    || now.map(OwnerBill::hasPooledTiers).orElse(false);
            drafts = drafts.with(owner, now.orElse(null));
            pooled = pooled.with(owner, now.orElse(null));
        }
        return new Estimate(after, drafts, poolsTouched ? Pooling.pool(drafts) : pooled);
    }

    private static String id(@Nullable Element before, @Nullable Element after) {
        return before != null ? before.id() : Objects.requireNonNull(after).id();
    }

    /// True if a container that others' bills look at came, went, moved or changed its values. Its bounds and name
    /// matter
    /// to no bill.
    private static boolean surroundingsChanged(Deployment was, Deployment after) {
        boolean[] changed = {false};
        Elements.changes(was.resources(), after.resources(), (a, b) -> {
            Resource any = a == null ? b : a;
            boolean container = any != null && any.kind().container();
            boolean same = a != null
                    && b != null
                    && a.values().equals(b.values())
                    && a.place().in().equals(b.place().in());
            changed[0] |= container && !same;
        });
        return changed[0];
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
