package dev.skydraft.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Role;
import dev.skydraft.kind.Scaling;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.storage.DesignFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticDesignTest {
    private static final Design THOUSAND = SyntheticDesign.of(1_000, 1);

    private static Stream<Resource> of(Design design, ResourceKind kind) {
        return design.resources().stream().filter(r -> r.kind().equals(kind));
    }

    private static Stream<Resource> services(Design design) {
        return design.resources().stream()
                .filter(r -> !r.kind().container() && !r.kind().equals(Users.KIND));
    }

    @Test
    void sizeAndSeedDecideEveryByte() {
        assertArrayEquals(DesignFile.write(SyntheticDesign.of(500, 7)), DesignFile.write(SyntheticDesign.of(500, 7)));
        assertNotEquals(SyntheticDesign.of(500, 7), SyntheticDesign.of(500, 8));
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameDesign() {
        assertEquals(THOUSAND, DesignFile.read(DesignFile.write(THOUSAND), "generated"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "59, 1", "60, 1", "61, 2", "1000, 17", "10000, 167"})
    void thereAreAsManyServicesAsAskedForAndSixtyInAVpc(int services, int vpcs) {
        Design design = SyntheticDesign.of(services, 2);
        assertEquals(services, services(design).count());
        assertEquals(vpcs, of(design, Vpc.KIND).count());
        assertEquals(vpcs * 6L, of(design, Subnet.KIND).count());
    }

    @Test
    void tenServicesAreAtHomeInEverySubnetOfAFullVpc() {
        Map<String, Long> bySubnet = services(SyntheticDesign.of(120, 3))
                .collect(Collectors.groupingBy(SyntheticDesignTest::home, TreeMap::new, Collectors.counting()));
        assertEquals(12, bySubnet.size());
        assertEquals(List.of(10L), bySubnet.values().stream().distinct().toList());
    }

    /// The subnet of a service that stands in one alone, else the one that its number gives it.
    private static String home(Resource service) {
        int number = Integer.parseInt(service.id().substring(service.id().length() - 2));
        String zone = number % 2 == 1 ? "-a" : "-b";
        return service.at().stream()
                .map(p -> p.in().orElseThrow())
                .filter(subnet -> subnet.endsWith(zone))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void subnetsAreOfThreeTiersInTwoZones() {
        assertEquals(
                List.of("data a", "data b", "private a", "private b", "public a", "public b"),
                of(SyntheticDesign.of(60, 4), Subnet.KIND)
                        .map(s -> s.values().get(Networking.TIER) + " "
                                + s.values().get(Networking.ZONE))
                        .toList());
    }

    @Test
    void chainsLeadFromLoadBalancerToContainerServiceToDatabase() {
        List<String> chains = THOUSAND.connections().stream()
                .map(c -> kind(c.from()) + " > " + kind(c.to()))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "container-service > container-service",
                        "container-service > database",
                        "load-balancer > container-service",
                        "users > load-balancer"),
                chains);
        for (Resource database : of(THOUSAND, Database.KIND).toList()) {
            String number = database.id().substring("database".length());
            assertTrue(THOUSAND.connections().has("service" + number + "-database" + number), number);
        }
    }

    private static String kind(String id) {
        return THOUSAND.resources().get(id).kind().id();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 600, 1_000, 10_000})
    void thereAreAboutOnePointTwoConnectionsAService(int services) {
        double connections = SyntheticDesign.of(services, 5).connections().size();
        assertEquals(1.2, connections / services, 0.01);
    }

    @Test
    void manyServicesHaveSeveralPlacementsAndManyDatabasesAStandby() {
        assertEquals(
                List.of(List.of("a", "b")),
                of(THOUSAND, LoadBalancer.KIND)
                        .map(r -> r.at().stream().map(Placement::key).toList())
                        .distinct()
                        .toList());
        long twofold = of(THOUSAND, ContainerService.KIND)
                .filter(r -> r.at().size() == 2)
                .count();
        long standbys = of(THOUSAND, Database.KIND)
                .filter(r -> r.at().stream().anyMatch(p -> p.role() == Role.STANDBY))
                .count();
        assertTrue(twofold > 100 && twofold < 233, () -> twofold + " of 333");
        assertTrue(standbys > 100 && standbys < 233, () -> standbys + " of 333");
    }

    @Test
    void everyGuardedServiceIsInASecurityGroupOfItsOwnVpc() {
        for (Resource service :
                services(THOUSAND).filter(r -> !r.id().startsWith("nat-")).toList()) {
            SecurityGroup group = THOUSAND.groups().get(service.groups().getFirst());
            List<Resource> around = THOUSAND.around(service.place());
            assertEquals(group.network(), around.getLast().id());
        }
        assertEquals(17 * 3, THOUSAND.groups().size());
    }

    @Test
    void developmentIsSmallerThanProduction() {
        Deployment dev = Deployment.of(THOUSAND, "dev");
        assertEquals(
                List.of("prod", "dev"),
                THOUSAND.environments().stream().map(e -> e.id()).toList());
        assertTrue(of(THOUSAND, ContainerService.KIND).anyMatch(r -> r.values().get(Scaling.DESIRED) > 1));
        for (Resource here : dev.resources()) {
            assertFalse(here.at().stream().anyMatch(p -> p.role() == Role.STANDBY));
            if (here.kind().equals(ContainerService.KIND)) {
                assertEquals(1L, here.values().get(Scaling.DESIRED));
            }
            if (here.kind().equals(Database.KIND)) {
                assertEquals("t3.micro", here.values().get(Database.SIZE));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 30_000})
    void blocksAreCanonicalNestedAndFreeOfOverlaps(int services) {
        Design design = SyntheticDesign.of(services, 6);
        assertApart(
                of(design, Vpc.KIND).map(SyntheticDesignTest::block).sorted().toList());
        assertApart(
                of(design, Subnet.KIND).map(SyntheticDesignTest::block).sorted().toList());
        for (Resource subnet : of(design, Subnet.KIND).toList()) {
            CidrBlock vpc = block(design.container(subnet.place()).orElseThrow());
            assertTrue(vpc.contains(block(subnet)));
            assertTrue(vpc.prefixLength() >= 16 && block(subnet).prefixLength() <= 28);
        }
    }

    private static CidrBlock block(Resource resource) {
        var text = resource.find(Networking.CIDR).orElseThrow();
        assertTrue(text.isCanonical());
        return text.block().orElseThrow();
    }

    /// Sorted blocks that overlap do so with a neighbour.
    private static void assertApart(List<CidrBlock> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            assertFalse(sorted.get(i - 1).overlaps(sorted.get(i)));
        }
    }

    @Test
    void boxesAreInsideTheirContainerAndApartFromTheirNeighbours() {
        Map<Optional<String>, List<PlacementRef>> byContainer = THOUSAND.resources().stream()
                .flatMap(r -> r.at().stream().map(p -> new PlacementRef(r.id(), p.key())))
                .collect(Collectors.groupingBy(ref -> place(ref).in()));
        byContainer.forEach((container, refs) -> {
            for (PlacementRef one : refs) {
                Bounds box = place(one).bounds();
                container
                        .map(id -> THOUSAND.resources().get(id).place().bounds())
                        .ifPresent(room -> assertTrue(new Bounds(0, 0, room.w(), room.h()).contains(box)));
                refs.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(
                                other -> assertFalse(box.intersects(place(other).bounds())));
            }
        });
    }

    private static Placement place(PlacementRef ref) {
        return THOUSAND.resources().get(ref.resource()).placement(ref.key()).orElseThrow();
    }

    @Test
    void idsAreTheSlugsOfNames() {
        for (Resource resource : THOUSAND.resources()) {
            assertEquals(Slug.of(resource.name()), resource.id());
        }
    }

    @Test
    void everyValueIsWithinItsBounds() {
        for (Resource resource : THOUSAND.resources()) {
            resource.kind()
                    .properties()
                    .forEach(p -> assertEquals(
                            Optional.empty(), resource.find(p).flatMap(v -> problem(p, v)), resource.id()));
        }
    }

    private static <T> Optional<String> problem(Property<T> property, Object value) {
        return property.cast(value).flatMap(property::problem);
    }

    @Test
    void aSizeThatCannotBeMadeIsRefused() {
        var none = assertThrows(IllegalArgumentException.class, () -> SyntheticDesign.of(0, 1));
        assertEquals("The number of services is 0, expected 1 to 245760", none.getMessage());
        assertThrows(IllegalArgumentException.class, () -> SyntheticDesign.of(245_761, 1));
    }
}
