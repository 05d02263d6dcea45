package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.gesture.CanvasGesture;
import dev.skydraft.ui.window.MenuSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Holds docs/interactions.md: a row for every action and gesture, with its key, its menu and a test that exists.
@ExtendWith(ApplicationExtension.class)
class InteractionsTest {
    private static final Path TABLE = Path.of("docs/interactions.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private final List<Row> rows = new ArrayList<>();
    private Window window;

    /// A line of the table.
    ///
    /// @param names ids of actions, with `*` for the rest, and classes of gestures
    private record Row(List<String> names, String key, String menu, List<String> tests) {
        boolean names(String id) {
            return names.stream().anyMatch(name -> id.matches(name.replace("*", ".*")));
        }

        boolean namesAlone(String id) {
            return names.contains(id);
        }

        boolean hasMenu(String path) {
            return path.matches(menu.replace("*", ".*"));
        }

        /// Whatever the order of Ctrl, Alt and Shift.
        boolean hasKey(String wanted) {
            return Arrays.stream(key.split(", "))
                    .anyMatch(k -> Set.of(k.split("\\+")).equals(Set.of(wanted.split("\\+"))));
        }
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @BeforeEach
    void read() throws IOException {
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 7
                    && !cells[1].contains("---")
                    && !cells[1].strip().equals("interaction")) {
                rows.add(new Row(quoted(cells[1]), cells[2].strip(), cells[3].strip(), quoted(cells[5])));
            }
        }
    }

    @Test
    void everyActionHasARowWithItsKeyAndItsMenu() {
        List<String> wrong = new ArrayList<>();
        for (MenuSpec menu : window.composition.menus()) {
            for (MenuSpec.Group group : menu.groups()) {
                String path = group.title().isEmpty() ? menu.title() : menu.title() + " › " + group.title();
                group.actions().forEach(action -> fault(action, path).ifPresent(wrong::add));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private Optional<String> fault(Action action, String menu) {
        List<Row> alone = rows.stream().filter(r -> r.namesAlone(action.id())).toList();
        List<Row> found = alone.isEmpty()
                ? rows.stream().filter(r -> r.names(action.id())).toList()
                : alone;
        if (found.size() != 1) {
            return Optional.of(action.id() + " has " + found.size() + " rows, expected 1");
        }
        Row row = found.getFirst();
        Optional<String> key = key(action).filter(k -> !row.hasKey(k));
        if (key.isPresent()) {
            return Optional.of(action.id() + " has the key \"" + row.key() + "\", expected " + key.get());
        }
        return row.hasMenu(menu)
                ? Optional.empty()
                : Optional.of(action.id() + " has the menu \"" + row.menu() + "\", expected " + menu);
    }

    private static Optional<String> key(Action action) {
        return action.key()
                .map(k -> k.getName()
                        .replace("Shortcut", "Ctrl")
                        .replace("Equals", "=")
                        .replace("Minus", "-")
                        .replace("'", "")
                        .replace("_", " "));
    }

    @Test
    void noKeyIsOfTwoActions() {
        Map<KeyCombination, List<String>> owners = new LinkedHashMap<>();
        window.composition
                .actions()
                .forEach(action -> Stream.concat(action.key().stream(), action.more().stream())
                        .forEach(key -> owners.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(action.id())));
        owners.values().removeIf(ids -> ids.size() == 1);
        assertEquals(Map.of(), owners);
    }

    @Test
    void everyGestureHasARow() {
        List<String> missing = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(CanvasGesture.class).stream()
                        .filter(c -> c.isAssignableTo(CanvasGesture.class) && !c.isInterface())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> rows.stream().noneMatch(r -> r.names(name)))
                        .sorted()
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRowNamesTestsThatExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            if (row.tests().isEmpty()) {
                wrong.add(row + " names no test");
            }
            for (String test : row.tests()) {
                if (!exists(test)) {
                    wrong.add(test);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean exists(String test) throws IOException {
        String[] parts = test.split("\\.", -1);
        return parts.length == 2
                && classes(parts[0]).stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .anyMatch(method -> method.getName().equals(parts[1]));
    }

    private static List<Class<?>> classes(String simpleName) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : files.filter(f -> f.endsWith(simpleName + ".java")).toList()) {
                String path = TESTS.relativize(file).toString().replaceAll("[/\\\\]", ".");
                found.add(Class.forName(path.substring(0, path.length() - ".java".length())));
            }
            return found;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> quoted(String cell) {
        Matcher matcher = QUOTED.matcher(cell);
        return matcher.results().map(r -> r.group(1)).toList();
    }
}
