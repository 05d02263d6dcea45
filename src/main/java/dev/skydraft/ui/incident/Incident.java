package dev.skydraft.ui.incident;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/// Something that went wrong inside the program, as the user is told of it.
///
/// @param code the same whenever the same goes wrong at the same place: `SK-3F2A`
/// @param summary one sentence in plain words
/// @param details for who is to mend it
public record Incident(String code, String summary, String details) {

    static Incident of(Throwable failure, String thread, String version) {
        String code = "SK-%04X".formatted(fingerprint(failure) & 0xFFFF);
        return new Incident(code, summary(failure), details(code, failure, thread, version));
    }

    /// By what was thrown and the methods that it came through. Messages may hold names out of designs, and lines move
    /// from version to version.
    private static int fingerprint(Throwable failure) {
        int hash = 0;
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 10; t = t.getCause()) {
            hash = 31 * hash + t.getClass().getName().hashCode();
            for (StackTraceElement frame : t.getStackTrace()) {
                if (frame.getClassName().startsWith("dev.skydraft.")) {
                    hash = 31 * hash + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
                }
            }
            depth++;
        }
        return hash ^ (hash >>> 16);
    }

    private static String summary(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError _ -> "There was not enough memory for what was to be done.";
            case StackOverflowError _ -> "Something was nested too deeply to be worked through.";
            default -> {
                String name = failure.getClass().getSimpleName();
                String message = failure.getMessage();
                yield "A fault in Skydraft (%s%s).".formatted(name, message == null ? "" : ": " + firstLine(message));
            }
        };
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() > 160 ? line.substring(0, 159) + "…" : line;
    }

    private static String details(String code, Throwable failure, String thread, String version) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return """
            %s
            Skydraft %s, Java %s, %s %s (%s)
            Thread: %s

            %s\
            """.formatted(
                        code,
                        version,
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch").toLowerCase(Locale.ROOT),
                        thread,
                        trace.toString().replace("\r\n", "\n"));
    }
}
