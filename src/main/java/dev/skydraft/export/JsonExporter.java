package dev.skydraft.export;

import dev.skydraft.kind.Property;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The design file itself, with all environments whatever the request names: what Skydraft saves and opens.
public final class JsonExporter implements Exporter {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String label() {
        return "JSON design file";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<Property<?>> options() {
        return List.of();
    }

    @Override
    public boolean draws() {
        return false;
    }

    @Override
    public void write(Request request, OutputStream out) throws IOException {
        out.write(DesignFile.write(request.design()));
    }
}
