package dev.rejoinder.domain.interchange.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;

/// Tells what of a map a format has no place for.
///
/// @param system the format's own, whose origins it carries; empty for a format that carries none
/// @param said what of statements it does not carry
/// @param drawn what of relations it does not carry
public record Omissions(String system, Set<StatementFeature> said, Set<RelationFeature> drawn,
        Losses losses) {

    public Omissions {
        said = Set.copyOf(said);
        drawn = Set.copyOf(drawn);
    }

    /// Notes what of the statement does not arrive.
    public void note(MappedStatement statement) {
        Stream.of(StatementFeature.values()).filter(said::contains).filter(feature -> feature.isOf(statement))
                .forEach(feature -> losses.lose(statement.key(), feature.word(), feature.treatment(),
                        feature.sentence()));
        noteOrigins(statement.key(), statement.origins());
    }

    /// Notes what of the relation does not arrive.
    public void note(MappedRelation relation) {
        Stream.of(RelationFeature.values()).filter(drawn::contains).filter(feature -> feature.isOf(relation))
                .forEach(feature -> losses.lose(relation.key(), feature.word(), feature.treatment(),
                        feature.sentence()));
        noteOrigins(relation.key(), relation.origins());
    }

    /// Notes what of the debate as a whole does not arrive: its description, its language, what it holds besides its
    /// map.
    public void note(MapHeading heading) {
        if (!heading.description().isEmpty()) {
            losses.lose("", "description", Treatment.LEFT_OUT, "The debate's description is not written");
        }
        if (!heading.language().isEmpty()) {
            losses.lose("", StatementFeature.LANGUAGE.word(), Treatment.LEFT_OUT,
                    "The debate's language is not said");
        }
        noteOrigins("", heading.origins());
        losses.loseBesides(heading);
    }

    /// Notes that what speakers did with statements does not arrive.
    public void noteLocutions(ArgumentMap map) {
        try (var locutions = map.locutions()) {
            locutions.forEach(locution -> losses.lose(locution.statement(), "locution", Treatment.LEFT_OUT,
                    "That %s %s it is not written".formatted(locution.attribution().name(),
                            locution.act().verb())));
        }
    }

    private void noteOrigins(String element, List<Origin> origins) {
        if (origins.stream().anyMatch(origin -> !origin.system().equals(system))) {
            losses.lose(element, "origin", Treatment.LEFT_OUT,
                    "What it is called in another system is not written");
        }
    }
}
