package dev.skydraft.check;

import dev.skydraft.design.Resource;
import dev.skydraft.net.CidrBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Finds the VPCs or subnets that share addresses.
final class Overlaps {
    private Overlaps() {}

    /// A VPC or subnet and its block.
    record Use(Resource resource, CidrBlock block) {
        /// `"Public A" (10.0.1.0/24)`.
        String named() {
            return Blocks.named(resource, block);
        }
    }

    /// Two uses that overlap; all addresses of the inner one are addresses of the outer one.
    record Pair(Use outer, Use inner) {}

    /// Blocks nest or are apart, and one sorts before what it contains: what a block overlaps with before it are just
    /// the blocks that are still open where it begins.
    static List<Pair> of(Collection<Use> uses) {
        var pairs = new ArrayList<Pair>();
        Deque<Use> open = new ArrayDeque<>();
        for (Use use : sorted(uses)) {
            while (!open.isEmpty() && !open.peek().block().contains(use.block())) {
                open.pop();
            }
            open.forEach(outer -> pairs.add(new Pair(outer, use)));
            open.push(use);
        }
        return pairs;
    }

    private static List<Use> sorted(Collection<Use> uses) {
        return uses.stream()
                .sorted(Comparator.comparing(Use::block)
                        .thenComparing(u -> u.resource().id()))
                .toList();
    }
}
