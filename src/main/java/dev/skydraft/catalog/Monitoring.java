package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// Logs, metrics and alarms.
public final class Monitoring {
    private static final BigDecimal VALUE_BYTES_AN_HOUR = BigDecimal.valueOf(8 * 60);
    private static final BigDecimal BYTES_A_MEBIBYTE = BigDecimal.valueOf(1024 * 1024);

    public static final Lines ALARMS =
            Lines.of("alarms", "Alarms", "One a line, such as: API CPU above 70 % for 3 min");
    public static final Whole METRICS = Whole.of("metrics", "Custom metrics", "Metrics beyond the built-in ones.")
            .within(0, 1_000_000)
            .or(0);
    public static final Whole DASHBOARDS = Whole.of("dashboards", "Dashboards", "Dashboards kept.")
            .within(0, 1000)
            .or(0);
    public static final Whole RETENTION_DAYS = Whole.of("retentionDays", "Log retention", "Days that logs are kept.")
            .within(1, 3653)
            .in("days");
    public static final Amount LOGS_GB =
            Amount.of("logsGb", "Logs taken in", "GB", "GB of logs a month.").asUsage();
    public static final Amount LOGS_STORED_GB =
            Amount.of("logsStoredGb", "Logs kept", "GB", "GB of logs archived.").asUsage();

    public static final ResourceKind KIND = kind("monitoring", "Monitoring and logs", Category.OPERATIONS)
            .help("Logs, metrics, alarms, dashboards.")
            .named("CloudWatch", "Cloud Monitoring", "Azure Monitor")
            .livesIn(Scope.REGION)
            .summary((values, _) -> Facts.of(
                    values.find(LOGS_GB)
                            .map(gb -> LOGS_GB.format(gb) + " GB logs")
                            .orElse(""),
                    Facts.count(values.get(ALARMS).size(), "alarm")))
            .section("Watching", ALARMS, METRICS, DASHBOARDS, RETENTION_DAYS)
            .section("CloudWatch", CloudWatch.PROPERTIES)
            .section("Usage", LOGS_GB, LOGS_STORED_GB)
            .fromTraffic(LOGS_GB, Flow::logGb)
            .charged(Provider.AWS, aws())
            .charged(
                    Provider.GCP,
                    line("logs", "Logs taken in", Unit.GB, "gcp/logging/ingestion")
                            .usage(LOGS_GB),
                    line("logs-stored", "Logs kept beyond 30 days", Unit.GB_MONTH, "gcp/logging/storage")
                            .usage(LOGS_STORED_GB),
                    line("alarms", "Alerting conditions", Unit.ALARM_MONTH, "gcp/monitoring/alert-condition")
                            .times(Monitoring::alarms)
                            .when(b -> alarms(b).signum() > 0),
                    line("metrics", "Custom metrics", Unit.MIB, "gcp/monitoring/metrics")
                            .times(Monitoring::metricMebibytes)
                            .when(b -> b.get(METRICS) > 0)
                            .pooled())
            .charged(
                    Provider.AZURE,
                    line("logs", "Logs taken in", Unit.GB, "azure/log-analytics/ingestion")
                            .usage(LOGS_GB),
                    line("logs-stored", "Logs kept beyond 31 days", Unit.GB_MONTH, "azure/log-analytics/retention")
                            .usage(LOGS_STORED_GB),
                    line("alarms", "Metric alert rules", Unit.ALARM_MONTH, "azure/monitor/metric-alert")
                            .times(Monitoring::alarms)
                            .when(b -> alarms(b).signum() > 0),
                    line("metrics", "Custom metrics", Unit.METRIC_MONTH, "azure/monitor/metric")
                            .times(Quantities.count(METRICS))
                            .when(b -> b.get(METRICS) > 0))
            .build();

    private Monitoring() {}

    private static CostRule[] aws() {
        Stream<CostRule> rules = Stream.of(
                line("logs", "Logs taken in", Unit.GB, CloudWatch::logs).usage(LOGS_GB),
                line("logs-stored", "Logs kept", Unit.GB_MONTH, "aws/cloudwatch/logs/storage")
                        .usage(LOGS_STORED_GB),
                line("alarms", "Alarms", Unit.ALARM_MONTH, CloudWatch::alarm)
                        .times(Monitoring::alarms)
                        .when(b -> alarms(b).signum() > 0),
                line("metrics", "Custom metrics", Unit.METRIC_MONTH, "aws/cloudwatch/metric/custom")
                        .times(Quantities.count(METRICS))
                        .when(b -> b.get(METRICS) > 0)
                        .pooled(),
                line("dashboards", "Dashboards", Unit.DASHBOARD_MONTH, "aws/cloudwatch/dashboard")
                        .times(Quantities.count(DASHBOARDS))
                        .when(b -> b.get(DASHBOARDS) > 0));
        return Stream.concat(rules, CloudWatch.rules()).toArray(CostRule[]::new);
    }

    /// Google Cloud bills the bytes of metrics: a value of 8 bytes (Cloud Monitoring pricing, scalar data types), one a
    /// minute, as CloudWatch counts a metric of standard resolution.
    private static BigDecimal metricMebibytes(Billable b) {
        return Quantities.hoursOf(METRICS)
                .apply(b)
                .multiply(VALUE_BYTES_AN_HOUR)
                .divide(BYTES_A_MEBIBYTE);
    }

    private static BigDecimal alarms(Billable b) {
        return BigDecimal.valueOf(b.get(ALARMS).size());
    }
}
