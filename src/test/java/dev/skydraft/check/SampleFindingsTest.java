package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.storage.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What the checks find in the samples, each finding with a sentence why it is true. The file under
/// `check/sample-findings.txt` is the whole list.
class SampleFindingsTest {
    /// Why a finding is true, by its id and the elements that it is about.
    private static final Map<String, String> WHY = Map.of(
            "cidr.connected eastfield northwind",
            "10.0.0.0/16 is every address that begins with 10.0, so all of 10.0.128.0/17 lies in it; the VPCs are peered.",
            "cidr.overlap shop-a shop-b",
            "10.0.10.128/25 is the upper half of 10.0.10.0/24.",
            "cidr.outside analytics northwind",
            "10.1.4.0 begins with 10.1, and the 16 bits of 10.0.0.0/16 are 10.0.",
            "cidr.outside tools eastfield",
            "The plan moves Eastfield to 10.1.0.0/16 and leaves Tools at 10.0.150.0.",
            "cidr.host-bits warehouse-a",
            "The last 8 of the 32 bits are the host's, and .12 sets two of them.",
            "cidr.size tools",
            "A /29 holds 8 addresses. AWS takes no subnet below a /28, since it keeps 5 for itself.",
            "cidr.malformed stock-a",
            "The third number is 256, and 8 bits count to 255.");

    @Test
    void findingsOfTheSamplesAreTrue() {
        var text = new StringBuilder();
        Samples.ALL.forEach(sample -> text.append(findings(sample.open())));
        Golden.check("check/sample-findings.txt", text.toString());
    }

    @Test
    void everyReasonIsOfAFinding() {
        var found = new TreeSet<String>();
        Samples.ALL.stream()
                .map(Samples.Sample::open)
                .flatMap(d -> Checks.run(d, d.environmentIds()).stream())
                .forEach(e -> found.add(subject(e.finding())));
        assertEquals(new TreeSet<>(WHY.keySet()), found);
    }

    private static String findings(Design design) {
        var text = new StringBuilder(design.name() + "\n");
        for (Environment environment : design.environments()) {
            List<Finding> findings = Checks.run(Deployment.of(design, environment.id()));
            text.append("  ").append(environment.name()).append(findings.isEmpty() ? ": nothing\n" : "\n");
            findings.forEach(finding -> text.append(entry(finding)));
        }
        return text.toString();
    }

    private static String entry(Finding finding) {
        return "    %s %s\n      %s.\n      Why: %s\n"
                .formatted(
                        finding.severity(),
                        subject(finding),
                        finding.sentence(),
                        WHY.getOrDefault(subject(finding), "NOBODY SAYS"));
    }

    private static String subject(Finding finding) {
        return finding.id() + " " + String.join(" ", finding.elements());
    }
}
