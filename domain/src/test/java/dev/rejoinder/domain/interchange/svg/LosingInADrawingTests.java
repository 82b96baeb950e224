package dev.rejoinder.domain.interchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;

class LosingInADrawingTests {

    private static final Set<Carried> SHOWN = EnumSet.complementOf(EnumSet.of(Carried.SOURCES, Carried.SCOPES,
            Carried.SLOTS, Carried.ORIGINS, Carried.LOCUTIONS));

    private static final List<Origin> ORIGINS = List.of(Origin.of("elsewhere", "x"));

    private static final Passage RATED = new Passage("", 0, false, new Ratings(1, 0, 0), List.of());

    @Test
    void showsTheRest() {
        for (var seed = 0; seed < 200; seed++) {
            assertThat(draw(MadeUpMaps.map(seed, 20, SHOWN)).isEmpty()).isTrue();
        }
    }

    @Test
    void showsNothingBesidesStatements() {
        var claim = Debate.claim("a", "Engines").citing(List.of(new Source("", "Notes", "", "")))
                .within(new Scope("1843", "", "")).from(ORIGINS);

        assertThat(draw(Debate.of(Debate.in(claim, RATED))).counts().keySet())
                .containsExactly("origin", "ratings", "scope", "sources");
    }

    @Test
    void showsNothingBesidesRelations() {
        var relation = Debate.relation("r", RelationKind.SUPPORT, List.of("e"), MapTarget.statement("a"))
                .following(new Scheme("sign"), Map.of(1, "e")).from(ORIGINS);

        assertThat(draw(Debate.with(Debate.map(), Debate.in(relation, RATED))).counts().keySet())
                .containsExactly("origin", "ratings", "slots");
    }

    @Test
    void showsNothingBesidesTheMap() {
        var heading = new MapHeading("debate", "Engines", "", "", 0, "", ORIGINS, Map.of("charges", 2L));
        var denial = new MappedLocution("a", new Attribution("Mary", SpeakerKind.PERSON, "", ""),
                Locution.DENIED, null);

        assertThat(draw(new DocumentMap(heading, List.of(Debate.claim("a", "Engines")), List.of(),
                List.of(denial))).counts()).isEqualTo(Map.of("charges", 1L, "locution", 1L, "origin", 1L));
    }

    @Test
    void showsNothingThatHasNoPlaceOnTheWhole() {
        var losses = new Losses();
        var whole = Debate.of(Debate.claim("a", "Engines"));
        var writer = new SvgWriter(LayoutOptions.DEFAULT, whole);

        try (var pieces = writer.write(Debate.map(), losses)) {
            assertThat(pieces).noneMatch(piece -> piece.contains("data-key=\"b\""));
        }

        assertThat(losses.report().counts()).isEqualTo(Map.of("place", 7L));
    }

    @Test
    void isToldWhenTheDrawingHasEnded() {
        var losses = new Losses();
        var map = Debate.of(Debate.claim("a", "Engines").from(ORIGINS));

        var pieces = new ArrayList<String>();
        try (var drawing = new SvgWriter(LayoutOptions.DEFAULT).write(map, losses)) {
            assertThat(losses.report().isEmpty()).isTrue();
            drawing.forEachOrdered(pieces::add);
        }

        assertThat(losses.report().entries()).singleElement().extracting("sentence")
                .isEqualTo("A picture does not show the origin");
    }

    private static LossReport draw(ArgumentMap map) {
        var losses = new Losses();
        try (var pieces = new SvgWriter(LayoutOptions.DEFAULT).write(map, losses)) {
            pieces.forEachOrdered(piece -> assertThat(piece).isNotEmpty());
        }
        return losses.report();
    }
}
