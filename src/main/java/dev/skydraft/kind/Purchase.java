package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How something that runs by the hour is bought. The words are AWS's; Google Cloud's committed use and Azure's
/// reservations are reserved too.
public enum Purchase {
    ON_DEMAND("on-demand", "On demand"),
    /// At a price that follows the market, for what may be interrupted.
    SPOT("spot", "Spot"),
    SAVINGS_PLAN_1("savings-plan-1y", "Savings plan, 1 year"),
    SAVINGS_PLAN_3("savings-plan-3y", "Savings plan, 3 years"),
    RESERVED_1("reserved-1y", "Reserved, 1 year"),
    RESERVED_3("reserved-3y", "Reserved, 3 years");

    /// Hours of a month, 365 x 24 / 12; what is committed to is paid for in all of them.
    public static final BigDecimal HOURS_A_MONTH = BigDecimal.valueOf(730);

    /// Tasks: no provider reserves single ones.
    public static final Choice OF_TASKS = choice(ON_DEMAND, SPOT, SAVINGS_PLAN_1, SAVINGS_PLAN_3);
    public static final Choice OF_MACHINES = choice(values());
    /// Database instances and cache nodes, which nobody sells as spot.
    public static final Choice OF_DATA = choice(ON_DEMAND, RESERVED_1, RESERVED_3);

    private static final Map<String, Purchase> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Purchase::id, p -> p));

    private final String id;
    private final String label;

    Purchase(String id, String label) {
        this.id = id;
        this.label = label;
    }

    private static Choice choice(Purchase... offered) {
        Choice choice = Choice.of(
                "purchase",
                "Purchase",
                "How it is bought. What is reserved or in a savings plan is paid for around the clock, whether it runs "
                        + "or not, with upfront payments spread over the term; spot may be interrupted.");
        for (Purchase purchase : offered) {
            choice = choice.option(purchase.id, purchase.label);
        }
        return choice.or(ON_DEMAND.id);
    }

    /// The word used in files and at the end of price keys: `reserved-1y`.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// True if it is paid for in every hour of the term.
    public boolean committed() {
        return this != ON_DEMAND && this != SPOT;
    }

    /// How a resource of a kind that has a choice is bought. A word that is none of them is a finding elsewhere and on
    /// demand here.
    public static Purchase of(Billable b) {
        return find(b.get(OF_MACHINES)).orElse(ON_DEMAND);
    }

    public static Optional<Purchase> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
