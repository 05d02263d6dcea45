package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.ui.action.Action;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PricesJourneyTest {
    private static final String DATA = "skydraft.data";
    private static final Path SAMPLES = Path.of("src", "test", "resources", "dev", "skydraft", "pricelist");

    private Window window;
    private Stage stage;

    @TempDir
    private Path folder;

    private Optional<String> before = Optional.empty();

    @BeforeEach
    void keepToTheFolder() {
        before = Optional.ofNullable(System.setProperty(DATA, folder.toString()));
    }

    @AfterEach
    void goBack() {
        before.ifPresentOrElse(value -> System.setProperty(DATA, value), () -> System.clearProperty(DATA));
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new Window(stage);
    }

    @Test
    void pricesAreLookedAtAppliedToOpenDesignsAndTakenBack(FxRobot robot) {
        robot.interact(() -> window.composition.actions().stream()
                .filter(action -> action.id().equals("prices-import"))
                .forEach(Action::runIfEnabled));
        press(robot, "Choose Files…", SAMPLES.resolve("aws-elb.json"));
        assertEquals(
                List.of(List.of(
                        "aws/elb/application/hour",
                        "us-east-1",
                        "0.0225",
                        "0.023",
                        "+2.2 %",
                        "hour",
                        "2026-09-11",
                        "2026-11-20")),
                cells((TableView<?>) dialog().lookup("#price-changes")));
        assertEquals(
                "Bills of TaskFlow a month: Prod ≥ $225.19, then ≥ $225.55; Dev ≥ $60.06, then ≥ $60.42.",
                robot.from(dialog()).lookup(".price-bills").queryLabeled().getText());
        assertEquals(new BigDecimal("0.0225"), loadBalancer());
        press(robot, "Apply");
        assertEquals(new BigDecimal("0.023"), loadBalancer());
        press(robot, "Revert Last Import");
        assertEquals(new BigDecimal("0.0225"), loadBalancer());
        press(robot, "Close");
    }

    @Test
    void whatCannotBeReadIsToldInTheDialog(FxRobot robot) {
        robot.interact(() -> window.composition.actions().stream()
                .filter(action -> action.id().equals("prices-import"))
                .forEach(Action::runIfEnabled));
        Path missing = folder.resolve("missing.json");
        press(robot, "Choose Files…", missing);
        assertEquals(
                missing + ": There is no such file",
                robot.from(dialog()).lookup(".label.danger").queryLabeled().getText());
        press(robot, "Close");
    }

    private static List<List<String>> cells(TableView<?> table) {
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .toList())
                .toList();
    }

    private BigDecimal loadBalancer() {
        return window.document().reckoningProperty().get().estimate("prod").orElseThrow().bills().stream()
                .flatMap(bill -> bill.lines().stream())
                .filter(line -> line.ref().equals("alb/hours"))
                .findFirst()
                .flatMap(CostLine::unitPrice)
                .orElseThrow();
    }

    private void press(FxRobot robot, String label, Path... files) {
        robot.interact(() -> {
            window.prompts.priceFiles = List.of(files);
            dialog().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(label) && !button.isDisabled())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(label + " cannot be pressed"))
                    .fire();
        });
    }

    private Node dialog() {
        return Shown.others(stage)
                .map(other -> other.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
