package dev.skydraft.storage;

import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The file of a design: JSON that reviews well, described by `assets/schema/design.schema.json`.
///
/// Writing what was read gives the same bytes for every file that Skydraft wrote, and reading what was written gives an
/// equal design. Fields and kinds that this version does not know are carried along.
public final class DesignFile {
    /// The version of the format that this program writes.
    public static final int VERSION = 1;

    private DesignFile() {}

    /// A design out of a file, and whether it may be saved there.
    ///
    /// @param version of the format; above [#VERSION] the file may hold what this program would lose or misread
    /// @param hash of the file's bytes; empty text where there is no file
    public record Opened(Design design, int version, String hash) {
        /// What a design that no file holds was opened from.
        public static Opened nothing(String name) {
            return new Opened(Design.empty(name), VERSION, "");
        }

        public boolean readOnly() {
            return version > VERSION;
        }

        /// The sentence for who opens it; empty for a file of this version.
        public String notice() {
            return readOnly()
                    ? "The file is of version %d of the format, newer than this Skydraft, which writes version %d: it opens read-only"
                            .formatted(version, VERSION)
                    : "";
        }
    }

    /// The design in a file, also in one of a newer version.
    ///
    /// @throws FileProblem if there is no such file or it holds no design
    public static Design read(Path file) {
        return open(file).design();
    }

    /// @throws FileProblem if there is no such file or it holds no design
    public static Opened open(Path file) {
        return open(FileText.bytes(file), file.toString());
    }

    /// @param source what to call the file in a problem
    /// @throws FileProblem if the bytes hold no design
    public static Design read(byte[] bytes, String source) {
        return open(bytes, source).design();
    }

    /// @param source what to call the file in a problem
    /// @throws FileProblem if the bytes hold no design
    public static Opened open(byte[] bytes, String source) {
        try {
            String text = FileText.decoded(bytes);
            return opened(text, ContentHash.of(bytes));
        } catch (Mistake mistake) {
            throw mistake.in(source);
        }
    }

    private static Opened opened(String text, String hash) {
        try {
            int version = version(text);
            return new Opened(design(text, version), version, hash);
        } catch (Mistake mistake) {
            throw ConflictMarkers.find(text).orElse(mistake);
        }
    }

    /// Told before anything else is understood; quick, since the version comes first in every file that Skydraft wrote.
    private static int version(String text) {
        Json version = new JsonReader(text)
                .find("version")
                .orElseThrow(() ->
                        Position.START.mistake("The field \"version\" is missing in the design, expected " + VERSION));
        int number = version.asWhole("version");
        if (number < 1) {
            throw version.unfit("\"version\"", String.valueOf(VERSION));
        }
        return number;
    }

    private static Design design(String text, int version) {
        boolean newer = version > VERSION;
        try {
            return new DesignReader(new JsonReader(text), newer).read();
        } catch (InvalidDesign invalid) {
            throw invalid.spot()
                    .map(spot -> Locator.find(text, spot))
                    .orElse(Position.START)
                    .mistake(invalid.getMessage());
        } catch (Mistake mistake) {
            throw newer
                    ? mistake.since(
                            "the file is of version %d, this Skydraft knows version %d".formatted(version, VERSION))
                    : mistake;
        }
    }

    /// The canonical bytes of a design: UTF-8, one line end `\n` behind the last line.
    public static byte[] write(Design design) {
        return new DesignWriter().write(design).getBytes(StandardCharsets.UTF_8);
    }

    /// Writes a design to a file, whole or not at all, and returns the bytes written.
    ///
    /// @throws FileProblem with the reason why it cannot be saved; the file is as it was
    public static byte[] save(Path file, Design design) {
        byte[] bytes = write(design);
        SafeFile.write(file, out -> out.write(bytes));
        return bytes;
    }
}
