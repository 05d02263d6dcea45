package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Deployment;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.stream.Stream;

/// A block with bits set behind its prefix: some tools take it for the canonical one, others refuse it.
final class HostBits implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return BlockText.of(deployment).stream()
                .filter(t -> !t.text().isCanonical())
                .flatMap(t -> t.text().block().stream().map(b -> finding(deployment, t, b)));
    }

    private static Finding finding(Deployment deployment, BlockText typed, CidrBlock block) {
        String id = typed.resource().id();
        String environment = deployment.environment().id();
        String sentence = "The %s %s of %s has bits set behind its prefix, expected %s"
                .formatted(
                        typed.property().label(),
                        typed.text(),
                        quoted(typed.resource().name()),
                        block);
        var fix = new Fix(
                "Write " + block,
                d -> EnvironmentValues.setAtSource(
                        d, environment, id, typed.property(), CidrText.of(block.toString())));
        return Finding.warning("cidr.host-bits", List.of(id), sentence, fix);
    }
}
