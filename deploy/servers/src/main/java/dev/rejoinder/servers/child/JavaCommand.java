package dev.rejoinder.servers.child;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs a class with the Java that runs us.
public final class JavaCommand {

    private JavaCommand() {}

    public static List<String> of(List<String> options, String classPath, String mainClass,
            List<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.of(List.of(java.toString()), options, List.of("-cp", classPath, mainClass), arguments)
                .flatMap(List::stream)
                .toList();
    }
}
