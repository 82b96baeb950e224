package dev.rejoinder.domain.interchange.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Omissions;
import dev.rejoinder.domain.interchange.parts.Outline;
import dev.rejoinder.domain.interchange.parts.Outline.Arc;
import dev.rejoinder.domain.interchange.parts.Outline.Line;
import dev.rejoinder.domain.interchange.parts.RelationFeature;
import dev.rejoinder.domain.interchange.parts.StatementFeature;

/// A debate as an outline of statements and relations. The only premise of a relation stands on the relation's own
/// line.
final class DebateOutline {

    private static final int DEPTH_MAX = 24;

    private final MapHeading heading;

    private final List<MappedStatement> statements = new ArrayList<>();

    private final List<MappedRelation> relations = new ArrayList<>();

    private final Map<String, Integer> nodes = new HashMap<>();

    private final List<List<Arc>> below = new ArrayList<>();

    private final Map<String, List<String>> acts = new HashMap<>();

    private final BitSet linked = new BitSet();

    private final IdentityHashMap<Line, Integer> indents = new IdentityHashMap<>();

    DebateOutline(ArgumentMap map, Losses losses) {
        heading = map.heading();
        var omissions =
                new Omissions("", EnumSet.noneOf(StatementFeature.class), EnumSet.of(RelationFeature.SLOTS),
                        losses);
        losses.loseBesides(heading);
        try (var said = map.statements()) {
            said.forEach(statement -> add(statement, omissions));
        }
        try (var drawn = map.relations()) {
            drawn.forEach(relation -> add(relation, omissions));
        }
        try (var recorded = map.locutions()) {
            recorded.forEach(locution -> acts.computeIfAbsent(locution.statement(), _ -> new ArrayList<>())
                    .add(act(locution)));
        }
        statements.forEach(this::linkAbout);
    }

    private void add(MappedStatement statement, Omissions omissions) {
        omissions.note(statement);
        nodes.put(statement.key(), statements.size());
        statements.add(statement);
        below.add(new ArrayList<>());
    }

    private void add(MappedRelation relation, Omissions omissions) {
        omissions.note(relation);
        var node = statements.size() + relations.size();
        nodes.put(relation.key(), node);
        relations.add(relation);
        below.add(new ArrayList<>(relation.premises().stream().map(premise -> arc(node(premise))).toList()));
        below.get(node(relation.target().key())).add(arc(node));
    }

    private static Arc arc(int node) {
        return new Arc(node, node, false);
    }

    private int node(String key) {
        return nodes.getOrDefault(key, 0);
    }

    private String act(MappedLocution locution) {
        var as = locution.as();
        if (as != null) {
            linked.set(node(as));
        }
        var instead = as == null ? "" : " as " + reference(node(as));
        return "%s %s it%s".formatted(Markdown.inline(locution.attribution().name()), locution.act().verb(),
                instead);
    }

    private void linkAbout(MappedStatement statement) {
        var about = statement.about();
        if (about != null) {
            linked.set(node(about.key()));
        }
    }

    private boolean isStatement(int node) {
        return node < statements.size();
    }

    private MappedRelation relation(int node) {
        return relations.get(node - statements.size());
    }

    /// The document, line by line.
    Stream<String> pieces() {
        var first = new BitSet();
        first.set(0, statements.size());
        relations.forEach(relation -> relation.premises().forEach(premise -> first.clear(node(premise))));
        var lines = Outline.lines(below::get, statements.size(), DEPTH_MAX, first);
        lines.stream().filter(Line::again).forEach(line -> linked.set(line.node()));
        lines.stream().filter(line -> line.above() == null && !isStatement(line.node()))
                .forEach(line -> linked.set(node(relation(line.node()).target().key())));
        var items = Stream.concat(Stream.of(head()), lines.stream().map(this::piece));
        return Stream.concat(items, Stream.of(lines.isEmpty() ? "" : "\n"));
    }

    private String head() {
        var head = new StringBuilder();
        head.append("# ").append(Markdown.inline(heading.title().replace('\n', ' '))).append('\n');
        if (!heading.description().isEmpty()) {
            head.append('\n').append(Markdown.paragraph(heading.description())).append('\n');
        }
        if (heading.version() > 0) {
            head.append("\n*Version %s, %s*\n".formatted(String.valueOf(heading.version()),
                    Markdown.inline(heading.at())));
        }
        return head.toString();
    }

    /// The line, which goes on with the one above it where it is about the only premise of a relation.
    private String piece(Line line) {
        var above = line.above();
        var isMerged = above != null && isStatement(line.node()) && !isStatement(above.node())
                && relation(above.node()).premises().size() == 1;
        var indent = above == null ? 0 : indents.getOrDefault(above, 0) + (isMerged ? 0 : 1);
        indents.put(line, indent);
        return (isMerged ? " " : "\n%s- ".formatted("  ".repeat(indent))) + text(line);
    }

    private String text(Line line) {
        var node = line.node();
        if (isStatement(node)) {
            return line.again() ? reference(node) : statement(node);
        }
        var stance = Prose.stance(relation(node));
        if (line.again()) {
            return "%s %s".formatted(stance, Markdown.reference("further down", name(node)));
        }
        var context = line.above() == null
                ? "On %s: ".formatted(reference(node(relation(node).target().key())))
                : "";
        return anchor(node) + context + stance;
    }

    private String statement(int node) {
        var statement = statements.get(node);
        var remarks = new ArrayList<>(Prose.remarks(statement));
        remarks.addAll(acts.getOrDefault(statement.key(), List.of()));
        var about = statement.about();
        if (about != null) {
            remarks.addFirst("about " + reference(node(about.key())));
        }
        return anchor(node) + Prose.kind(statement) + Prose.words(statement)
                + (remarks.isEmpty() ? "" : " — " + String.join(" · ", remarks));
    }

    private String anchor(int node) {
        return linked.get(node) ? Markdown.anchor(name(node)) : "";
    }

    private String reference(int node) {
        var words = isStatement(node)
                ? Markdown.beginning(statements.get(node).wording().text())
                : "an inference";
        return Markdown.reference(words, name(node));
    }

    private String name(int node) {
        return isStatement(node) ? "s" + (node + 1) : "r" + (node - statements.size() + 1);
    }
}
