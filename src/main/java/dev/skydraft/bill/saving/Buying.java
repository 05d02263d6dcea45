package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Purchase;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Buys what is bought on demand in another way.
final class Buying {
    private Buying() {}

    /// A step for everything on demand that some choice of purchases offers and that is wanted.
    static Steps on(Deployment deployment, Choice choice, Purchase purchase, Predicate<Resource> wanted) {
        return new Steps(deployment.resources().stream()
                .filter(r -> r.kind().properties().contains(choice) && wanted.test(r))
                .filter(r -> r.values().get(choice).equals(Purchase.ON_DEMAND.id()))
                .<Step<?>>map(r -> new Step<>(r.id(), choice, purchase.id()))
                .toList());
    }

    static Steps both(Steps some, Steps more) {
        return new Steps(Stream.concat(some.all().stream(), more.all().stream()).toList());
    }
}
