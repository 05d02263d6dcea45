package dev.skydraft.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version of this program, as the build stamped it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Skydraft " + ResourceBundle.getBundle("dev.skydraft.version").getString("version")
        };
    }
}
