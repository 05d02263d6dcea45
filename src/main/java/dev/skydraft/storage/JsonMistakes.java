package dev.skydraft.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/// Says in Skydraft's words why a text is not JSON.
final class JsonMistakes {
    private JsonMistakes() {}

    static Mistake of(IOException problem, String text) {
        if (problem instanceof JsonProcessingException json) {
            return Position.of(json.getLocation()).mistake(json.getOriginalMessage());
        }
        return Position.START.mistake("The file is not JSON: " + problem.getMessage());
    }
}
