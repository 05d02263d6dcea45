package dev.skydraft.ui.journey;

import dev.skydraft.change.Selection;
import dev.skydraft.change.merge.Conflict;
import dev.skydraft.design.Design;
import dev.skydraft.export.Exporters;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrText;
import dev.skydraft.picture.Theme;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.Autosave;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.storage.Recovered;
import dev.skydraft.storage.Recovery;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.export.OptionsDialog;
import dev.skydraft.ui.incident.Incident;
import dev.skydraft.ui.incident.IncidentDialog;
import dev.skydraft.ui.pattern.PatternGallery;
import dev.skydraft.ui.recovery.RestoreDialog;
import dev.skydraft.ui.recovery.Restoring;
import dev.skydraft.ui.window.FxPrompts;
import dev.skydraft.ui.window.Toasts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// All that the window can show, one after the other: panels with various things selected, what lies over the canvas,
/// what pops up, dialogs.
final class Situations {
    private static final List<String> PANELS = List.of("palette", "outline", "cost", "network", "checks", "inspector");
    private static final List<String> INSPECTED = List.of("", "public-a", "api", "db", "api-db");

    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict("ecr", "Docker, name", "\"Docker\"", "\"Image store\""),
            new Conflict("db", "RDS PostgreSQL, instance size", "t3.small", "deleted"));

    private final Window window;
    private final Stage stage;
    private final FxRobot robot;
    private Look look = (situation, root) -> {};

    /// Is shown what is on the screen, on JavaFX's thread.
    interface Look {
        void at(String situation, Parent root);
    }

    Situations(Window window, Stage stage, FxRobot robot) {
        this.window = window;
        this.stage = stage;
        this.robot = robot;
    }

    /// In one go, without painting in between.
    void all(Look to) {
        look = to;
        robot.interact(() -> {
            spoil();
            panels();
            over();
            popups();
            dialogs();
        });
    }

    /// So that there is something to find fault with.
    private void spoil() {
        window.taskFlow()
                .edit(
                        "Clash",
                        design -> design.withResource(
                                "public-a", subnet -> subnet.with(Networking.CIDR, CidrText.of("10.0.2.0/24"))));
    }

    private void panels() {
        for (String panel : PANELS) {
            for (String element : panel.equals("inspector") ? INSPECTED : List.of("vpc")) {
                window.composition.window().show(panel);
                select(element);
                main(panel + " " + element);
            }
        }
        run("design-curve");
        select("api");
        main("curve api");
    }

    private void select(String element) {
        window.document().select(Selection.ofElement(window.document().design(), element));
    }

    /// What lies over the canvas or the window.
    private void over() {
        during("overlay-security", "overlay", () -> run("overlay-security"));
        during("view-commands", "command palette", this::escape);
        during("canvas-find", "search", this::escape);
        select("api");
        during("edit-rename", "name in place", this::escape);
        window.doubleClick(window.at(20, 20));
        main("quick insert");
        escape();
        during("views-add", "view", () -> {});
        during("views-rename", "name of a view", this::escape);
    }

    private void popups() {
        var menus = (MenuBar) window.composition.window().root().lookup(".menu-bar");
        menus.getMenus().getFirst().show();
        others("menu");
        menus.getMenus().getFirst().hide();
        run("views-filter");
        others("filter");
        close();
        window.document().undo();
        new Toasts(stage).show(Message.error("The folder is gone.").offering("Save As…", () -> {}));
        others("toast");
        close();
    }

    private void dialogs() {
        shown("keys", () -> run("help-keys"));
        shown("about", () -> run("help-about"));
        shown("prices", () -> run("prices-import"));
        shown(
                "fault",
                () -> new IncidentDialog(stage, text -> {})
                        .accept(new Incident("SK-3F2A", "Something was not as expected.", "details")));
        var prompts = new FxPrompts(stage);
        asked("question", () -> prompts.confirm("Changed on both sides", "Take the file's?", "Take"));
        asked("save", () -> prompts.askToSave("TaskFlow"));
        asked("text", () -> prompts.askText("New environment", "Name", "staging"));
        asked("choice", () -> prompts.askChoice("Move", "Into", List.of("A", "B"), "A"));
        asked("conflicts", () -> prompts.chooseSides("Changed on both sides", CONFLICTS, conflict -> {}));
        shown("restore", () -> new RestoreDialog(left(), stage).show());
        asked("export", () -> new OptionsDialog(stage).ask(Exporters.ALL.getFirst(), List.of()));
        asked("patterns", () -> new PatternGallery(stage, new Estimator(PriceFile.book()), () -> Theme.LIGHT).choose());
    }

    /// What a crash left: an untitled design, and one whose file has gone.
    private Restoring left() {
        Design design = window.document().design();
        List<Recovered> designs = Stream.of(Optional.<Path>empty(), Optional.of(Path.of("/home/me/flow.json")))
                .map(file -> new Recovered(
                        file, "TaskFlow", Instant.EPOCH, design, Optional.empty(), Path.of(file + ".draft")))
                .toList();
        var autosave = new Autosave(new Recovery(Path.of("unused")), (pause, work) -> {}, sentence -> {});
        return new Restoring(window.workspace, autosave, designs);
    }

    /// Looks while an action's effect is there.
    private void during(String action, String situation, Runnable end) {
        run(action);
        main(situation);
        end.run();
    }

    private void shown(String situation, Runnable open) {
        open.run();
        others(situation);
        close();
    }

    /// Looks at a dialog that waits for an answer.
    private void asked(String situation, Runnable open) {
        Platform.runLater(() -> {
            others(situation);
            close();
        });
        open.run();
    }

    private void close() {
        Shown.others(stage).forEach(javafx.stage.Window::hide);
    }

    private void run(String action) {
        window.composition.actions().stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private void escape() {
        javafx.stage.Window top = Shown.others(stage).findFirst().orElse(stage);
        Node focused = top.getScene().getFocusOwner();
        Event.fireEvent(
                focused == null ? top.getScene() : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    private void main(String situation) {
        at(situation, stage);
    }

    private void others(String situation) {
        List<javafx.stage.Window> others = Shown.others(stage).toList();
        if (others.isEmpty()) {
            throw new AssertionError("nothing shows for " + situation);
        }
        others.forEach(other -> at(situation, other));
    }

    private void at(String situation, javafx.stage.Window shown) {
        Parent root = shown.getScene().getRoot();
        root.applyCss();
        root.layout();
        look.at(situation, root);
    }
}
