package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementKind;

/// Says what of debates no framework carries.
final class Shortfalls {

    private final Losses losses;

    Shortfalls(Losses losses) {
        this.losses = losses;
    }

    /// What is known of the debate as a whole.
    void of(ArgumentMap map) {
        var heading = map.heading();
        unless(heading.title().isEmpty(), "", "title");
        unless(heading.description().isEmpty(), "", "description");
        unless(heading.language().isEmpty(), "", "language");
        of("", heading.origins());
        try (var locutions = map.locutions()) {
            locutions.forEach(locution -> unless(false, locution.statement(), "locution"));
        }
        losses.loseBesides(heading);
    }

    /// What is known of a statement besides its words.
    void of(MappedStatement statement) {
        var key = statement.key();
        unless(statement.kind() != StatementKind.EVIDENCE, key, "evidence");
        unless(statement.kind() != StatementKind.QUESTION, key, "question");
        unless(statement.about() == null, key, "about");
        unless(statement.wording().language().isEmpty(), key, "language");
        unless(statement.scope().equals(Scope.ANY), key, "scope");
        unless(statement.sources().isEmpty(), key, "sources");
        unless(statement.attribution() == null, key, "speaker");
        unless(!statement.needsSupport(), key, "burden");
        of(key, statement.origins());
        of(key, statement.passage());
    }

    /// What is known of a relation besides what bears on what.
    void of(MappedRelation relation) {
        var key = relation.key();
        unless(relation.scheme().value().isEmpty(), key, "scheme");
        unless(relation.slots().isEmpty(), key, "slots");
        unless(relation.reading() == Reading.PLAIN, key, "required");
        of(key, relation.origins());
        of(key, relation.passage());
    }

    private void of(String key, List<Origin> origins) {
        var own = origins.stream().filter(origin -> origin.system().equals(Framework.SYSTEM)).count();
        unless(own == origins.size(), key, "origin");
    }

    private void of(String key, Passage passage) {
        unless(passage.ratings().equals(Ratings.NONE), key, "ratings");
    }

    /// Says that the feature does not arrive, unless there is nothing of it.
    void unless(boolean absent, String key, String feature) {
        if (!absent) {
            losses.lose(key, feature, Treatment.LEFT_OUT,
                    "Abstract frameworks of this format have no place for this: %s".formatted(feature));
        }
    }
}
