package dev.skydraft.ui.inspector;

import dev.skydraft.design.Slug;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.inspector.TagsModel.Facts;
import dev.skydraft.ui.inspector.TagsModel.Inherited;
import dev.skydraft.ui.inspector.TagsModel.Own;
import dev.skydraft.ui.window.Visibility;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// The tags of what is selected: a chip for each, a field for more, and what comes from containers.
final class TagsView {
    private final TagsModel model;
    private final FlowPane own = new FlowPane();
    private final TextField field = new TextField();
    private final VBox inherited = new VBox();
    private final VBox root;
    private final Subscription subscription;
    private final AutoCompletionBinding<String> completion;

    TagsView(TagsModel model) {
        this.model = model;
        own.getStyleClass().add("chips");
        inherited.getStyleClass().add("inherited-tags");
        field.setId("tag-field");
        field.setPromptText("Add a tag, such as owner:web");
        field.setAccessibleText("Add tags");
        field.setAccessibleHelp("Enter or a comma adds what is typed");
        field.setOnAction(_ -> commit());
        field.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (",".equals(e.getCharacter())) {
                commit();
                e.consume();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                field.clear();
                e.consume();
            }
        });
        completion = TextFields.bindAutoCompletion(field, typed -> model.suggestions(typed.getUserText()));
        completion.setOnAutoCompleted(_ -> commit());
        var line = new VBox(field);
        line.getStyleClass().add("tag-line");
        root = Views.section("Tags", own, line, inherited);
        subscription = model.facts().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void commit() {
        model.add(field.getText());
        field.clear();
    }

    private void show(Facts facts) {
        own.getChildren().setAll(facts.own().stream().map(this::chip).toList());
        inherited
                .getChildren()
                .setAll(facts.inherited().stream().map(this::inherited).toList());
        Visibility.show(own, !facts.own().isEmpty());
        Visibility.show(inherited, !facts.inherited().isEmpty());
    }

    private Node chip(Own tag) {
        var remove = new Button();
        remove.setGraphic(Glyph.CLOSE.node());
        remove.getStyleClass().add("small-icon");
        remove.setId("untag-" + Slug.of(tag.tag()));
        remove.setAccessibleText("Remove the tag " + tag.tag());
        remove.setTooltip(new Tooltip("Remove the tag"));
        remove.setOnAction(_ -> {
            model.remove(tag.tag());
            field.requestFocus();
        });
        var chip = new HBox(new Label(tag.text()), remove);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Node inherited(Inherited tag) {
        var from = new Hyperlink(tag.name());
        from.setId("tag-from-" + tag.container());
        from.setAccessibleText("Select " + tag.name() + ", which the tag " + tag.tag() + " comes from");
        from.setOnAction(_ -> model.select(tag.container()));
        var text = new Label(tag.tag());
        text.getStyleClass().add("inherited-chip");
        var by = new Label("from");
        by.getStyleClass().add("caption");
        var line = new HBox(text, by, from);
        line.getStyleClass().add("inherited-tag");
        return line;
    }

    void close() {
        commit();
        completion.dispose();
        subscription.unsubscribe();
    }
}
