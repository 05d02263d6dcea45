package dev.skydraft.ui.field;

import dev.skydraft.change.Allocation;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.util.Optional;

/// A property of a resource or connection.
public record ElementSlot<T>(String element, Property<T> property) implements Slot<T> {

    @Override
    public String step(Design design, String environment) {
        return "Set %s of %s%s"
                .formatted(
                        property.label(),
                        design.element(element).map(Element::name).orElse(element),
                        ValueText.inEnvironment(design, environment));
    }

    @Override
    public Optional<T> find(Design design, String environment) {
        return design.element(element).isPresent()
                ? EnvironmentValues.inForce(design, environment, element).find(property)
                : Optional.empty();
    }

    @Override
    public Design with(Design design, String environment, T value) {
        return EnvironmentValues.set(design, environment, element, property, value);
    }

    @Override
    public Design without(Design design, String environment) {
        return EnvironmentValues.reset(design, environment, element, property);
    }

    /// Where text of the base would show through, an empty text hides it.
    @Override
    public Design cleared(Design design, String environment) {
        Design without = without(design, environment);
        boolean based = design.environment(environment).basedOn().isPresent();
        boolean textShows = (property instanceof Text || property instanceof Lines)
                && find(without, environment)
                        .map(property::format)
                        .filter(t -> !t.isEmpty())
                        .isPresent();
        return based && textShows ? with(design, environment, property.parse("")) : without;
    }

    @Override
    public Optional<String> difference(Design design, String environment) {
        return design.environment(environment)
                .basedOn()
                .filter(base -> design.element(element).isPresent())
                .filter(base -> EnvironmentValues.differs(design, environment, element, property))
                .map(base -> ValueText.in(design, base, property, find(design, base)));
    }

    @Override
    public Optional<T> derived(Deployment reckoned) {
        return reckoned.derived(element).own(property);
    }

    /// For an address block: the one that it must mean, or the next one that is free.
    @Override
    public Optional<Suggestion> suggestion(Design design, String environment) {
        if (!(property instanceof Cidr cidr)) {
            return Optional.empty();
        }
        Optional<CidrText> value = new ElementSlot<>(element, cidr).find(design, environment);
        return value.filter(text -> !text.isCanonical())
                .flatMap(CidrText::block)
                .map(block -> new Suggestion("Use " + block, block.toString()))
                .or(() -> design.find(element)
                        .flatMap(resource -> nextFree(design, resource))
                        .map(block -> new Suggestion("Next free: " + block, block.toString())));
    }

    private static Optional<CidrBlock> nextFree(Design design, Resource resource) {
        if (resource.has(Trait.NETWORK)) {
            return Allocation.network(design);
        }
        return design.around(resource.place()).stream()
                .filter(container -> container.has(Trait.NETWORK))
                .findFirst()
                .flatMap(network -> Allocation.subnet(design, network.id()));
    }
}
