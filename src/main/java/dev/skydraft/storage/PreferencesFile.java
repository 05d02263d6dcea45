package dev.skydraft.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps the preferences in `preferences.json` in the user's folder for such files. They are a convenience: nothing
/// that is wrong with the file keeps the program from starting, working or ending.
///
/// @param file which need not exist
public record PreferencesFile(Path file) {

    public static PreferencesFile ofUser() {
        return new PreferencesFile(UserFolder.CONFIG.ofUser().resolve("preferences.json"));
    }

    /// What was saved last, else the defaults. A file that cannot be understood is set aside as
    /// `preferences.json.broken`.
    public Preferences load() {
        if (!Files.exists(file)) {
            return Preferences.DEFAULT;
        }
        try {
            return read(FileText.decoded(FileText.bytes(file)));
        } catch (FileProblem _) {
            return Preferences.DEFAULT;
        } catch (Mistake | InvalidPathException _) {
            setAside();
            return Preferences.DEFAULT;
        }
    }

    /// Saves the preferences, or says in a sentence why that was not possible.
    public Optional<String> save(Preferences preferences) {
        byte[] bytes = written(preferences).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.resolveSibling(""));
            SafeFile.write(file, out -> out.write(bytes));
            return Optional.empty();
        } catch (FileProblem problem) {
            return Optional.of(problem.getMessage());
        } catch (IOException e) {
            return Optional.of(file + ": The folder cannot be made: " + FileProblem.reason(e));
        }
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // Then the next save replaces it.
        }
    }

    private static Preferences read(String text) {
        var json = new JsonReader(text);
        var all = new LinkedHashMap<String, Json>();
        json.document(field -> all.put(field, json.value()));
        var fields = new Json.Fields(Position.START, all);
        return new Preferences(
                fields.items("open", j -> Path.of(j.asText("open"))),
                fields.find("active").map(j -> Path.of(j.asText("active"))),
                fields.items("recent", j -> Path.of(j.asText("recent"))),
                fields.find("theme").map(PreferencesFile::theme).orElse(Preferences.DEFAULT.theme()),
                habits(fields),
                fields.find("window").map(j -> window(j.asFields("\"window\""))));
    }

    private static Preferences.Habits habits(Json.Fields fields) {
        return new Preferences.Habits(
                habit(fields, "minimap"),
                habit(fields, "snapToGrid"),
                habit(fields, "snapToObjects"),
                fields.items("panels", j -> j.asText("panels")),
                fields.find("costsBy").map(j -> j.asText("costsBy")).orElse(""));
    }

    /// On until it is switched off.
    private static boolean habit(Json.Fields fields, String name) {
        return fields.find(name).map(j -> j.asTruth("\"" + name + "\"")).orElse(true);
    }

    private static void habits(JsonWriter out, Preferences.Habits habits) {
        off(out, "minimap", habits.minimap());
        off(out, "snapToGrid", habits.snapToGrid());
        off(out, "snapToObjects", habits.snapToObjects());
        if (!habits.panels().isEmpty()) {
            out.lineField("", "panels").list(habits.panels(), out::text);
        }
        if (!habits.costsBy().isEmpty()) {
            out.lineField("", "costsBy").text(habits.costsBy());
        }
    }

    private static void off(JsonWriter out, String name, boolean on) {
        if (!on) {
            out.lineField("", name).raw("false");
        }
    }

    private static Preferences.Theme theme(Json json) {
        String name = json.asText("theme");
        return Stream.of(Preferences.Theme.values())
                .filter(theme -> name(theme).equals(name))
                .findFirst()
                .orElseThrow(() -> json.at().mistake("There is no theme \"" + name + "\""));
    }

    private static String name(Preferences.Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Preferences.Window window(Json.Fields fields) {
        return new Preferences.Window(
                fields.whole("x"),
                fields.whole("y"),
                fields.whole("width"),
                fields.whole("height"),
                fields.get("maximized").asTruth("\"maximized\""));
    }

    private static String written(Preferences preferences) {
        var out = new JsonWriter().begin();
        files(out.lineField("", "open"), preferences.open());
        preferences.active().ifPresent(file -> out.lineField("", "active").text(file.toString()));
        files(out.lineField("", "recent"), preferences.recent());
        out.lineField("", "theme").text(name(preferences.theme()));
        habits(out, preferences.habits());
        preferences.window().ifPresent(window -> {
            out.lineField("", "window").begin();
            out.field("x", window.x()).field("y", window.y());
            out.field("width", window.width()).field("height", window.height());
            out.field("maximized").raw(String.valueOf(window.maximized())).end();
        });
        return out.raw("\n").end().raw("\n").toString();
    }

    private static void files(JsonWriter out, List<Path> files) {
        out.list(files, file -> out.text(file.toString()));
    }
}
