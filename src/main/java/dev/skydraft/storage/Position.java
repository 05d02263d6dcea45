package dev.skydraft.storage;

import com.fasterxml.jackson.core.JsonLocation;

/// A place in a text, line and column counted from 1.
record Position(int line, int column) {
    static final Position START = new Position(1, 1);

    static Position of(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /// The place behind a text.
    static Position after(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.length() - start + 1);
    }

    Mistake mistake(String sentence) {
        return new Mistake(this, sentence);
    }
}
