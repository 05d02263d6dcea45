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
/// @param tones what overlays tint boxes with
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
        Map<Category, Integer> icons,
        Tones tones) {
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
                    Category.DRAWING, 0xFF5F6B7A),
            Tones.LIGHT);

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
                    Category.DRAWING, 0xFF9AA6B5),
            Tones.DARK);

    /// White and bright on black, for eyes that need more: text reaches 7 : 1, lines and edges 4.5 : 1.
    public static final Theme HIGH_CONTRAST = new Theme(
            0xFF000000,
            0xFF3A3A3A,
            0xFF000000,
            0xFFFFFFFF,
            0xFFFFFFFF,
            0xFFE0E6EE,
            0xFFFFFFFF,
            0xFFFFD60A,
            0xFFBFC8D3,
            new Tint(0xFF1F1B00, 0xFFFFE46B, 0xFFFFF3B0),
            new Tint(0xFF000000, 0xFFD5DCE5, 0xFFFFFFFF),
            Map.of(
                    Networking.PUBLIC, new Tint(0xFF00180A, 0xFF7FE09A, 0xFFB4F2C5),
                    Networking.PRIVATE, new Tint(0xFF00122B, 0xFF8BBBFF, 0xFFC4DDFF),
                    Networking.DATA, new Tint(0xFF140B2B, 0xFFBFA8FF, 0xFFDDD0FF)),
            new Tint(0xFF1F1200, 0xFFFFB36B, 0xFFFFD5AB),
            new Tint(0x00000000, 0xFFD5DCE5, 0xFFFFFFFF),
            Map.of(
                    Category.EDGE, 0xFF5FE3DA,
                    Category.NETWORK, 0xFFBFA8FF,
                    Category.COMPUTE, 0xFFFFB36B,
                    Category.DATA, 0xFF8BBBFF,
                    Category.OPERATIONS, 0xFFFF94C8,
                    Category.DRAWING, 0xFFE0E6EE),
            Tones.HIGH_CONTRAST);

    /// The tint of a subnet; that of groups for a tier that nobody knows.
    public Tint tier(String tier) {
        return tiers.getOrDefault(tier, group);
    }

    public int icon(Category category) {
        return icons.getOrDefault(category, muted);
    }
}
