package dev.skydraft.design;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Ids made from names: lower-case letters, digits and single hyphens.
public final class Slug {
    private Slug() {}

    /// "Public Subnet AZ-A" becomes `public-subnet-az-a`; a name without letters or digits becomes `x`.
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "x" : plain;
    }

    /// The wanted id, or the first of `wanted-2`, `wanted-3` … that is not taken.
    public static String free(String wanted, Predicate<String> taken) {
        String id = wanted;
        for (int n = 2; taken.test(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    /// True if the text can be an id or a placement's key in a file.
    public static boolean isId(String text) {
        boolean wordBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!inWord && (c != '-' || wordBegins)) {
                return false;
            }
            wordBegins = !inWord;
        }
        return !wordBegins;
    }
}
