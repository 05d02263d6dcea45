package dev.skydraft.storage;

import dev.skydraft.design.Design;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// A design with changes that are not saved.
///
/// @param number of the document in this run of the program; two documents never share one
/// @param file where it is to be saved; empty for an untitled one
/// @param title what the user knows it by
public record Draft(int number, Optional<Path> file, String title, Design design) {

    /// What its generations have in common: the design's path and the document's number.
    public String key() {
        return key(number, file);
    }

    public static String key(int number, Optional<Path> file) {
        return file.map(path -> ContentHash.of(path.toString().getBytes(StandardCharsets.UTF_8))
                                .substring(0, 16))
                        .orElse("untitled")
                + "." + number;
    }
}
