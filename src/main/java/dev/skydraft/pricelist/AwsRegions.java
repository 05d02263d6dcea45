package dev.skydraft.pricelist;

import dev.skydraft.storage.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How AWS names its regions: by code, by location, and in front of usage types (`EUC1-NatGateway-Hours`).
/// `assets/matching/aws-regions.csv` holds them.
final class AwsRegions {
    private static final List<String> COLUMNS = List.of("region", "prefix", "location");

    private final Map<String, String> byLocation = new HashMap<>();
    private final Map<String, Set<String>> prefixes = new HashMap<>();

    AwsRegions() {
        for (Table.Row row :
                Table.packed("assets/matching/aws-regions.csv", COLUMNS).rows()) {
            byLocation.put(row.cell("location"), row.cell("region"));
            prefixes.computeIfAbsent(row.cell("region"), _ -> new LinkedHashSet<>())
                    .add(row.cell("prefix"));
        }
    }

    /// The region that a product is sold in; empty text for Local Zones, Outposts and places that are no region.
    String region(Map<String, String> attributes) {
        for (String end : List.of("", "from")) {
            String type = attributes.getOrDefault(end + "locationtype", "");
            String code = attributes.getOrDefault(end + "regioncode", "");
            String region = prefixes.containsKey(code)
                    ? code
                    : byLocation.getOrDefault(attributes.getOrDefault(end + "location", ""), "");
            if (!region.isEmpty() && (type.isEmpty() || type.equals("AWS Region"))) {
                return region;
            }
        }
        return "";
    }

    /// A usage type without the region in front. Services older than the second region have none in the first.
    String usage(String usageType, String region) {
        var fronts = new HashSet<>(prefixes.getOrDefault(region, Set.of()));
        fronts.add(region);
        return fronts.stream()
                .filter(front -> !front.isEmpty() && usageType.startsWith(front + "-"))
                .findFirst()
                .map(front -> usageType.substring(front.length() + 1))
                .orElse(usageType);
    }
}
