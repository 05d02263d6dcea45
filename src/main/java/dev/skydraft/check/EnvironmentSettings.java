package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Discount;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An environment's settings must be within bounds, its discounts readable, and its region written as its provider
/// writes regions.
final class EnvironmentSettings implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        Values set = EnvironmentValues.settings(
                deployment.design(), deployment.environment().id());
        Stream<String> bounds = Settings.ALL.stream().flatMap(p -> problem(p, set).stream());
        Stream<Finding> values = bounds.map(problem -> Finding.error(
                "settings.value", List.of(), quoted(deployment.environment().name()) + ": " + problem));
        return Stream.of(values, discounts(deployment, set), region(deployment).stream())
                .flatMap(s -> s);
    }

    private static Stream<Finding> discounts(Deployment deployment, Values set) {
        return set.get(Terms.DISCOUNTS).stream()
                .flatMap(line -> Discount.problem(line).stream())
                .map(problem -> Finding.error(
                        "settings.discount",
                        List.of(),
                        quoted(deployment.environment().name()) + ": " + problem));
    }

    private static <T> Optional<String> problem(Property<T> property, Values set) {
        return set.own(property).flatMap(property::problem);
    }

    private static Optional<Finding> region(Deployment deployment) {
        Provider provider = deployment.settings().provider();
        String region = deployment.settings().region();
        return shape(provider).matcher(region).matches()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "settings.region",
                        List.of(),
                        "%s: Region is %s, expected one of %s, written like %s"
                                .formatted(
                                        quoted(deployment.environment().name()),
                                        quoted(region),
                                        provider.label(),
                                        example(provider))));
    }

    /// The providers' own ways to write regions: `us-gov-west-1`, `northamerica-northeast1`, `eastus2`.
    private static Pattern shape(Provider provider) {
        return switch (provider) {
            case AWS -> Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]+");
            case GCP -> Pattern.compile("[a-z]+-[a-z]+[0-9]+");
            case AZURE -> Pattern.compile("[a-z]+[0-9]*");
        };
    }

    private static String example(Provider provider) {
        return switch (provider) {
            case AWS -> "us-east-1";
            case GCP -> "us-east1";
            case AZURE -> "eastus";
        };
    }
}
