package dev.skydraft.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReadyFileTest {
    private final Pane root = new Pane();

    @Start
    void showWindow(Stage stage) {
        stage.setScene(new Scene(root));
        stage.show();
    }

    @Test
    void fileAppearsOnceTheWindowIsPainted(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ready");
        FxToolkit.setupFixture(() -> new ReadyFile(file, root).start());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file));
    }
}
