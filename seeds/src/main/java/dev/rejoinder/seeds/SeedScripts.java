package dev.rejoinder.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Finds the scripts and plans them all, or refuses them all.
final class SeedScripts {

    private static final String FOLDER = "/debates/";

    private static final String INDEX = "index.txt";

    private SeedScripts() {}

    /// The plans of the scripts that come with the product, in the order of their index. Class paths cannot be
    /// listed everywhere, so the index names the files.
    static List<Plan> bundled() {
        var names = new String(resource(INDEX), UTF_8).lines().filter(name -> !name.isBlank()).toList();
        return plans(names.stream().map(name -> new File(name, resource(name))).toList());
    }

    /// The plans of all `*.yaml` files of a directory, by name.
    static List<Plan> in(Path directory) {
        try (var files = Files.list(directory)) {
            return plans(files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(file -> new File(file.getFileName().toString(), content(file))).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The plan of one script.
    static Plan plan(String file, byte[] content) {
        return plans(List.of(new File(file, content))).getFirst();
    }

    private static List<Plan> plans(List<File> files) {
        var plans = new ArrayList<Plan>();
        var found = new ArrayList<Mistake>();
        files.forEach(file -> {
            var mistakes = new Mistakes(file.name());
            DebateScript.read(file.content(), mistakes)
                    .flatMap(script -> Planner.plan(script, mistakes)).ifPresent(plans::add);
            found.addAll(mistakes.inOrder());
        });
        if (!found.isEmpty()) {
            throw new ScriptRefused(found);
        }
        return plans;
    }

    private static byte[] resource(String name) {
        try (var content = SeedScripts.class.getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new FileNotFoundException("There is no resource " + FOLDER + name);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record File(String name, byte[] content) {}
}
