package dev.skydraft.ui.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.pattern.Pattern;
import dev.skydraft.pattern.Patterns;
import dev.skydraft.picture.Theme;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PatternGalleryTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Region(), 1200, 780));
        stage.show();
    }

    @Test
    void arrowsGoThroughThePatternsAndEnterInsertsTheOneThatIsShown(FxRobot robot) throws Exception {
        var chosen = new CompletableFuture<Optional<Pattern>>();
        var gallery = new PatternGallery(stage, new Estimator(PriceFile.book()), () -> Theme.LIGHT);
        Platform.runLater(() -> chosen.complete(gallery.choose().map(PatternChooser.Chosen::pattern)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(Optional.of(Patterns.ALL.get(2)), chosen.get(10, TimeUnit.SECONDS));
    }
}
