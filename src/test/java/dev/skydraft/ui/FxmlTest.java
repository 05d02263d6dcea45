package dev.skydraft.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tests run without modules; the program runs with them.
class FxmlTest {
    private static final Path VIEWS = Path.of("src", "main", "resources");
    private static final Path MODULE = Path.of("src", "main", "java", "module-info.java");

    @Test
    void everyViewIsInAPackageThatIsOpenToItsLoader() throws IOException {
        String module = Files.readString(MODULE);
        assertEquals(
                List.of(),
                packagesOfViews().stream()
                        .filter(name -> !module.contains("opens " + name + " to"))
                        .toList());
    }

    private static List<String> packagesOfViews() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .map(file -> VIEWS.relativize(file.getParent()))
                    .map(folder ->
                            folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
