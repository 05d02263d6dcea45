package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;

/// Keys that encrypt other things, and never leave the service.
public final class EncryptionKey {
    public static final Whole KEYS = Whole.of("keys", "Keys", "Keys of your own; those of the provider are free.")
            .within(1, 100_000)
            .or(1);
    public static final Whole REQUESTS = Whole.of(
                    "requests", "Requests", "Calls a month that encrypt, decrypt or sign.")
            .asUsage();

    public static final ResourceKind KIND = kind("encryption-key", "Encryption key", Category.OPERATIONS)
            .help("Keys that encrypt disks, databases and files.")
            .named("KMS", "Cloud KMS", "Key Vault keys")
            .livesIn(Scope.REGION)
            .summary((values, _) -> Facts.count(values.get(KEYS), "key"))
            .section("Keys", KEYS)
            .section("Usage", REQUESTS)
            .charged(
                    Provider.AWS,
                    line("keys", "Keys", Unit.KEY_MONTH, "aws/kms/key").times(Quantities.count(KEYS)),
                    line("requests", "Requests", Unit.REQUEST, "aws/kms/requests")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.GCP,
                    line("keys", "Key versions", Unit.KEY_MONTH, "gcp/kms/key-version")
                            .times(Quantities.count(KEYS)),
                    line("requests", "Operations", Unit.REQUEST, "gcp/kms/operations")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.AZURE,
                    line("requests", "Operations", Unit.REQUEST, "azure/key-vault/operations")
                            .usageCount(REQUESTS))
            .build();

    private EncryptionKey() {}
}
