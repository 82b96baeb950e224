package dev.rejoinder.domain.interchange.abstractframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.relation.RelationKind;

/// Maps that are no more than frameworks come back as they were. No format names attacks, so these are called what
/// they do; facts have no words, so names stand for them; and in competitions names are numbers.
class CarryingFrameworksTests {

    private static final int SEEDS = 200;

    private static final Set<RelationKind> ATTACKS = Set.of(RelationKind.ATTACK);

    private static final Set<RelationKind> BOTH = Set.of(RelationKind.ATTACK, RelationKind.SUPPORT);

    private static void carries(DocumentMap map, MapWriter writer, MapReader reader) {
        var losses = new Losses();

        var document = Documents.written(writer, map, losses);
        var read = Documents.read(reader, document, losses);

        assertThat(Documents.without("af", read)).as(document).isEqualTo(map);
        assertThat(losses.report().isEmpty()).as("%s", losses.report()).isTrue();
        assertThat(Documents.written(writer, read, losses)).isEqualTo(document);
    }

    @Test
    void throughTrivialGraphs() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = Frameworks.madeUp(seed, Set.of(Carried.SYMBOLS, Carried.CYCLES), ATTACKS);
            carries(map, new TgfWriter(), new TgfReader());
        }
    }

    @Test
    void throughFacts() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = Frameworks.madeUp(seed, Set.of(Carried.LINKED_PREMISES, Carried.CYCLES), BOTH);
            carries(Frameworks.renamed(map, (key, _) -> key, true), new ApxWriter(), new ApxReader());
        }
    }

    @Test
    void throughFactsWithAnyNames() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = Frameworks.madeUp(seed, Set.of(Carried.SYMBOLS, Carried.CYCLES), BOTH);
            var words = map.said().stream().map(statement -> statement.wording().text()).toList();
            carries(Frameworks.renamed(map, (_, number) -> words.get(number - 1) + number, true),
                    new ApxWriter(),
                    new ApxReader());
        }
    }

    @Test
    void throughNumbers() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = Frameworks.madeUp(seed, Set.of(Carried.CYCLES), ATTACKS);
            carries(Frameworks.renamed(map, (_, number) -> Integer.toString(number), true), new IccmaWriter(),
                    new IccmaReader());
        }
    }
}
