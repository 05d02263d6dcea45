package dev.skydraft.pattern;

import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A VPC with zone A at the left and zone B at the right, and a row of subnets for each tier.
///
/// @param id of the VPC; those of its subnets begin with it
/// @param part what the names of its subnets begin with where there are several networks; else empty
/// @param number which of the blocks 10.n.0.0/16 it has
/// @param tiers from top to bottom
/// @param slots how many boxes fit side by side into a subnet
record TwoZones(String id, String name, String part, int number, List<String> tiers, int slots, int x, int y) {
    /// Public subnets of their own for tasks that have public addresses.
    static final String TASKS = "tasks";

    private static final List<String> ZONES = List.of("a", "b");
    private static final int SUBNET_HEIGHT = Sheet.TITLE + Sheet.CARD_HEIGHT + 20;
    private static final int ROW = SUBNET_HEIGHT + Sheet.TITLE;

    /// Subnets of the tiers begin at 10.n.1.0, 10.n.11.0 and 10.n.21.0.
    private static final int BLOCKS_A_TIER = 10;

    int width() {
        return 2 * subnetWidth() + 3 * Sheet.GAP;
    }

    int height() {
        return Sheet.TITLE + tiers.size() * ROW - Sheet.TITLE + Sheet.GAP;
    }

    int right() {
        return x + width();
    }

    int bottom() {
        return y + height();
    }

    /// The left side of a box that stands midway between those in a slot of zone A and of zone B.
    int between(int slot) {
        return x + Sheet.GAP + Sheet.GAP + slot * (Sheet.CARD_WIDTH + Sheet.GAP) + (subnetWidth() + Sheet.GAP) / 2;
    }

    /// Where the middle of the boxes of a tier lies.
    int middle(String tier) {
        return y + Sheet.TITLE + tiers.indexOf(tier) * ROW + Sheet.TITLE + Sheet.CARD_HEIGHT / 2;
    }

    void drawOn(Sheet sheet) {
        sheet.add(Resource.of(id, Vpc.KIND, name, Placement.onCanvas("main", new Bounds(x, y, width(), height())))
                .with(Networking.CIDR, block(0, 16)));
        for (String tier : tiers) {
            ZONES.forEach(zone -> sheet.add(subnet(tier, zone)));
        }
    }

    /// A place in the subnet of a tier in both zones, with the zones as keys.
    Placement[] inBoth(String tier, int slot) {
        return ZONES.stream().map(zone -> in(tier, zone, slot, zone)).toArray(Placement[]::new);
    }

    Placement in(String tier, String zone, int slot, String key) {
        int left = Sheet.GAP + slot * (Sheet.CARD_WIDTH + Sheet.GAP);
        return Placement.in(
                subnetId(tier, zone), key, new Bounds(left, Sheet.TITLE, Sheet.CARD_WIDTH, Sheet.CARD_HEIGHT));
    }

    /// Primary in zone A, standby in zone B.
    Placement[] withStandby(String tier, int slot) {
        return Stream.of(in(tier, "a", slot, "primary"), in(tier, "b", slot, "standby"))
                .toArray(Placement[]::new);
    }

    private Resource subnet(String tier, String zone) {
        int row = tiers.indexOf(tier);
        int column = ZONES.indexOf(zone);
        var bounds = new Bounds(
                Sheet.GAP + column * (subnetWidth() + Sheet.GAP),
                Sheet.TITLE + row * ROW,
                subnetWidth(),
                SUBNET_HEIGHT);
        return Resource.of(
                        subnetId(tier, zone),
                        Subnet.KIND,
                        title(tier, zone.toUpperCase(Locale.ROOT)),
                        Placement.in(id, "main", bounds))
                .with(Networking.CIDR, block(row * BLOCKS_A_TIER + column + 1, 24))
                .with(Networking.TIER, tier.equals(TASKS) ? Networking.PUBLIC : tier)
                .with(Networking.ZONE, zone);
    }

    private String title(String tier, String zone) {
        return part.isEmpty()
                ? tier.substring(0, 1).toUpperCase(Locale.ROOT) + tier.substring(1) + " subnet " + zone
                : part + " " + tier + " " + zone;
    }

    private CidrText block(int third, int prefix) {
        return CidrText.of("10.%d.%d.0/%d".formatted(number, third, prefix));
    }

    private String subnetId(String tier, String zone) {
        return id + "-" + tier + "-" + zone;
    }

    private int subnetWidth() {
        return Sheet.GAP + slots * (Sheet.CARD_WIDTH + Sheet.GAP);
    }
}
