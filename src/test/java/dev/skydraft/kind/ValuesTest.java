package dev.skydraft.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.RandomValues;
import dev.skydraft.catalog.ContainerService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final Values TWO = Values.NONE.with(Scaling.DESIRED, 2L);

    @Test
    void aValueThatIsSetWinsOverTheDefault() {
        assertEquals(2L, TWO.get(Scaling.DESIRED));
        assertEquals(1L, Values.NONE.get(Scaling.DESIRED));
    }

    @Test
    void anUnsetPropertyWithoutADefaultIsUnknown() {
        assertEquals(Optional.empty(), TWO.find(Scaling.MAX));
        assertThrows(IllegalStateException.class, () -> TWO.get(Scaling.MAX));
    }

    @Test
    void whatEqualsTheDefaultIsHeldAllTheSame() {
        Values one = Values.NONE.with(Scaling.DESIRED, 1L);
        assertEquals(Optional.of(1L), one.own(Scaling.DESIRED));
        assertEquals(Optional.empty(), Values.NONE.own(Scaling.DESIRED));
    }

    @Test
    void equalAmountsAreEqualValues() {
        assertEquals(
                Values.NONE.with(ContainerService.CPU, new BigDecimal("0.5")),
                Values.NONE.with(ContainerService.CPU, new BigDecimal("0.500")));
    }

    @Test
    void settingWhatIsSetIsTheSameObject() {
        assertSame(TWO, TWO.with(Scaling.DESIRED, 2L));
        assertSame(TWO, TWO.without(Scaling.MAX));
        assertSame(TWO, TWO.over(Values.NONE));
        assertSame(TWO, Values.NONE.over(TWO));
    }

    @Test
    void aRawValueIsCarriedButIsNoValueOfTheProperty() {
        Values raw = Values.NONE.withRaw("desired", new Values.Raw("[2]"));
        assertEquals(Optional.empty(), raw.own(Scaling.DESIRED));
        assertEquals(1L, raw.get(Scaling.DESIRED));
        var seen = new ArrayList<Object>();
        raw.forEach((id, value) -> seen.add(value));
        assertEquals(List.of(new Values.Raw("[2]")), seen);
    }

    @Test
    void layersBehaveLikeMapsLaidOverEachOther() {
        var random = new Random(63);
        List<Property<?>> properties = ContainerService.KIND.properties();
        for (int i = 0; i < 200; i++) {
            Values weak = some(properties, random);
            Values strong = some(properties, random);
            var expected = new TreeMap<>(content(weak));
            expected.putAll(content(strong));
            assertEquals(expected, content(strong.over(weak)));
            Property<?> gone = properties.get(random.nextInt(properties.size()));
            expected.remove(gone.id());
            assertEquals(expected, content(strong.over(weak).without(gone)));
        }
    }

    private static Values some(List<Property<?>> properties, Random random) {
        Values values = Values.NONE;
        for (int i = random.nextInt(6); i > 0; i--) {
            values = RandomValues.with(values, properties.get(random.nextInt(properties.size())), random);
        }
        return values;
    }

    private static Map<String, Object> content(Values values) {
        var content = new TreeMap<String, Object>();
        values.forEach(content::put);
        return content;
    }
}
