package dev.skydraft.pattern;

import static dev.skydraft.pattern.Sheet.CARD_HEIGHT;
import static dev.skydraft.pattern.Sheet.CARD_WIDTH;

import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.Dns;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import java.util.List;

/// A website of files alone.
final class StaticSite {
    private static final int STEP = CARD_WIDTH + 2 * Sheet.WIRE_GAP;
    private static final Text NAME = Questions.name("Website");
    private static final Amount FILES_GB =
            Amount.of("filesGb", "Files", "GB", "How much is stored.").or("1");

    static final Pattern PATTERN = new Pattern(
            "static-site",
            "Static Website",
            "Files in object storage behind a CDN with a firewall; nothing runs, so that it costs next to nothing.",
            List.of(NAME, Cdn.VENDOR, FILES_GB),
            StaticSite::draw);

    private StaticSite() {}

    private static Design draw(Values answers) {
        String name = answers.get(NAME);
        String vendor = answers.get(Cdn.VENDOR);
        Resource cdn = Resource.of("cdn", Cdn.KIND, "CDN", at(1, 0)).with(Cdn.VENDOR, vendor);
        return new Sheet()
                .add("users", Users.KIND, "Users", at(0, 0))
                .add(vendor.equals(Cdn.CLOUDFLARE) ? cdn.with(Cdn.PLAN, "free") : cdn)
                .add(Resource.of("dns", Dns.KIND, "DNS", at(0, 1)).with(Dns.DOMAIN, "example.com"))
                .add(Resource.of("files", ObjectStorage.KIND, name + " files", at(2, 0))
                        .with(ObjectStorage.STORAGE_GB, answers.get(FILES_GB)))
                .resolve("users", "dns")
                .https("users", "cdn")
                .https("cdn", "files")
                .design(name);
    }

    private static Placement at(int column, int row) {
        return Placement.onCanvas(
                "main", new Bounds(column * STEP, row * (CARD_HEIGHT + Sheet.WIRE_GAP), CARD_WIDTH, CARD_HEIGHT));
    }
}
