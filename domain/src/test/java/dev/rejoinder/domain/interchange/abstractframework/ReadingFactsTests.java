package dev.rejoinder.domain.interchange.abstractframework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;

class ReadingFactsTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new ApxReader(), document, losses);
    }

    private String rewritten(String document) {
        return Documents.written(new ApxWriter(), read(document), losses);
    }

    private void refuses(String document, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> read(document))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place))
                .satisfies(refused -> assertThat(refused.sentence()).isNotEmpty());
    }

    @Test
    void takesThemInAnyOrder() {
        var map = read("att( a , b ).arg(a)\n.\nsupp(b,f(x, y)).arg(b). support(a,b). arg( f(x, y) ).");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("a", "b", "f(x, y)");
        assertThat(Frameworks.keys(map)).containsExactly("a attacks b", "b supports \"f(x, y)\"",
                "a supports b");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void readsNamesInQuotationMarks() {
        var map = read("arg(\"a \\\"b\\\"\\\\\\n).\"). arg(\"\"). arg(x).");

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("a \"b\"\\\n).", "(no words)", "x");
        assertThat(Documents.written(new ApxWriter(), map, losses)).contains("arg(\"\").\n");
    }

    @Test
    void readsUuidsThatAreConstants() {
        var map = read("arg(s018f3c2a_1b2c_7d3e_8f4a_5b6c7d8e9f0a).");

        assertThat(map.said()).extracting(MappedStatement::key)
                .containsExactly("018f3c2a-1b2c-7d3e-8f4a-5b6c7d8e9f0a");
    }

    @Test
    void passesOverComments() {
        var map = read("% first\narg(a). % second\n%\narg(b%third\n).");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("a", "b");
        assertThat(losses.report().entries()).singleElement()
                .satisfies(loss -> assertThat(loss.sentence()).endsWith("there are 4"));
    }

    @Test
    void keepsWeightsAside() {
        var document = "arg(a).\nw(a,0.25).\narg(b).\natt(a,b).\n";

        assertThat(rewritten(document)).isEqualTo(document);
        assertThat(read(document).said().getFirst().origins())
                .containsExactly(new Origin("af", "a", "{\"weight\":\"0.25\"}"));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void joinsWhatASetDoes() {
        var document = "arg(a).\narg(b).\narg(c).\nmem(x,a).\nmem(x,b).\natt(x,c).\nw(x,0.5).\n";
        var map = read(document);

        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::premises)
                .containsExactly(tuple("x", List.of("a", "b")));
        assertThat(Documents.written(new ApxWriter(), map, losses)).isEqualTo(document);
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void keepsApartWhatASetDoesTwice() {
        var map = read(
                "arg(a). arg(b). arg(c). mem(x,a). att(x,b). att(x,c). supp(x,b). mem(y,a). att(y,b). att(a,c).");

        assertThat(Frameworks.keys(map)).containsExactly("x", "a attacks c", "a supports b");
        assertThat(losses.report().counts()).containsOnlyKeys("repeated").containsEntry("repeated", 2L);
    }

    @Test
    void namesSetsUnlikeAnythingElse() {
        var map = read(
                "arg(a). arg(b). arg(c). arg(\"a attacks b\"). arg(\"a b attacks c\"). mem(\"a attacks c\",a)."
                        + "mem(\"a attacks c\",b). att(a,b). att(a,c). att(\"a attacks c\",c). mem(y,a). mem(y,c)."
                        + "att(y,b)."
                        + "mem(\"b attacks a\",c). mem(\"b attacks a\",b). supp(\"b attacks a\",a). att(b,a).");

        assertThat(Frameworks.keys(map)).doesNotHaveDuplicates().containsExactly("a attacks b *",
                "a attacks c",
                "a b attacks c *", "y", "b attacks a", "b attacks a *");
    }

    @Test
    void keepsWhatCannotBeDrawnAside() {
        var many = IntStream.range(0, 51).mapToObj("m%d"::formatted).toList();
        var kept = "val(a,red).\natt(x,a).\natt(z,b).\nw(nobody,1).\nmem(x,a).\nmem(none,a).\n"
                + many.stream().map("mem(z,%s).\n"::formatted).collect(Collectors.joining());
        var document = "arg(a).\narg(b).\n"
                + many.stream().map("arg(%s).\n"::formatted).collect(Collectors.joining())
                + "att(b,b).\nsupp(b,b).\n" + kept;

        assertThat(rewritten(document).lines().sorted())
                .containsExactlyElementsOf(document.lines().sorted().toList());
        assertThat(losses.report().losses()).isZero();
        assertThat(losses.report().counts()).containsOnlyKeys("fact", "attacks-itself", "supports-itself");
    }

    @Test
    void tellsAttacksFromSupports() {
        assertThat(Frameworks.counts(read("arg(a). arg(b). att(a,b). att(b,a). supp(a,b).")))
                .containsEntry(RelationKind.ATTACK, 2L).containsEntry(RelationKind.SUPPORT, 1L);
    }

    @Test
    void refusesWhatIsNone() {
        refuses("arg(a).\natt(a,b).", Place.at(2, 1));
        refuses("arg(a).\natt(b,a).", Place.at(2, 1));
        refuses("arg(a). mem(x,b). att(x,a).", Place.at(1, 9));
        refuses("arg(a,b).", Place.at(1, 1));
        refuses("arg(a)", Place.at(1, 7));
        refuses("arg(a", Place.at(1, 6));
        refuses("arg( ).", Place.at(1, 6));
        refuses("arg(\"a", Place.at(1, 5));
        refuses("arg(\"a\\", Place.at(1, 5));
        refuses("arg a.", Place.at(1, 5));
        refuses("(a).", Place.at(1, 1));
        refuses("f(" + "a,".repeat(200) + "a).", Place.at(1, 203));
    }

    @Test
    void keepsManyOtherFactsInSeveralOrigins() {
        var document = IntStream.range(0, 6_000).mapToObj("weighs(a,%d).\n"::formatted)
                .collect(Collectors.joining("", "arg(a).\n", ""));

        assertThat(read(document).heading().origins()).hasSizeBetween(3, 4)
                .allSatisfy(origin -> assertThat(origin.foreign()).hasSizeLessThan(Origin.FOREIGN_LIMIT));
        assertThat(rewritten(document)).isEqualTo(document);
    }
}
