package dev.skydraft.export.ascii;

import dev.skydraft.design.PlacementRef;
import java.util.List;

/// What is drawn: a box with lines of text, or a frame with a title and rows of what stands in it.
sealed interface Block {
    PlacementRef ref();

    /// A resource that holds no others here.
    record Box(PlacementRef ref, List<String> lines) implements Block {
        int width() {
            return lines.stream().mapToInt(String::length).max().orElse(0) + 4;
        }

        int height() {
            return lines.size() + 2;
        }
    }

    /// A container; `rows` are as the drawing has them, from top to bottom and left to right.
    record Frame(PlacementRef ref, String title, List<List<Block>> rows) implements Block {}
}
