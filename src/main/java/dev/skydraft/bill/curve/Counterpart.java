package dev.skydraft.bill.curve;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Property;
import java.util.List;
import java.util.Optional;

/// What goes up in one environment while a number goes up in another: the same number, or, where what has it is absent
/// there, that of what stands there in its place. GB that went through a NAT gateway go through an endpoint.
public final class Counterpart {
    private Counterpart() {}

    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Variable of(Design design, String environment, Variable variable, String other) {
        return candidates(design, environment, variable, other).stream()
                .findFirst()
                .orElse(variable);
    }

    /// What may stand in the place of something that is absent in the other environment: resources that are only there
    /// and measure the same. None where nothing is absent.
    public static List<Variable> candidates(Design design, String environment, Variable variable, String other) {
        Deployment here = Deployment.of(design, environment);
        Deployment there = Deployment.of(design, other);
        if (!here.resources().has(variable.element()) || there.resources().has(variable.element())) {
            return List.of();
        }
        return there.resources().stream()
                .filter(r -> !here.resources().has(r.id()))
                .flatMap(r -> alike(r, variable.property()).stream().map(p -> new Variable(r.id(), p)))
                .toList();
    }

    private static Optional<Property<?>> alike(Resource resource, Property<?> wanted) {
        return resource.kind()
                .property(wanted.id())
                .filter(p -> p.unit().equals(wanted.unit()) && p.usage() == wanted.usage());
    }
}
