package dev.skydraft;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Keyed;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Random values derived about the elements of a deployment.
public final class RandomDerived {
    private RandomDerived() {}

    /// Derives something about some elements.
    public static Deployment derive(Deployment deployment, Random random) {
        var values = new TreeMap<String, Values>();
        deployment.resources().forEach(r -> {
            List<Property<?>> properties = r.kind().properties();
            if (!properties.isEmpty() && random.nextInt(3) > 0) {
                Property<?> property = properties.get(random.nextInt(properties.size()));
                values.put(r.id(), RandomValues.with(Values.NONE, property, random));
            }
        });
        return deployment.withDerived(Keyed.of(values).sharing(deployment.derived()));
    }
}
