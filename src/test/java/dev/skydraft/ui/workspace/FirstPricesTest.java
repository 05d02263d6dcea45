package dev.skydraft.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.ui.document.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPricesTest {
    @TempDir
    private Path folder;

    @Test
    void anImportThatCannotBeReadIsToldAndDoesNotKeepTheWindowFromOpening() throws IOException {
        Optional<String> before = Optional.ofNullable(System.setProperty("skydraft.data", folder.toString()));
        try {
            assertEquals(Optional.empty(), FirstPrices.read().problem());
            Path file = Files.createDirectory(folder.resolve("prices")).resolve("imported-1.csv");
            Files.writeString(file, "rubbish");
            assertEquals(
                    Optional.of(Message.error(file
                            + ":1: The first line is no header, expected"
                            + " key,region,unit,from,usd,source,as_of,weak,fact. Bills are reckoned with the prices"
                            + " that come with Skydraft. Import Prices… can take the import back.")),
                    FirstPrices.read().problem());
        } finally {
            before.ifPresentOrElse(
                    value -> System.setProperty("skydraft.data", value), () -> System.clearProperty("skydraft.data"));
        }
    }
}
