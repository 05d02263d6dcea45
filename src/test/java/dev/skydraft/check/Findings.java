package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import java.util.List;

/// Short ways to ask one check.
final class Findings {
    private Findings() {}

    /// What a check says about the root environment, in the order shown.
    static List<Finding> of(Check check, Design design) {
        return in(design.root().id(), check, design);
    }

    static List<Finding> in(String environment, Check check, Design design) {
        return check.findings(Deployment.of(design, environment)).sorted().toList();
    }

    static List<String> sentences(Check check, Design design) {
        return of(check, design).stream().map(Finding::sentence).toList();
    }

    /// Labels of the fixes of the only finding.
    static List<String> fixes(Check check, Design design) {
        return of(check, design).getFirst().fixes().stream().map(Fix::label).toList();
    }

    /// The design after the first fix of the first finding.
    static Design mended(Check check, Design design) {
        return of(check, design).getFirst().fixes().getFirst().change().apply(design);
    }
}
