package dev.skydraft.bill.cloud;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Provider;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One environment of a design at the prices of several clouds, side by side. It prices the same drawing; it does not
/// claim that the drawing deploys elsewhere unchanged.
///
/// @param environment its name
/// @param sides one for each cloud, the one first that the environment is set to
/// @param owners what any of the clouds bills, by category and name
public record Clouds(String environment, List<Side> sides, List<Owner> owners) {
    /// What must stand beside every such comparison.
    public static final String CLAIM = "The same drawing at each cloud's prices. This does not say that the drawing"
            + " deploys there unchanged: services differ, and sizes are the nearest known.";

    /// A cloud and the bill there.
    public record Side(Provider provider, String region, Estimate estimate) {
        /// "Google Cloud us-central1"
        public String name() {
            return provider.label() + " " + region;
        }
    }

    /// A resource, or a connection that is billed.
    ///
    /// @param id its id
    /// @param offers what each cloud has in its place, in the order of sides; none for a connection
    /// @param bills what it costs on each cloud; empty where it costs nothing
    /// @param lines the lines of these bills, lined up
    public record Owner(
            String id,
            String name,
            Category category,
            List<Offer> offers,
            List<Optional<OwnerBill>> bills,
            List<ComparedLine> lines) {
        /// What is known of its cost on a cloud.
        public BigDecimal known(int side) {
            return bills.get(side).map(OwnerBill::known).orElse(BigDecimal.ZERO);
        }

        /// How many lines are unknown on a cloud.
        public int unknown(int side) {
            return bills.get(side).map(OwnerBill::unknown).orElse(0);
        }
    }

    public Clouds {
        sides = List.copyOf(sides);
        owners = List.copyOf(owners);
    }

    /// On all clouds: on the environment's own in its region, elsewhere in the region that stands for the provider.
    ///
    /// @param regions regions where others are wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Clouds of(Design design, String environment, Map<Provider, String> regions, Estimator estimator) {
        Settings own = Deployment.of(design, environment).settings();
        List<Side> sides = Stream.concat(
                        Stream.of(own.provider()), Stream.of(Provider.values()).filter(p -> p != own.provider()))
                .map(provider -> {
                    String usual = provider == own.provider() ? own.region() : provider.referenceRegion();
                    return side(design, environment, provider, regions.getOrDefault(provider, usual), estimator);
                })
                .toList();
        return new Clouds(design.environment(environment).name(), sides, owners(sides));
    }

    /// "Google Cloud: Billed by the machines that use it", for what is to be said of a resource on each cloud.
    public Stream<String> notes(Owner owner) {
        return IntStream.range(0, owner.offers().size())
                .boxed()
                .flatMap(side -> owner.offers().get(side).notes().stream()
                        .map(note -> sides.get(side).provider().label() + ": " + note));
    }

    /// A line's name as the first cloud calls it that has such a line.
    public static String name(ComparedLine line) {
        return line.at().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(CostLine::name)
                .orElse(line.name());
    }

    private static Side side(Design design, String environment, Provider provider, String region, Estimator estimator) {
        Design there = design.withEnvironment(
                environment,
                e -> e.withSettings(
                        e.settings().with(Settings.PROVIDER, provider.id()).with(Settings.REGION, region)));
        return new Side(provider, region, estimator.estimate(Traffic.seen(there, environment)));
    }

    private static List<Owner> owners(List<Side> sides) {
        Comparison comparison = Comparison.of(sides.stream()
                .map(side -> new Comparison.Side(side.name(), side.estimate()))
                .toList());
        Map<String, List<ComparedLine>> byOwner = new LinkedHashMap<>();
        comparison
                .lines()
                .forEach(line -> byOwner.computeIfAbsent(line.owner(), _ -> new ArrayList<>())
                        .add(line));
        return byOwner.values().stream().map(lines -> owner(sides, lines)).toList();
    }

    private static Owner owner(List<Side> sides, List<ComparedLine> lines) {
        ComparedLine first = lines.getFirst();
        Optional<Resource> resource = sides.getFirst().estimate().deployment().find(first.owner());
        return new Owner(
                first.owner(),
                first.ownerName(),
                first.category(),
                resource.map(r -> sides.stream()
                                .map(side -> Offer.of(r, side.provider()))
                                .toList())
                        .orElse(List.of()),
                sides.stream().map(side -> side.estimate().find(first.owner())).toList(),
                List.copyOf(lines));
    }
}
