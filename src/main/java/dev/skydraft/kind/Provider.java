package dev.skydraft.kind;

import java.util.Arrays;
import java.util.Optional;

/// A cloud provider whose services Skydraft names and prices.
public enum Provider {
    AWS("aws", "AWS", "us-east-1"),
    GCP("gcp", "Google Cloud", "us-central1"),
    AZURE("azure", "Azure", "eastus2");

    private final String id;
    private final String label;
    private final String referenceRegion;

    Provider(String id, String label, String referenceRegion) {
        this.id = id;
        this.label = label;
        this.referenceRegion = referenceRegion;
    }

    /// The word used in files and on the command line.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// The region that stands for the provider where clouds are compared, and whose prices are known best.
    public String referenceRegion() {
        return referenceRegion;
    }

    public static Optional<Provider> find(String id) {
        return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst();
    }
}
