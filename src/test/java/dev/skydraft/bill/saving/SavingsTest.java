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
        assertEquals(List.of("reserved: 15.768 to 21.024, about db"), tips(TipDesigns.DEVELOPMENT, "prod"));
    }

    /// 36.50, while the 11 GB are paid for all the same.
    @Test
    void aSecondGatewayInTheSameZoneIsNeedless() {
        assertEquals(List.of("one-nat/vpc: 36.5, about nat-2"), tips(TipDesigns.ONE_ZONE, "prod"));
    }

    /// Two tasks with 1 vCPU and 2 GB: 1,460 x (0.04048 - 0.03238 + 2 x (0.004445 - 0.00356)) = 14.4102; a
    /// t3.medium at 0.0416 as t4g.medium at 0.0336: 730 x 0.008 = 5.84; 20.2502. A savings plan: 20 % of 1,460 x
    /// 0.04937 = 14.41604, and 20 to 28 % of 730 x 0.0416 = 6.0736 to 8.50304.
    @Test
    void whatOneBuildsOneselfMayRunOnArm() {
        assertEquals(
                List.of("savings-plan: 20.48964 to 22.91908, about api, build", "arm: 20.2502, about api, build"),
                tips(TipDesigns.X86, "prod"));
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

    /// Two tasks of 2 vCPU and 8 GB, 20 % and 30 % used, need 0.5 vCPU and 3 GB at 80 %: 1,460 x (1.5 x
    /// 0.03238 + 5 x 0.00356) x 0.8 in their savings plan = 77.52016. A database of 8 GiB, 40 % used, needs
    /// 4 GiB: db.t3.large 0.145 to db.t3.medium 0.072, 730 x 0.073 x 0.65 reserved = 34.6385. The busy one
    /// uses more CPU than any smaller one bears for good. 112.15866.
    @Test
    void whatIsLittleUsedBecomesSmaller() {
        assertEquals(List.of("right-size: 112.15866, about api, db"), tips(TipDesigns.LITTLE_USED, "prod"));
    }

    /// 1,000 GB x (`aws/s3/standard/storage` 0.023 - `aws/s3/infrequent/storage` 0.0125) = 10.50; less 50 GB x
    /// `…/retrieval` 0.01, 1,000 x (0.00001 - 0.000005) and 10,000 x (0.000001 - 0.0000004): 9.989. The busy
    /// bucket would cost more, and of the third nobody knows.
    @Test
    void whatIsSeldomReadGoesIntoAnotherClass() {
        assertEquals(List.of("storage-tier: 9.989, about archive"), tips(TipDesigns.SELDOM_READ, "prod"));
    }

    /// 365 GB of 365 days become 30, 400 GB kept for ever become 20 that a month brings: 715 x
    /// `aws/cloudwatch/logs/storage` 0.03 = 21.45.
    @Test
    void logsAreKeptForAMonth() {
        assertEquals(List.of("log-retention: 21.45, about for-ever, year"), tips(TipDesigns.OLD_LOGS, "prod"));
    }

    /// A task of 1 vCPU and 2 GB: 730 x (0.03238 + 2 x 0.00356) = 28.835, of which 50 to 70 % are assumed.
    @Test
    void whatMayBeInterruptedRunsOnSpot() {
        assertEquals(List.of("spot: 14.4175 to 20.1845, about batch"), tips(TipDesigns.INTERRUPTIBLE, "prod"));
    }

    /// A t4g.medium: 730 x 0.0336 = 24.528, of which 20 to 28 % are assumed. A cache.t4g.micro: 730 x 0.0128 =
    /// 9.344, of which 31.7 % are assumed.
    @Test
    void whatRunsAllYearIsCommittedTo() {
        assertEquals(
                List.of("savings-plan: 4.9056 to 6.86784, about server", "reserved: 2.962048, about cache"),
                tips(TipDesigns.STEADY, "prod"));
    }
}
