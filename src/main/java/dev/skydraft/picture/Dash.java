package dev.skydraft.picture;

/// How a line is broken. Caps are round, so that the shortest line is a dot.
public enum Dash {
    SOLID(0, 0),
    /// What is absent in the environment shown.
    DASHED(4, 4),
    /// Connections that carry no requests: replication, image pulls, logs.
    DOTTED(0.1, 3);

    private final double line;
    private final double gap;

    Dash(double line, double gap) {
        this.line = line;
        this.gap = gap;
    }

    /// Lengths of line and gap in turn for a line of that width; empty for an unbroken line.
    public double[] pattern(double width) {
        return this == SOLID ? new double[0] : new double[] {line * width, gap * width};
    }
}
