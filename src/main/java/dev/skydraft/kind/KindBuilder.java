package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Declares a [ResourceKind] top-down: what it is called, where it lives, what it holds, what it costs.
public final class KindBuilder {
    private final String id;
    private final String label;
    private final Category category;
    private final Map<Provider, String> names = new EnumMap<>(Provider.class);
    private final Map<Provider, Bill> bills = new EnumMap<>(Provider.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<Section> sections = new ArrayList<>();
    private final List<UsageRule> usage = new ArrayList<>();
    private Set<Scope> livesIn = Set.of();
    private @Nullable Scope opens;
    private String help = "";
    private Summary summary = Summary.NONE;
    private int width = 184;
    private int height = 64;

    private KindBuilder(String id, String label, Category category) {
        this.id = id;
        this.label = label;
        this.category = category;
    }

    public static KindBuilder kind(String id, String label, Category category) {
        return new KindBuilder(id, label, category);
    }

    public KindBuilder help(String sentence) {
        help = sentence;
        return this;
    }

    /// What each provider calls it.
    public KindBuilder named(String aws, String gcp, String azure) {
        names.put(Provider.AWS, aws);
        names.put(Provider.GCP, gcp);
        names.put(Provider.AZURE, azure);
        return this;
    }

    /// The scopes of the containers that it may stand in.
    public KindBuilder livesIn(Scope first, Scope... more) {
        livesIn = Set.copyOf(EnumSet.of(first, more));
        return this;
    }

    /// Makes it a container: others may stand in it that live in this scope.
    public KindBuilder opens(Scope scope) {
        opens = scope;
        return this;
    }

    public KindBuilder traits(Trait... more) {
        traits.addAll(List.of(more));
        return this;
    }

    /// The box that it is dropped as, in canvas units.
    public KindBuilder size(int defaultWidth, int defaultHeight) {
        width = defaultWidth;
        height = defaultHeight;
        return this;
    }

    public KindBuilder summary(Summary facts) {
        summary = facts;
        return this;
    }

    /// The next run of properties in the inspector.
    public KindBuilder section(String title, Property<?>... properties) {
        sections.add(new Section(title, List.of(properties)));
        return this;
    }

    /// A usage figure that follows from traffic where nobody has set it.
    ///
    /// @param property an [Amount] or a [Whole]
    public KindBuilder fromTraffic(Property<?> property, Function<Flow, Optional<BigDecimal>> amount) {
        usage.add(new UsageRule(property, amount));
        return this;
    }

    /// The lines of its bill on a provider, in their order.
    public KindBuilder charged(Provider provider, CostRule... rules) {
        bills.put(provider, new Bill.Charged(List.of(rules)));
        return this;
    }

    /// Charged on every provider.
    ///
    /// @param rules the lines of its bill on a provider
    public KindBuilder charged(Function<Provider, CostRule[]> rules) {
        for (Provider provider : Provider.values()) {
            charged(provider, rules.apply(provider));
        }
        return this;
    }

    /// @param source why the provider charges nothing for it
    public KindBuilder free(Provider provider, String source) {
        bills.put(provider, new Bill.Free(source));
        return this;
    }

    /// Free everywhere, for the same reason.
    public KindBuilder free(String source) {
        for (Provider provider : Provider.values()) {
            bills.put(provider, new Bill.Free(source));
        }
        return this;
    }

    /// Costs what a design itself says, everywhere alike.
    ///
    /// @param costs each an [OwnLine]
    public KindBuilder ownPriced(Lines costs) {
        for (Provider provider : Provider.values()) {
            bills.put(provider, new Bill.Own(costs));
        }
        return this;
    }

    /// @param why the provider has no such service, in one sentence
    public KindBuilder notOffered(Provider provider, String why) {
        names.remove(provider);
        bills.put(provider, new Bill.NotOffered(why));
        return this;
    }

    /// @throws IllegalStateException if a provider is missing that it should be charged, free or not offered on
    public ResourceKind build() {
        for (Provider provider : Provider.values()) {
            if (!bills.containsKey(provider)) {
                throw new IllegalStateException("The kind " + id + " does not say what it costs on " + provider);
            }
        }
        return new ResourceKind(
                id,
                label,
                help,
                category,
                Map.copyOf(names),
                livesIn,
                Optional.ofNullable(opens),
                Collections.unmodifiableSet(EnumSet.copyOf(traits)),
                List.copyOf(sections),
                summary,
                List.copyOf(usage),
                Collections.unmodifiableMap(new EnumMap<>(bills)),
                width,
                height,
                true);
    }
}
