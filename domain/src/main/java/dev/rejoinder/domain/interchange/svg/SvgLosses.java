package dev.rejoinder.domain.interchange.svg;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.layout.MapLayout;
import dev.rejoinder.domain.statement.Scope;

/// Notes what a picture does not show.
final class SvgLosses {

    private final MapLayout layout;

    private final Losses losses;

    SvgLosses(MapLayout layout, Losses losses) {
        this.layout = layout;
        this.losses = losses;
    }

    void lose(MapHeading heading) {
        losses.loseBesides(heading);
        note("", "origin", !heading.origins().isEmpty());
    }

    void lose(MappedLocution locution) {
        note(locution.statement(), "locution", true);
    }

    /// Whether the statement has a place.
    boolean keep(MappedStatement statement) {
        if (layout.indexOf(statement.key()) == MapLayout.NONE) {
            return misplace(statement.key());
        }
        note(statement.key(), "sources", !statement.sources().isEmpty());
        note(statement.key(), "scope", !statement.scope().equals(Scope.ANY));
        note(statement.key(), "origin", !statement.origins().isEmpty());
        note(statement.key(), "ratings", !statement.passage().ratings().equals(Ratings.NONE));
        return true;
    }

    /// Whether the relation has a place.
    boolean keep(MappedRelation relation) {
        if (layout.indexOf(relation.key()) == MapLayout.NONE) {
            return misplace(relation.key());
        }
        note(relation.key(), "slots", !relation.slots().isEmpty());
        note(relation.key(), "origin", !relation.origins().isEmpty());
        note(relation.key(), "ratings", !relation.passage().ratings().equals(Ratings.NONE));
        return true;
    }

    private boolean misplace(String key) {
        losses.lose(key, "place", Treatment.LEFT_OUT, "It has no place in the layout that is drawn");
        return false;
    }

    private void note(String element, String feature, boolean isLost) {
        if (isLost) {
            losses.lose(element, feature, Treatment.LEFT_OUT,
                    "A picture does not show the %s".formatted(feature));
        }
    }
}
