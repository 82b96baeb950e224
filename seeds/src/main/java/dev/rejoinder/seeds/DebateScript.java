package dev.rejoinder.seeds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A debate as a YAML file tells it: a heading, who speaks, and what happens step by step. The form of the file
/// has been checked, what the steps say about each other has not.
record DebateScript(Section heading, Map<String, Section> speakers, List<Step> steps) {

    static final int STEPS_MAX = 10_000;

    static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final List<String> HEADING = List.of("debate", "title", "language", "speakers", "steps");

    /// The key that all identifiers of the debate derive from.
    String key() {
        return heading.text("debate");
    }

    /// Reads a script and reports whatever is not of its form. There is none where the file is no mapping.
    static Optional<DebateScript> read(byte[] content, Mistakes mistakes) {
        return YamlDocument.read(content, mistakes).map(root -> of(new Section(root, mistakes), mistakes));
    }

    private static DebateScript of(Section root, Mistakes mistakes) {
        root.expect(HEADING, List.of("description"));
        checkKey(root, mistakes);
        var steps = root.sections("steps");
        if (root.has("steps") && (steps.isEmpty() || steps.size() > STEPS_MAX)) {
            mistakes.add(root.line("steps"), "A script has 1 to %d steps; this one has %d"
                    .formatted(STEPS_MAX, steps.size()));
        }
        return new DebateScript(root, speakers(root.section("speakers")),
                steps.stream().flatMap(step -> step(step, mistakes).stream()).toList());
    }

    private static void checkKey(Section root, Mistakes mistakes) {
        var key = root.text("debate");
        if (root.has("debate") && !KEY.matcher(key).matches()) {
            mistakes.add(root.line("debate"),
                    "'%s' is not a key: lower-case words joined by hyphens".formatted(key));
        } else if (root.has("debate") && !mistakes.file().equals(key + ".yaml")) {
            mistakes.add(root.line("debate"), "The script of debate '%s' belongs in a file %s.yaml"
                    .formatted(key, key));
        }
    }

    private static Map<String, Section> speakers(Section declared) {
        var speakers = new HashMap<String, Section>();
        declared.keys().forEach(key -> {
            var speaker = declared.section(key);
            speaker.expect(List.of("name", "kind"), List.of());
            speakers.put(key, speaker);
        });
        return speakers;
    }

    private static Optional<Step> step(Section entry, Mistakes mistakes) {
        if (entry.keys().size() != 1) {
            mistakes.add(entry.line(), "A step has exactly one verb; this one has %d: %s"
                    .formatted(entry.keys().size(), String.join(", ", entry.keys())));
            return Optional.empty();
        }
        var word = entry.keys().iterator().next();
        var verb = Verb.named(word);
        if (verb.isEmpty()) {
            mistakes.add(entry.line(), "The verb '%s' is unknown".formatted(word));
        }
        return verb.map(known -> new Step(known, entry.section(word)));
    }
}
