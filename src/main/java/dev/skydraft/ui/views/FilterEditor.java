package dev.skydraft.ui.views;

import atlantafx.base.theme.Styles;
import dev.skydraft.design.Slug;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.views.FilterModel.Option;
import dev.skydraft.ui.views.FilterModel.Part;
import dev.skydraft.ui.window.Visibility;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;

/// Lets one choose what a view shows, over its tab. Every choice is seen on the canvas at once and is one step.
final class FilterEditor {
    private final FilterModel model;
    private final PopOver popOver = new PopOver();
    private final TextField search = new TextField();
    private final CheckBox neighbours = new CheckBox("Also show what is connected with it");
    private final Button clear = new Button("Show everything");
    private final Map<Part, FlowPane> chips = new EnumMap<>(Part.class);
    private final Map<Part, Label> mores = new EnumMap<>(Part.class);
    private final Subscription subscription;

    FilterEditor(DocumentModel document, String view) {
        model = new FilterModel(document, view);
        search.setId("filter-search");
        search.setPromptText("Find kinds, tags, groups…");
        search.setAccessibleText("Find what the view may show");
        search.textProperty().subscribe(this::show);
        neighbours.setId("filter-neighbours");
        neighbours.setOnAction(_ -> model.showNeighbours(neighbours.isSelected()));
        clear.setId("filter-clear");
        clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        clear.setOnAction(_ -> model.clear());
        popOver.setContentNode(content());
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle("What the view shows");
        subscription = document.designProperty().subscribe(this::show);
        show();
        popOver.setOnHidden(_ -> subscription.unsubscribe());
    }

    void over(Node tab) {
        popOver.show(tab);
        search.requestFocus();
    }

    private Node content() {
        var title = new Label("Show only");
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(head, search);
        for (Part part : Part.values()) {
            content.getChildren().add(part(part));
        }
        content.getChildren().add(neighbours);
        content.getStyleClass().addAll("main-window", "filter-editor");
        content.getStylesheets()
                .addAll(
                        FilterEditor.class.getResource("/dev/skydraft/ui/skydraft.css").toExternalForm(),
                        FilterEditor.class.getResource("views.css").toExternalForm());
        return content;
    }

    private Node part(Part part) {
        var heading = new Label(part.title());
        heading.getStyleClass().add("caption");
        var pane = new FlowPane();
        pane.getStyleClass().add("filter-chips");
        var more = new Label("There are more: type to find them");
        more.getStyleClass().add("caption");
        chips.put(part, pane);
        mores.put(part, more);
        return new VBox(4, heading, pane, more);
    }

    private void show() {
        for (Part part : Part.values()) {
            List<Option> options = model.options(part, search.getText());
            FlowPane pane = chips.get(part);
            pane.getChildren()
                    .setAll(options.stream()
                            .limit(FilterModel.MOST)
                            .map(this::chip)
                            .toList());
            Visibility.show(mores.get(part), options.size() > FilterModel.MOST);
            Visibility.show(pane.getParent(), !options.isEmpty());
        }
        neighbours.setSelected(model.view().filter().neighbours());
        neighbours.setDisable(model.view().filter().showsAll());
        clear.setDisable(model.view().filter().showsAll());
    }

    private Node chip(Option option) {
        var chip = new ToggleButton(option.label());
        chip.setId("filter-" + Slug.of(option.word()));
        chip.setSelected(option.on());
        chip.getStyleClass().add("filter-chip");
        chip.setOnAction(_ -> model.toggle(option));
        return chip;
    }
}
