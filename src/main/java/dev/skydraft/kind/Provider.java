package dev.skydraft.kind;

import java.util.Arrays;
import java.util.Optional;

/// A cloud provider whose services Skydraft names and prices.
public enum Provider {
    AWS("aws", "AWS"),
    GCP("gcp", "Google Cloud"),
    AZURE("azure", "Azure");

    private final String id;
    private final String label;

    Provider(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The word used in files and on the command line.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Provider> find(String id) {
        return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst();
    }
}
