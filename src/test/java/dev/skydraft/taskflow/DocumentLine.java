package dev.skydraft.taskflow;

import dev.skydraft.pricing.CostLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// A line of a cost table of the TaskFlow document, with the lines of our bill that answer it.
///
/// @param service what the document calls it
/// @param size the size that it states; a dash for none
/// @param usd its figure
/// @param kind id of the kind whose lines answer it
/// @param rules the lines of that kind
record DocumentLine(String service, String size, BigDecimal usd, String kind, Set<String> rules) {

    /// The table "Instance Sizing (Development)".
    static final List<DocumentLine> DEVELOPMENT = List.of(
            line("ECS Fargate", "0.5 vCPU, 1GB", "15", "container-service", "vcpu", "memory"),
            line("RDS PostgreSQL", "db.t3.micro", "13", "database", "instance"),
            line("ALB", "-", "16", "load-balancer", "hours"),
            line("S3", "1GB", "0.02", "object-storage", "storage"));

    /// The table "Instance Sizing (Production)".
    static final List<DocumentLine> PRODUCTION = List.of(
            line("ECS Fargate (x2)", "1 vCPU, 2GB", "60", "container-service", "vcpu", "memory"),
            line("RDS PostgreSQL", "db.t3.small", "25", "database", "instance"),
            line("RDS Multi-AZ", "-", "25", "database", "standby"),
            line("ALB", "-", "16", "load-balancer", "hours"),
            line("NAT Gateway (x2)", "-", "65", "nat-gateway", "hours"),
            line("S3", "10GB", "0.25", "object-storage", "storage"),
            line("CloudWatch", "-", "10", "monitoring", "logs"));

    static final BigDecimal DEVELOPMENT_TOTAL = new BigDecimal("44");
    static final BigDecimal PRODUCTION_TOTAL = new BigDecimal("200");

    private static DocumentLine line(String service, String size, String usd, String kind, String... rules) {
        return new DocumentLine(service, size, new BigDecimal(usd), kind, Set.of(rules));
    }

    boolean answeredBy(String kindOfOwner, CostLine line) {
        return kind.equals(kindOfOwner) && rules.contains(line.rule());
    }
}
