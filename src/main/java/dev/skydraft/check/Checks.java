package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The checks of this version. A new check is one file and one line here.
public final class Checks {
    public static final List<Check> ALL = List.of(
            new MalformedBlocks(),
            new HostBits(),
            new MissingBlocks(),
            new BlockSizes(),
            new SubnetsOutside(),
            new OverlappingSubnets(),
            new OverlappingNetworks(),
            new Misplaced(),
            new GroupMembers(),
            new SecurityRules(),
            new ValueBounds(),
            new RangeOrder(),
            new ScalingOrder(),
            new LoneStandbys(),
            new UnknownKinds(),
            new NotOffered(),
            new EnvironmentSettings());

    private Checks() {}

    /// Every finding in one environment, the worst first.
    public static List<Finding> run(Deployment deployment) {
        return ALL.stream().flatMap(c -> c.findings(deployment)).sorted().toList();
    }

    /// Every finding in one environment, with those about its bill, the worst first.
    public static List<Finding> run(Estimate bill) {
        Deployment deployment = bill.deployment();
        Stream<Finding> ofBill =
                Stream.of(Budget.findings(bill), RegionPrices.findings(bill)).flatMap(Optional::stream);
        return Stream.concat(ALL.stream().flatMap(c -> c.findings(deployment)), ofBill)
                .sorted()
                .toList();
    }

    /// Every finding in any of the environments, the worst first, with those that it holds in.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static List<Everywhere> run(Design design, List<String> environments) {
        return everywhere(environments, environment -> run(Deployment.of(design, environment)));
    }

    /// The same with findings about bills.
    public static List<Everywhere> run(List<Estimate> bills) {
        Map<String, Estimate> byId = bills.stream()
                .collect(Collectors.toMap(
                        b -> b.deployment().environment().id(), b -> b, (a, _) -> a, LinkedHashMap::new));
        return everywhere(
                List.copyOf(byId.keySet()), environment -> run(Objects.requireNonNull(byId.get(environment))));
    }

    private static List<Everywhere> everywhere(List<String> environments, Function<String, List<Finding>> findings) {
        Map<Finding, List<String>> holds = new TreeMap<>();
        for (String environment : environments) {
            for (Finding finding : findings.apply(environment)) {
                holds.computeIfAbsent(finding, _ -> new ArrayList<>()).add(environment);
            }
        }
        return holds.entrySet().stream()
                .map(e -> new Everywhere(e.getKey(), e.getValue()))
                .toList();
    }

    /// A finding and the ids of the environments that it holds in, in the design's order.
    public record Everywhere(Finding finding, List<String> environments) {
        public Everywhere {
            environments = List.copyOf(environments);
        }
    }
}
