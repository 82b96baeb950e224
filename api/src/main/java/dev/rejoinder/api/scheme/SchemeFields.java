package dev.rejoinder.api.scheme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Immediate;
import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.relations.SlotView;
import dev.rejoinder.projections.snapshot.SnapshotRelation;

/// The catalogue of schemes, and how relations follow them.
@Controller
@Immediate
class SchemeFields {

    @QueryMapping
    List<CatalogueScheme> schemes() {
        return SchemeCatalogue.all();
    }

    @SchemaMapping(typeName = "Relation")
    @Nullable
    CatalogueScheme schemeDetails(RelationView relation) {
        return SchemeCatalogue.find(relation.scheme()).orElse(null);
    }

    @SchemaMapping(typeName = "Relation", field = "slots")
    List<SlotView> slots(RelationView relation) {
        return SlotView.of(relation.slots());
    }

    @SchemaMapping(typeName = "SnapshotRelation", field = "slots")
    List<SlotView> slots(SnapshotRelation relation) {
        return SlotView.of(relation.slots());
    }
}
