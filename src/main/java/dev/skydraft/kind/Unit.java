package dev.skydraft.kind;

import java.util.Arrays;
import java.util.Optional;

/// What a price is per. The symbol stands in price files, bills and reports.
public enum Unit {
    HOUR("hour"),
    VCPU_HOUR("vCPU-hour"),
    VCPU_SECOND("vCPU-second"),
    ACU_HOUR("ACU-hour"),
    GB_HOUR("GB-hour"),
    GB_SECOND("GB-second"),
    GIB_SECOND("GiB-second"),
    GB_MONTH("GB-month"),
    GB("GB"),
    MIB("MiB"),
    IOPS_MONTH("IOPS-month"),
    MBPS_MONTH("MBps-month"),
    LCU_HOUR("LCU-hour"),
    CU_HOUR("CU-hour"),
    REQUEST("request"),
    QUERY("query"),
    NOTIFICATION("notification"),
    RUN("run"),
    ITEM("item"),

    /// Capacity of a NoSQL table: a write or read of one unit's size, and one such a second held for an hour.
    WRITE_UNIT("WRU"),
    READ_UNIT("RRU"),
    WRITE_CAPACITY_HOUR("WCU-hour"),
    READ_CAPACITY_HOUR("RCU-hour"),
    DAY("day"),
    MONTH("month"),
    FEATURE_MONTH("feature-month"),
    SECRET_MONTH("secret-month"),
    KEY_MONTH("key-month"),
    OBJECT_MONTH("object-month"),
    ALARM_MONTH("alarm-metric-month"),
    COMPOSITE_ALARM_MONTH("alarm-month"),
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
