package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.OwnLine;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;

/// Whatever no other kind is: a service of another vendor, a licence, an appliance. Its costs are what somebody wrote
/// down.
public final class CustomComponent {
    public static final Text WHAT = Text.of("what", "What it is", "What it does, such as: fraud detection by Acme.");
    public static final Lines COSTS = Lines.of(
                    "costs",
                    "Own prices",
                    "One a line, with a quantity and a price in USD a month: Support plan; 1; 29")
            .each(OwnLine::problem);

    public static final ResourceKind KIND = kind("custom-component", "Custom component", Category.OPERATIONS)
            .help("Whatever no other kind is, with costs of your own.")
            .named("Custom component", "Custom component", "Custom component")
            .livesIn(Scope.GLOBAL, Scope.REGION, Scope.NETWORK, Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, _) -> values.find(WHAT).orElse(""))
            .section("Component", WHAT)
            .section("Costs", COSTS)
            .ownPriced(COSTS)
            .build();

    private CustomComponent() {}
}
