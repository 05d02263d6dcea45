package dev.skydraft;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Holds the package table of ARCHITECTURE.md: who may use whom, and which libraries.
class ArchitectureTest {

    private static final JavaClasses SKYDRAFT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.skydraft");

    private static final Set<String> BELOW_FORMATS = Set.of(
            "net", "kind", "catalog", "design", "change", "network", "load", "pricing", "bill", "check", "picture",
            "layout", "storage");
    private static final Set<String> BELOW_CLI = with(BELOW_FORMATS, "pricelist", "export", "importing", "generate");

    /// Our packages that each of our packages may use besides itself.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("net", Set.of()),
            Map.entry("kind", Set.of("net")),
            Map.entry("catalog", Set.of("kind", "net")),
            Map.entry("design", Set.of("kind", "net")),
            Map.entry("change", Set.of("design", "kind", "net")),
            Map.entry("edit", Set.of("design")),
            Map.entry("network", Set.of("change", "design", "kind", "net")),
            Map.entry("load", Set.of("network", "design", "kind")),
            Map.entry("pricing", Set.of("design", "kind")),
            Map.entry("bill", Set.of("pricing", "load", "network", "change", "catalog", "design", "kind", "net")),
            Map.entry("check", Set.of("bill", "pricing", "load", "network", "change", "design", "kind", "net")),
            Map.entry("picture", Set.of("design", "kind", "net")),
            Map.entry("layout", Set.of("picture", "design", "kind")),
            Map.entry("storage", Set.of("catalog", "design", "kind", "net", "pricing")),
            Map.entry("pricelist", Set.of("storage", "pricing", "kind")),
            Map.entry("export", BELOW_FORMATS),
            Map.entry("importing", BELOW_FORMATS),
            Map.entry("generate", BELOW_FORMATS),
            Map.entry("cli", BELOW_CLI),
            Map.entry("ui", with(BELOW_CLI, "edit")));

    private static final Set<String> PACKAGES = new TreeSet<>(MAY_USE.keySet());

    private static final List<String> DESKTOP = List.of("java.awt..", "javax.imageio..");
    private static final List<String> JACKSON = List.of("com.fasterxml.jackson..");

    /// The libraries that a package may use besides the JDK without its desktop.
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "net", List.of("inet.ipaddr.."),
            "picture", DESKTOP,
            "layout", List.of("org.eclipse.elk..", "org.eclipse.emf.."),
            "storage", JACKSON,
            "pricelist", JACKSON,
            "export", Stream.of(DESKTOP, JACKSON).flatMap(List::stream).toList(),
            "importing", JACKSON,
            "cli", List.of("picocli.."),
            "ui", List.of("javafx..", "org.controlsfx..", "atlantafx.."));

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packageUsesOnlyWhatTheTableAllows(String name) {
        String[] allowed = Stream.concat(
                        Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
                                .map(ArchitectureTest::inSkydraft),
                        Stream.concat(LIBRARIES.getOrDefault(name, List.of()).stream(), Stream.of("org.jspecify..")))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(inSkydraft(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(resideInAnyPackage("java..").and(not(resideInAnyPackage("java.awt..", "java.beans..")))))
                .allowEmptyShould(true)
                .check(SKYDRAFT);
    }

    @Test
    void everyClassButMainIsInAPackageOfTheTable() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .resideInAnyPackage(
                        PACKAGES.stream().map(ArchitectureTest::inSkydraft).toArray(String[]::new))
                .check(SKYDRAFT);
    }

    @Test
    void mainOnlyPicksTheCommandLineOrTheWindow() {
        classes()
                .that()
                .haveFullyQualifiedName(Main.class.getName())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("dev.skydraft", inSkydraft("cli"), inSkydraft("ui"), "java.."))
                .check(SKYDRAFT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.skydraft.(*)..").should().beFreeOfCycles().check(SKYDRAFT);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inSkydraft("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(SKYDRAFT);
    }

    private static String inSkydraft(String name) {
        return "dev.skydraft." + name + "..";
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
