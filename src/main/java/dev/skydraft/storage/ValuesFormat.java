package dev.skydraft.storage;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// What is set of an element or environment: `{"cpu": 0.5, "arch": "arm64"}`, in the order in which the kind declares
/// its properties, then what no property of the kind is called, by name.
///
/// A value out of bounds or a malformed CIDR block is read as it is: the checks tell of it. A value of another type
/// than its property's is not.
///
/// @param newer the file is of a version that may know more: what does not fit a property is carried along
record ValuesFormat(boolean newer) {

    Values read(Json.Fields fields, Function<String, Optional<Property<?>>> properties) {
        Values values = Values.NONE;
        for (Map.Entry<String, Json> field : fields.fields().entrySet()) {
            values = with(values, field.getKey(), field.getValue(), properties.apply(field.getKey()));
        }
        return values;
    }

    private Values with(Values values, String id, Json json, Optional<Property<?>> property) {
        if (property.isEmpty()) {
            return values.withRaw(id, json.raw());
        }
        try {
            return with(values, property.get(), json);
        } catch (Mistake e) {
            if (newer) {
                return values.withRaw(id, json.raw());
            }
            throw e;
        }
    }

    private static Values with(Values values, Property<?> property, Json json) {
        String id = property.id();
        return switch (property) {
            case Whole p -> values.with(p, whole(p, json));
            case Amount p -> values.with(p, amount(p, json));
            case Flag p -> values.with(p, json.asTruth("\"" + id + "\""));
            case Choice p -> values.with(p, choice(p, json));
            case Text p -> values.with(p, json.asText(id));
            case Size p -> values.with(p, json.asText(id));
            case Cidr p -> values.with(p, CidrText.of(json.asText(id)));
            case Lines p ->
                values.with(p, json.asItems(id).stream().map(i -> i.asText(id)).toList());
        };
    }

    private static Long whole(Whole property, Json json) {
        if (json instanceof Json.Numeral n && n.whole()) {
            return parsed(property, n);
        }
        throw json.unfit("\"" + property.id() + "\"", "a whole number");
    }

    private static BigDecimal amount(Amount property, Json json) {
        if (json instanceof Json.Numeral n) {
            return parsed(property, n);
        }
        throw json.unfit("\"" + property.id() + "\"", "a number");
    }

    private static <T> T parsed(Property<T> property, Json.Numeral number) {
        try {
            return property.parse(number.text());
        } catch (IllegalArgumentException e) {
            throw number.at().mistake(String.valueOf(e.getMessage()));
        }
    }

    private static String choice(Choice property, Json json) {
        String option = json.asText(property.id());
        property.problem(option).ifPresent(sentence -> {
            throw json.at().mistake(sentence);
        });
        return option;
    }

    void write(JsonWriter out, Values values, List<Property<?>> order) {
        var left = new TreeMap<String, Object>();
        values.forEach(left::put);
        out.begin();
        for (Property<?> property : order) {
            Object value = left.remove(property.id());
            if (value != null) {
                write(out.field(property.id()), value);
            }
        }
        left.forEach((id, value) -> write(out.field(id), value));
        out.end();
    }

    /// Fields that this version does not know, behind those that it does.
    void writeExtra(JsonWriter out, Values extra) {
        extra.forEach((id, value) -> write(out.field(id), value));
    }

    private static void write(JsonWriter out, Object value) {
        switch (value) {
            case Long whole -> out.raw(whole.toString());
            case BigDecimal amount -> out.raw(amount.toPlainString());
            case Boolean flag -> out.raw(flag.toString());
            case CidrText cidr -> out.text(cidr.text());
            case List<?> lines -> out.list(lines, line -> out.text((String) line));
            case Values.Raw raw -> out.raw(raw.json());
            default -> out.text((String) value);
        }
    }
}
