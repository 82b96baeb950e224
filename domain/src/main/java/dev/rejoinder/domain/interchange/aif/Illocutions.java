package dev.rejoinder.domain.interchange.aif;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.rejoinder.domain.interchange.SchemeNames;
import tools.jackson.databind.JsonNode;

/// Which locution is behind each illocution: the first that leads to it, or, when a transition leads to it, the only
/// one to which that transition leads.
final class Illocutions {

    static final int NONE = -1;

    private static final int SEVERAL = -2;

    private static final int NAME_LENGTH_MAX = 60;

    private static final int NAME_WORDS_MAX = 6;

    private final NodeGraph graph;

    private final int[] sources;

    private final int[] turns;

    Illocutions(NodeGraph graph) {
        this.graph = graph;
        sources = new int[graph.nodeCount()];
        turns = new int[graph.nodeCount()];
        Arrays.fill(sources, NONE);
        Arrays.fill(turns, NONE);
        for (var edge = 0; edge < graph.edgeCount(); edge++) {
            note(graph.from(edge), graph.to(edge));
        }
    }

    private void note(int from, int to) {
        var begins = graph.type(from) == NodeType.L || graph.type(from) == NodeType.TA;
        if (begins && graph.type(to) == NodeType.YA && sources[to] == NONE) {
            sources[to] = from;
        }
        if (graph.type(from) == NodeType.TA && graph.type(to) == NodeType.L) {
            turns[from] = turns[from] == NONE ? to : SEVERAL;
        }
    }

    /// The illocutions that lead to the node.
    IntStream of(int node, Groups incoming) {
        return incoming.in(node).map(graph::from).filter(from -> graph.type(from) == NodeType.YA);
    }

    /// The locution by which somebody does this directly, `NONE` when there is none.
    int locution(int illocution) {
        var source = sources[illocution];
        return source != NONE && graph.type(source) == NodeType.L ? source : NONE;
    }

    /// The locution by which somebody does this, be it in reply to another; `NONE` when there is none.
    int turn(int illocution) {
        var source = sources[illocution];
        var direct = source == NONE || graph.type(source) == NodeType.L;
        return direct ? source : Math.max(NONE, turns[source]);
    }

    /// How an illocution is named, such as `Asserting`.
    static String name(JsonNode node) {
        var scheme = Json.member(node, "scheme");
        var name = scheme.isBlank() ? Json.member(node, "text") : scheme;
        return name.length() <= NAME_LENGTH_MAX ? name : "";
    }

    /// What an illocution of this name does, such as `asserting`.
    static String force(String name) {
        return SchemeNames.read(name).value();
    }

    /// The name before the words of a locution such as `Ada : Engines compose`, or empty.
    static String speakerIn(String text) {
        var colon = text.indexOf(':');
        if (colon <= 0 || colon > NAME_LENGTH_MAX || !isFollowedBySpace(text, colon)) {
            return "";
        }
        var name = text.substring(0, colon).strip();
        var gaps = name.chars().filter(Character::isWhitespace).count();
        return name.indexOf('\n') < 0 && gaps < NAME_WORDS_MAX ? name : "";
    }

    private static boolean isFollowedBySpace(String text, int colon) {
        return colon + 1 == text.length() || Character.isWhitespace(text.charAt(colon + 1));
    }
}
