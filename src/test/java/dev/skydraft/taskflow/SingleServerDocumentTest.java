package dev.skydraft.taskflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.storage.DesignFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The single-server sample says what the TaskFlow document's Compose file and drawing say.
class SingleServerDocumentTest {
    private static final Design DESIGN = DesignFile.read(Path.of("sample-designs", "taskflow-single-server.json"));

    @Test
    void containersAreTheServicesOfTheComposeFile() {
        assertEquals(
                List.of(
                        "api in docker-host {environment=[DATABASE_URL, JWT_SECRET], image=taskflow/api:latest,"
                                + " restart=unless-stopped, role=application}",
                        "db in docker-host {environment=[POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB],"
                                + " image=postgres:15-alpine, mounts=[postgres_data:/var/lib/postgresql/data],"
                                + " restart=unless-stopped, role=database}",
                        "nginx in docker-host {image=nginx:alpine,"
                                + " mounts=[./nginx.conf:/etc/nginx/nginx.conf, ./certs:/etc/nginx/certs],"
                                + " ports=[80:80, 443:443], restart=no, role=proxy}"),
                described("container"));
    }

    @Test
    void volumesAreThoseOfTheDrawing() {
        assertEquals(
                List.of(
                        "logs in server {keeps=Logs, path=/var/log/taskflow}",
                        "postgres-data in server {keeps=Persistent DB, path=/var/lib/postgresql/data}"),
                described("volume"));
    }

    @Test
    void requestsGoFromTheProxyToTheApiToTheDatabase() {
        assertEquals(
                List.of("api > db", "api > logs", "db > postgres-data", "nginx > api", "users > nginx"),
                DESIGN.connections().stream()
                        .map(c -> c.from() + " > " + c.to())
                        .toList());
    }

    private static List<String> described(String kind) {
        return DESIGN.resources().stream()
                .filter(r -> r.kind().id().equals(kind))
                .map(SingleServerDocumentTest::described)
                .toList();
    }

    private static String described(Resource resource) {
        return "%s in %s %s".formatted(resource.id(), resource.place().in().orElseThrow(), resource.values());
    }
}
