package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the files say, gathered while they are read and settled at the end.
final class Findings {
    /// Of products that match where one should, so many are named.
    private static final int NAMED = 4;

    private final PriceBook book;
    private final LocalDate today;
    private final Map<Name, List<Quote>> quotes = new TreeMap<>(Name.ORDER);
    private final Set<String> notes = new LinkedHashSet<>();
    private final Sums sums = new Sums();
    private final Shelves shelves;
    private final Pages pages = new Pages();
    private final RowQuotes azure = new RowQuotes();

    /// What a price is found by.
    private record Name(String key, String region) {
        static final Comparator<Name> ORDER = Comparator.comparing(Name::key).thenComparing(Name::region);
    }

    Findings(Map<Provider, MatchTable> tables, PriceBook book, LocalDate today) {
        this.book = book;
        this.today = today;
        this.shelves = new Shelves(tables, sums);
    }

    /// Says that a file holds this product, and what it is priced under.
    Optional<MatchTable.Hit> saw(Provider vendor, Product product) {
        return shelves.saw(vendor, product);
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    void add(Quote quote) {
        quotes.computeIfAbsent(new Name(quote.hit().key(), quote.hit().region()), _ -> new ArrayList<>())
                .add(quote);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /// What files say page by page.
    Pages pages() {
        return pages;
    }

    /// Rows of Azure, whose tiers may stand on several pages.
    RowQuotes azure() {
        return azure;
    }

    Preview preview() {
        azure.to(this, "Azure Retail Prices");
        pages.missing().ifPresent(this::note);
        var settled = new ArrayList<Price>();
        var unmatched = new ArrayList<Unmatched>();
        quotes.forEach((name, all) -> settle(name, all, settled, unmatched));
        Collection<Price> ours = book.all();
        List<Price> prices = sums.of(settled).stream()
                .flatMap(price -> everywhere(price, ours))
                .toList();
        unmatched.addAll(missing(ours, prices, unmatched));
        unmatched.sort(Comparator.comparing(Unmatched::key).thenComparing(Unmatched::region));
        return new Preview(
                prices.stream()
                        .sorted(Comparator.comparing(Price::key).thenComparing(Price::region))
                        .map(this::change)
                        .toList(),
                unmatched,
                List.copyOf(notes));
    }

    /// A price for everywhere also takes the place of those that Skydraft has of single regions, which come first.
    private static Stream<Price> everywhere(Price price, Collection<Price> ours) {
        Stream<String> regions = price.region().equals(Price.GLOBAL)
                ? ours.stream()
                        .filter(p -> p.key().equals(price.key()))
                        .map(Price::region)
                        .filter(region -> !region.equals(Price.GLOBAL))
                : Stream.of();
        return Stream.concat(Stream.of(price), regions.map(region -> in(region, price)));
    }

    private static Price in(String region, Price price) {
        return new Price(price.key(), region, price.unit(), price.tiers(), price.source(), price.asOf());
    }

    private Change change(Price price) {
        return new Change(
                book.find(price.key(), price.region()).filter(p -> p.region().equals(price.region())), price);
    }

    private void settle(Name name, List<Quote> all, List<Price> settled, List<Unmatched> unmatched) {
        List<Quote> current = known(newest(
                newest(
                        all.stream().filter(q -> !q.effective().isAfter(today)).toList(),
                        q -> q.hit().product().sku()),
                q -> q.hit().product().name()));
        if (current.size() > 1) {
            unmatched.add(problem(
                    name,
                    Unmatched.Kind.AMBIGUOUS,
                    "%d products match, expected one: %s".formatted(current.size(), skus(current))));
        } else if (!current.isEmpty()) {
            settle(name, current.getFirst(), settled, unmatched);
        }
    }

    /// A product whose SKU is known stands for the key, whatever else has its attributes.
    private static List<Quote> known(List<Quote> quotes) {
        List<Quote> known = quotes.stream().filter(q -> q.hit().known()).toList();
        return known.isEmpty() ? quotes : known;
    }

    private static void settle(Name name, Quote quote, List<Price> settled, List<Unmatched> unmatched) {
        if (!quote.hit().match().converts(quote.unit())) {
            unmatched.add(problem(
                    name,
                    Unmatched.Kind.UNIT,
                    "%s is priced per \"%s\", expected %s"
                            .formatted(
                                    quote.hit().product().sku(),
                                    quote.unit(),
                                    String.join(" or ", quote.hit().match().units()))));
        } else if (!quote.complete()) {
            unmatched.add(problem(
                    name,
                    Unmatched.Kind.UNIT,
                    "The tiers of %s overlap or do not begin at 0"
                            .formatted(quote.hit().product().sku())));
        } else {
            settled.add(quote.price());
        }
    }

    private static Unmatched problem(Name name, Unmatched.Kind kind, String sentence) {
        return new Unmatched(name.key(), name.region(), kind, sentence);
    }

    /// "A, B, C, D and 3 more"
    private static String skus(List<Quote> quotes) {
        List<String> skus =
                quotes.stream().map(q -> q.hit().product().sku()).sorted().toList();
        String named = String.join(", ", skus.subList(0, Math.min(NAMED, skus.size())));
        return skus.size() > NAMED ? "%s and %d more".formatted(named, skus.size() - NAMED) : named;
    }

    /// Of the quotes that are the same in some way, the one that holds since last; of two files, the newer one's.
    private static List<Quote> newest(List<Quote> all, Function<Quote, String> same) {
        Map<String, Quote> newest = new TreeMap<>();
        for (Quote quote : all) {
            newest.merge(same.apply(quote), quote, (a, b) -> AGE.compare(b, a) >= 0 ? b : a);
        }
        return List.copyOf(newest.values());
    }

    private static final Comparator<Quote> AGE =
            Comparator.comparing(Quote::effective).thenComparing(Quote::asOf);

    /// Prices that we have, of services and regions that the files speak of, and that the files did not settle.
    private List<Unmatched> missing(Collection<Price> ours, List<Price> found, List<Unmatched> told) {
        var done = new LinkedHashSet<Name>();
        found.forEach(p -> done.add(new Name(p.key(), p.region())));
        told.forEach(u -> done.add(new Name(u.key(), u.region())));
        var missing = new ArrayList<Unmatched>();
        for (Price price : ours) {
            var name = new Name(price.key(), price.region());
            shelves.expected(price)
                    .filter(_ -> done.add(name))
                    .ifPresent(service -> missing.add(problem(
                            name, Unmatched.Kind.NONE, "No product of %s in the files matches".formatted(service))));
        }
        return missing;
    }
}
