package dev.skydraft.storage;

import dev.skydraft.design.Design;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/// One generation of a draft on disk, `<key>.<sequence>.draft`: a line about it, then the design as its own file would
/// hold it. The line has the design's digest, so that a damaged file is known for one.
record DraftFile(Path path, String key, long sequence) {
    private static final String END = ".draft";

    /// What the file holds.
    ///
    /// @param kept when it was written, for people; nothing is decided by it
    record Content(Optional<Path> file, String title, Instant kept, Design design) {}

    static DraftFile in(Path folder, String key, long sequence) {
        return new DraftFile(folder.resolve(key + "." + sequence + END), key, sequence);
    }

    /// Empty if the file is no draft by its name.
    static Optional<DraftFile> of(Path path) {
        String name = String.valueOf(path.getFileName());
        int end = name.length() - END.length();
        int dot = name.endsWith(END) ? name.lastIndexOf('.', end - 1) : -1;
        if (dot <= 0 || !name.substring(dot + 1, end).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new DraftFile(path, name.substring(0, dot), Long.parseLong(name.substring(dot + 1, end))));
    }

    /// @param design the bytes of the draft's design
    /// @throws FileProblem if it cannot be written
    void write(Draft draft, Instant now, byte[] design) {
        var line = new JsonWriter().begin();
        draft.file().ifPresent(file -> line.field("file", file.toString()));
        line.field("title", draft.title()).field("kept", now.toString()).field("sha256", ContentHash.of(design));
        byte[] head = line.end().raw("\n").toString().getBytes(StandardCharsets.UTF_8);
        SafeFile.write(path, out -> {
            out.write(head);
            out.write(design);
        });
    }

    /// @throws FileProblem if it cannot be read, or is not what was written
    Content read() {
        byte[] all = FileText.bytes(path);
        int line = 0;
        while (line < all.length && all[line] != '\n') {
            line++;
        }
        byte[] design = Arrays.copyOfRange(all, Math.min(line + 1, all.length), all.length);
        try {
            return content(FileText.decoded(Arrays.copyOf(all, line)), design);
        } catch (Mistake mistake) {
            throw mistake.in(path.toString());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new FileProblem(path.toString(), "The file is damaged: " + e.getMessage());
        }
    }

    private Content content(String head, byte[] design) {
        var json = new JsonReader(head);
        var all = new LinkedHashMap<String, Json>();
        json.document(field -> all.put(field, json.value()));
        var fields = new Json.Fields(Position.START, all);
        if (!fields.text("sha256").equals(ContentHash.of(design))) {
            throw fields.at().mistake("The file is damaged: its content is not what was written");
        }
        return new Content(
                fields.find("file").map(j -> Path.of(j.asText("file"))),
                fields.text("title"),
                Instant.parse(fields.text("kept")),
                DesignFile.read(design, path.toString()));
    }

    boolean delete() {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException _) {
            return false; // then it is offered once more
        }
    }
}
