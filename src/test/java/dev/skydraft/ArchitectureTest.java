package dev.skydraft;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Reads the package table of ARCHITECTURE.md and holds it: who may use whom; and which libraries.
class ArchitectureTest {

    private static final JavaClasses SKYDRAFT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.skydraft");

    private static final Pattern ROW = Pattern.compile("\\| ([a-z, ]+) \\|[^|]*\\| ([a-z, -]+) \\|[^|]*\\|");
    private static final Pattern ALL_BUT = Pattern.compile("all (?:above )?but ([a-z]+)");

    /// Our packages that each of our packages may use besides itself.
    private static final Map<String, Set<String>> MAY_USE = table();

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
                .check(SKYDRAFT);
    }

    @Test
    void theTableIsRead() {
        assertEquals(Set.of("design", "kind", "net"), MAY_USE.get("change"));
        assertEquals(without(PACKAGES, "export", "generate", "cli", "ui", "edit"), MAY_USE.get("export"));
        assertEquals(without(PACKAGES, "cli", "ui"), MAY_USE.get("ui"));
    }

    private static Set<String> without(Set<String> all, String... some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(Set.of(some));
        return rest;
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

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        for (String line : document()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> used = packages(row.group(2), table.keySet());
                List.of(row.group(1).split(", ")).forEach(name -> table.put(name, used));
            }
        }
        return table;
    }

    private static Set<String> packages(String words, Set<String> above) {
        Matcher allBut = ALL_BUT.matcher(words);
        if (allBut.matches()) {
            return above.stream().filter(name -> !name.equals(allBut.group(1))).collect(Collectors.toSet());
        }
        return words.equals("-") ? Set.of() : Set.of(words.split(", "));
    }

    private static List<String> document() {
        try {
            return Files.readAllLines(Path.of("ARCHITECTURE.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inSkydraft(String name) {
        return "dev.skydraft." + name + "..";
    }
}
