package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Not every provider has every kind.
final class NotOffered implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        Provider provider = deployment.settings().provider();
        return deployment.resources().stream().flatMap(r -> finding(provider, r).stream());
    }

    private static Optional<Finding> finding(Provider provider, Resource resource) {
        return resource.kind()
                .bill(provider)
                .filter(Bill.NotOffered.class::isInstance)
                .map(Bill.NotOffered.class::cast)
                .map(bill -> Finding.warning(
                        "kind.not-offered",
                        List.of(resource.id()),
                        "%s: %s does not offer this kind; %s"
                                .formatted(quoted(resource.name()), provider.label(), bill.why())));
    }
}
