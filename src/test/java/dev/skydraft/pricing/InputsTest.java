package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Keyed;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputsTest {
    private static final Design SHOP = Designs.named("Shop")
            .add("users", Users.KIND)
            .add("alb", LoadBalancer.KIND)
            .add("api", ContainerService.KIND)
            .set(Scaling.DESIRED, 3L)
            .add("nat", NatGateway.KIND)
            .connect("users", "alb")
            .build();
    private static final Deployment PROD = Deployment.of(SHOP, "prod")
            .withDerived(Keyed.<Values>none().with("alb", Values.NONE.with(LoadBalancer.LCU, new BigDecimal("1.5"))));

    /// Property, value and origin of what a line depends on.
    private static List<String> inputs(String ref) {
        CostLine line = new Estimator(PriceFile.book())
                .estimate(PROD)
                .lines()
                .filter(l -> l.ref().equals(ref))
                .findFirst()
                .orElseThrow();
        return Inputs.of(PROD, line).stream()
                .map(i -> "%s %s=%s %s"
                        .formatted(
                                i.element(),
                                i.property().id(),
                                i.text(),
                                i.origin().label()))
                .toList();
    }

    @Test
    void aLineDependsOnWhatIsSetAndOnDefaults() {
        assertEquals(
                List.of(
                        "api arch=x86-64 assumed",
                        "api cpu=0.25 assumed",
                        "api purchase=on-demand assumed",
                        "api desired=3 set by you"),
                inputs("api/vcpu"));
    }

    @Test
    void whatTrafficBringsIsToldFromWhatIsSet() {
        assertEquals(List.of("alb lcu=1.5 from traffic"), inputs("alb/lcu"));
    }

    @Test
    void theConditionOfALineIsAnInputToo() {
        assertEquals(List.of("alb internetFacing=yes assumed"), inputs("alb/public-ipv4"));
    }

    @Test
    void anUnknownLineNamesTheUnknownFigure() {
        assertEquals(List.of("nat dataGb= unknown"), inputs("nat/data"));
    }

    @Test
    void aConnectionHasInputsLikeAResource() {
        assertEquals(List.of("users-alb outGb= unknown"), inputs("users-alb/internet-out"));
    }
}
