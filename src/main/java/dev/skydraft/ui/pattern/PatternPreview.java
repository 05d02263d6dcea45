package dev.skydraft.ui.pattern;

import atlantafx.base.theme.Styles;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Values;
import dev.skydraft.pattern.Pattern;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Theme;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.field.OptionsForm;
import dev.skydraft.ui.pattern.PatternChooser.Chosen;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen pattern: how it will be drawn, what it costs a month, and its questions. Picture and price follow every
/// answer.
final class PatternPreview {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;

    private final Estimator estimator;
    private final Theme theme;
    private final DiagramView diagram = new DiagramView();
    private final Label price = new Label();
    private final StackPane questions = new StackPane();
    private final VBox node = new VBox(12, diagram, price, questions);

    private @Nullable Pattern pattern;
    private OptionsForm form = new OptionsForm(List.of(), () -> {});

    PatternPreview(Estimator estimator, Theme theme) {
        this.estimator = estimator;
        this.theme = theme;
        diagram.themeProperty().set(theme);
        diagram.setPrefSize(WIDTH, HEIGHT);
        diagram.setFocusTraversable(false);
        diagram.getStyleClass().add("pattern-picture");
        diagram.widthProperty().subscribe(diagram::fitAll);
        diagram.heightProperty().subscribe(diagram::fitAll);
        price.setId("pattern-price");
        price.getStyleClass().add(Styles.TITLE_4);
        node.getStyleClass().add("pattern-preview");
        VBox.setVgrow(diagram, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    /// The pattern with its answers; empty while one of these cannot be used.
    Optional<Chosen> chosen() {
        Pattern shown = pattern;
        return shown == null ? Optional.empty() : form.values().map(answers -> new Chosen(shown, answers));
    }

    void show(Pattern shown) {
        pattern = shown;
        form = new OptionsForm(shown.questions(), this::answered);
        questions.getChildren().setAll(form.node());
        draw(shown, Values.NONE);
    }

    /// What cannot be used leaves picture and price as they are.
    private void answered() {
        chosen().ifPresent(now -> draw(now.pattern(), now.answers()));
    }

    private void draw(Pattern shown, Values answers) {
        Design design = shown.draw(answers);
        Deployment deployment = Deployment.of(design, design.root().id());
        diagram.pictureProperty().set(new Painter(theme).paint(deployment));
        diagram.setAccessibleText("How " + shown.title() + " is drawn");
        diagram.fitAll();
        Estimate estimate = estimator.estimate(deployment);
        price.setText(Money.total(estimate) + " a month on "
                + deployment.settings().provider().label()
                + (estimate.complete()
                        ? ""
                        : ", without " + estimate.unknownCount() + " figures of use that you can set"));
    }
}
