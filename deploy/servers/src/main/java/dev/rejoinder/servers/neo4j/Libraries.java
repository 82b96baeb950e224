package dev.rejoinder.servers.neo4j;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the jars of the graph server lie; its own classes are beside them.
record Libraries(Path folder) {

    static final String PROPERTY = "rejoinder.graph-server.libraries";

    private static final Path BROUGHT_ALONG = Path.of("graph-server", "lib");

    private static final Path BUILT = Path.of("deploy", "graph-server", "target", "graph-server", "lib");

    static Libraries find(@Nullable Path configured) {
        var places = configured == null ? places() : List.of(configured);
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .map(Libraries::new)
                .orElseThrow(() -> new GraphServerMissing(places));
    }

    String classPath() {
        var absolute = folder.toAbsolutePath();
        return absolute.resolveSibling("classes") + File.pathSeparator + absolute.resolve("*");
    }

    private static List<Path> places() {
        var named = System.getProperty(PROPERTY);
        return named == null ? usualPlaces() : List.of(Path.of(named));
    }

    private static List<Path> usualPlaces() {
        var here = Path.of("").toAbsolutePath();
        var homes = Stream.concat(folderOfRunningJar().stream(), Stream.of(here))
                .map(home -> home.resolve(BROUGHT_ALONG));
        var roots = Stream.concat(root().stream(), Stream.iterate(here, Objects::nonNull, Path::getParent))
                .map(root -> root.resolve(BUILT));
        return Stream.concat(homes, roots).distinct().toList();
    }

    /// `java -jar` makes the jar the whole class path.
    private static Optional<Path> folderOfRunningJar() {
        var classPath = System.getProperty("java.class.path");
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? Optional.ofNullable(Path.of(classPath).toAbsolutePath().getParent())
                : Optional.empty();
    }

    private static Optional<Path> root() {
        return Optional.ofNullable(System.getProperty("rejoinder.root")).map(Path::of);
    }
}
