package dev.skydraft.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.Preferences;
import dev.skydraft.storage.Preferences.Theme;
import dev.skydraft.storage.PreferencesFile;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SessionTest {
    private final List<String> told = new ArrayList<>();
    private final Workspace workspace = workspace();

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.show();
    }

    @Test
    void theFirstStartOpensTheTaskFlowSample() {
        session().reopen(workspace);
        assertEquals(List.of("TaskFlow"), titles(workspace));
        inWindow(() ->
                assertEquals(Theme.SYSTEM, session().look().choiceProperty().get()));
    }

    @Test
    void theNextStartOpensWhatWasOpenWhereItWasInTheSameTheme() {
        Path shop = saved("Shop");
        Path store = saved("Store");
        workspace.open(shop);
        workspace.open(store);
        workspace.newDesign();
        inWindow(() -> {
            place(100, 50, 700, 600);
            var look = new Look(Theme.HIGH_CONTRAST);
            look.habits().minimapProperty().set(false);
            look.habits().objectsProperty().set(false);
            look.habits().panelsProperty().set(List.of("outline", "cost"));
            look.habits().costsByProperty().set("owner");
            session().remember(workspace, look, stage);
            place(0, 0, 300, 300);
            session().place(stage);
        });
        assertEquals(List.of(100.0, 50.0, 700.0, 600.0), place());
        inWindow(() -> {
            Look look = session().look();
            assertEquals(Theme.HIGH_CONTRAST, look.choiceProperty().get());
            assertEquals(
                    new Preferences.Habits(false, true, false, List.of("outline", "cost"), "owner"),
                    look.habits().now());
        });
        Workspace next = workspace();
        session().reopen(next);
        assertEquals(List.of("shop.json", "store.json"), titles(next));
    }

    @Test
    void theTabThatWasInFrontIsInFrontAgainAndRecentFilesAreKnown() {
        Path shop = saved("Shop");
        Path store = saved("Store");
        workspace.open(shop);
        workspace.open(store);
        workspace.open(shop);
        inWindow(() -> session().remember(workspace, new Look(Theme.LIGHT), stage));
        Workspace next = workspace();
        session().reopen(next);
        assertEquals(List.of("shop.json", "store.json"), titles(next));
        assertEquals("shop.json", next.active().title());
        assertEquals(Set.of(shop, store), Set.copyOf(next.recent().files()));
    }

    @Test
    void aProgramThatNeverEndsInPeaceRemembersToo() {
        Path shop = saved("Shop");
        Path store = saved("Store");
        workspace.open(shop);
        inWindow(() -> session().rememberAlways(workspace, new Look(Theme.LIGHT), stage, Background.direct()));
        assertEquals(List.of(shop), preferences().load().open());
        inWindow(() -> workspace.open(store));
        inWindow(() -> workspace.open(shop));
        Workspace next = workspace();
        session().reopen(next);
        assertEquals(List.of("shop.json", "store.json"), titles(next));
        assertEquals("shop.json", next.active().title());
    }

    @Test
    void aDesignThatIsGoneIsToldAndTheOthersOpen() throws IOException {
        Path shop = saved("Shop");
        Path store = saved("Store");
        workspace.open(shop);
        workspace.open(store);
        inWindow(() -> session().remember(workspace, new Look(Theme.LIGHT), stage));
        Files.delete(shop);
        Workspace next = workspace();
        session().reopen(next);
        assertEquals(List.of("store.json"), titles(next));
        assertEquals(List.of(shop + " was open when Skydraft last ended, and is no longer there."), told);
    }

    @Test
    void aWindowOnAScreenThatIsGoneIsNotPutThere() {
        var gone = new Preferences.Window(5000, 50, 700, 600, false);
        preferences()
                .save(new Preferences(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Theme.LIGHT,
                        Preferences.Habits.DEFAULT,
                        Optional.of(gone)));
        inWindow(() -> {
            place(10, 10, 300, 300);
            session().place(stage);
        });
        assertEquals(List.of(10.0, 10.0, 300.0, 300.0), place());
    }

    private Session session() {
        return new Session(preferences());
    }

    private PreferencesFile preferences() {
        return new PreferencesFile(folder.resolve("preferences.json"));
    }

    private Workspace workspace() {
        return new Workspace(
                new Estimator(new PriceBook(List.of())),
                Background.direct(),
                new FakePrompts(),
                message -> told.add(message.text()));
    }

    private Path saved(String name) {
        Path file = folder.resolve(name.toLowerCase(Locale.ROOT) + ".json");
        DesignFile.save(file, Design.empty(name));
        return file;
    }

    private static void inWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private void place(double x, double y, double width, double height) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private List<Double> place() {
        return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static List<String> titles(Workspace workspace) {
        return workspace.documents().stream().map(DocumentModel::title).toList();
    }
}
