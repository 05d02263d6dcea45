package dev.skydraft;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/// Random values that properties may hold, within their bounds.
public final class RandomValues {
    private RandomValues() {}

    public static <T> T of(Property<T> property, Random random) {
        return property.cast(object(property, random)).orElseThrow();
    }

    /// The values with one more property set.
    public static <T> Values with(Values values, Property<T> property, Random random) {
        return values.with(property, of(property, random));
    }

    private static Object object(Property<?> property, Random random) {
        return switch (property) {
            case Whole whole -> whole.min() + random.nextLong(1 + Math.min(whole.max() - whole.min(), 5000));
            case Amount amount -> amount(amount, random);
            case Flag _ -> random.nextBoolean();
            case Choice choice ->
                choice.options().get(random.nextInt(choice.options().size())).id();
            case Text _ -> "text " + random.nextInt(100);
            // Such lines are right wherever any are: as names, and as the costs of a component.
            case Lines _ ->
                List.copyOf(List.of("one; 1; 2", "two; 2; 3", "three; 3; 4").subList(0, random.nextInt(4)));
            case Cidr _ -> CidrText.of("10.%d.%d.0/24".formatted(random.nextInt(256), random.nextInt(256)));
            case Size size ->
                size.table()
                        .rows()
                        .get(random.nextInt(size.table().rows().size()))
                        .id();
        };
    }

    private static BigDecimal amount(Amount amount, Random random) {
        BigDecimal max = amount.max() == null ? BigDecimal.valueOf(100_000) : amount.max();
        BigDecimal share = BigDecimal.valueOf(random.nextInt(0, 101), 2);
        return amount.canonical(amount.min().add(max.subtract(amount.min()).multiply(share)));
    }
}
