package dev.skydraft.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Values;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ExportActionsTest {
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, byte[]> clipboard = new LinkedHashMap<>();
    private final Workspace workspace = Workspaces.of(TaskFlow.DESIGN, new PriceBook(List.of()), messages);
    private Optional<OverlayKind> overlay = Optional.empty();
    private final ExportActions actions = new ExportActions(
            workspace,
            new FakePrompts(),
            new Jobs(Background.direct()),
            _ -> overlay,
            (exporter, first) -> Optional.of(Values.NONE),
            clipboard::put);

    @Test
    void aPictureGoesToTheClipboardAsAnImage() throws IOException {
        run(actions.toClipboard, "copyAs-png");
        assertEquals(
                1160 * 2,
                ImageIO.read(new ByteArrayInputStream(clipboard.get("image/png")))
                        .getWidth());
        assertEquals("PNG picture is on the clipboard", messages.getLast().text());
    }

    @Test
    void aPictureIsCopiedUnderTheOverlayThatIsShown() {
        overlay = Optional.of(OverlayKind.ZONES);
        run(actions.toClipboard, "copyAs-svg");
        String svg = new String(clipboard.get("image/svg+xml"), StandardCharsets.UTF_8);
        assertTrue(svg.contains(">Availability zones<"), svg);
    }

    @Test
    void theSelectionIsCopiedWithWhatStandsInItAndRunsBetweenIt() {
        assertFalse(actions.selectionToClipboard.getFirst().enabled().get());
        workspace.active().select(Selection.of(new PlacementRef("public-a", "main"), new PlacementRef("dns", "main")));
        run(actions.selectionToClipboard, "copySelectionAs-svg");
        List<String> drawn = Pattern.compile("data-(placement|connection)=\"(.*?)\"")
                .matcher(new String(clipboard.get("image/svg+xml"), StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(2))
                .sorted()
                .toList();
        assertEquals(List.of("alb/a", "dns-alb", "dns/main", "nat-a/main", "public-a/main"), drawn);
    }

    @Test
    void theSelectionIsCopiedUnderTheOverlayThatTellsOfTheWholeDesign() {
        overlay = Optional.of(OverlayKind.ZONES);
        workspace.active().select(Selection.of(new PlacementRef("nat-a", "main")));
        run(actions.selectionToClipboard, "copySelectionAs-svg");
        String svg = new String(clipboard.get("image/svg+xml"), StandardCharsets.UTF_8);
        assertTrue(svg.contains(">Availability zones<") && svg.contains("NAT gateway A, Zone A only"), svg);
    }

    @Test
    void theSelectionIsCopiedWithTheSettingsOfItsEnvironments() {
        Design whole = workspace.active().design();
        workspace.active().select(Selection.of(new PlacementRef("nat-a", "main")));
        run(actions.selectionToClipboard, "copySelectionAs-json");
        Design part = DesignFile.read(clipboard.get("application/json"), "clipboard");
        assertEquals(settings(whole), settings(part));
        assertFalse(whole.root().settings().isEmpty());
    }

    private static List<Values> settings(Design design) {
        return design.environments().stream().map(Environment::settings).toList();
    }

    private static void run(List<Action> all, String id) {
        Action action = all.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        assertTrue(action.enabled().get());
        action.run().run();
    }
}
