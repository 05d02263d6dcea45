package dev.skydraft.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.Database;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertyTest {
    private static final Whole PORT = Whole.of("port", "Port", "A port.").within(1, 65535);
    private static final Amount CPU =
            Amount.of("cpu", "CPU", "vCPU", "vCPU of a task.").within("0.25", "16");
    private static final Flag PUBLIC = Flag.of("public", "Public", false, "Reachable.");
    private static final Choice ARCH = Choice.of("arch", "Architecture", "The processor.")
            .option("x86-64", "x86-64")
            .option("arm64", "ARM64 (Graviton)")
            .or("x86-64");
    private static final Text NAME = Text.of("name", "Name", "A name.");
    private static final Lines PORTS = Lines.of("ports", "Ports", "One a line.");
    private static final Cidr BLOCK = new Cidr("cidr", "CIDR block", "A block.");

    private static String refused(Property<?> property, String text) {
        return assertThrows(IllegalArgumentException.class, () -> property.parse(text))
                .getMessage();
    }

    @Test
    void wholeNumbersAreReadAndBounded() {
        assertEquals(443L, PORT.parse(" 443 "));
        assertEquals("Port needs a whole number, not \"https\"", refused(PORT, "https"));
        assertEquals("Port needs a whole number, not \"1.5\"", refused(PORT, "1.5"));
        assertEquals(Optional.of("Port is 0, expected 1 to 65535"), PORT.problem(0L));
        assertEquals(Optional.empty(), PORT.problem(65535L));
        assertEquals(
                Optional.of("Count is -1, expected 0 or more"),
                Whole.of("n", "Count", "A count.").problem(-1L));
    }

    @Test
    void amountsAreExactAndHaveOneForm() {
        assertEquals(new BigDecimal("0.5"), CPU.parse("0.50"));
        assertEquals(new BigDecimal("10"), CPU.parse("1e1"));
        assertEquals("10", CPU.format(CPU.canonical(new BigDecimal("1E+1"))));
        assertEquals(new BigDecimal("0"), CPU.canonical(new BigDecimal("0.000")));
        assertEquals("CPU needs a number, not \"half\"", refused(CPU, "half"));
        assertEquals(Optional.of("CPU is 32, expected 0.25 to 16 vCPU"), CPU.problem(new BigDecimal("32")));
    }

    @Test
    void anAmountThatWouldFillTheMemoryIsRefused() {
        String sentence = "CPU needs a number of at most 30 digits before and behind the point";
        assertEquals(sentence, refused(CPU, "1e999999999"));
        assertEquals(sentence, refused(CPU, "1e2147483647"));
        assertEquals(sentence, refused(CPU, "1e-31"));
        assertEquals("1" + "0".repeat(29), CPU.format(CPU.parse("1e29")));
    }

    @Test
    void flagsAreYesOrNo() {
        assertEquals(
                List.of(true, true, false, false),
                List.of("yes", "true", "no", "false").stream()
                        .map(PUBLIC::parse)
                        .toList());
        assertEquals("Public needs yes or no, not \"maybe\"", refused(PUBLIC, "maybe"));
    }

    @Test
    void aChoiceIsReadByIdOrLabel() {
        assertEquals("arm64", ARCH.parse("ARM64 (Graviton)"));
        assertEquals("arm64", ARCH.parse("arm64"));
        assertEquals("ARM64 (Graviton)", ARCH.labelOf("arm64"));
        assertEquals("sparc", ARCH.labelOf("sparc"));
        String sentence = "Architecture is \"sparc\", expected one of x86-64, arm64";
        assertEquals(sentence, refused(ARCH, "sparc"));
        assertEquals(Optional.of(sentence), ARCH.problem("sparc"));
    }

    @Test
    void aLineBreakIsAProblemOfOneLineOfText() {
        Optional<String> sentence = Optional.of("Name holds a line break, expected one line");
        assertEquals(sentence, NAME.problem("a\nb"));
        assertEquals(sentence, NAME.problem("a\n"));
        assertEquals(sentence, NAME.problem("\ra"));
        assertEquals(Optional.empty(), NAME.problem("a b"));
        assertEquals(Optional.empty(), NAME.ofLines().problem("a\nb\n"));
    }

    @Test
    void linesAreStrippedAndBlankOnesDropped() {
        assertEquals(List.of("80:80", "443:443"), PORTS.parse(" 80:80\n\n443:443 \n"));
        assertEquals(List.of(), PORTS.initial().orElseThrow());
    }

    @Test
    void heldLinesCannotBeChangedFromOutside() {
        var list = new ArrayList<>(List.of("80:80"));
        Values values = Values.NONE.with(PORTS, list);
        list.add("443:443");
        assertEquals(List.of("80:80"), values.get(PORTS));
    }

    @Test
    void aMalformedBlockIsHeldWithItsProblem() {
        CidrText held = BLOCK.parse(" 10.0.0.0/33 ");
        assertEquals("10.0.0.0/33", BLOCK.format(held));
        assertEquals(held.problem(), BLOCK.problem(held));
        assertTrue(BLOCK.problem(held).isPresent());
    }

    @Test
    void aSizeIsReadByItsIdOrByTheNameOfAProvider() {
        assertEquals("t3.small", Database.SIZE.parse("db.t3.small"));
        assertEquals("t3.small", Database.SIZE.parse("t3.small"));
        assertEquals(
                "Instance size is \"huge\", expected one of the database sizes such as t3.micro",
                refused(Database.SIZE, "huge"));
    }
}
