package dev.skydraft.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The text of a file that somebody else may have written.
final class FileText {
    /// Ten times a design of 10,000 services.
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private FileText() {}

    /// @throws FileProblem with the reason why the file cannot be read
    static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new FileProblem(file.toString(), "This is a folder, expected a file");
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new FileProblem(file.toString(), "The file is larger than 64 MiB, expected a design");
            }
            return bytes;
        } catch (NoSuchFileException _) {
            throw new FileProblem(file.toString(), "There is no such file");
        } catch (AccessDeniedException _) {
            throw new FileProblem(file.toString(), "The file may not be read by you");
        } catch (IOException e) {
            throw new FileProblem(file.toString(), "The file cannot be read: " + FileProblem.reason(e));
        }
    }

    /// The bytes as UTF-8, without the byte order mark that some editors put in front.
    ///
    /// @throws Mistake where they are not UTF-8
    static String decoded(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw Position.after(text).mistake("The file is not UTF-8 text from here on, expected a design in UTF-8");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }
}
