package dev.rejoinder.servers;

import java.nio.file.Path;

/// Two processes may not serve the same data.
public final class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder, String holder) {
        super("The data folder %s is in use by process %s.".formatted(folder, holder));
    }
}
