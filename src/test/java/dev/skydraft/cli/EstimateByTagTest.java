package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateByTagTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @Test
    void whatHasNoSuchTagIsNamed() {
        assertEquals(
                new Outcome(0, """
                    TaskFlow in dev by owner

                    owner        Monthly USD
                    ------------------------
                    no owner  at least 60.06
                    ------------------------
                    Total     at least 60.06

                    AWS us-east-1, 730 hours a month, list prices in USD before tax, as of 2023-03-01 to 2026-10-06.
                    Weak source: worked out from a bill (dns/zone, dns/queries, dns/health-checks, dns/https-checks).
                    Unknown and not in the total: alb/lcu, cdn/plan, db/backup, dns/queries, dns-alb/internet-out, ecr/storage, \
                    secrets/requests, static-files/writes, static-files/reads.
                    """, "skydraft: No tag of TaskFlow begins with \"owner:\"\n"),
                Outcome.of("estimate", TASKFLOW, "--env", "dev", "--by", "owner"));
    }

    @Test
    void aSpreadsheetGetsOneRowAPart() {
        String out = Outcome.of("estimate", TASKFLOW, "--env", "dev", "--by", "owner", "--format", "csv")
                .out();
        assertEquals("""
            environment,by,value,monthly_usd,unknown_lines,provider,region,prices_from,prices_to
            dev,owner,,60.0555,9,aws,us-east-1,2023-03-01,2026-10-06
            """, out);
    }

    @ParameterizedTest
    @CsvSource({"table", "json", "csv", "markdown"})
    void everyFormatOfTheReportHasOneByTag(String format) {
        assertEquals(
                0,
                Outcome.of("estimate", TASKFLOW, "--by", "owner", "--format", format)
                        .exit());
    }
}
