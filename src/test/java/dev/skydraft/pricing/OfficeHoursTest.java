package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.VirtualMachine;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Terms;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    private static final Design DESIGN = Designs.named("Office")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
            .subnet("b", "vpc", "10.0.2.0/24", "public", "b")
            .add("alb", LoadBalancer.KIND, "a@a", "b@b")
            .add("nat", NatGateway.KIND, "a@a")
            .add("api", ContainerService.KIND, "a@a")
            .set(ContainerService.PUBLIC_IP, true)
            .add("db", Database.KIND, "primary@a", "standby@b")
            .add("vm", VirtualMachine.KIND, "a@a")
            .set(VirtualMachine.PUBLIC_IP, true)
            .environment(
                    "dev",
                    e -> e.withSettings(e.settings()
                            .with(Terms.OFFICE_HOURS, BigDecimal.TEN)
                            .with(Terms.OFFICE_DAYS, BigDecimal.valueOf(5))))
            .build();

    private static Estimate estimate(String environment) {
        return new Estimator(PriceFile.book()).estimate(Deployment.of(DESIGN, environment));
    }

    @Test
    void whatCanBeStoppedIsPaidForInOfficeHoursAndTheRestAroundTheClock() {
        var stopped = new TreeMap<String, List<String>>();
        List<CostLine> whole = estimate("prod").lines().toList();
        List<CostLine> office = estimate("dev").lines().toList();
        for (int i = 0; i < whole.size(); i++) {
            if (!whole.get(i).quantity().equals(office.get(i).quantity())) {
                stopped.put(whole.get(i).ref(), List.of(quantity(whole.get(i)), quantity(office.get(i))));
            }
        }
        assertEquals(
                new TreeMap<>(Map.of(
                        "api/vcpu", List.of("182.5", "54.315"),
                        "api/memory", List.of("365", "108.63"),
                        "api/public-ipv4", List.of("730", "217.26"),
                        "db/instance", List.of("730", "217.26"),
                        "db/standby", List.of("730", "217.26"),
                        "vm/instance", List.of("730", "217.26"))),
                stopped);
    }

    private static String quantity(CostLine line) {
        return line.quantity().orElseThrow().stripTrailingZeros().toPlainString();
    }
}
