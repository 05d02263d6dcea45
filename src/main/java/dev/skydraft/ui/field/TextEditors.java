package dev.skydraft.ui.field;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import dev.skydraft.pricing.Money;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Controls in which a field's text is typed: Enter and leaving the control commit, Escape reverts.
public final class TextEditors {
    private static final KeyCombination COMMIT_LINES = KeyCombination.valueOf("Shortcut+Enter");
    private static final int AREA_ROWS = 3;

    private TextEditors() {}

    /// One line, with a unit behind the text.
    public static Control line(Field<?> field, String unit) {
        var control = new CustomTextField();
        if (!unit.isEmpty()) {
            var label = new Label(unit);
            label.getStyleClass().add("unit");
            control.setRight(label);
        }
        field.derivedProperty().subscribe(figure -> control.setPromptText(prompt(field, figure)));
        bindLine(control, field);
        return control;
    }

    /// What stands in an empty field.
    private static String prompt(Field<?> field, String derived) {
        if (!derived.isEmpty()) {
            return Money.grouped(derived) + " from traffic";
        }
        return field.property().initial().isEmpty() ? "not set" : "";
    }

    /// Several lines. Enter begins a new line, so Ctrl+Enter commits.
    static Control area(Field<?> field) {
        var control = new TextArea();
        control.setPrefRowCount(AREA_ROWS);
        control.setWrapText(true);
        bind(control, field);
        control.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (COMMIT_LINES.match(e)) {
                field.commit();
                e.consume();
            } else if (e.getCode() == KeyCode.TAB) {
                moveFocus(control, e);
            }
        });
        return control;
    }

    /// In a form, Tab leaves the text rather than stand in it.
    private static void moveFocus(Node control, KeyEvent e) {
        control.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        e.consume();
    }

    /// Lets a field be typed in a control of one line.
    public static void bindLine(TextField control, Field<?> field) {
        bind(control, field);
        control.setOnAction(e -> {
            field.commit();
            control.selectAll();
        });
    }

    private static void bind(TextInputControl control, Field<?> field) {
        field.textProperty().subscribe(text -> {
            if (!text.equals(control.getText())) {
                control.setText(text);
            }
        });
        control.textProperty().subscribe((_, typed) -> field.type(typed));
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                field.commit();
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && field.drafting()) {
                field.revert();
                e.consume();
            }
        });
        field.problemProperty()
                .subscribe(problem -> control.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty()));
    }
}
