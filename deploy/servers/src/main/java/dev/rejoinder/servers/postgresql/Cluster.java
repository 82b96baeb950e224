package dev.rejoinder.servers.postgresql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder that PostgreSQL keeps its data in.
record Cluster(Path folder) {

    static final String USER = "rejoinder";

    /// An unfinished one is begun anew, with the same password.
    static Cluster initialised(Path home, Binaries binaries, List<String> prefix, Path passwordFile) {
        var folder = home.resolve("cluster");
        Folders.completeOnce(folder, draft -> Tool.run(prefix, binaries.program("initdb"),
                "--pgdata=" + draft,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        return new Cluster(folder);
    }

    static boolean existsBelow(Path home) {
        return Files.exists(home.resolve("cluster"));
    }
}
