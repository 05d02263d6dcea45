package dev.skydraft.ui.saving;

import atlantafx.base.theme.Styles;
import dev.skydraft.bill.saving.Level;
import dev.skydraft.bill.saving.Saving;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One saving: what it comes to, what to do, what it is about, what it takes, and when it holds.
final class SavingCard extends VBox {
    /// A saving may be about thousands; Show selects them all.
    private static final int MOST_NAMES = 12;

    private final Label figure = styled("", "saving-figure");
    private final Label per = styled("", "caption");
    private final Label about = styled("", "saving-about");
    private final Button tryOut = new Button("Try as What-If");
    private final Button show = new Button("Show");
    private Saving shown;

    SavingCard(SavingsModel model, Saving saving) {
        shown = saving;
        setId("saving-" + saving.tip().id().replace('/', '-'));
        getStyleClass().addAll("card", "saving");
        setAccessibleRole(AccessibleRole.TEXT);
        var title = styled(saving.tip().title(), "card-title");
        per.getStyleClass().add("saving-per");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(per, Priority.ALWAYS);
        var amount = new HBox(figure, per);
        amount.getStyleClass().add("saving-amount");
        getChildren()
                .setAll(
                        title,
                        amount,
                        about,
                        levels(saving),
                        styled(saving.tip().condition(), "caption"),
                        buttons());
        tryOut.setOnAction(_ -> model.tryOut(shown));
        show.setOnAction(_ -> model.select(shown));
        ContextMenu menu = menu(model);
        setOnContextMenuRequested(e -> menu.show(this, e.getScreenX(), e.getScreenY()));
    }

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node levels(Saving saving) {
        var levels = new HBox(
                level("Effort", saving.tip().effort()),
                level("Risk", saving.tip().risk()));
        levels.getStyleClass().add("saving-levels");
        return levels;
    }

    /// Told by dots and by the word.
    private static Node level(String what, Level level) {
        var dots = new HBox();
        dots.getStyleClass().add("level-dots");
        for (Level each : Level.values()) {
            if (each != Level.NONE) {
                var dot = new Region();
                dot.getStyleClass().addAll("level-dot", each.compareTo(level) <= 0 ? "on" : "off");
                dots.getChildren().add(dot);
            }
        }
        var box = new HBox(dots, styled("%s %s".formatted(what, level.word()), "caption"));
        box.getStyleClass().add("saving-level");
        return box;
    }

    private Node buttons() {
        List.of(tryOut, show).forEach(button -> button.getStyleClass().add(Styles.SMALL));
        tryOut.setAccessibleHelp("Adds an environment in which this is done, and shows it.");
        show.setAccessibleHelp("Selects what this is about on the canvas.");
        var buttons = new HBox(tryOut, show);
        buttons.getStyleClass().add("saving-buttons");
        return buttons;
    }

    private ContextMenu menu(SavingsModel model) {
        var trying = new MenuItem("Try as What-If");
        trying.setOnAction(_ -> model.tryOut(shown));
        var selecting = new MenuItem("Select on Canvas");
        selecting.setOnAction(_ -> model.select(shown));
        return new ContextMenu(trying, selecting);
    }

    /// Shows what may change while the tip stays: figures and names.
    void show(Saving saving, Design design) {
        shown = saving;
        figure.setText(Amounts.figure(saving));
        per.setText(Amounts.per(saving));
        about.setText(Wording.list(
                saving.elements().stream().map(id -> Wording.name(design, id)).toList(), MOST_NAMES));
        setAccessibleText("%s: saves %s %s. Effort %s, risk %s. %s"
                .formatted(
                        saving.tip().title(),
                        Amounts.figure(saving),
                        Amounts.per(saving),
                        saving.tip().effort().word(),
                        saving.tip().risk().word(),
                        saving.tip().condition()));
    }
}
