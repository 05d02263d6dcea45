package dev.skydraft.ui.views;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import dev.skydraft.design.Slug;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.views.FilterModel.Option;
import dev.skydraft.ui.views.FilterModel.Part;
import dev.skydraft.ui.window.Dialogs;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

/// Lets one choose what a view shows, over its tab. Every choice is seen on the canvas at once and is one step.
final class FilterEditor {
    private static final String STYLE =
            FilterEditor.class.getResource("views.css").toExternalForm();

    private final FilterModel model;
    private final Popover popover = new Popover();
    private final VBox content;
    private final TextField search = new TextField();
    private final CheckBox neighbours = new CheckBox("Also show what is connected with it");
    private final Button clear = new Button("Show everything");
    private final List<Question> questions =
            Stream.of(Part.values()).map(Question::of).toList();
    private final Subscription subscription;

    /// One part of the filter, with a chip for each word that may answer it.
    private record Question(Part part, FlowPane chips, Label more, VBox node) {
        static Question of(Part part) {
            var heading = new Label(part.title());
            heading.getStyleClass().add("caption");
            var chips = new FlowPane();
            chips.getStyleClass().add("filter-chips");
            var more = new Label("There are more: type to find them");
            more.getStyleClass().add("caption");
            return new Question(part, chips, more, new VBox(4, heading, chips, more));
        }

        void show(List<Option> options, Function<Option, Node> chip) {
            chips.getChildren()
                    .setAll(options.stream().limit(FilterModel.MOST).map(chip).toList());
            Visibility.show(more, options.size() > FilterModel.MOST);
            Visibility.show(node, !options.isEmpty());
        }
    }

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
        content = content();
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setTitle("What the view shows");
        subscription = document.designProperty().subscribe(this::show);
        show();
        popover.setOnHidden(_ -> subscription.unsubscribe());
    }

    void over(Node tab) {
        Dialogs.dress(content, tab.getScene().getWindow());
        popover.show(tab);
        search.requestFocus();
    }

    private VBox content() {
        var title = new Label("Show only");
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(head, search);
        questions.forEach(question -> content.getChildren().add(question.node()));
        content.getChildren().add(neighbours);
        content.getStyleClass().add("filter-editor");
        content.getStylesheets().add(STYLE);
        return content;
    }

    private void show() {
        questions.forEach(q -> q.show(model.options(q.part(), search.getText()), this::chip));
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
