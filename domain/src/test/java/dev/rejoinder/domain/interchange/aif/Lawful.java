package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;

/// What must hold for every map that a reader returns, however odd the document.
final class Lawful {

    private Lawful() {}

    static void check(DocumentMap map) {
        var statements = new HashSet<String>();
        map.said().forEach(statement -> assertThat(statements.add(statement.key())).isTrue());
        var there = new HashSet<MapTarget>();
        statements.forEach(key -> there.add(MapTarget.statement(key)));
        var shapes = new HashSet<List<Object>>();
        for (var relation : map.drawn()) {
            check(relation, statements, there);
            assertThat(
                    shapes.add(List.of(relation.kind(), Set.copyOf(relation.premises()), relation.target())))
                    .isTrue();
            assertThat(statements).doesNotContain(relation.key());
            assertThat(there.add(MapTarget.relation(relation.key()))).isTrue();
        }
        map.said().forEach(statement -> assertThat(
                statement.about() == null || there.contains(statement.about())).isTrue());
        map.recorded().forEach(locution -> assertThat(statements).contains(locution.statement()));
    }

    private static void check(MappedRelation relation, Set<String> statements, Set<MapTarget> there) {
        assertThat(relation.premises()).hasSizeBetween(1, 50).doesNotHaveDuplicates().isSubsetOf(statements);
        assertThat(there).contains(relation.target());
        assertThat(relation.target().isRelation() || !relation.premises().contains(relation.target().key()))
                .isTrue();
        assertThat(relation.premises()).containsAll(relation.slots().values());
    }
}
