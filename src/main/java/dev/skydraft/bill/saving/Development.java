package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Environment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Tells environments that people build and try things in from those that customers use. Their names say it: there is
/// no setting for it that one could forget.
final class Development {
    private static final Set<String> WORDS = Set.of(
            "dev",
            "develop",
            "development",
            "test",
            "tests",
            "testing",
            "qa",
            "uat",
            "stage",
            "staging",
            "sandbox",
            "demo",
            "preview",
            "integration");

    private Development() {}

    /// True if the environment, or one that it is based on, is called so.
    static boolean is(Deployment deployment) {
        return deployment.design().chain(deployment.environment()).stream().anyMatch(Development::isCalledSo);
    }

    private static boolean isCalledSo(Environment environment) {
        String[] words = (environment.id() + " " + environment.name())
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
        return Arrays.stream(words).anyMatch(WORDS::contains);
    }
}
