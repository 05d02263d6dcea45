package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.check.Checks.Everywhere;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    @Test
    void nothingIsWrongWithTaskFlow() {
        assertEquals(List.of(), everywhere(TaskFlow.DESIGN));
    }

    @Test
    void theWorstComesFirst() {
        Design design = Designs.named("Mixed")
                .vpc("vpc", "10.0.0.5/16")
                .add("open", Subnet.KIND, "a@vpc")
                .subnet("b", "vpc", "10.1.0.0/24", "private", "a")
                .subnet("a", "vpc", "10.2.0.0/24", "private", "a")
                .add("nat", NatGateway.KIND)
                .build();

        assertEquals(
                List.of(
                        "cidr.outside a vpc",
                        "cidr.outside b vpc",
                        "scope.misplaced nat",
                        "cidr.host-bits vpc",
                        "cidr.missing open"),
                Checks.run(Deployment.of(design, "prod")).stream()
                        .map(f -> f.id() + " " + String.join(" ", f.elements()))
                        .toList());
    }

    @Test
    void aFindingNamesTheEnvironmentsThatItHoldsIn() {
        Design design = Designs.named("Layers")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "private", "a")
                .subnet("b", "vpc", "10.0.1.0/24", "private", "b")
                .add("api", ContainerService.KIND, "a@a")
                .set(Scaling.MAX, 3L)
                .environment("dev", e -> e.withPresent("b", false))
                .environment(
                        "load-test",
                        "dev",
                        e -> e.withOverride("api", Values.NONE.with(Scaling.DESIRED, 9L))
                                .withPresent("b", true))
                .build();

        assertEquals(
                List.of("cidr.overlap [prod, load-test]", "scaling.order [load-test]"),
                everywhere(design).stream()
                        .map((Everywhere e) -> e.finding().id() + " " + e.environments())
                        .toList());
    }

    @Test
    void aFixMendsAnInheritedMistakeForAllThatShareIt() {
        Design design = Designs.named("Shared")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.5/24", "private", "a")
                .environment("dev", e -> e)
                .environment(
                        "other",
                        e -> e.withOverride("a", Values.NONE.with(Networking.CIDR, CidrText.of("10.0.2.5/24"))))
                .build();
        Fix fix = Findings.in("dev", new HostBits(), design).getFirst().fixes().getFirst();

        assertEquals(
                List.of("[other]"),
                everywhere(fix.change().apply(design)).stream()
                        .map(e -> e.environments().toString())
                        .toList());
    }

    @Test
    void everyCheckIsListed() {
        Set<String> written = new ClassFileImporter()
                .importPackages("dev.skydraft.check").stream()
                        .filter(c -> c.isAssignableTo(Check.class) && !c.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                written,
                Checks.ALL.stream()
                        .map(c -> c.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void inRandomDesignsOnlyPrimariesAreMissing() {
        Set<String> found = LongStream.range(0, 40)
                .mapToObj(RandomDesigns::of)
                .flatMap(d -> everywhere(d).stream())
                .map(e -> e.finding().id())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("standby.alone"), found);
    }

    @ParameterizedTest
    @CsvSource({
        "aws,   us-east-1,   ''",
        "aws,   us-gov-west-1, ''",
        "aws,   us-east1,    'expected one of AWS, written like us-east-1'",
        "gcp,   us-east-1,   'expected one of Google Cloud, written like us-east1'",
        "gcp,   northamerica-northeast1, ''",
        "azure, us-east-1,   'expected one of Azure, written like eastus'",
        "azure, eastus2,     ''"
    })
    void aRegionIsWrittenAsItsProviderWritesRegions(String provider, String region, String expected) {
        Design design = settings(Values.NONE.with(Settings.PROVIDER, provider).with(Settings.REGION, region));

        assertEquals(
                expected.isEmpty() ? List.of() : List.of("\"prod\": Region is \"" + region + "\", " + expected),
                Findings.sentences(new EnvironmentSettings(), design));
    }

    @Test
    void settingsMustBeWithinBounds() {
        Values set = Values.NONE.with(Settings.PROVIDER, "ibm").with(Settings.HOURS, new BigDecimal("800"));

        assertEquals(
                List.of(
                        "\"prod\": Hours a month is 800, expected 0 to 744 h",
                        "\"prod\": Provider is \"ibm\", expected one of aws, gcp, azure"),
                Findings.sentences(new EnvironmentSettings(), settings(set)));
    }

    @Test
    void aDiscountIsAServiceAndAPercentage() {
        Values set = Values.NONE.with(Terms.DISCOUNTS, List.of("aws/rds 12 %", "aws 101", "rds"));

        assertEquals(
                List.of(
                        "\"prod\": \"aws 101\" is no discount, expected a service and percent such as aws/rds 12",
                        "\"prod\": \"rds\" is no discount, expected a service and percent such as aws/rds 12"),
                Findings.sentences(new EnvironmentSettings(), settings(set)));
    }

    private static Design settings(Values set) {
        return Design.empty("Settings").withEnvironment("prod", (Environment e) -> e.withSettings(set));
    }

    private static List<Everywhere> everywhere(Design design) {
        return Checks.run(design, design.environmentIds());
    }
}
