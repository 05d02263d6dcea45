package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;

/// Keeps passwords and keys out of images and files.
public final class Secrets {
    public static final Lines NAMES = Lines.of("names", "Secrets", "Names of secrets, one a line; never their values.");
    public static final Whole REQUESTS =
            Whole.of("requests", "Requests", "Calls a month.").asUsage();

    public static final ResourceKind KIND = kind("secrets", "Secrets", Category.OPERATIONS)
            .help("Keeps passwords and keys.")
            .named("Secrets Manager", "Secret Manager", "Key Vault")
            .livesIn(Scope.REGION)
            .traits(Trait.AT_START)
            .summary((values, _) -> Facts.count(values.get(NAMES).size(), "secret"))
            .section("Secrets", NAMES)
            .section("Usage", REQUESTS)
            .charged(
                    Provider.AWS,
                    line("secrets", "Secrets", Unit.SECRET_MONTH, "aws/secrets-manager/secret")
                            .times(Secrets::count),
                    line("requests", "API requests", Unit.REQUEST, "aws/secrets-manager/requests")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.GCP,
                    line("secrets", "Active secret versions", Unit.SECRET_MONTH, "gcp/secret-manager/version")
                            .times(Secrets::count),
                    line("requests", "Access operations", Unit.REQUEST, "gcp/secret-manager/access")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.AZURE,
                    line("requests", "Operations", Unit.REQUEST, "azure/key-vault/operations")
                            .usageCount(REQUESTS))
            .build();

    private Secrets() {}

    private static BigDecimal count(Billable b) {
        return BigDecimal.valueOf(b.get(NAMES).size());
    }
}
