package dev.skydraft.ui;

import java.nio.charset.StandardCharsets;

/// Takes what is copied for other programs.
public interface Clipboard {
    /// @param mediaType what the content is: text in UTF-8, or a picture
    void put(String mediaType, byte[] content);

    /// The text on it; empty if there is none.
    default String text() {
        return "";
    }

    default void put(String text) {
        put("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
