package dev.skydraft.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure UNSET = new Figure(1, BigDecimal.ZERO, 1, "not set", 0);

    @Test
    void figuresSayWhatIsKnownAndWhatIsNot() {
        assertEquals(
                List.of("14.42", "not set", "≥ 14.42", "–", "unknown"),
                Stream.of(
                                known("14.415"),
                                UNSET,
                                known("14.415").plus(UNSET),
                                Figure.NONE,
                                UNSET.plus(new Figure(1, BigDecimal.ZERO, 1, "no price", 0)))
                        .map(Figure::text)
                        .toList());
    }

    @Test
    void totalIsAtLeastWhatIsKnown() {
        assertEquals("≥ $1,234.50", known("1234.5").plus(UNSET).dollars());
    }

    @Test
    void screenReadersHearHowManyFiguresAreUnknown() {
        assertEquals("at least $2.00, 1 unknown line", known("2").plus(UNSET).spoken());
    }

    @Test
    void differenceIsOpenWhereFiguresAreUnknown() {
        assertEquals(
                List.of("−5.00", "+5.00", "0.00", "−5.00 + ?", "?", "−12.00"),
                Stream.of(
                                known("7").differenceFrom(known("12")),
                                known("12").differenceFrom(known("7")),
                                known("7").differenceFrom(known("7")),
                                known("7").differenceFrom(known("12").plus(UNSET)),
                                UNSET.differenceFrom(UNSET),
                                Figure.NONE.differenceFrom(known("12")))
                        .map(Optional::orElseThrow)
                        .toList());
    }

    @Test
    void whatExistsNowhereHasNoDifference() {
        assertEquals(Optional.empty(), Figure.NONE.differenceFrom(Figure.NONE));
    }

    private static Figure known(String usd) {
        return new Figure(1, new BigDecimal(usd), 0, "", 0);
    }
}
