package dev.skydraft.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells whether two contents are the same, whatever their files' times say.
public final class ContentHash {
    private ContentHash() {}

    /// The SHA-256 digest in hexadecimal digits.
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
