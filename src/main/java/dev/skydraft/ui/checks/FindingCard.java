package dev.skydraft.ui.checks;

import atlantafx.base.theme.Styles;
import dev.skydraft.check.Fix;
import dev.skydraft.check.Severity;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding: its sentence, what it is about, and a button for each fix. A click selects what it is about.
final class FindingCard extends HBox {
    private final FindingsModel model;
    private final Label alsoIn = new Label();
    private final FlowPane links = new FlowPane();

    FindingCard(FindingsModel model, ShownFinding finding) {
        this.model = model;
        Severity severity = finding.finding().severity();
        getStyleClass().addAll("card", "finding", styleClass(severity));
        setId("finding-" + finding.finding().id().replace('.', '-'));
        var sentence = new Label(finding.finding().sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        links.getStyleClass().add("finding-links");
        var text = new VBox(sentence, links);
        text.getStyleClass().add("finding-text");
        if (!finding.finding().fixes().isEmpty()) {
            text.getChildren().add(fixes(finding.finding().fixes()));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(icon(severity), text);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("%s: %s".formatted(title(severity), finding.finding().sentence()));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                model.select(finding);
            }
        });
        ContextMenu menu = menu(finding);
        setOnContextMenuRequested(e -> menu.show(this, e.getScreenX(), e.getScreenY()));
        alsoIn.getStyleClass().add("caption");
    }

    private ContextMenu menu(ShownFinding finding) {
        var goTo = new MenuItem("Select on Canvas");
        goTo.setOnAction(e -> model.select(finding));
        var menu = new ContextMenu(goTo);
        for (Fix fix : finding.finding().fixes()) {
            var item = new MenuItem(fix.label());
            item.setOnAction(e -> model.apply(fix));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// "Error", "Warning", "Hint"
    static String title(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case HINT -> "Hint";
        };
    }

    static Node icon(Severity severity) {
        var icon = new Region();
        icon.getStyleClass().addAll("severity-icon", styleClass(severity));
        return icon;
    }

    private static String styleClass(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /// Shows what may change while the sentence stays: names and other environments.
    void show(ShownFinding finding) {
        links.getChildren().setAll(finding.elements().stream().map(this::link).toList());
        if (!finding.alsoIn().isEmpty()) {
            alsoIn.setText("also in " + finding.alsoIn());
            links.getChildren().add(alsoIn);
        }
    }

    private Node link(ShownFinding.Link element) {
        var link = new Hyperlink(element.name());
        link.setOnAction(e -> model.select(element.id()));
        link.setAccessibleHelp("Selects it on the canvas.");
        return link;
    }

    private Node fixes(List<Fix> fixes) {
        var buttons = new VBox();
        buttons.getStyleClass().add("finding-fixes");
        for (Fix fix : fixes) {
            var button = new Button(fix.label());
            button.getStyleClass().addAll(Styles.SMALL, "fix");
            button.setWrapText(true);
            button.setOnAction(e -> model.apply(fix));
            buttons.getChildren().add(button);
        }
        return buttons;
    }
}
