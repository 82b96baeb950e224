package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assertj.core.groups.Tuple;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

/// Documents of Carneades that are read and written, with what is lost on the way.
abstract class CarneadesDocuments {

    final Losses losses = new Losses();

    final DocumentMap read(String document) {
        return Documents.read(new CarneadesReader(), document, losses);
    }

    final List<String> keys(String document) {
        return read(document).said().stream().map(MappedStatement::key).toList();
    }

    final void draws(String document, Tuple... relations) {
        assertThat(read(document).drawn())
                .extracting(MappedRelation::key, MappedRelation::kind, MappedRelation::premises,
                        MappedRelation::target)
                .containsExactly(relations);
    }

    final String written(DocumentMap map) {
        return Documents.written(new CarneadesWriter(), map, losses);
    }

    /// The map that the document is, of which nobody asks what was lost.
    static DocumentMap given(String document) {
        return Documents.read(new CarneadesReader(), document, new Losses());
    }

    /// What is written of the map is read as the same map.
    final void carries(DocumentMap map) {
        assertThat(Documents.without("carneades", given(written(map))))
                .isEqualTo(Documents.without("carneades", map));
    }

    static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording(key + ".", ""));
    }

    static MappedRelation attack(String key, String premise, MapTarget target) {
        return MappedRelation.plain(key, RelationKind.ATTACK, List.of(premise), target);
    }
}
