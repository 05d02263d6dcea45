package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Networking;
import java.util.List;
import java.util.stream.Stream;

/// A block that no provider can read.
final class MalformedBlocks implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return BlockText.of(deployment).stream()
                .filter(t -> t.text().block().isEmpty())
                .map(t -> finding(deployment, t));
    }

    private static Finding finding(Deployment deployment, BlockText typed) {
        String sentence = "The %s of %s is malformed: %s"
                .formatted(
                        typed.property().label(),
                        quoted(typed.resource().name()),
                        typed.text().problem().orElseThrow());
        Finding finding =
                Finding.error("cidr.malformed", List.of(typed.resource().id()), sentence);
        return typed.property().equals(Networking.CIDR)
                ? finding.with(Blocks.first(deployment, typed.resource()))
                : finding;
    }
}
