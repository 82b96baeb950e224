package dev.rejoinder.domain.interchange.aif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.ObjectNode;

/// What of a document belongs to none of its statements and relations, kept as origins of the debate: as one, or in
/// pieces. They are called by number and content, so that the remainders of several documents go side by side.
final class Remainder {

    /// As much as the pieces may hold together, as `cost` counts.
    static final long ROOM = 49L * (Origin.FOREIGN_LIMIT - 1_000);

    private static final int PIECE_COST_MAX = Origin.FOREIGN_LIMIT - 500;

    private static final String PIECE = "@piece";

    private static final String TEXT = "@text";

    private static final String LAST = "@last";

    private Remainder() {}

    /// The origins that keep this.
    static List<Origin> keep(String text) {
        var content =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
        if (text.codePointCount(0, text.length()) <= Origin.FOREIGN_LIMIT) {
            return List.of(new Origin(NodeIds.SYSTEM, "#1-" + content, text));
        }
        var origins = new ArrayList<Origin>();
        for (var start = 0; start < text.length();) {
            var end = end(text, start);
            var number = origins.size() + 1;
            var piece = Json.object().put(PIECE, number).put(LAST, end == text.length()).put(TEXT,
                    text.substring(start, end));
            origins.add(new Origin(NodeIds.SYSTEM, "#%d-%s".formatted(number, content), Json.text(piece)));
            start = end;
        }
        return origins;
    }

    private static int end(String text, int start) {
        var room = PIECE_COST_MAX;
        var end = start;
        while (end < text.length() && room > 0) {
            room -= cost(text.charAt(end++));
        }
        return end;
    }

    /// How long the text is within a text of JSON.
    static long cost(String text) {
        return text.chars().mapToLong(character -> cost((char) character)).sum();
    }

    private static int cost(char character) {
        if (character == '"' || character == '\\') {
            return 2;
        }
        return Character.isSurrogate(character) ? 6 : 1;
    }

    /// What these origins keep: that of each document in turn.
    static List<ObjectNode> read(List<Origin> origins) {
        var read = new ArrayList<ObjectNode>();
        var pieces = new StringBuilder();
        origins.stream().filter(origin -> origin.system().equals(NodeIds.SYSTEM)).forEach(
                origin -> Json.parseIfObject(origin.foreign()).ifPresent(kept -> {
                    if (!kept.has(PIECE)) {
                        read.add(kept);
                        return;
                    }
                    pieces.append(Json.member(kept, TEXT));
                    if (kept.path(LAST).asBoolean(false)) {
                        Json.parseIfObject(pieces.toString()).ifPresent(read::add);
                        pieces.setLength(0);
                    }
                }));
        return read;
    }
}
