package dev.skydraft.ui.workspace;

import dev.skydraft.change.Difference;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.FileLook;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/// Follows what other programs do to the files of open designs. A design without changes of its own becomes what the
/// file holds; one with changes is merged with it; what can be neither stays as it is and counts as unsaved. What this
/// program wrote itself is known by its content.
final class FileChanges {
    private final Workspace workspace;
    private final Background background;
    private final MergeOffers offers;

    /// The content that each document's file is known to have.
    private final Map<DocumentModel, String> hashes = new WeakHashMap<>();

    FileChanges(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        this.offers = new MergeOffers(workspace);
    }

    /// Says what the document's file holds; empty text for a file that does not exist.
    void holds(DocumentModel document, String hash) {
        hashes.put(document, hash);
    }

    /// Looks at the file of a document, and follows it.
    void look(DocumentModel document) {
        look(new Look(document, false, () -> {}));
    }

    /// The same before saving.
    ///
    /// @param save not run where the user should look at something first
    void before(DocumentModel document, Runnable save) {
        look(new Look(document, true, save));
    }

    /// One look at the file of a document; of several for one purpose the last counts.
    ///
    /// @param then what follows
    private record Look(DocumentModel document, boolean saving, Runnable then) {
        Object key(String step) {
            return List.of(document, saving, step);
        }

        String title() {
            return document.title();
        }
    }

    private void look(Look look) {
        Optional<Path> file = look.document().fileProperty().get();
        String known = known(look.document());
        if (file.isEmpty()) {
            return;
        }
        background.run(look.key("look"), () -> FileLook.at(file.get(), known), found -> {
            if (!workspace.documents().contains(look.document())) {
                return;
            }
            boolean stillSo = known.equals(known(look.document()))
                    && file.equals(look.document().fileProperty().get());
            if (stillSo) {
                follow(look, file.get(), found);
            } else {
                look(look);
            }
        });
    }

    private String known(DocumentModel document) {
        return hashes.getOrDefault(document, "");
    }

    private void follow(Look look, Path file, FileLook found) {
        switch (found) {
            case FileLook.Same _ -> look.then().run();
            case FileLook.Gone _ -> gone(look);
            case FileLook.Broken broken -> broken(look, broken);
            case FileLook.Changed(var opened)
            when opened.readOnly() -> broken(look, new FileLook.Broken(opened.notice(), opened.hash()));
            case FileLook.Changed(var opened) -> changed(look, file, opened);
        }
    }

    private void gone(Look look) {
        holds(look.document(), "");
        look.document().lost();
        if (!look.saving()) {
            tell(
                    Message.warning(look.title() + " was deleted or renamed by another program. "
                            + "The design is kept here; Save writes it again."),
                    look);
        }
        look.then().run();
    }

    private void broken(Look look, FileLook.Broken broken) {
        holds(look.document(), broken.hash());
        look.document().lost();
        tell(
                Message.error("Another program changed " + look.title() + " so that it cannot be read: "
                        + broken.problem() + ". The design is kept here; Save would replace what is in the file."),
                look);
    }

    private void tell(Message message, Look look) {
        workspace.tell(message.offering("Save As…", () -> workspace.saveAs(look.document())));
    }

    private void changed(Look look, Path file, DesignFile.Opened opened) {
        DocumentModel document = look.document();
        if (opened.design().equals(document.saved())) {
            now(document, file, opened); // written anew, or in another form
            look.then().run();
        } else if (document.dirtyProperty().get()) {
            merge(look, file, opened);
        } else {
            String difference = Difference.text(document.design(), opened.design());
            document.replace("Reload " + look.title(), opened.design());
            now(document, file, opened);
            workspace.tell(Message.info("Another program changed " + look.title() + ": " + difference + "."));
            look.then().run();
        }
    }

    private void merge(Look look, Path file, DesignFile.Opened opened) {
        DocumentModel document = look.document();
        var sides = new MergeOffers.Sides(document.saved(), document.design(), opened.design());
        background.run(look.key("merge"), sides::merged, merged -> {
            if (document.design() != sides.ours() || document.saved() != sides.base()) {
                look(look); // edited or merged meanwhile
                return;
            }
            merged.ifPresent(m -> document.replace("Merge changes of " + look.title(), m.design()));
            now(document, file, opened);
            if (offers.told(document, sides, merged)) {
                look.then().run();
            }
        });
    }

    private void now(DocumentModel document, Path file, DesignFile.Opened opened) {
        document.saved(opened.design(), file);
        holds(document, opened.hash());
    }
}
