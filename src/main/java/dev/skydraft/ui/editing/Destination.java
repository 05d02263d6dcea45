package dev.skydraft.ui.editing;

import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A container, or the bare canvas, as it is offered to stand in.
///
/// @param path "TaskFlow VPC / Private subnet B"
record Destination(Optional<String> container, String path) {
    static Destination of(Design design, Optional<String> container) {
        String path = container
                .flatMap(design::find)
                .map(c -> Stream.concat(design.around(c.place()).reversed().stream(), Stream.of(c))
                        .map(Resource::name)
                        .collect(Collectors.joining(" / ")))
                .orElse("The bare canvas");
        return new Destination(container, path);
    }

    @Override
    public String toString() {
        return path;
    }
}
