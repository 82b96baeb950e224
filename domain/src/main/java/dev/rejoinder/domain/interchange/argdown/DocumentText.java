package dev.rejoinder.domain.interchange.argdown;

import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;

/// Writes a map as an Argdown document, block by block.
final class DocumentText {

    private final ArgumentMap map;

    private final Losses losses;

    private final Layout layout;

    private final StatementText statements;

    private final ArgumentText arguments;

    private final DataText data;

    private final Sections sections;

    private boolean blank = true;

    DocumentText(ArgumentMap map, Losses losses) {
        this.map = map;
        this.losses = losses;
        var heading = map.heading();
        sections = new Sections(heading.origins());
        layout = new Layout(RelationDrawing.isStrict(FrontMatterText.kept(heading)), losses);
        statements = new StatementText(layout, sections, losses);
        arguments = new ArgumentText(layout, sections);
        data = new DataText(layout, losses);
    }

    /// What precedes all blocks.
    String beginning() {
        losses.loseBesides(map.heading());
        layout.plan(map);
        return FrontMatterText.of(map.heading());
    }

    /// A block per statement.
    Stream<String> statements() {
        return map.statements().map(this::statement);
    }

    private String statement(MappedStatement statement) {
        if (layout.isLeftOut(statement.key())) {
            return "";
        }
        blank = false;
        loseRatings(statement.key(), statement.passage());
        return statements.of(statement);
    }

    private void loseRatings(String key, Passage passage) {
        if (!passage.ratings().equals(Ratings.NONE)) {
            losses.lose(key, "ratings", Treatment.LEFT_OUT, "There is no place for ratings");
        }
    }

    /// Blocks for the relations that are no lines.
    Stream<String> relations() {
        return map.relations().map(this::relation);
    }

    private String relation(MappedRelation relation) {
        var key = relation.key();
        if (layout.isLeftOut(key)) {
            return "";
        }
        loseRatings(key, relation.passage());
        if (layout.isLine(key)) {
            return "";
        }
        if (layout.isData(key)) {
            return data.of(relation);
        }
        var steps = layout.argument(relation);
        return steps.isEmpty() ? "" : arguments.of(steps);
    }

    /// A block per act of a speaker.
    Stream<String> locutions() {
        return map.locutions().map(this::locution);
    }

    private String locution(MappedLocution locution) {
        return data.of(locution);
    }

    /// What follows all blocks. A document needs at least one of them.
    String end() {
        var rest = sections.rest();
        if (!blank || !rest.isEmpty()) {
            return rest;
        }
        var title = Escaping.escaped(map.heading().title());
        return "# %s\n".formatted(title.isEmpty() ? "…" : title);
    }
}
