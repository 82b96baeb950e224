package dev.rejoinder.servers.child;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs a class with the Java that runs us, in a session of its own where there is a command for that: an interrupt
/// typed at the console, or a signal to our group, reaches us alone, and the children end when we do.
public final class JavaCommand {

    private JavaCommand() {}

    public static List<String> of(List<String> options, String classPath, String mainClass,
            List<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream
                .of(ownSession(), List.of(java.toString()), options, List.of("-cp", classPath, mainClass),
                        arguments)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> ownSession() {
        if (File.separatorChar != '/') {
            return List.of();
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .limit(1)
                .toList();
    }
}
