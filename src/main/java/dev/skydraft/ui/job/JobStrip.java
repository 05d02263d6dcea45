package dev.skydraft.ui.job;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A strip above the status bar while a job is under way: what is done, how far it is, and Cancel. What is done at once
/// is not worth showing it.
public final class JobStrip {
    private static final Duration AT_ONCE = Duration.millis(250);

    private final HBox strip = new HBox();
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final PauseTransition patience = new PauseTransition(AT_ONCE);
    private Optional<Job> job = Optional.empty();

    private final AnimationTimer follow = new AnimationTimer() {
        @Override
        public void handle(long now) {
            job.ifPresent(j -> bar.setProgress(j.share()));
        }
    };

    public JobStrip(Jobs jobs) {
        strip.getStyleClass().add("job-strip");
        strip.setId("job-strip");
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.setAccessibleRole(AccessibleRole.TOOL_BAR);
        strip.setManaged(false);
        strip.setVisible(false);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        cancel.setId("job-cancel");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(_ -> cancel());
        bar.accessibleTextProperty().bind(title.textProperty());
        strip.getChildren().setAll(title, bar, space, cancel);
        patience.setOnFinished(_ -> strip.setVisible(job.isPresent()));
        jobs.runningProperty().subscribe(this::show);
    }

    /// Takes no room: what stands above does not move when the strip comes and goes.
    public Node node() {
        return new Ledge(strip);
    }

    /// Has no height itself, and lets the strip stand on it.
    private static final class Ledge extends Pane {
        private final Region standing;

        Ledge(Region standing) {
            super(standing);
            this.standing = standing;
            setMaxHeight(0);
        }

        @Override
        protected void layoutChildren() {
            double height = standing.prefHeight(getWidth());
            standing.resizeRelocate(0, -height, getWidth(), height);
        }
    }

    /// What is under way ends as soon as it can.
    private void cancel() {
        job.ifPresent(Job::cancel);
        cancel.setDisable(true);
        title.setText("Cancelling …");
    }

    private void show(Optional<Job> running) {
        job = running;
        cancel.setDisable(false);
        title.setText(running.map(Job::title).orElse(""));
        bar.setProgress(0);
        if (running.isPresent()) {
            follow.start();
            patience.playFromStart();
        } else {
            follow.stop();
            patience.stop();
            strip.setVisible(false);
        }
    }
}
