package dev.rejoinder.domain.interchange.mermaid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.parts.Omissions;
import dev.rejoinder.domain.interchange.parts.RelationFeature;
import dev.rejoinder.domain.interchange.parts.StatementFeature;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Scheme;

/// One flowchart. It is drawn to its end, so that its size is known, but remembered only as far as it may go.
final class Flowchart {

    private static final int EDGES_MAX = 400;

    private static final int LENGTH_MAX = 50_000;

    private static final String STYLES = """
              classDef stands stroke:#2a7d2a,stroke-width:2px
              classDef refuted stroke:#b03030,stroke-width:2px
              classDef undecided stroke:#888888,stroke-width:2px
              classDef withdrawn stroke-dasharray:4 3,opacity:0.5
            """;

    private final ArgumentMap map;

    private final Omissions omissions;

    private final Set<String> knots = new HashSet<>();

    private final Map<String, String> names = new HashMap<>();

    private final StringBuilder text = new StringBuilder();

    private long length;

    private long edges;

    Flowchart(ArgumentMap map, Losses losses) {
        this.map = map;
        omissions = new Omissions("", EnumSet.complementOf(EnumSet.of(StatementFeature.EVIDENCE,
                StatementFeature.QUESTION, StatementFeature.ABOUT, StatementFeature.SPEAKER_KIND)),
                EnumSet.of(RelationFeature.SLOTS, RelationFeature.RATINGS), losses);
    }

    /// The flowchart.
    ///
    /// @throws TooLargeForFormat when it has more than 400 edges or 50,000 characters
    String text() {
        omissions.note(map.heading());
        write("flowchart BT\n  %% " + map.heading().title().replace('\n', ' ').replace("%%", "%").strip()
                + "\n");
        try (var statements = map.statements()) {
            statements.forEach(this::draw);
        }
        findKnots();
        try (var relations = map.relations()) {
            relations.forEach(this::draw);
        }
        try (var statements = map.statements()) {
            statements.forEach(this::drawAbout);
        }
        write(STYLES);
        omissions.noteLocutions(map);
        if (edges > EDGES_MAX || length > LENGTH_MAX) {
            throw tooLarge();
        }
        return text.toString();
    }

    private TooLargeForFormat tooLarge() {
        var size = "The debate has %s edges and %s characters as Mermaid".formatted(String.valueOf(edges),
                String.valueOf(length));
        return new TooLargeForFormat(
                "%s, which draws up to %s and %s; export the neighbourhood of a statement instead"
                        .formatted(size, String.valueOf(EDGES_MAX), String.valueOf(LENGTH_MAX)));
    }

    private void write(String piece) {
        length += piece.length();
        if (length <= LENGTH_MAX) {
            text.append(piece);
        }
    }

    private void edge(String from, String arrow, String to) {
        edges++;
        write("  %s %s %s\n".formatted(from, arrow, to));
    }

    private void draw(MappedStatement statement) {
        omissions.note(statement);
        var name = "n" + (names.size() + 1);
        names.put(statement.key(), name);
        var label = Caption.quoted(statement.wording().text());
        var shape = switch (statement.kind()) {
            case CLAIM -> "[%s]";
            case EVIDENCE -> "[/%s/]";
            case QUESTION -> "{{%s}}";
        };
        write("  %s%s%s\n".formatted(name, shape.formatted(label), style(statement.passage())));
    }

    private static String style(Passage passage) {
        return passage.withdrawn() ? ":::withdrawn" : passage.now().map(Flowchart::style).orElse("");
    }

    private static String style(Phase phase) {
        var label = phase.label();
        return label == null ? "" : switch (label) {
            case IN -> ":::stands";
            case OUT -> ":::refuted";
            case UNDECIDED -> ":::undecided";
            case ABSENT -> ":::withdrawn";
        };
    }

    /// Relations that an arrow has to lead to, or that bundle several arrows, are circles.
    private void findKnots() {
        try (var statements = map.statements()) {
            statements.map(statement -> Optional.ofNullable(statement.about())).flatMap(Optional::stream)
                    .map(MapTarget::key).forEach(knots::add);
        }
        try (var relations = map.relations()) {
            relations.forEach(relation -> {
                if (relation.target().isRelation()) {
                    knots.add(relation.target().key());
                }
                if (relation.premises().size() > 1) {
                    knots.add(relation.key());
                }
            });
        }
    }

    private void draw(MappedRelation relation) {
        omissions.note(relation);
        var to = name(relation.target().key());
        if (!knots.contains(relation.key())) {
            edge(name(relation.premises().getFirst()), arrow(relation), to);
            return;
        }
        var knot = "n" + (names.size() + 1);
        names.put(relation.key(), knot);
        write("  %s((\" \"))%s\n".formatted(knot, style(relation.passage())));
        relation.premises().forEach(premise -> edge(name(premise), "---", knot));
        edge(knot, arrow(relation), to);
    }

    private void drawAbout(MappedStatement statement) {
        var about = statement.about();
        if (about != null) {
            edge(name(statement.key()), "-.-|\"about\"|", name(about.key()));
        }
    }

    private String name(String key) {
        return names.getOrDefault(key, "n0");
    }

    private static String arrow(MappedRelation relation) {
        var words = new ArrayList<String>(switch (relation.kind()) {
            case SUPPORT -> List.of();
            case ATTACK -> List.of("attacks");
            case REPHRASE -> List.of("says again");
            case PREFERENCE -> List.of("is preferred to");
        });
        if (!relation.scheme().equals(Scheme.NONE)) {
            words.add(relation.scheme().value());
        }
        if (relation.passage().withdrawn()) {
            words.add("withdrawn");
        }
        var line = switch (relation.kind()) {
            case SUPPORT -> relation.reading() == Reading.REQUIRED ? "==>" : "-->";
            case ATTACK -> "-.->";
            case REPHRASE, PREFERENCE -> "-->";
        };
        return words.isEmpty() ? line : "%s|%s|".formatted(line, Caption.quoted(String.join(", ", words)));
    }
}
