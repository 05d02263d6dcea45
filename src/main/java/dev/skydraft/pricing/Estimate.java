package dev.skydraft.pricing;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Identified;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The monthly bill of a deployment. Unknown is not zero: while a line is unknown, the total is "at least".
public final class Estimate {
    public static final String CURRENCY = "USD";

    private final Deployment deployment;
    private final Bills drafts;
    private final Bills bills;

    /// @param drafts the bills as if every owner stood alone
    /// @param bills the bills with tiers pooled over the account
    Estimate(Deployment deployment, Bills drafts, Bills bills) {
        this.deployment = deployment;
        this.drafts = drafts;
        this.bills = bills;
    }

    public Deployment deployment() {
        return deployment;
    }

    /// By owner, in the order of ids; owners that nothing is charged for are left out.
    public List<OwnerBill> bills() {
        return bills.list();
    }

    /// The bill of one resource or connection; empty if nothing is charged for it.
    public Optional<OwnerBill> find(String owner) {
        return bills.list().find(owner);
    }

    /// Visits the owners whose bills differ between two estimates, one of which was reckoned from the other.
    public static void changes(Estimate one, Estimate other, Consumer<String> visitor) {
        Elements.changes(one.bills.list(), other.bills.list(), (a, b) -> visitor.accept(Identified.idOf(a, b)));
    }

    /// What some resources and connections come to together.
    public Share share(Collection<String> owners) {
        Share share = Share.NONE;
        for (String owner : owners) {
            share = find(owner).map(share::plus).orElse(share);
        }
        return share;
    }

    public Stream<CostLine> lines() {
        return bills().stream().flatMap(b -> b.lines().stream());
    }

    /// The exact sum of all known lines, in USD a month.
    public BigDecimal total() {
        return bills.known().stripTrailingZeros();
    }

    /// False while the total is only "at least".
    public boolean complete() {
        return bills.unknown() == 0;
    }

    public int unknownCount() {
        return bills.unknown();
    }

    /// The unknown lines, as `owner/rule`, in the order of owners and lines.
    public List<String> unknown() {
        return lines().filter(l -> !l.known()).map(CostLine::ref).toList();
    }

    Bills drafts() {
        return drafts;
    }

    Bills pooled() {
        return bills;
    }
}
