package dev.rejoinder.domain.interchange.graph;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Source;

/// Collects what is known of an element; what is not known has no value.
final class Values {

    private final EnumMap<Attribute, Value> values = new EnumMap<>(Attribute.class);

    /// All that is known of a statement.
    static Map<Attribute, Value> of(MappedStatement statement) {
        var scope = statement.scope();
        var values = new Values().text(Attribute.KEY, statement.key()).text(Attribute.TYPE, "statement")
                .text(Attribute.KIND, word(statement.kind()))
                .text(Attribute.TEXT, statement.wording().text())
                .text(Attribute.LANGUAGE, statement.wording().language())
                .text(Attribute.SCOPE_TIME, scope.time()).text(Attribute.SCOPE_PLACE, scope.place())
                .text(Attribute.SCOPE_ASSUMPTION, scope.assumption());
        values.speaker(statement);
        values.sources(statement.sources());
        values.put(Attribute.NEEDS_SUPPORT, new Value.Truth(statement.needsSupport()));
        return values.passage(statement.passage()).origins(statement.origins()).all();
    }

    /// All that is known of a relation that is a node.
    static Map<Attribute, Value> ofNode(MappedRelation relation) {
        return new Values().text(Attribute.KEY, relation.key()).text(Attribute.TYPE, "relation")
                .relation(relation).all();
    }

    /// All that is known of a relation that is an edge.
    static Map<Attribute, Value> ofWhole(MappedRelation relation) {
        return ofEdge(GraphEdge.Role.WHOLE, relation).relation(relation).all();
    }

    /// What an edge that is a part of a relation says.
    static Map<Attribute, Value> ofPart(GraphEdge.Role role, MappedRelation relation) {
        return ofEdge(role, relation).withdrawn(relation.passage()).all();
    }

    /// What an edge from a question says.
    static Map<Attribute, Value> ofAbout(MappedStatement question) {
        var word = GraphEdge.Role.ABOUT.word();
        return new Values().text(Attribute.ROLE, word).text(Attribute.KIND, word)
                .withdrawn(question.passage()).all();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Values ofEdge(GraphEdge.Role role, MappedRelation relation) {
        return new Values().text(Attribute.ROLE, role.word()).text(Attribute.KIND, word(relation.kind()))
                .text(Attribute.RELATION_ID, relation.key());
    }

    private void speaker(MappedStatement statement) {
        var said = statement.attribution();
        if (said != null) {
            text(Attribute.SPEAKER, said.name()).text(Attribute.SPEAKER_KIND, word(said.kind()))
                    .text(Attribute.SAID_WHERE, said.where()).text(Attribute.SAID_WHEN, said.when());
        }
    }

    private void sources(List<Source> sources) {
        texts(Attribute.SOURCE_URLS, sources, Source::url);
        texts(Attribute.SOURCE_TITLES, sources, Source::title);
        texts(Attribute.SOURCE_QUOTATIONS, sources, Source::quotation);
        texts(Attribute.SOURCE_DATES, sources, Source::accessed);
    }

    private Values relation(MappedRelation relation) {
        text(Attribute.KIND, word(relation.kind())).text(Attribute.SCHEME, relation.scheme().value());
        texts(Attribute.SLOTS, relation.slots().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .toList(), slot -> slot.getKey() + "=" + slot.getValue());
        if (relation.kind() == RelationKind.SUPPORT) {
            text(Attribute.READING, word(relation.reading()));
        }
        return passage(relation.passage()).origins(relation.origins());
    }

    private Values passage(Passage passage) {
        text(Attribute.BY, passage.by());
        if (passage.since() > 0) {
            put(Attribute.SINCE, new Value.Whole(passage.since()));
        }
        withdrawn(passage);
        passage.now().ifPresent(this::verdict);
        if (!passage.ratings().equals(Ratings.NONE)) {
            put(Attribute.RATED_TRUE, new Value.Whole(passage.ratings().trues()));
            put(Attribute.RATED_FALSE, new Value.Whole(passage.ratings().falses()));
            put(Attribute.RATED_UNSURE, new Value.Whole(passage.ratings().unsures()));
        }
        return this;
    }

    private void verdict(Phase phase) {
        if (phase.label() != null) {
            text(Attribute.VERDICT, word(phase.label()));
            put(Attribute.STRENGTH, new Value.Real(phase.strength()));
        }
    }

    private Values withdrawn(Passage passage) {
        return put(Attribute.WITHDRAWN, new Value.Truth(passage.withdrawn()));
    }

    private Values origins(List<Origin> origins) {
        return texts(Attribute.ORIGINS, Origins.names(origins), name -> name);
    }

    private Values text(Attribute attribute, String text) {
        return text.isEmpty() ? this : put(attribute, new Value.Text(text));
    }

    private <T> Values texts(Attribute attribute, List<T> things, Function<T, String> form) {
        var texts = things.stream().map(form).toList();
        return texts.stream().allMatch(String::isEmpty) ? this : put(attribute, new Value.Texts(texts));
    }

    private Values put(Attribute attribute, Value value) {
        values.put(attribute, value);
        return this;
    }

    private Map<Attribute, Value> all() {
        return Collections.unmodifiableMap(values);
    }
}
