package dev.skydraft.ui;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document opened without a window, and the messages that it told.
public record OpenDocument(DocumentModel document, List<Message> messages) {
    public static OpenDocument of(Design design) {
        var messages = new ArrayList<Message>();
        var document = new DocumentModel(
                design,
                Optional.empty(),
                false,
                new Estimator(new PriceBook(List.of())),
                Background.direct(),
                messages::add);
        return new OpenDocument(document, messages);
    }

    public List<String> texts() {
        return messages.stream().map(Message::text).toList();
    }
}
