package dev.rejoinder.domain.interchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;

class KeepingAsideTests {

    private final Losses losses = new Losses();

    @Test
    void keepsTheNamesThatFit() {
        var kept = Aside.nothing();

        assertThat(Aside.fitting("a b", kept)).isEqualTo("a b");
        assertThat(kept.isEmpty()).isTrue();
    }

    @Test
    void findsNamesForThoseThatDoNot() {
        var kept = Aside.nothing();
        var name = Aside.fitting("a\u0007", kept);
        var origin = Foreign.kept(Origin.of("essay", name), kept, losses);

        assertThat(name).startsWith("#").isNotEqualTo(Aside.fitting("a\u0008"));
        assertThat(Aside.id("essay", List.of(Origin.of("other", "x"), origin), "key")).isEqualTo("a\u0007");
        assertThat(Aside.id("none", List.of(origin), "key")).isEqualTo("key");
    }

    @Test
    void returnsWordsUnlessTheyChanged() {
        var kept = Aside.nothing();
        Aside.keepText(" a\u0007", kept);

        assertThat(Aside.text("a\uFFFD", kept)).isEqualTo(" a\u0007");
        assertThat(Aside.text("b", kept)).isEqualTo("b");
        assertThat(Aside.text("c", Aside.nothing())).isEqualTo("c");
    }

    @Test
    void tellsSlotsByTheirNumbersAndSentences() {
        var opinion = new Scheme("established-rule");

        assertThat(Roles.slot(opinion, "1")).isEqualTo(1);
        assertThat(Roles.slot(opinion, "99")).isZero();
        assertThat(Roles.slot(opinion, "minor")).isZero();
        assertThat(Roles.slot(new Scheme("no-such-scheme"), "1")).isZero();
        var sentence = SchemeCatalogue.find("established-rule").orElseThrow().premises()
                .get(1);
        assertThat(Roles.slot(opinion, " " + sentence.replace(".", ""))).isEqualTo(2);
    }
}
