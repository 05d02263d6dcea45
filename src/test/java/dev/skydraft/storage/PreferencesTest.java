package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @TempDir
    private Path folder;

    private PreferencesFile file;

    @BeforeEach
    void nameAFileInAFolderThatIsNotThereYet() {
        file = new PreferencesFile(folder.resolve("skydraft").resolve("preferences.json"));
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        var preferences = new Preferences(
                List.of(Path.of("a \"quoted\" name.json"), Path.of("/designs/ünï.json")),
                Optional.of(Path.of("/designs/ünï.json")),
                List.of(Path.of("/designs/old.json")),
                Preferences.Theme.HIGH_CONTRAST,
                new Preferences.Habits(false, true, false, List.of("outline", "cost"), "owner"),
                Optional.of(new Preferences.Window(-10, 20, 1600, 1000, true)));
        assertEquals(Optional.empty(), file.save(preferences));
        assertEquals(preferences, file.load());
        assertEquals("""
            {
            "open": ["a \\"quoted\\" name.json", "/designs/ünï.json"],
            "active": "/designs/ünï.json",
            "recent": ["/designs/old.json"],
            "theme": "high-contrast",
            "minimap": false,
            "snapToObjects": false,
            "panels": ["outline", "cost"],
            "costsBy": "owner",
            "window": {"x": -10, "y": 20, "width": 1600, "height": 1000, "maximized": true}
            }
            """, Files.readString(file.file()));
    }

    @Test
    void theFirstStartHasTheDefaults() {
        assertEquals(Preferences.DEFAULT, file.load());
        assertFalse(Files.exists(file.file()));
        assertEquals(Optional.empty(), file.save(Preferences.DEFAULT));
        assertEquals(Preferences.DEFAULT, file.load());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"theme\": ",
                "[]",
                "{\"theme\": 5}",
                "{\"theme\": \"plaid\"}",
                "{\"open\": [\"\\u0000\"]}",
                "{\"window\": {\"x\": 1}}",
                "{\"window\": {\"x\": 1, \"y\": 1, \"width\": 1e9, \"height\": 1, \"maximized\": false}}"
            })
    void aBrokenFileIsSetAside(String text) throws IOException {
        Files.createDirectories(file.file().getParent());
        Files.writeString(file.file(), text);
        assertEquals(Preferences.DEFAULT, file.load());
        assertFalse(Files.exists(file.file()));
        assertEquals(text, Files.readString(folder.resolve("skydraft").resolve("preferences.json.broken")));
    }

    @Test
    void aFolderInPlaceOfTheFileDoesNotKeepTheProgramFromWorking() throws IOException {
        Files.createDirectories(file.file());
        assertEquals(Preferences.DEFAULT, file.load());
        assertEquals(
                Optional.of(file.file() + ": This is a folder, expected the name of a file"),
                file.save(Preferences.DEFAULT));
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Files.writeString(folder.resolve("skydraft"), "in the way");
        assertEquals(Preferences.DEFAULT, file.load());
        assertEquals(
                Optional.of(file.file() + ": The folder cannot be made: " + folder.resolve("skydraft")),
                file.save(Preferences.DEFAULT));
    }

    @Test
    void everySystemHasItsFolder() {
        Path home = Path.of("/home/ada");
        assertEquals(home.resolve(".config/skydraft"), UserFolder.CONFIG.on("Linux", Map.of(), home));
        assertEquals(
                Path.of("/etc/ada/skydraft"),
                UserFolder.CONFIG.on("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ada"), home));
        assertEquals(
                home.resolve(".config/skydraft"),
                UserFolder.CONFIG.on("FreeBSD", Map.of("XDG_CONFIG_HOME", "relative"), home));
        assertEquals(
                home.resolve(".config/skydraft"), UserFolder.CONFIG.on("Linux", Map.of("XDG_CONFIG_HOME", ""), home));
        assertEquals(
                home.resolve("Library/Application Support/Skydraft"), UserFolder.CONFIG.on("Mac OS X", Map.of(), home));
        assertEquals(Path.of("/roam/Skydraft"), UserFolder.CONFIG.on("Windows 11", Map.of("APPDATA", "/roam"), home));
        assertEquals(home.resolve("AppData/Roaming/Skydraft"), UserFolder.CONFIG.on("Windows 11", Map.of(), home));
        assertEquals(home.resolve(".local/share/skydraft"), UserFolder.DATA.on("Linux", Map.of(), home));
        assertEquals(Path.of("/data/skydraft"), UserFolder.DATA.on("Linux", Map.of("XDG_DATA_HOME", "/data"), home));
        assertEquals(home.resolve("AppData/Local/Skydraft"), UserFolder.DATA.on("Windows 11", Map.of(), home));
    }

    @Test
    void aPropertyNamesAnotherFolder() {
        String before = System.getProperty(UserFolder.CONFIG.property());
        try {
            System.setProperty(UserFolder.CONFIG.property(), folder.toString());
            assertEquals(new PreferencesFile(folder.resolve("preferences.json")), PreferencesFile.ofUser());
        } finally {
            if (before == null) {
                System.clearProperty(UserFolder.CONFIG.property());
            } else {
                System.setProperty(UserFolder.CONFIG.property(), before);
            }
        }
    }
}
