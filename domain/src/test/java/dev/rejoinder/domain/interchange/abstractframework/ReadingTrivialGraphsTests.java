package dev.rejoinder.domain.interchange.abstractframework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Wording;

class ReadingTrivialGraphsTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new TgfReader(), document, losses);
    }

    private String rewritten(String document) {
        return Documents.written(new TgfWriter(), read(document), losses);
    }

    private void refuses(String document, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> read(document))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty());
    }

    @Test
    void takesNamesOrLabelsForWords() {
        var map = read("\uFEFFa\r\n\r\n b  Engines\tcompose \r\n#\r\na b\r\n\r\n");

        assertThat(map.said()).extracting(MappedStatement::wording)
                .containsExactly(new Wording("a", ""), new Wording("Engines\tcompose", ""));
        assertThat(map.drawn()).extracting(MappedRelation::key).containsExactly("a attacks b");
        assertThat(map.said().getFirst().origins()).containsExactly(Origin.of("af", "a"));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void keepsWhatAttacksItselfAside() {
        assertThat(rewritten("a\nb\n#\na b\nb b\n")).isEqualTo("a\nb\n#\nb b\na b\n");
        assertThat(losses.report().counts()).containsOnlyKeys("attacks-itself");
        assertThat(losses.report().losses()).isZero();
    }

    @Test
    void countsWhatIsThereAgain() {
        assertThat(rewritten("a\na\nb x\n#\na b\na b why\n")).isEqualTo("a\nb x\n#\na b why\na b why\n");
        assertThat(losses.report().counts()).containsOnlyKeys("repeated");
        assertThat(losses.report().warnings()).isEqualTo(2);
    }

    @Test
    void keepsOnlyOneLabel() {
        assertThat(rewritten("a x\na y\na x\n#\n")).isEqualTo("a x\n#\n");
        assertThat(losses.report().counts()).containsEntry("label", 1L).containsEntry("repeated", 1L);
    }

    @Test
    void keepsLabelsOfAttacks() {
        assertThat(rewritten("a\nb\n#\na b because it is so\n")).isEqualTo("a\nb\n#\na b because it is so\n");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void namesAttacksUnlikeArguments() {
        var map = read("\"a\nb\n#\n\"a b\nb \"a\n");

        assertThat(Frameworks.keys(map)).containsExactly("\"\\\"a\" attacks b", "b attacks \"\\\"a\"");
    }

    @Test
    void keepsWhatIsTooLongForAName() {
        var name = "a".repeat(501);
        var map = read(name + "\n#\n");

        assertThat(map.said()).singleElement().extracting(MappedStatement::key).asString().startsWith("#");
        assertThat(Documents.written(new TgfWriter(), map, losses)).isEqualTo(name + "\n#\n");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void keepsLabelsThatDoNotFit() {
        var label = "a" + "x".repeat(10_000);

        assertThat(rewritten("a " + label + "\n#\n")).isEqualTo("a " + label + "\n#\n");
        assertThat(losses.report().counts()).containsOnlyKeys("text");
    }

    @Test
    void refusesWhatIsNone() {
        refuses("a\nb", Place.at(2, 2));
        refuses("a\n# b\n", Place.at(2, 4));
        refuses("a\n#\na\n", Place.at(3, 1));
        refuses("a\n#\n  b a\n", Place.at(3, 3));
        refuses("", Place.at(1, 1));
    }
}
