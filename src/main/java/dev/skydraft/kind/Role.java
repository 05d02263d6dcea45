package dev.skydraft.kind;

/// The part that a placement plays in its resource; it follows from the placement's key.
public enum Role {
    PRIMARY,
    STANDBY,
    MEMBER;

    /// `primary` and `standby` (also `standby-2`, `standby-b`) name their part; every other key is a member.
    public static Role of(String placementKey) {
        if (placementKey.equals("primary")) {
            return PRIMARY;
        }
        return placementKey.equals("standby") || placementKey.startsWith("standby-") ? STANDBY : MEMBER;
    }
}
