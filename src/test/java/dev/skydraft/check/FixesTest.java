package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FixesTest {
    @Test
    void everyFixMendsItsFindingAndAddsNoneOfItsKind() {
        var mended = new TreeSet<String>();
        RandomAddresses.many(60).forEach(design -> {
            for (var environment : design.environments()) {
                List<Finding> before = Checks.run(Deployment.of(design, environment.id()));
                for (Finding finding : before) {
                    finding.fixes().forEach(fix -> {
                        mends(design, environment.id(), before, finding, fix);
                        mended.add(finding.id());
                    });
                }
            }
        });

        assertEquals(
                Set.of(
                        "cidr.connected",
                        "cidr.host-bits",
                        "cidr.malformed",
                        "cidr.outside",
                        "cidr.overlap",
                        "cidr.size"),
                mended);
    }

    private static void mends(Design design, String environment, List<Finding> before, Finding finding, Fix fix) {
        Design fixed = Drawable.require(fix.change().apply(design));
        List<Finding> after = Checks.run(Deployment.of(fixed, environment));
        Set<String> expected = about(before, finding);
        expected.remove(elements(finding));
        Set<String> left = about(after, finding);
        assertTrue(
                expected.containsAll(left),
                () -> design.name() + " in " + environment + ", " + finding.sentence() + ", " + fix.label() + " leaves "
                        + left + ", expected at most " + expected);
    }

    private static Set<String> about(List<Finding> findings, Finding like) {
        return findings.stream()
                .filter(f -> f.id().equals(like.id()))
                .map(FixesTest::elements)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String elements(Finding finding) {
        return String.join(" ", new TreeSet<>(finding.elements()));
    }
}
