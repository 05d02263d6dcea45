package dev.skydraft.design;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// On what terms an environment is run: when it is stopped, and what is agreed about prices.
///
/// @param hoursADay hours of a day on which what can be stopped runs; 24 is around the clock
/// @param daysAWeek days of a week on which it runs; 7 is every day
/// @param freeAllowances whether what vendors give every account for nothing is taken off
/// @param discounts what is taken off list prices
public record Terms(BigDecimal hoursADay, BigDecimal daysAWeek, boolean freeAllowances, List<Discount> discounts) {
    public static final Amount OFFICE_HOURS = Amount.of(
                    "officeHours",
                    "Hours a day",
                    "h",
                    "Tasks, machines and database instances are stopped for the rest of the day; their storage, load "
                            + "balancers and addresses stay and are paid for.")
            .within("0", "24")
            .or("24");
    public static final Amount OFFICE_DAYS = Amount.of(
                    "officeDays",
                    "Days a week",
                    "days",
                    "Tasks, machines and database instances are stopped on the other days.")
            .within("0", "7")
            .or("7");
    public static final Flag FREE_ALLOWANCES = Flag.of(
            "freeAllowances",
            "Free allowances",
            false,
            "Takes off what vendors give every account for nothing each month, as if nothing else used it up.");
    public static final Lines DISCOUNTS = Lines.of(
            "discounts",
            "Discounts",
            "Percent off list prices that you have agreed, one a line: aws 5 for all of a vendor, aws/rds 12 for a"
                    + " service.");

    /// When what can be stopped runs.
    public static final List<Property<?>> OFFICE = List.of(OFFICE_HOURS, OFFICE_DAYS);

    /// What is agreed about prices.
    public static final List<Property<?>> PRICES = List.of(FREE_ALLOWANCES, DISCOUNTS);

    static final List<Property<?>> ALL =
            Stream.of(OFFICE, PRICES).flatMap(List::stream).toList();

    private static final BigDecimal HOURS_A_WEEK = BigDecimal.valueOf(7 * 24);

    static Terms of(Values values) {
        return new Terms(
                values.get(OFFICE_HOURS),
                values.get(OFFICE_DAYS),
                values.get(FREE_ALLOWANCES),
                values.get(DISCOUNTS).stream()
                        .flatMap(line -> Discount.read(line).stream())
                        .toList());
    }

    /// What is taken off the list price of a key.
    public Optional<Discount> discount(String key) {
        return Discount.closest(discounts, key);
    }

    /// Hours of a week on which what can be stopped runs.
    private BigDecimal hoursAWeek() {
        return hoursADay.multiply(daysAWeek);
    }

    /// True if something is ever stopped.
    public boolean stops() {
        return hoursAWeek().compareTo(HOURS_A_WEEK) != 0;
    }

    /// The part of so many hours a month in which what can be stopped runs. Weeks are spread evenly over the month: 10
    /// of
    /// 24 hours on 5 of 7 days are 730 x 50 / 168 = 217.26 hours, to a hundredth of an hour.
    public BigDecimal running(BigDecimal hoursAMonth) {
        return stops() ? hoursAMonth.multiply(hoursAWeek()).divide(HOURS_A_WEEK, 2, RoundingMode.HALF_UP) : hoursAMonth;
    }
}
