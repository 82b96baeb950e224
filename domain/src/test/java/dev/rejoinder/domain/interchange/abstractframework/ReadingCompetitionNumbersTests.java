package dev.rejoinder.domain.interchange.abstractframework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;

class ReadingCompetitionNumbersTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new IccmaReader(), document, losses);
    }

    private void refuses(String document, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> read(document))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty());
    }

    @Test
    void readsTheFormOf2023() {
        var map = read("p af 3\n1 2\n3 1 \n\n  \n");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "2", "3");
        assertThat(Frameworks.keys(map)).containsExactly("1 attacks 2", "3 attacks 1");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void readsTheOlderForm() {
        assertThat(Frameworks.keys(read("p af 3 2\n1 -2 0\n3 -1 0")))
                .isEqualTo(Frameworks.keys(read("p af 3\n1 2\n3 1")));
    }

    @Test
    void passesOverComments() {
        assertThat(Frameworks.keys(read("# one\np af 2\n# two\n1 2\n#three\n2 1"))).hasSize(2);
        assertThat(losses.report().counts()).containsOnlyKeys("comments");
    }

    @Test
    void keepsWhatAttacksItself() {
        var map = read("p af 1\n1 1\n1 1\n");

        assertThat(map.drawn()).isEmpty();
        assertThat(Documents.written(new IccmaWriter(), map, losses)).isEqualTo("p af 1\n1 1\n1 1\n");
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        assertThat(read("p af 0").said()).isEmpty();
    }

    @Test
    void refusesWhatIsNone() {
        refuses("p af 2\n1 3\n", Place.at(2, 3));
        refuses("p af 2\n0 1\n", Place.at(2, 1));
        refuses("p af 2\n1 2 1\n", Place.at(2, 5));
        refuses("p af 2\n\n1 2\n", Place.at(3, 1));
        refuses("p af 2\n1\n", Place.at(2, 2));
        refuses("p af 2 x\n", Place.at(1, 8));
        refuses("p af 2\na b\n", Place.at(2, 1));
        refuses("p af 2 1\n1 -2\n", Place.at(2, 5));
        refuses("p af 1000001", Place.at(1, 6));
        refuses("p af 99999999999", Place.at(1, 6));
        refuses("p cnf 2", Place.at(1, 1));
        refuses("q af 2", Place.at(1, 1));
        refuses("", Place.at(1, 1));
    }
}
