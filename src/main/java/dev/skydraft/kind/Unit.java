package dev.skydraft.kind;

import java.util.Arrays;
import java.util.Optional;

/// What a price is per. The symbol stands in price files, bills and reports.
public enum Unit {
    HOUR("hour"),
    VCPU_HOUR("vCPU-hour"),
    VCPU_SECOND("vCPU-second"),
    GB_HOUR("GB-hour"),
    GIB_SECOND("GiB-second"),
    GB_MONTH("GB-month"),
    GB("GB"),
    LCU_HOUR("LCU-hour"),
    CU_HOUR("CU-hour"),
    REQUEST("request"),
    QUERY("query"),
    MONTH("month"),
    FEATURE_MONTH("feature-month"),
    SECRET_MONTH("secret-month"),
    ALARM_MONTH("alarm-metric-month"),
    METRIC_MONTH("metric-month"),
    DASHBOARD_MONTH("dashboard-month");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public static Optional<Unit> find(String symbol) {
        return Arrays.stream(values()).filter(u -> u.symbol.equals(symbol)).findFirst();
    }
}
