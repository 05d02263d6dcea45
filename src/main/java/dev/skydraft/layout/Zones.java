package dev.skydraft.layout;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Says which row and which strips of the grid each subnet of a network takes: zones from left to right, tiers from the
/// internet downwards. Where a zone has several subnets of one tier, it has as many strips.
final class Zones {
    private static final List<String> TIERS = List.of(Networking.PUBLIC, Networking.PRIVATE, Networking.DATA);

    private Zones() {}

    static List<Cell> cells(List<Box> subnets) {
        var zones = new TreeMap<String, List<Box>>(
                Comparator.comparing(String::isEmpty).thenComparing(z -> z));
        subnets.forEach(
                s -> zones.computeIfAbsent(zone(s), _ -> new ArrayList<>()).add(s));
        var rows = new TreeMap<Integer, Integer>();
        subnets.forEach(s -> rows.put(tier(s), 0));
        rows.replaceAll((tier, _) -> rows.headMap(tier).size());
        var cells = new ArrayList<Cell>();
        int strip = 0;
        for (List<Box> zone : zones.values()) {
            strip += add(cells, zone, rows, strip);
        }
        return cells;
    }

    /// Adds the cells of one zone and returns how many strips it takes.
    private static int add(List<Cell> cells, List<Box> zone, Map<Integer, Integer> rows, int first) {
        Map<Integer, List<Box>> tiers = new HashMap<>();
        zone.forEach(s ->
                tiers.computeIfAbsent(rows.get(tier(s)), _ -> new ArrayList<>()).add(s));
        int strips = tiers.values().stream().mapToInt(List::size).max().orElse(0);
        tiers.forEach((tier, row) -> {
            for (int i = 0; i < row.size(); i++) {
                boolean last = i == row.size() - 1;
                cells.add(new Cell(row.get(i), tier, first + i, last ? strips - i : 1));
            }
        });
        return strips;
    }

    private static String zone(Box subnet) {
        return resource(subnet).flatMap(r -> r.find(Networking.ZONE)).orElse("");
    }

    private static int tier(Box subnet) {
        String tier = resource(subnet).flatMap(r -> r.find(Networking.TIER)).orElse(Networking.PRIVATE);
        int row = TIERS.indexOf(tier);
        return row < 0 ? TIERS.size() : row;
    }

    private static Optional<Resource> resource(Box box) {
        return Optional.ofNullable(box.resource());
    }
}
