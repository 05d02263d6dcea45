package dev.skydraft.pricelist;

import dev.skydraft.storage.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How AWS names its regions: by code, by location, and in front of usage types (`EUC1-NatGateway-Hours`).
/// `assets/matching/aws-regions.csv` holds them.
final class AwsRegions {
    private static final List<String> COLUMNS = List.of("region", "prefix", "location");

    private final Map<String, String> byLocation = new HashMap<>();
    /// What stands in front of usage types, by region.
    private final Map<String, Set<String>> prefixes = new HashMap<>();

    AwsRegions() {
        for (Table.Row row :
                Table.packed("assets/matching/aws-regions.csv", COLUMNS).rows()) {
            String region = row.cell("region");
            byLocation.put(row.cell("location"), region);
            prefixes.computeIfAbsent(region, _ -> new LinkedHashSet<>(List.of(region + "-")))
                    .add(row.cell("prefix") + "-");
        }
    }

    /// The region that a product is sold in; empty text for Local Zones, Outposts and places that are no region.
    String region(Map<String, String> attributes) {
        String own = region(attributes, "locationtype", "regioncode", "location");
        return own.isEmpty() ? region(attributes, "fromlocationtype", "fromregioncode", "fromlocation") : own;
    }

    private String region(Map<String, String> attributes, String type, String code, String location) {
        String kind = attributes.getOrDefault(type, "AWS Region");
        String named = attributes.getOrDefault(code, "");
        String region = prefixes.containsKey(named)
                ? named
                : byLocation.getOrDefault(attributes.getOrDefault(location, ""), "");
        return kind.equals("AWS Region") ? region : "";
    }

    /// A usage type without the region in front. Services older than the second region have none in the first.
    String usage(String usageType, String region) {
        for (String front : prefixes.getOrDefault(region, Set.of())) {
            if (usageType.startsWith(front)) {
                return usageType.substring(front.length());
            }
        }
        return usageType;
    }
}
