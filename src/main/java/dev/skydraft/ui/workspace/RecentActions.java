package dev.skydraft.ui.workspace;

import dev.skydraft.ui.action.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/// One action for each place in the list of recent files. A place that is free has no label and cannot be chosen.
final class RecentActions {
    private RecentActions() {}

    static List<Action> of(RecentFiles recent) {
        return IntStream.range(0, RecentFiles.MOST)
                .mapToObj(place -> action(recent, place))
                .toList();
    }

    private static Action action(RecentFiles recent, int place) {
        StringBinding label = Bindings.createStringBinding(() -> label(recent.files(), place), recent.files());
        return Action.of("file-recent-" + (place + 1), "", () -> open(recent, place))
                .labelled(label)
                .when(label.isNotEmpty());
    }

    private static void open(RecentFiles recent, int place) {
        if (place < recent.files().size()) {
            recent.open(recent.files().get(place));
        }
    }

    /// "shop.json – ~/designs".
    private static String label(List<Path> files, int place) {
        return place < files.size() ? label(files.get(place)) : "";
    }

    private static String label(Path file) {
        Path folder = file.resolveSibling("");
        Path home = Path.of(System.getProperty("user.home", ""));
        boolean atHome = home.isAbsolute() && folder.startsWith(home);
        return file.getFileName() + " – " + (atHome ? Path.of("~").resolve(home.relativize(folder)) : folder);
    }
}
