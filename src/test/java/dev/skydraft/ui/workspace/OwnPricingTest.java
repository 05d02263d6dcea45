package dev.skydraft.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPricingTest {
    private static final Design DESIGN = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
            .add("nat", NatGateway.KIND, "a@a")
            .build();

    @TempDir
    private Path folder;

    private final List<Message> messages = new ArrayList<>();

    @Test
    void anOpenDesignFollowsThePricesBesideIt() throws IOException {
        Path file = folder.resolve("shop.json").toAbsolutePath();
        Path table = OwnPrices.beside(file);
        DesignFile.save(file, DESIGN);
        Workspace workspace = Workspaces.of(Design.empty("Empty"), new PriceBook(List.of()), messages);
        var pricing = new OwnPricing(workspace, Background.direct());
        Files.writeString(table, "key,unit,usd\naws/nat-gateway/hour,hour,0.01\n");

        workspace.open(file);
        assertEquals("7.30 own price", hours(workspace));

        Files.writeString(table, "key,unit,usd\naws/nat-gateway/hour,hour,0.02\n");
        pricing.lookAt(table);
        assertEquals("14.60 own price", hours(workspace));

        Files.writeString(table, "key,unit,usd\naws/nat-gateway/hour,hour,cheap\n");
        pricing.lookAt(table);
        assertEquals("14.60 own price", hours(workspace));
        assertEquals(
                table + ":2:27: \"usd\" is \"cheap\", expected a number from 0 up",
                messages.getLast().text());

        Files.delete(table);
        pricing.lookAt(table);
        assertEquals("32.850 ", hours(workspace));
    }

    private static String hours(Workspace workspace) {
        CostLine line = workspace
                .active()
                .reckoningProperty()
                .get()
                .estimate("prod")
                .orElseThrow()
                .lines()
                .filter(l -> l.ref().equals("nat/hours"))
                .findFirst()
                .orElseThrow();
        return line.monthly().orElseThrow().toPlainString() + " " + line.terms();
    }
}
