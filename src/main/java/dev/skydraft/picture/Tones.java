package dev.skydraft.picture;

import dev.skydraft.picture.Theme.Tint;
import java.util.List;

/// What the tones of an [Overlay] look like in a theme. A tint's fill lies under names, and its title on that fill.
///
/// @param heat from a little to a lot
/// @param hues to be told apart
public record Tones(Tint plain, Tint alarm, List<Tint> heat, List<Tint> hues) {
    static final Tones LIGHT = new Tones(
            new Tint(0xFFFFFFFF, 0xFF74808F, 0xFF576373),
            new Tint(0xFFFDE8E8, 0xFFCF222E, 0xFFA40E1A),
            List.of(
                    new Tint(0xFFFFFCF0, 0xFFDCCB8A, 0xFF5C4A10),
                    new Tint(0xFFFEF3CC, 0xFFD9B23C, 0xFF5C4408),
                    new Tint(0xFFFEDFB2, 0xFFDB9338, 0xFF5F3A07),
                    new Tint(0xFFFDC297, 0xFFCF6C24, 0xFF5E2D06),
                    new Tint(0xFFF9A38C, 0xFFBE3A1C, 0xFF5A1608)),
            List.of(
                    new Tint(0xFFE3F5F3, 0xFF0A7570, 0xFF075E5A),
                    new Tint(0xFFF1ECFC, 0xFF6D4BC4, 0xFF553A9E),
                    new Tint(0xFFFDF0E3, 0xFFB04B0B, 0xFF8A3B08),
                    new Tint(0xFFE7EFFC, 0xFF2A63C9, 0xFF1E4B9C),
                    new Tint(0xFFFBE9F2, 0xFFB83272, 0xFF93275B),
                    new Tint(0xFFE9F6EC, 0xFF2B7A3F, 0xFF1F5C2F),
                    new Tint(0xFFF5F3DC, 0xFF756A0C, 0xFF5C5309),
                    new Tint(0xFFEEF1F5, 0xFF566375, 0xFF3F4A59)));

    static final Tones DARK = new Tones(
            new Tint(0xFF1D242D, 0xFF7F8B9A, 0xFFA3AEBC),
            new Tint(0xFF3D1518, 0xFFFF7B72, 0xFFFFA198),
            List.of(
                    new Tint(0xFF26231A, 0xFF5E5529, 0xFFE6D9A8),
                    new Tint(0xFF3A2F12, 0xFF8A6D1D, 0xFFF2D98A),
                    new Tint(0xFF523510, 0xFFB37A26, 0xFFF8D0A0),
                    new Tint(0xFF6B3510, 0xFFD97B35, 0xFFFBD2B0),
                    new Tint(0xFF85301C, 0xFFF2704E, 0xFFFFD9CE)),
            List.of(
                    new Tint(0xFF12302E, 0xFF4CC3BB, 0xFF7FDCD5),
                    new Tint(0xFF2A2144, 0xFFA78BFA, 0xFFC9B8FC),
                    new Tint(0xFF38240F, 0xFFF0A05A, 0xFFF6BF8C),
                    new Tint(0xFF152844, 0xFF74A9FF, 0xFFA3C6FF),
                    new Tint(0xFF3A1B2C, 0xFFF07BB2, 0xFFF7A8CC),
                    new Tint(0xFF16301F, 0xFF62C27D, 0xFF8FDBA4),
                    new Tint(0xFF2E2B10, 0xFFCFC04A, 0xFFE0D67F),
                    new Tint(0xFF252D37, 0xFF9AA6B5, 0xFFC0C9D4)));

    static final Tones HIGH_CONTRAST = new Tones(
            new Tint(0xFF000000, 0xFFFFFFFF, 0xFFFFFFFF),
            new Tint(0xFF4A0008, 0xFFFF8A84, 0xFFFFC2BE),
            List.of(
                    new Tint(0xFF000000, 0xFFB8AE86, 0xFFFFF3C4),
                    new Tint(0xFF2B2200, 0xFFD9B83C, 0xFFFFE98F),
                    new Tint(0xFF3F2600, 0xFFF0A030, 0xFFFFDDA6),
                    new Tint(0xFF552400, 0xFFFF9A52, 0xFFFFE0C7),
                    new Tint(0xFF6B1400, 0xFFFF8F73, 0xFFFFE3DA)),
            List.of(
                    new Tint(0xFF002624, 0xFF5FE3DA, 0xFFA5F3ED),
                    new Tint(0xFF1E1140, 0xFFBFA8FF, 0xFFDDD0FF),
                    new Tint(0xFF2E1900, 0xFFFFB36B, 0xFFFFD5AB),
                    new Tint(0xFF001C40, 0xFF8BBBFF, 0xFFC4DDFF),
                    new Tint(0xFF330A22, 0xFFFF94C8, 0xFFFFC6E2),
                    new Tint(0xFF00270D, 0xFF7FE09A, 0xFFB4F2C5),
                    new Tint(0xFF232000, 0xFFE6D85A, 0xFFF4EC9F),
                    new Tint(0xFF1C232B, 0xFFC4CFDC, 0xFFE3EAF2)));

    public Tones {
        heat = List.copyOf(heat);
        hues = List.copyOf(hues);
    }

    public Tint of(Tone tone) {
        return switch (tone.scale()) {
            case PLAIN -> plain;
            case ALARM -> alarm;
            case HEAT -> heat.get(Math.clamp(tone.step(), 0, heat.size() - 1));
            case HUE -> hues.get(Math.floorMod(tone.step(), hues.size()));
        };
    }
}
