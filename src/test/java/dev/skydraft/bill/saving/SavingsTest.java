package dev.skydraft.bill.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures are worked out by hand from rows of assets/prices/aws/us-east-1.csv, for a month of 730 hours.
class SavingsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static List<String> tips(Design design, String environment) {
        Estimate bill = ESTIMATOR.estimate(Deployment.of(design, environment));
        return new Savings(ESTIMATOR).of(bill).stream().map(SavingsTest::text).toList();
    }

    private static String text(Saving saving) {
        return "%s: %s%s, about %s"
                .formatted(
                        saving.tip().id(),
                        saving.isRange()
                                ? plain(saving.low()) + " to " + plain(saving.high())
                                : plain(saving.expected()),
                        saving.rate().map(rate -> " and " + rate.text()).orElse(""),
                        String.join(", ", saving.elements()));
    }

    private static String plain(BigDecimal usd) {
        return usd.stripTrailingZeros().toPlainString();
    }

    /// `aws/nat-gateway/data` 0.045 less `aws/vpc/gateway-endpoint/hour` 0. Tasks also call customers, who
    /// are outside, so that nothing can take the gateways' place.
    @Test
    void objectStorageAndTablesAreReachedByFreeEndpoints() {
        assertEquals(
                List.of(
                        "gateway-endpoint-dynamodb/vpc: 0 and $0.045 a GB of DynamoDB, about vpc, table",
                        "gateway-endpoint-s3/vpc: 0 and $0.045 a GB of S3 and image layers, about vpc, files"),
                tips(TipDesigns.STORE, "prod"));
    }

    /// Two gateways at `aws/nat-gateway/hour` 0.045 and `aws/public-ipv4/in-use` 0.005: 2 x 730 x 0.05 =
    /// 73.00; one endpoint in two zones at `aws/vpc/interface-endpoint/hour` 0.01: 2 x 7.30 = 14.60; 73.00
    /// - 14.60 = 58.40. A GB: 0.045 - `aws/vpc/interface-endpoint/data` 0.01.
    @Test
    void endpointsTakeThePlaceOfGatewaysWhereNothingElseIsCalled() {
        assertEquals(
                List.of("endpoints-for-nat/vpc: 58.4 and $0.035 a GB of the gateways' data, about nat-a, nat-b"),
                tips(TipDesigns.QUEUE, "prod"));
    }

    /// The same with 400 GB: 58.40 + 400 x (0.045 - 0.01) = 72.40.
    @Test
    void whatGatewaysCarryIsCountedWhereItIsKnown() {
        assertEquals(List.of("endpoints-for-nat/vpc: 72.4, about nat-a, nat-b"), tips(TipDesigns.BUSY_QUEUE, "prod"));
    }

    /// One gateway less: 730 x (0.045 + 0.005) = 36.50. No standby: 730 x 0.036, which is the price of
    /// `aws/rds/postgresql/db.t3.small/multi-az` 0.072 less that of `single-az` 0.036, is 26.28, and 20 GB
    /// x 0.115, which is that of `aws/rds/postgresql/storage-gp3/multi-az` 0.23 less that of `single-az`
    /// 0.115, is 2.30: 28.58. In office hours, 217.26 of 730: 512.74 x 0.072 = 36.91728.
    @Test
    void developmentDoesWithoutWhatProductionNeeds() {
        assertEquals(
                List.of(
                        "office-hours: 36.91728, about db",
                        "one-nat/vpc: 36.5, about nat-b",
                        "no-standby: 28.58, about db"),
                tips(TipDesigns.DEVELOPMENT, "dev"));
        assertEquals(List.of(), tips(TipDesigns.DEVELOPMENT, "prod"));
    }

    /// 36.50, while the 11 GB are paid for all the same.
    @Test
    void aSecondGatewayInTheSameZoneIsNeedless() {
        assertEquals(List.of("one-nat/vpc: 36.5, about nat-2"), tips(TipDesigns.ONE_ZONE, "prod"));
    }

    /// Two tasks with 1 vCPU and 2 GB: 1,460 x (0.04048 - 0.03238 + 2 x (0.004445 - 0.00356)) = 14.4102; a
    /// t3.medium at 0.0416 as t4g.medium at 0.0336: 730 x 0.008 = 5.84; 20.2502.
    @Test
    void whatOneBuildsOneselfMayRunOnArm() {
        assertEquals(List.of("arm: 20.2502, about api, build"), tips(TipDesigns.X86, "prod"));
    }

    /// 500 GB x (`aws/ebs/gp2/storage` 0.10 - `aws/ebs/gp3/storage` 0.08) = 10.00. Storage of databases
    /// costs the same.
    @Test
    void disksUpToAThousandGigabytesBecomeGp3() {
        assertEquals(List.of("newer-disks: 10, about server"), tips(TipDesigns.OLD_DISKS, "prod"));
    }

    /// `aws/public-ipv4/idle` 0.005 x 730.
    @Test
    void addressesThatNothingUsesAreGivenBack() {
        assertEquals(List.of("idle-addresses: 3.65, about old"), tips(TipDesigns.IDLE_ADDRESS, "prod"));
    }
}
