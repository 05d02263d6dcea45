package dev.skydraft.kind;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a resource is: a declared value, built by [KindBuilder] in one file of the catalogue.
///
/// @param id the name in files: `container-service`
/// @param label the name on palette and canvas
/// @param help one sentence for the palette
/// @param category the drawer it is found in
/// @param names what each provider calls it; absent where it is not offered
/// @param livesIn the scopes it may stand in
/// @param opens the scope it opens for others, if it is a container with a scope of its own
/// @param traits what analyses and exporters may rely on
/// @param sections its properties, in the inspector's order
/// @param summary what the drawing tells about it beside its name
/// @param usage how its usage figures follow from traffic
/// @param bills what it costs on each provider
/// @param width default width of a placement, in canvas units
/// @param height default height of a placement
/// @param known false for a kind that a newer or foreign file names and this version does not have
public record ResourceKind(
        String id,
        String label,
        String help,
        Category category,
        Map<Provider, String> names,
        Set<Scope> livesIn,
        Optional<Scope> opens,
        Set<Trait> traits,
        List<Section> sections,
        Summary summary,
        List<UsageRule> usage,
        Map<Provider, Bill> bills,
        int width,
        int height,
        boolean known) {

    /// A stand-in for a kind that this version does not know: drawn as a dashed box anywhere, its cost unknown.
    public static ResourceKind unknown(String id) {
        return new ResourceKind(
                id,
                id,
                "This version of Skydraft does not know the kind \"" + id + "\".",
                Category.DRAWING,
                Map.of(),
                Set.of(Scope.values()),
                Optional.empty(),
                Set.of(Trait.TRANSPARENT),
                List.of(),
                Summary.NONE,
                List.of(),
                Map.of(),
                160,
                64,
                false);
    }

    /// The same kind as a box that stands for all that is in it, and that nothing stands in any more.
    ///
    /// @param content how much that is: "5 resources"
    public ResourceKind closed(String content) {
        Set<Trait> left = EnumSet.of(Trait.CLOSED);
        left.addAll(traits);
        left.removeAll(Set.of(Trait.TRANSPARENT, Trait.DRAWING));
        return new ResourceKind(
                id,
                label,
                help,
                category,
                names,
                livesIn,
                Optional.empty(),
                Collections.unmodifiableSet(left),
                sections,
                (_, _) -> content,
                usage,
                bills,
                width,
                height,
                known);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// True if other resources can stand in it.
    public boolean container() {
        return opens.isPresent() || has(Trait.TRANSPARENT);
    }

    public List<Property<?>> properties() {
        return Section.properties(sections);
    }

    public Optional<Property<?>> property(String propertyId) {
        return Section.find(sections, propertyId);
    }

    /// What the provider calls it, else the neutral label.
    public String nameOn(Provider provider) {
        return names.getOrDefault(provider, label);
    }

    /// What it costs on a provider; empty for an unknown kind, whose cost nobody knows.
    public Optional<Bill> bill(Provider provider) {
        return Optional.ofNullable(bills.get(provider));
    }

    /// Kinds are declared once; two with the same id and known state are the same kind.
    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceKind k && id.equals(k.id) && known == k.known;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
