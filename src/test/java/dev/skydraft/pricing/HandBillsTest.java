package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Deployment;
import dev.skydraft.storage.PriceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bills that `docs/costs.md` works by hand: their figures are typed here and there, not taken from the program.
class HandBillsTest {

    @Test
    void aNatGatewayThatPassesAHundredGigabytesCostsWhatThePageReckons() throws IOException {
        Designs designs = Designs.named("NAT")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
                .add("nat", NatGateway.KIND, "a@a")
                .set(NatGateway.DATA_GB, new BigDecimal("100"));
        List<String> monthly = new Estimator(PriceFile.book())
                .estimate(Deployment.of(designs.build(), "prod"))
                .lines()
                .filter(line -> line.ref().startsWith("nat/"))
                .map(line -> line.monthly().orElseThrow().stripTrailingZeros().toPlainString())
                .toList();
        assertEquals(List.of("32.85", "4.5", "3.65"), monthly);
        assertTrue(Files.readString(Path.of("docs/costs.md")).contains("| **Total** |  |  | **41** |"));
    }
}
