package dev.skydraft.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Slug;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every kind on every provider.
class CatalogTest {

    /// What tips for saving look at, on any kind that has it.
    private static final Set<String> OPERATION =
            Set.of(Operation.CPU_USED.id(), Operation.MEMORY_USED.id(), Operation.INTERRUPTIBLE.id());

    /// What no provider charges for: facts for people, checks and exporters. Every other property changes a bill.
    private static final Map<String, Set<String>> UNBILLED = Map.ofEntries(
            Map.entry("dns", Set.of("domain", "records", "healthCheckPath")),
            Map.entry("vpc", Set.of("cidr")),
            Map.entry("subnet", Set.of("cidr", "tier", "zone")),
            Map.entry(
                    "load-balancer",
                    Set.of(
                            "listenerPort",
                            "listenerProtocol",
                            "certificate",
                            "healthCheckPath",
                            "requestsPerConnection",
                            "connectionSeconds",
                            "rules")),
            Map.entry(
                    "container-service",
                    Set.of(
                            "image",
                            "port",
                            "environment",
                            "min",
                            "max",
                            "cpuOut",
                            "cpuOutMinutes",
                            "cpuIn",
                            "cpuInMinutes",
                            "memoryOut",
                            "memoryOutMinutes",
                            "memoryIn",
                            "memoryInMinutes",
                            "p99OutMs",
                            "p99OutMinutes",
                            "p99InMs",
                            "p99InMinutes")),
            Map.entry("container", Set.of("role", "image", "ports", "mounts", "environment", "restart")),
            Map.entry(
                    "database",
                    Set.of(
                            "engine",
                            "version",
                            "storageMaxGb",
                            "backupDays",
                            "replicaRatio",
                            "sizeUp",
                            "sizeUpConnections")),
            Map.entry(
                    "network-load-balancer",
                    Set.of("listenerPort", "listenerProtocol", "requestsPerConnection", "connectionSeconds")),
            Map.entry("interface-endpoint", Set.of("service")),
            Map.entry("gateway-endpoint", Set.of("service")),
            Map.entry("function", Set.of("runtime")),
            Map.entry("kubernetes-cluster", Set.of("version")),
            Map.entry("node-group", Set.of("min", "max")),
            Map.entry("auto-scaling-group", Set.of("min", "max")),
            Map.entry("volume", Set.of("path", "keeps")),
            Map.entry("backup-vault", Set.of("retentionDays")),
            // Costs of its own are no rules of the catalogue.
            Map.entry("custom-component", Set.of("what", "costs")),
            Map.entry("monitoring", Set.of("retentionDays")),
            Map.entry("note", Set.of("text")),
            Map.entry("traffic", Set.of("protocol", "port", "fanOut", "requestKb", "responseKb", "writePercent")),
            Map.entry("replication", Set.of("port")));

    static Stream<Arguments> everyBill() {
        return Billed.ALL.stream()
                .flatMap(billed -> Arrays.stream(Provider.values()).map(p -> Arguments.of(billed, p)));
    }

    static List<ResourceKind> kinds() {
        return Catalog.KINDS;
    }

    static List<Billed> everything() {
        return Billed.ALL;
    }

    @ParameterizedTest
    @MethodSource("everyBill")
    void aBillHasLinesOrSaysWhyItHasNone(Billed billed, Provider provider) {
        switch (billed.bills().get(provider)) {
            case Bill.Charged charged -> assertFalse(charged.rules().isEmpty());
            case Bill.Own own -> assertFalse(own.costs().help().isEmpty());
            case Bill.Free free -> assertTrue(free.source().endsWith("."), free.source());
            case Bill.NotOffered missing -> assertTrue(missing.why().endsWith("."), missing.why());
        }
    }

    @ParameterizedTest
    @MethodSource("everyBill")
    void everyLineOfABillIsNamedOnce(Billed billed, Provider provider) {
        var names = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (CostRule rule : billed.rules(provider)) {
            assertTrue(Slug.isId(rule.id()), rule.id());
            assertTrue(ids.add(rule.id()), rule.id());
            names.add(rule.line());
        }
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
    }

    @ParameterizedTest
    @MethodSource("everyBill")
    void noLineHasANegativeQuantity(Billed billed, Provider provider) {
        for (CostRule rule : billed.rules(provider)) {
            for (Case seen : billed.cases(provider)) {
                Optional<Billed.Line> line = Billed.line(rule, seen);
                assertTrue(
                        line.flatMap(Billed.Line::quantity)
                                .map(q -> q.signum() >= 0)
                                .orElse(true),
                        rule.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyPropertyChangesABillOrIsKnownNotTo(Billed billed) {
        var billing = new TreeSet<String>();
        for (Provider provider : Provider.values()) {
            billed.rules(provider).forEach(rule -> billing.addAll(billed.reasons(rule, provider)));
        }
        var unbilled = new TreeSet<String>();
        billed.properties().stream()
                .map(Property::id)
                .filter(id -> !billing.contains(id) && !OPERATION.contains(id))
                .forEach(unbilled::add);
        assertEquals(new TreeSet<>(UNBILLED.getOrDefault(billed.id(), Set.of())), unbilled);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void usageIsAlwaysBilledSomewhere(Billed billed) {
        Set<String> unbilled = UNBILLED.getOrDefault(billed.id(), Set.of());
        assertEquals(
                List.of(),
                billed.properties().stream()
                        .filter(p -> p.usage() && unbilled.contains(p.id()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void propertyIdsAreUniqueInTheirKind(Billed billed) {
        List<String> ids = billed.properties().stream().map(Property::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindIsFoundByItsIdAndSaysWhatItIs(ResourceKind kind) {
        assertEquals(Optional.of(kind), Catalog.find(kind.id()));
        assertTrue(Slug.isId(kind.id()));
        assertTrue(kind.help().endsWith("."), kind.help());
        assertFalse(kind.label().isBlank());
        assertFalse(kind.livesIn().isEmpty());
        assertTrue(kind.width() > 0 && kind.height() > 0);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindHasANameOnEveryProviderThatOffersIt(ResourceKind kind) {
        for (Provider provider : Provider.values()) {
            boolean offered = !(kind.bill(provider).orElseThrow() instanceof Bill.NotOffered);
            assertEquals(offered, kind.names().containsKey(provider));
        }
    }

    @Test
    void idsOfKindsAreUnique() {
        assertEquals(Catalog.KINDS.size(), new HashSet<>(Catalog.KINDS).size());
        assertEquals(Catalog.CONNECTION_KINDS.size(), new HashSet<>(Catalog.CONNECTION_KINDS).size());
        assertEquals(Optional.of(Connections.TRAFFIC), Catalog.findConnection("traffic"));
        assertEquals(Optional.empty(), Catalog.find("traffic"));
    }
}
