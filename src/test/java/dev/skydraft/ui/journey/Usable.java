package dev.skydraft.ui.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// Finds what is wrong with the things that can be used: without a name, a role or help for a screen reader, too small
/// to be hit, with a label that does not fit, or looking the same with the keyboard's focus.
final class Usable {
    private static final double SMALLEST_TARGET = 24;
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /// What is pressed but is no button.
    private static final Set<String> PRESSED =
            Set.of("tab", "palette-entry", "tree-cell", "table-row-cell", "tree-table-row-cell", "menu-item");

    private static final List<PseudoClass> FOCUS = Stream.of("focused", "focus-visible", "focus-within")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private Usable() {}

    static Stream<String> faults(Node node) {
        return Stream.of(unnamed(node), small(node), cut(node), unfocused(node))
                .flatMap(fault -> fault)
                .map(fault -> fault + ": " + Shown.name(node));
    }

    private static Stream<String> unnamed(Node node) {
        if (!node.isFocusTraversable() || isPartOfControl(node)) {
            return Stream.empty();
        }
        boolean playsRole = node.getAccessibleRole() != null && !NO_ROLE.contains(node.getAccessibleRole());
        boolean drawn = node instanceof Labeled
                && Shown.inside(node).noneMatch(part -> part instanceof Text text && !isBlank(text.getText()));
        return Stream.of(
                        isBlank(name(node)) ? "no name" : "",
                        playsRole ? "" : "no role",
                        drawn && isBlank(help(node)) ? "nothing but a drawing, and no help" : "")
                .filter(text -> !text.isEmpty());
    }

    /// A field is named by a text of its own or a label for it; what it holds is no name.
    private static String name(Node node) {
        return node instanceof Labeled
                ? (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT)
                : Stream.of(node.getAccessibleText(), labelled(node))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining());
    }

    private static String labelled(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                ? label.getText()
                : null;
    }

    private static String help(Node node) {
        String tooltip = node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : "";
        return isBlank(node.getAccessibleHelp()) ? tooltip : node.getAccessibleHelp();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /// Parts that stand for the control that they are in.
    private static boolean isPartOfControl(Node node) {
        boolean editor = node instanceof TextInputControl && node.getParent() instanceof ComboBoxBase;
        return node instanceof ScrollPane || editor || node.getClass().getName().contains("Skin$");
    }

    private static Stream<String> small(Node node) {
        boolean pressed = node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof TextInputControl
                || node.getStyleClass().stream().anyMatch(PRESSED::contains);
        boolean filled = !(node instanceof Region region) || region.getHeight() > 0;
        double width = node.getLayoutBounds().getWidth();
        double height = node.getLayoutBounds().getHeight();
        return pressed && filled && !isPartOfControl(node) && (width < SMALLEST_TARGET || height < SMALLEST_TARGET)
                ? Stream.of("%.0f x %.0f".formatted(width, height))
                : Stream.empty();
    }

    /// Of what is pressed, the whole label can be read.
    private static Stream<String> cut(Node node) {
        if (!(node instanceof ButtonBase button) || isBlank(button.getText()) || button.isWrapText()) {
            return Stream.empty();
        }
        String label = button.getText();
        return Shown.inside(button).anyMatch(part -> part instanceof Text text && label.equals(text.getText()))
                ? Stream.empty()
                : Stream.of("\"" + label + "\" is cut off");
    }

    private static Stream<String> unfocused(Node node) {
        boolean isCanvas = node.getStyleClass().contains("diagram-view"); // what lies over it shows its focus
        if (!node.isFocusTraversable() || node.isDisabled() || node.isFocused() || isPartOfControl(node) || isCanvas) {
            return Stream.empty();
        }
        List<Object> without = look(node);
        FOCUS.forEach(state -> node.pseudoClassStateChanged(state, true));
        node.applyCss();
        List<Object> with = look(node);
        FOCUS.forEach(state -> node.pseudoClassStateChanged(state, false));
        node.applyCss();
        return with.equals(without) ? Stream.of("the focus is not seen") : Stream.empty();
    }

    /// All that style sheets draw of a node.
    private static List<Object> look(Node node) {
        return Shown.inside(node).map(Usable::drawn).toList();
    }

    private static Object drawn(Node part) {
        return switch (part) {
            case Region r -> Arrays.asList(r.getBackground(), r.getBorder());
            case Text t -> Arrays.asList(t.getFill(), t.isUnderline());
            case Shape s -> Arrays.asList(s.getFill(), s.getStroke());
            default -> List.of();
        };
    }
}
