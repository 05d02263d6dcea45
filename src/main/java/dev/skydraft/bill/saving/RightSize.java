package dev.skydraft.bill.saving;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Size;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Smaller tasks, machines, databases and caches where the stated utilisation leaves enough: both CPU and memory at
/// peak stay below four fifths of the smaller size.
final class RightSize implements Idea {
    private static final BigDecimal FILLED = new BigDecimal("80");

    @Override
    public Stream<Tip> tips(Estimate bill) {
        Provider provider = bill.deployment().settings().provider();
        var steps = new Steps(bill.deployment().resources().stream()
                .flatMap(r -> steps(r, provider).stream())
                .toList());
        return steps.all().isEmpty() ? Stream.empty() : Stream.of(tip(steps));
    }

    private static List<Step<?>> steps(Resource resource, Provider provider) {
        Optional<BigDecimal> cpu = resource.find(Operation.CPU_USED);
        Optional<BigDecimal> memory = resource.find(Operation.MEMORY_USED);
        if (cpu.isEmpty() || memory.isEmpty()) {
            return List.of();
        }
        if (resource.kind().equals(ContainerService.KIND)) {
            return provider == Provider.AWS ? task(resource, cpu.get(), memory.get()) : List.of();
        }
        return resource.kind()
                .property("size")
                .filter(Size.class::isInstance)
                .map(size -> machine(resource, (Size) size, cpu.get(), memory.get()))
                .orElse(List.of());
    }

    private static List<Step<?>> task(Resource resource, BigDecimal cpu, BigDecimal memory) {
        BigDecimal vcpu = resource.values().get(ContainerService.CPU);
        BigDecimal gb = resource.values().get(ContainerService.MEMORY_GB);
        return TaskSize.smallest(needed(vcpu, cpu), needed(gb, memory))
                .filter(size -> !size.equals(new TaskSize(vcpu, gb)))
                .<List<Step<?>>>map(size -> List.of(
                        new Step<>(resource.id(), ContainerService.CPU, size.vcpu()),
                        new Step<>(resource.id(), ContainerService.MEMORY_GB, size.gb())))
                .orElse(List.of());
    }

    private static List<Step<?>> machine(Resource resource, Size size, BigDecimal cpu, BigDecimal memory) {
        return size.table()
                .find(resource.values().get(size))
                .flatMap(now ->
                        SmallerSize.in(size.table(), now, needed(now.vcpu(), cpu), needed(now.gib(), memory), cpu))
                .<List<Step<?>>>map(smaller -> List.of(new Step<>(resource.id(), size, smaller.id())))
                .orElse(List.of());
    }

    /// What is used of an amount, as an amount that it fills to four fifths.
    private static BigDecimal needed(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(FILLED, MathContext.DECIMAL64);
    }

    private static Tip tip(Steps steps) {
        return Tip.of("right-size", "smaller sizes", "Choose a smaller size", steps)
                .costs(Level.LOW, Level.MEDIUM)
                .onlyIf("Only if the utilisation that is stated is that of the busiest time: at most 80 % is used"
                        + " then.");
    }
}
