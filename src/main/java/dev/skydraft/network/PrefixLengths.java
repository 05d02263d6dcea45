package dev.skydraft.network;

/// The prefix lengths that a provider takes for a block.
///
/// @param shortest of the largest block
/// @param longest of the smallest block
/// @param step every how many lengths between them
public record PrefixLengths(int shortest, int longest, int step) {
    static PrefixLengths between(int shortest, int longest) {
        return new PrefixLengths(shortest, longest, 1);
    }

    /// True if a provider takes a block of this prefix length.
    public boolean allow(int prefixLength) {
        return prefixLength >= shortest && prefixLength <= longest && (prefixLength - shortest) % step == 0;
    }

    /// The allowed length that is closest to one that is not; of two, the longer.
    public int nearest(int prefixLength) {
        int within = Math.max(shortest, Math.min(longest, prefixLength));
        int steps = Math.floorDiv(within - shortest + step / 2, step);
        return shortest + steps * step;
    }

    /// "/16 to /28", "/44 to /64 in steps of 4", "/64".
    @Override
    public String toString() {
        if (shortest == longest) {
            return "/" + shortest;
        }
        return "/" + shortest + " to /" + longest + (step == 1 ? "" : " in steps of " + step);
    }
}
