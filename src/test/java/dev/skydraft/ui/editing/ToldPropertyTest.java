package dev.skydraft.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldPropertyTest {
    @Test
    void theNumbersOfAContainerServiceTellTasksProcessorsAndMemory() {
        Values values = Values.NONE.with(Scaling.DESIRED, 12L);
        assertEquals("12 × 0.25 vCPU · 0.5 GB", summary(ContainerService.KIND, values));
        assertEquals(Optional.of(Scaling.DESIRED), at(ContainerService.KIND, values, "12"));
        assertEquals(Optional.of(Scaling.DESIRED), at(ContainerService.KIND, values, "×"));
        assertEquals(Optional.of(ContainerService.CPU), at(ContainerService.KIND, values, "0.25"));
        assertEquals(Optional.of(ContainerService.CPU), at(ContainerService.KIND, values, "vCPU"));
        assertEquals(Optional.of(ContainerService.MEMORY_GB), at(ContainerService.KIND, values, "GB"));
    }

    @Test
    void theBlockOfASubnetIsToldAndItsZoneIsNotTyped() {
        Values values =
                Values.NONE.with(Networking.CIDR, CidrText.of("10.0.1.0/24")).with(Networking.ZONE, "a");
        assertEquals("10.0.1.0/24 · Zone A", summary(Subnet.KIND, values));
        assertEquals(Optional.of(Networking.CIDR), at(Subnet.KIND, values, "10.0.1.0/24"));
        assertEquals(Optional.empty(), at(Subnet.KIND, values, "Zone"));
    }

    @Test
    void aBlockThatIsMistypedCanStillBeEdited() {
        Values values = Values.NONE.with(Networking.CIDR, CidrText.of("10.0.1/24"));
        assertEquals(Optional.of(Networking.CIDR), at(Subnet.KIND, values, "10.0.1/24"));
    }

    @Test
    void aPortIsTold() {
        Values values = Values.NONE.with(LoadBalancer.LISTENER_PORT, 8443L);
        assertEquals(Optional.of(LoadBalancer.LISTENER_PORT), at(LoadBalancer.KIND, values, "8443"));
    }

    @Test
    void theCharactersThatTellAPropertyAreThoseOfItsWord() {
        Values values = Values.NONE.with(Scaling.DESIRED, 12L);
        assertEquals(
                Optional.of(new ToldProperty.Told(ContainerService.CPU, 5, 9)),
                new ToldProperty(ContainerService.KIND, values, Provider.AWS).at(11));
    }

    private static Optional<Property<?>> at(ResourceKind kind, Values values, String word) {
        return new ToldProperty(kind, values, Provider.AWS)
                .at(summary(kind, values).indexOf(word))
                .map(ToldProperty.Told::property);
    }

    private static String summary(ResourceKind kind, Values values) {
        return kind.summary().of(values, Provider.AWS);
    }
}
