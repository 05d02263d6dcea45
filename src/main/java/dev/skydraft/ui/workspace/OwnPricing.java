package dev.skydraft.ui.workspace;

import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/// Reckons open designs at the prices that their owners have agreed on, and again when those change. While a table of
/// them cannot be read, the prices stay what they were.
public final class OwnPricing {
    private final Workspace workspace;
    private final Background background;
    private final Set<DocumentModel> followed = weakSet();

    /// Those that are reckoned at own prices now.
    private final Set<DocumentModel> own = weakSet();

    public OwnPricing(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.documents().subscribe(this::follow);
        workspace.estimatorProperty().subscribe((_, _) -> workspace.documents().forEach(this::look));
        follow();
    }

    private static Set<DocumentModel> weakSet() {
        return Collections.newSetFromMap(new WeakHashMap<>());
    }

    private void follow() {
        for (DocumentModel document : workspace.documents()) {
            if (followed.add(document)) {
                document.fileProperty().subscribe(_ -> look(document));
            }
        }
    }

    /// Looks at a table of own prices, if it belongs to an open design or to all.
    public void lookAt(Path table) {
        workspace.documents().stream()
                .filter(document -> table.equals(OwnPrices.ofUser())
                        || document.fileProperty()
                                .get()
                                .map(OwnPrices::beside)
                                .filter(table::equals)
                                .isPresent())
                .forEach(this::look);
    }

    private void look(DocumentModel document) {
        Optional<Path> file = document.fileProperty().get();
        background.run(List.of(document, "prices"), () -> read(file), change -> change.accept(document));
    }

    private Consumer<DocumentModel> read(Optional<Path> file) {
        try {
            return OwnPrices.find(file)
                    .map(Estimator::new)
                    .<Consumer<DocumentModel>>map(agreed -> document -> {
                        own.add(document);
                        document.reprice(agreed);
                    })
                    .orElse(this::withoutOwn);
        } catch (FileProblem problem) {
            return document -> document.tell(Message.error(String.valueOf(problem.getMessage())));
        }
    }

    private void withoutOwn(DocumentModel document) {
        if (own.remove(document)) {
            document.reprice(FirstPrices.read().estimator());
        }
    }
}
