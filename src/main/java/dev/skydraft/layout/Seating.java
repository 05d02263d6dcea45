package dev.skydraft.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the guests of a grid their seats: first in the order in which they are tied, then guests change places as long
/// as lines become shorter and straighter by it.
final class Seating {
    private static final int ROUNDS = 8;

    /// Up to so many bonds, all are looked at when guests change places, and not only their own.
    private static final int FEW = 60;

    private static final double NOTHING = 1e-6;

    private final Hall hall;
    private final Collection<Bond> all;
    private final Map<Guest, List<Bond>> bonds;

    private Seating(Hall hall, Collection<Bond> all, Map<Guest, List<Bond>> bonds) {
        this.hall = hall;
        this.all = all;
        this.bonds = bonds;
    }

    static Hall seat(List<Cell> cells, Guests guests, Progress progress) {
        Map<Guest, List<Bond>> bonds = byGuest(guests);
        Hall hall = Halls.furnished(cells, tiers(cells, guests, bonds));
        var seating = new Seating(hall, guests.bonds(), bonds);
        for (int round = 0; round < ROUNDS && seating.improve(); round++) {
            progress.check();
        }
        return hall;
    }

    private static Map<Guest, List<Bond>> byGuest(Guests guests) {
        Map<Guest, List<Bond>> bonds = new HashMap<>();
        for (Bond bond : guests.bonds()) {
            bonds.computeIfAbsent(bond.from(), _ -> new ArrayList<>()).add(bond);
            if (bond.to() != null && bond.to() != bond.from()) {
                bonds.computeIfAbsent(bond.to(), _ -> new ArrayList<>()).add(bond);
            }
        }
        return bonds;
    }

    /// The guests of each tier: those of several cells first, as they find seats least; else in the order of those in
    /// the tiers above that they are tied to.
    private static List<List<Guest>> tiers(List<Cell> cells, Guests guests, Map<Guest, List<Bond>> bonds) {
        int count = 1 + cells.stream().mapToInt(Cell::tier).max().orElse(0);
        var ranks = new HashMap<Guest, Integer>();
        return IntStream.range(0, count)
                .mapToObj(tier -> {
                    Map<Guest, Integer> wanted = new HashMap<>();
                    guests.of(tier).forEach(g -> wanted.put(g, rank(g, bonds, ranks)));
                    List<Guest> sorted = guests.of(tier).stream()
                            .sorted(Comparator.<Guest>comparingInt(
                                            g -> -g.cells().size())
                                    .thenComparingInt(wanted::get))
                            .toList();
                    sorted.forEach(g -> ranks.put(g, ranks.size()));
                    return sorted;
                })
                .toList();
    }

    private static int rank(Guest guest, Map<Guest, List<Bond>> bonds, Map<Guest, Integer> ranks) {
        return bonds.getOrDefault(guest, List.of()).stream()
                .flatMap(bond -> bond.others(guest))
                .mapToInt(other -> ranks.getOrDefault(other, Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean improve() {
        boolean better = false;
        for (int tier = 0; tier < hall.tiers(); tier++) {
            int number = tier;
            List<Cell> cells =
                    hall.cells().stream().filter(c -> c.tier() == number).toList();
            int columns = cells.stream().mapToInt(Cell::columns).max().orElse(0);
            int seats = hall.rows(tier) * columns;
            for (int first = 0; first < seats; first++) {
                for (int second = first + 1; second < seats; second++) {
                    var one = new Exchange.Seat(first / columns, first % columns);
                    var other = new Exchange.Seat(second / columns, second % columns);
                    for (Exchange exchange : Exchange.all(cells, one, other)) {
                        better |= pays(exchange);
                    }
                }
            }
        }
        return better;
    }

    private boolean pays(Exchange exchange) {
        Collection<Bond> touched = all.size() <= FEW ? all : touched(exchange);
        double before = cost(touched);
        exchange.change();
        if (cost(touched) < before - NOTHING) {
            return true;
        }
        exchange.change();
        return false;
    }

    private Set<Bond> touched(Exchange exchange) {
        Set<Bond> touched = new LinkedHashSet<>();
        exchange.guests().forEach(guest -> touched.addAll(bonds.getOrDefault(guest, List.of())));
        return touched;
    }

    private double cost(Collection<Bond> some) {
        double cost = 0;
        for (Bond bond : some) {
            cost += bond.cost(hall);
        }
        return cost;
    }
}
