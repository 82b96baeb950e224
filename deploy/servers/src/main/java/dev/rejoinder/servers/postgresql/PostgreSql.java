package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.JavaCommand;
import dev.rejoinder.servers.child.Launch;
import dev.rejoinder.servers.child.Password;
import dev.rejoinder.servers.child.ServerFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A PostgreSQL under a guard that ends it with us.
public final class PostgreSql {

    public static final String USER = Cluster.USER;

    private static final List<String> OPTIONS =
            List.of("-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

    private static final String GUARD_FILE = "PostgresGuard.class";

    private PostgreSql() {}

    /// Unpacks the programs and makes the cluster where they are missing, and tells how to start it.
    public static Launch launch(Path home, int port) {
        try {
            Files.createDirectories(home);
            var passwordFile = home.resolve("password");
            if (Cluster.existsBelow(home) && !Files.exists(passwordFile)) {
                throw new ServerFailed("The password of the cluster in %s is gone: put it back into %s"
                        .formatted(home, passwordFile));
            }
            var password = Password.keptIn(passwordFile);
            var binaries = Binaries.unpackedBelow(home);
            var prefix = Privileges.prefixFor(home, binaries.platform());
            var cluster = Cluster.initialised(home, binaries, prefix, passwordFile).folder();
            var guard =
                    JavaCommand.of(OPTIONS, guardClassPath(home).toString(), PostgresGuard.class.getName(),
                            guardArguments(cluster, port, binaries, prefix));
            var leftovers = new Leftovers(home, cluster, binaries, prefix);
            return new Launch("PostgreSQL", leftovers::end, guard, password,
                    home.resolve("log/postgresql.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> guardArguments(Path cluster, int port, Binaries binaries,
            List<String> prefix) {
        var arguments = new ArrayList<>(List.of(cluster.toString(), Integer.toString(port),
                binaries.program("postgres"), binaries.program("pg_ctl")));
        arguments.addAll(prefix);
        return arguments;
    }

    /// Copies the guard's class out, as a jar within a jar cannot be a class path.
    private static Path guardClassPath(Path home) throws IOException {
        var root = home.resolve("guard");
        var file = root.resolve(PostgresGuard.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (var code = PostgresGuard.class.getResourceAsStream(GUARD_FILE)) {
            if (code == null) {
                throw new IllegalStateException(GUARD_FILE + " is missing");
            }
            Files.write(file, code.readAllBytes());
        }
        return root;
    }
}
