import org.jspecify.annotations.NullMarked;

/// Skydraft: draw a cloud architecture, see what it costs and whether its addresses hold, and export it.
@NullMarked
module dev.skydraft {
    requires atlantafx.base;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common; // ELK uses it, and is no module that could say so
    requires info.picocli;
    requires inet.ipaddr;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires static org.jspecify;

    opens dev.skydraft.cli to
            info.picocli;
    opens dev.skydraft.ui to
            javafx.fxml,
            javafx.graphics;
    opens dev.skydraft.ui.checks to
            javafx.fxml;
    opens dev.skydraft.ui.cloud to
            javafx.fxml;
    opens dev.skydraft.ui.compare to
            javafx.fxml;
    opens dev.skydraft.ui.cost to
            javafx.fxml;
    opens dev.skydraft.ui.curve to
            javafx.fxml;
    opens dev.skydraft.ui.inspector to
            javafx.fxml;
    opens dev.skydraft.ui.network to
            javafx.fxml;
    opens dev.skydraft.ui.outline to
            javafx.fxml;
    opens dev.skydraft.ui.palette to
            javafx.fxml;
    opens dev.skydraft.ui.saving to
            javafx.fxml;
    opens dev.skydraft.ui.status to
            javafx.fxml;
    opens dev.skydraft.ui.usage to
            javafx.fxml;
    opens dev.skydraft.ui.window to
            javafx.fxml;
}
