package dev.rejoinder.domain.interchange.argdown;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes up Argdown documents, the same from the same seed.
final class MadeUpDocuments {

    private static final List<String> WORDS =
            List.of("engines", "*all* music", "**rules** suffice", "_not_ so",
                    "[a score](http://example.org/score)", "#tag", "#(two words)", "@[A]", ":heart:", ".A.",
                    "e.g. this",
                    "\\* escaped", "or/and", "1 - 2", "a, b", "...", "a = b", "étude 音楽", "once /* gone */");

    private static final List<String> NAMED = List.of("[A]", "[B]", "[C c]", "<A>", "<B>", "<D d>");

    private static final List<String> SIGNS = List.of("+", "-", "<+", "<-", "+>", "->", "_>", "<_");

    private static final List<String> INFERENCES =
            List.of("----", "-- Modus ponens --", "-- One, two {uses: [1]} --",
                    "--\nOdd (rule)\n--", "-- {colour: red} --");

    private final Random luck;

    private MadeUpDocuments(long seed) {
        luck = new Random(seed);
    }

    /// The document of this seed.
    static String document(long seed) {
        return new MadeUpDocuments(seed).document();
    }

    private String document() {
        var front = luck.nextInt(4) == 0 ? "===\ntitle: Engines\nmodel: {mode: strict}\n===\n\n" : "";
        return front
                + Stream.generate(this::block).limit(1 + luck.nextInt(5)).collect(Collectors.joining("\n\n"));
    }

    private String block() {
        return switch (luck.nextInt(8)) {
            case 0 -> "# " + words();
            case 1 -> "  * %s\n  * %s".formatted(element(), element());
            case 2, 3 -> "<R%d>: %s%n%n".formatted(luck.nextInt(1_000_000), words()) + reconstruction();
            default -> element() + lines(3);
        };
    }

    private String lines(int count) {
        return IntStream.range(0, luck.nextInt(count + 1))
                .mapToObj(depth -> "\n" + "  ".repeat(1 + luck.nextInt(depth + 1))
                        + any(SIGNS) + " " + element())
                .collect(Collectors.joining());
    }

    private String reconstruction() {
        var premises = IntStream.rangeClosed(1, 1 + luck.nextInt(3))
                .mapToObj(number -> "(1) [P%d]%n".formatted(number)).collect(Collectors.joining());
        var undercut = luck.nextBoolean() ? "  <_ %s\n".formatted(element()) : "";
        var step = "%s\n%s(2) [Q%d]".formatted(any(INFERENCES), undercut, luck.nextInt(3));
        var more = luck.nextInt(3) == 0 ? "\n(3) more\n----\n(4) [R]" : "";
        return premises + step + more;
    }

    private String element() {
        return switch (luck.nextInt(4)) {
            case 0 -> words();
            case 1 ->
                any(NAMED) + ": " + words() + (luck.nextInt(4) == 0 ? " {colour: blue, list: [1, x]}" : "");
            case 2 -> any(NAMED) + " #seen";
            default -> any(NAMED);
        };
    }

    private String words() {
        return Stream.generate(() -> any(WORDS)).limit(1 + luck.nextInt(4)).collect(Collectors.joining(" "));
    }

    private String any(List<String> list) {
        return list.get(luck.nextInt(list.size()));
    }
}
