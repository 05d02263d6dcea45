package dev.skydraft.picture;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Networking;
import java.util.Map;

/// The colours of a picture, ARGB; values only. Text reaches a contrast of 4.5 : 1 on what it stands on (WCAG 2.2 AA).
///
/// @param canvas the bare canvas
/// @param dots the grid of dots on it
/// @param surface inside boxes
/// @param border around boxes
/// @param text names
/// @param muted facts and labels of lines
/// @param wire lines
/// @param accent selection, focus: the one accent colour
/// @param ghost text, border and icon of what is absent
/// @param note paper of notes
/// @param network tint of networks
/// @param tiers tints of subnets by tier
/// @param host tint of containers that run things
/// @param group tint of groups and frames
/// @param icons colours of icons by category
public record Theme(
        int canvas,
        int dots,
        int surface,
        int border,
        int text,
        int muted,
        int wire,
        int accent,
        int ghost,
        Tint note,
        Tint network,
        Map<String, Tint> tiers,
        Tint host,
        Tint group,
        Map<Category, Integer> icons) {
    /// The colours of a container.
    ///
    /// @param title colour of its name and facts
    public record Tint(int fill, int border, int title) {}

    public static final Theme LIGHT = new Theme(
            0xFFFAFBFC,
            0xFFDDE2E9,
            0xFFFFFFFF,
            0xFFD3DAE3,
            0xFF1B2430,
            0xFF576373,
            0xFF74808F,
            0xFF2563EB,
            0xFF616C7B,
            new Tint(0xFFFFF9E0, 0xFFEBDC9A, 0xFF4D4213),
            new Tint(0xFFF3F5F8, 0xFFC3CCD8, 0xFF3A4657),
            Map.of(
                    Networking.PUBLIC, new Tint(0xFFEDF8F0, 0xFFB3DCC0, 0xFF1F6B3A),
                    Networking.PRIVATE, new Tint(0xFFECF3FD, 0xFFB5D0F4, 0xFF1D4F91),
                    Networking.DATA, new Tint(0xFFF4F0FC, 0xFFD2C2EF, 0xFF5B3A96)),
            new Tint(0xFFFDF5EA, 0xFFEBCFA0, 0xFF7D4F0C),
            new Tint(0x00FFFFFF, 0xFFC9D1DB, 0xFF576373),
            Map.of(
                    Category.EDGE, 0xFF0A7570,
                    Category.NETWORK, 0xFF6D4BC4,
                    Category.COMPUTE, 0xFFB04B0B,
                    Category.DATA, 0xFF2A63C9,
                    Category.OPERATIONS, 0xFFB83272,
                    Category.DRAWING, 0xFF5F6B7A));

    public static final Theme DARK = new Theme(
            0xFF12161C,
            0xFF262D37,
            0xFF1D242D,
            0xFF3A4553,
            0xFFE8ECF2,
            0xFFA3AEBC,
            0xFF7F8B9A,
            0xFF6EA0FF,
            0xFF87919F,
            new Tint(0xFF332E18, 0xFF5E5529, 0xFFF0E3B0),
            new Tint(0xFF171C23, 0xFF36414F, 0xFFC3CDD9),
            Map.of(
                    Networking.PUBLIC, new Tint(0xFF15231B, 0xFF2C4D39, 0xFF8FD3A4),
                    Networking.PRIVATE, new Tint(0xFF141F30, 0xFF2A456B, 0xFF96BFF5),
                    Networking.DATA, new Tint(0xFF1E1930, 0xFF46386D, 0xFFC3ADF2)),
            new Tint(0xFF2A2114, 0xFF584624, 0xFFE6C48C),
            new Tint(0x00000000, 0xFF36414F, 0xFFA3AEBC),
            Map.of(
                    Category.EDGE, 0xFF4CC3BB,
                    Category.NETWORK, 0xFFA78BFA,
                    Category.COMPUTE, 0xFFF0A05A,
                    Category.DATA, 0xFF74A9FF,
                    Category.OPERATIONS, 0xFFF07BB2,
                    Category.DRAWING, 0xFF9AA6B5));

    /// The tint of a subnet; that of groups for a tier that nobody knows.
    public Tint tier(String tier) {
        return tiers.getOrDefault(tier, group);
    }

    public int icon(Category category) {
        return icons.getOrDefault(category, muted);
    }
}
