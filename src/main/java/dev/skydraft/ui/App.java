package dev.skydraft.ui;

import dev.skydraft.layout.Tidy;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.Autosave;
import dev.skydraft.storage.FolderWatch;
import dev.skydraft.storage.PreferencesFile;
import dev.skydraft.storage.Recovery;
import dev.skydraft.ui.canvas.Fonts;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.export.OptionsDialog;
import dev.skydraft.ui.incident.IncidentDialog;
import dev.skydraft.ui.incident.Incidents;
import dev.skydraft.ui.pattern.PatternGallery;
import dev.skydraft.ui.recovery.RestoreDialog;
import dev.skydraft.ui.recovery.Safeguard;
import dev.skydraft.ui.window.FileDrop;
import dev.skydraft.ui.window.FxPrompts;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.window.Toasts;
import dev.skydraft.ui.workspace.FirstPrices;
import dev.skydraft.ui.workspace.OwnPricing;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Watching;
import dev.skydraft.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program with a window.
public final class App extends Application {
    private final Background background = Background.onWorker();
    private final Executor drafts = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("skydraft-drafts").factory());

    @Override
    public void start(Stage stage) {
        Fonts.install();
        var session = new Session(PreferencesFile.ofUser());
        var look = session.look();
        var toasts = new Toasts(stage);
        var prompts = new FxPrompts(stage);
        var prices = FirstPrices.read();
        var estimator = prices.estimator();
        var workspace = new Workspace(estimator, background, prompts, toasts::show);
        var safeguard = new Safeguard(workspace, Recovery.ofUser(), Autosave.Timer.on(drafts), Platform::runLater);
        Runtime.getRuntime().addShutdownHook(new Thread(safeguard::keepNow, "skydraft-last-drafts"));
        catchAll(workspace, safeguard, stage);
        Runnable exit = () -> {
            session.remember(workspace, look, stage);
            safeguard.end();
            stage.close();
        };
        var outside = outside(stage, prompts, estimator, look, background, this::showFolder, exit);
        var composition = new Composition(workspace, look, outside);
        openFirst(workspace, session, getParameters().getUnnamed());
        var scene = session.scene(composition.window().root());
        scene.getStylesheets().add(Toasts.STYLE);
        stage.setScene(scene);
        stage.titleProperty()
                .bind(workspace
                        .activeProperty()
                        .flatMap(DocumentModel::designProperty)
                        .map(design -> design.name() + " – Skydraft"));
        followFiles(workspace, background, stage);
        stage.setOnCloseRequest(request -> {
            request.consume();
            workspace.quit(exit);
        });
        FileDrop.onto(composition.window().root(), workspace::openDropped);
        session.place(stage);
        stage.show();
        composition.window().goToCanvas();
        prices.problem().ifPresent(workspace::tell);
        session.rememberAlways(workspace, look, stage, background);
        prepareTidy();
        safeguard.offer(background, restoring -> new RestoreDialog(restoring, stage).show());
        Optional.ofNullable(getParameters().getNamed().get(Launcher.READY_FILE))
                .map(Path::of)
                .ifPresent(file -> new ReadyFile(file, scene.getRoot()).start());
    }

    /// Tells the user of every exception that nobody caught, once what is unsaved is kept.
    private static void catchAll(Workspace workspace, Safeguard safeguard, Stage stage) {
        Runnable makeSafe = () -> {
            workspace.abandonGestures();
            safeguard.keepNow();
        };
        var dialog = new IncidentDialog(stage, new SystemClipboard()::put);
        Thread.setDefaultUncaughtExceptionHandler(new Incidents(
                Platform::runLater,
                makeSafe,
                dialog,
                incident -> workspace.tell(Message.error("It happened again: " + incident.code() + ".")),
                version()));
    }

    /// Notices what other programs do to the files, at once or when the user comes back.
    private static void followFiles(Workspace workspace, Background background, Stage stage) {
        var prices = new OwnPricing(workspace, background);
        new Watching(
                workspace,
                new FolderWatch(file -> Platform.runLater(() -> {
                    workspace.lookAt(file);
                    prices.lookAt(file);
                })));
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                workspace.lookAtFiles();
            }
        });
    }

    /// What the program reaches when it is not a test that runs it.
    ///
    /// @param folders shows a folder in the system's file manager
    public static Outside outside(
            Stage stage,
            Prompts prompts,
            Estimator estimator,
            Look look,
            Background background,
            Consumer<Path> folders,
            Runnable exit) {
        var patterns = new PatternGallery(stage, estimator, look.themeProperty()::getValue);
        return new Outside(
                stage,
                prompts,
                new OptionsDialog(stage),
                patterns,
                new SystemClipboard(),
                folders,
                background,
                version(),
                exit);
    }

    @Override
    public void stop() {
        background.close();
    }

    private void showFolder(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    private static String version() {
        return ResourceBundle.getBundle("dev.skydraft.version").getString("version");
    }

    /// The designs named on the command line; without any, those that were open last.
    private static void openFirst(Workspace workspace, Session session, List<String> files) {
        if (files.isEmpty()) {
            session.reopen(workspace);
        } else {
            session.recall(workspace);
            files.forEach(file -> workspace.open(Path.of(file)));
        }
    }

    /// Some time after the start, when the window has settled.
    private void prepareTidy() {
        background.runAfter(
                Duration.ofSeconds(4),
                Tidy.class,
                () -> Tidy.class,
                tidy -> background.runLong(
                        tidy,
                        () -> {
                            Tidy.prepare();
                            return tidy;
                        },
                        _ -> {}));
    }
}
