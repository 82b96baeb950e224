package dev.rejoinder.domain.interchange.aif;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import tools.jackson.databind.node.ObjectNode;

/// What of a document is exactly what is written here for an attribution. It is written again anyway, and not kept.
final class OwnSayings {

    private final NodeGraph graph;

    private final Groups incoming;

    private final BitSet nodes = new BitSet();

    private final BitSet edges = new BitSet();

    private final BitSet entries = new BitSet();

    private final Map<String, Integer> texts = new HashMap<>();

    OwnSayings(NodeGraph graph, Inferences inferences, Voices voices) {
        this.graph = graph;
        incoming = inferences.incoming();
        var candidates = IntStream.range(0, graph.nodeCount()).filter(this::isCandidate).toArray();
        if (candidates.length > 0) {
            noteEntries();
        }
        for (var node : candidates) {
            voices.author(node)
                    .map(voice -> new Saying(graph.id(node), words(node), voice.name(), voice.start()))
                    .filter(this::isThere).ifPresent(this::drop);
        }
        texts.clear();
    }

    private boolean isCandidate(int node) {
        return graph.type(node) == NodeType.I && graph.key(node).equals(graph.id(node))
                && isThere(Saying.illocutionId(graph.id(node))) && isThere(Saying.locutionId(graph.id(node)));
    }

    private boolean isThere(String id) {
        var node = graph.find(id);
        return node != NodeGraph.NOWHERE && graph.isThere(node);
    }

    private void noteEntries() {
        var all = graph.entries();
        for (var entry = 0; entry < all.size(); entry++) {
            if (List.of(Lists.LOCUTIONS, Lists.PARTICIPANTS).contains(all.get(entry).list())) {
                texts.putIfAbsent(all.get(entry).text(), entry);
            }
        }
    }

    private String words(int node) {
        return new Fitting(new Losses()).wording("", Json.member(graph.node(node), "text"), "").text();
    }

    private boolean isThere(Saying saying) {
        var locution = graph.find(Saying.locutionId(saying.statement()));
        var illocution = graph.find(Saying.illocutionId(saying.statement()));
        return saying.isRepeatable() && graph.node(locution).equals(saying.locution())
                && graph.node(illocution).equals(saying.illocution()) && isUttered(illocution, locution)
                && isAsserted(graph.find(saying.statement()), illocution)
                && entry(saying.entry()) != NodeGraph.NOWHERE
                && entry(saying.participant()) != NodeGraph.NOWHERE;
    }

    private boolean isUttered(int illocution, int locution) {
        return incoming.in(illocution).count() == 1
                && incoming.in(illocution).allMatch(edge -> graph.from(edge) == locution && isUnmarked(edge));
    }

    private boolean isAsserted(int statement, int illocution) {
        return incoming.in(statement).filter(edge -> graph.from(edge) == illocution).findFirst().stream()
                .anyMatch(this::isUnmarked);
    }

    private boolean isUnmarked(int edge) {
        return graph.mark(edge) == null;
    }

    private void drop(Saying saying) {
        var illocution = graph.find(Saying.illocutionId(saying.statement()));
        nodes.set(graph.find(Saying.locutionId(saying.statement())));
        nodes.set(illocution);
        edges.set(incoming.in(illocution).findFirst().orElseThrow());
        edges.set(incoming.in(graph.find(saying.statement())).filter(edge -> graph.from(edge) == illocution)
                .findFirst().orElseThrow());
        entries.set(entry(saying.entry()));
        entries.set(entry(saying.participant()));
    }

    private int entry(ObjectNode entry) {
        return texts.getOrDefault(Json.text(entry), NodeGraph.NOWHERE);
    }

    /// Whether the attribution of the statement is written so.
    boolean isFor(int statement) {
        return incoming.in(statement).anyMatch(edges::get);
    }

    boolean hasNode(int node) {
        return nodes.get(node);
    }

    boolean hasEdge(int edge) {
        return edges.get(edge);
    }

    boolean hasEntry(int entry) {
        return entries.get(entry);
    }
}
