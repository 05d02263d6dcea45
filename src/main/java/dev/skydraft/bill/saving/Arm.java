package dev.skydraft.bill.saving;

import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Machines;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// ARM processors for what one builds oneself: tasks, functions and machines.
final class Arm implements Idea {
    /// The families of EC2 with Graviton processors that stand beside those with x86 ones.
    private static final Map<String, String> FAMILIES =
            Map.of("t3", "t4g", "m5", "m6g", "m6i", "m6g", "c5", "c6g", "r5", "r6g");

    private static final List<Property<String>> ARCHITECTURES = List.of(ContainerService.ARCH, CloudFunction.ARCH);

    @Override
    public Stream<Tip> tips(Estimate bill) {
        if (bill.deployment().settings().provider() != Provider.AWS) {
            return Stream.empty();
        }
        var steps = new Steps(bill.deployment().resources().stream()
                .<Step<?>>flatMap(r -> step(r).stream())
                .toList());
        return steps.all().isEmpty() ? Stream.empty() : Stream.of(tip(steps));
    }

    private static Optional<Step<String>> step(Resource resource) {
        for (Property<String> property : ARCHITECTURES) {
            if (resource.kind().properties().contains(property)) {
                return Optional.of(new Step<>(resource.id(), property, "arm64"))
                        .filter(_ -> !resource.find(property).equals(Optional.of("arm64")));
            }
        }
        return resource.kind().properties().contains(Machines.SIZE)
                ? twin(resource.values().get(Machines.SIZE)).map(size -> new Step<>(resource.id(), Machines.SIZE, size))
                : Optional.empty();
    }

    /// The size with as much of everything and an ARM processor.
    private static Optional<String> twin(String size) {
        String[] parts = size.split("\\.", 2);
        return Machines.SIZES
                .find(size)
                .filter(_ -> parts.length == 2 && FAMILIES.containsKey(parts[0]))
                .flatMap(row -> Machines.SIZES
                        .find(FAMILIES.get(parts[0]) + "." + parts[1])
                        .filter(twin -> sameShape(row, twin)))
                .map(SizeTable.Row::id);
    }

    private static boolean sameShape(SizeTable.Row row, SizeTable.Row twin) {
        return row.vcpu().compareTo(twin.vcpu()) == 0 && row.gib().compareTo(twin.gib()) == 0;
    }

    private static Tip tip(Steps steps) {
        return Tip.of("arm", "ARM", "Run on ARM (Graviton)", steps)
                .costs(Level.MEDIUM, Level.LOW)
                .onlyIf("Only if everything that runs on them can be built for ARM64.");
    }
}
