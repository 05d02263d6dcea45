package dev.skydraft.ui.checks;

import dev.skydraft.check.Severity;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.checks.FindingsModel.Findings;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lists what the checks say about the environment shown, by severity.
public final class ChecksPanel {
    private final FindingsModel model;
    private final Parent root;
    private final Map<Severity, Group> groups = new EnumMap<>(Severity.class);

    @FXML
    private Label summary;

    @FXML
    private Label none;

    @FXML
    private VBox findings;

    /// The findings of one severity under their heading.
    private record Group(VBox box, FindingList list) {}

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public ChecksPanel(FindingsModel model) {
        this.model = model;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("checks", "Checks", root);
    }

    @FXML
    private void initialize() {
        for (Severity severity : Severity.values()) {
            var heading = new Label(FindingCard.title(severity) + "s");
            heading.getStyleClass().add("section-title");
            var list = new FindingList(model);
            var group = new Group(new VBox(heading, list), list);
            group.box().getStyleClass().add("finding-group");
            groups.put(severity, group);
            findings.getChildren().add(group.box());
        }
        model.seen().follow(findings);
        model.findingsProperty().subscribe(this::show);
    }

    private void show(Findings now) {
        List<String> counts = new ArrayList<>();
        groups.forEach((severity, group) -> {
            List<ShownFinding> some = now.of(severity);
            group.list().show(some);
            Visibility.show(group.box(), !some.isEmpty());
            if (!some.isEmpty()) {
                counts.add(count(some.size(), FindingCard.title(severity).toLowerCase(Locale.ROOT)));
            }
        });
        summary.setText("%s in %s".formatted(String.join(", ", counts), now.environment()));
        none.setText("No findings in %s: addresses, security groups and settings hold together."
                .formatted(now.environment()));
        Visibility.show(summary, !now.all().isEmpty());
        Visibility.show(none, now.all().isEmpty());
    }

    /// "1 error", "2 errors"
    private static String count(int number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
