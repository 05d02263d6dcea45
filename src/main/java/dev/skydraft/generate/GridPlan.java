package dev.skydraft.generate;

import dev.skydraft.design.Bounds;

/// Where things stand in a synthetic design: VPCs in a square grid under the users, in each VPC a column for each zone
/// and a row for each tier, in each subnet rows of four boxes. What is two-fold stands in the same slot of both zones.
final class GridPlan {
    /// Boxes in a subnet: ten at home and ten guests from the other zone.
    private static final int COLUMNS = 4;
    private static final int ROWS = 5;

    private static final int BOX_WIDTH = 160;
    private static final int BOX_HEIGHT = 64;
    private static final int GAP = 48;
    private static final int TITLE = 40;
    private static final int SUBNET_WIDTH = GAP + COLUMNS * (BOX_WIDTH + GAP);
    private static final int SUBNET_HEIGHT = TITLE + ROWS * (BOX_HEIGHT + GAP);
    private static final int VPC_WIDTH = GAP + Zone.values().length * (SUBNET_WIDTH + GAP);
    private static final int VPC_HEIGHT = TITLE + Tier.values().length * (SUBNET_HEIGHT + GAP);
    private static final int STREET = 120;

    private GridPlan() {}

    static Bounds users() {
        return new Bounds(0, 0, BOX_WIDTH, BOX_HEIGHT);
    }

    static Bounds vpc(int index, int count) {
        int columns = (int) Math.ceil(Math.sqrt(count));
        int x = index % columns * (VPC_WIDTH + STREET);
        int y = index / columns * (VPC_HEIGHT + STREET);
        return new Bounds(x, BOX_HEIGHT + STREET + y, VPC_WIDTH, VPC_HEIGHT);
    }

    static Bounds subnet(Tier tier, Zone zone) {
        int x = GAP + zone.column() * (SUBNET_WIDTH + GAP);
        int y = TITLE + tier.row() * (SUBNET_HEIGHT + GAP);
        return new Bounds(x, y, SUBNET_WIDTH, SUBNET_HEIGHT);
    }

    /// @param slot from 0 to 19
    static Bounds box(int slot) {
        int x = GAP + slot % COLUMNS * (BOX_WIDTH + GAP);
        int y = TITLE + slot / COLUMNS * (BOX_HEIGHT + GAP);
        return new Bounds(x, y, BOX_WIDTH, BOX_HEIGHT);
    }
}
