package dev.skydraft.bill;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines bills up by owner and rule.
final class Alignment {
    private final List<Comparison.Side> sides;

    Alignment(List<Comparison.Side> sides) {
        this.sides = sides;
    }

    /// By category, then the owners' names, then in the order that their kinds declare.
    List<ComparedLine> lines() {
        return owners().stream()
                .sorted(Comparator.comparing((List<Optional<OwnerBill>> bills) ->
                                latest(bills).category())
                        .thenComparing(bills -> latest(bills).name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(bills -> latest(bills).owner()))
                .flatMap(bills -> lines(bills).stream())
                .toList();
    }

    private List<List<Optional<OwnerBill>>> owners() {
        Map<String, List<Optional<OwnerBill>>> owners = new HashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            for (OwnerBill bill : sides.get(side).estimate().bills()) {
                owners.computeIfAbsent(bill.owner(), _ -> nowhere()).set(side, Optional.of(bill));
            }
        }
        return List.copyOf(owners.values());
    }

    private <T> List<Optional<T>> nowhere() {
        var list = new ArrayList<Optional<T>>();
        sides.forEach(_ -> list.add(Optional.empty()));
        return list;
    }

    /// Names and headings are those of the last bill that has the owner: between two versions, the newer one's.
    private static OwnerBill latest(List<Optional<OwnerBill>> bills) {
        return bills.reversed().stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private List<ComparedLine> lines(List<Optional<OwnerBill>> bills) {
        Map<String, List<Optional<CostLine>>> rules = new LinkedHashMap<>();
        for (int side = 0; side < bills.size(); side++) {
            List<CostLine> lines = bills.get(side).map(OwnerBill::lines).orElse(List.of());
            for (CostLine line : lines) {
                rules.computeIfAbsent(line.rule(), _ -> nowhere()).set(side, Optional.of(line));
            }
        }
        OwnerBill owner = latest(bills);
        return rules.entrySet().stream()
                .map(rule -> line(owner, rule.getKey(), rule.getValue()))
                .toList();
    }

    private ComparedLine line(OwnerBill owner, String rule, List<Optional<CostLine>> at) {
        List<Mark> marks =
                IntStream.range(0, at.size()).mapToObj(side -> mark(at, side)).toList();
        List<Delta> deltas = IntStream.range(0, at.size())
                .mapToObj(side -> delta(at.getFirst(), at.get(side), marks.get(side)))
                .toList();
        String name = at.reversed().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .name();
        return new ComparedLine(
                owner.owner(),
                owner.kind(),
                owner.name(),
                owner.category(),
                rule,
                name,
                List.copyOf(at),
                marks,
                deltas);
    }

    private Mark mark(List<Optional<CostLine>> at, int side) {
        Optional<CostLine> base = at.getFirst();
        Optional<CostLine> here = at.get(side);
        if (base.isEmpty() || here.isEmpty()) {
            return base.isEmpty() ? here.map(_ -> Mark.ADDED).orElse(Mark.SAME) : Mark.REMOVED;
        }
        if (base.get().known() && here.get().known()) {
            return sameFigures(base.get(), here.get()) ? Mark.SAME : Mark.CHANGED;
        }
        return side == 0 || sameUnknown(base.get(), here.get(), side) ? Mark.SAME : Mark.UNKNOWN;
    }

    private static boolean sameFigures(CostLine base, CostLine here) {
        return same(base.quantity(), here.quantity())
                && same(base.unitPrice(), here.unitPrice())
                && same(base.monthly(), here.monthly());
    }

    private static boolean same(Optional<BigDecimal> some, Optional<BigDecimal> other) {
        return some.isPresent() == other.isPresent()
                && some.map(s -> s.compareTo(other.orElseThrow()) == 0).orElse(true);
    }

    /// What is unknown cancels out where the owner is the same in both: it is one figure that is not set, at one price.
    private boolean sameUnknown(CostLine base, CostLine here, int side) {
        Deployment first = sides.getFirst().estimate().deployment();
        Deployment other = sides.get(side).estimate().deployment();
        return base.known() == here.known()
                && same(base.quantity(), here.quantity())
                && same(base.unitPrice(), here.unitPrice())
                && base.charge().key().equals(here.charge().key())
                && first.settings().equals(other.settings())
                && sameOwner(first, other, base.owner());
    }

    private static boolean sameOwner(Deployment first, Deployment other, String owner) {
        Optional<Resource> resource = first.find(owner);
        if (resource.isPresent()) {
            return other.find(owner)
                    .filter(r -> r.kind().equals(resource.get().kind())
                            && r.values().equals(resource.get().values())
                            && r.at().size() == resource.get().at().size())
                    .isPresent();
        }
        Optional<Connection> connection = first.connections().find(owner);
        return connection.isPresent() && connection.equals(other.connections().find(owner));
    }

    private static Delta delta(Optional<CostLine> base, Optional<CostLine> here, Mark mark) {
        return switch (mark) {
            case SAME -> Delta.NONE;
            case UNKNOWN -> Delta.OPEN;
            case ADDED, REMOVED, CHANGED -> {
                boolean known = base.map(CostLine::known).orElse(true)
                        && here.map(CostLine::known).orElse(true);
                yield known ? Delta.of(usd(here).subtract(usd(base))) : Delta.OPEN;
            }
        };
    }

    /// A line that is not on the bill costs nothing.
    private static BigDecimal usd(Optional<CostLine> line) {
        return line.flatMap(CostLine::monthly).orElse(BigDecimal.ZERO);
    }
}
