package dev.skydraft.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Machine sizes: a neutral id with vCPU and GiB, and the name and price key that each provider has for it. Read from
/// `assets/sizes/<name>.csv` with the columns `id,vcpu,gib,aws_name,aws_key,gcp_name,gcp_key,azure_name,azure_key`; an
/// empty name means not known there.
public final class SizeTable {
    private final String name;
    private final List<Row> rows;
    private final Map<String, Row> byId;

    private SizeTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
        this.byId = rows.stream().collect(Collectors.toUnmodifiableMap(Row::id, Function.identity()));
    }

    /// One size. `gib` is memory in GiB.
    public record Row(String id, BigDecimal vcpu, BigDecimal gib, Map<Provider, Offer> offers) {
        public Optional<Offer> on(Provider provider) {
            return Optional.ofNullable(offers.get(provider));
        }

        /// "2 vCPU, 4 GiB"
        public String shape() {
            return "%s vCPU, %s GiB".formatted(vcpu.toPlainString(), gib.toPlainString());
        }
    }

    /// A provider's name for a size and the part of the price key that stands for it.
    public record Offer(String name, String key) {}

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    public Optional<Row> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The size that some provider calls `name`, such as `db.t3.small`.
    public Optional<Row> findByName(String name) {
        return rows.stream()
                .filter(r -> r.offers().values().stream().anyMatch(o -> o.name().equals(name)))
                .findFirst();
    }

    /// The price key part of a size on a provider; empty where the provider's name for it is not known.
    public Optional<String> key(String id, Provider provider) {
        return find(id).flatMap(r -> r.on(provider)).map(Offer::key);
    }

    /// @throws IllegalStateException if the program was packed without the table
    public static SizeTable load(String name) {
        String path = "/dev/skydraft/assets/sizes/" + name + ".csv";
        try (var in = SizeTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The size table " + path + " is missing from the program");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = reader.lines().toList();
            List<String> columns = List.of(lines.getFirst().split(",", -1));
            return new SizeTable(
                    name, lines.stream().skip(1).map(l -> row(columns, l)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> columns, String line) {
        String[] cells = line.split(",", -1);
        var offers = new EnumMap<Provider, Offer>(Provider.class);
        for (Provider provider : Provider.values()) {
            String offered = cells[columns.indexOf(provider.id() + "_name")];
            if (!offered.isEmpty()) {
                offers.put(provider, new Offer(offered, cells[columns.indexOf(provider.id() + "_key")]));
            }
        }
        return new Row(cells[0], new BigDecimal(cells[1]), new BigDecimal(cells[2]), Map.copyOf(offers));
    }
}
