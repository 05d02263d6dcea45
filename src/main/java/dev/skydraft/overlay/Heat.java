package dev.skydraft.overlay;

import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A scale of heat for shares of one whole, and the legend of the steps that were used.
final class Heat {
    /// From which share on, in percent, each step begins.
    private static final int[] FROM = {0, 2, 5, 15, 30};

    private final BigDecimal whole;
    private final String of;
    private final boolean[] used = new boolean[FROM.length];

    /// @param of what shares are taken of: "the bill"
    Heat(BigDecimal whole, String of) {
        this.whole = whole;
        this.of = of;
    }

    /// The tone for a part of the whole.
    Tone tone(BigDecimal part) {
        int step = step(part);
        used[step] = true;
        return Tone.heat(step);
    }

    int step(BigDecimal part) {
        int step = 0;
        while (step + 1 < FROM.length && reaches(part, FROM[step + 1])) {
            step++;
        }
        return step;
    }

    private boolean reaches(BigDecimal part, int percent) {
        BigDecimal hundredfold = part.multiply(BigDecimal.valueOf(100));
        return part.signum() > 0 && hundredfold.compareTo(whole.multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    /// The steps that were used, the hottest first.
    List<Overlay.Entry> legend() {
        var legend = new ArrayList<Overlay.Entry>();
        for (int step = FROM.length - 1; step >= 0; step--) {
            if (used[step]) {
                legend.add(new Overlay.Entry(Tone.heat(step), range(step)));
            }
        }
        return legend;
    }

    private String range(int step) {
        if (step == FROM.length - 1) {
            return FROM[step] + " % of " + of + " or more";
        }
        return step == 0 ? "less than " + FROM[1] + " %" : FROM[step] + " to " + FROM[step + 1] + " %";
    }
}
