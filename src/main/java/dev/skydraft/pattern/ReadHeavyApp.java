package dev.skydraft.pattern;

import dev.skydraft.design.Design;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import java.util.List;

/// A web application most of whose requests read: static files from a CDN, queries from read replicas.
final class ReadHeavyApp {
    private static final Text NAME = Questions.name("Shop");
    private static final Whole REPLICAS = Whole.of("replicas", "Read replicas", "Databases that answer queries only.")
            .within(1, 2)
            .or(1);

    static final Pattern PATTERN = new Pattern(
            "read-heavy-app",
            "Read-Heavy Web App",
            "The two-zone web app behind a CDN with a firewall, static files in object storage, and read replicas that "
                    + "take queries off the primary database.",
            List.of(NAME, Questions.LOAD, REPLICAS),
            ReadHeavyApp::draw);

    private ReadHeavyApp() {}

    private static Design draw(Values answers) {
        var sheet = new Sheet();
        var app = new AppDrawing(sheet, answers.get(NAME), AppTier.of(answers.get(Questions.LOAD)));
        app.network(WebApp.NAT_EACH);
        app.replicas(answers.get(REPLICAS));
        app.entry(true);
        app.services(true);
        return sheet.design(answers.get(NAME));
    }
}
