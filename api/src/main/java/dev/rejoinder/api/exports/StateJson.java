package dev.rejoinder.api.exports;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is on a map, as our own JSON has it. The names of the components and their order are a published format.
final class StateJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(was -> was.withValueInclusion(Include.NON_NULL)).build();

    private StateJson() {}

    /// What the grounded semantics says, and how strong it is by quadratic energy.
    record Verdict(Label label, double strength) {}

    @JsonInclude(Include.NON_EMPTY)
    record Statement(String id, String kind, String text, String language, @Nullable Scope scope,
            List<Source> sources,
            @Nullable Attribution speaker, @Nullable MapTarget about, @Nullable Boolean needsSupport,
            List<Origin> origins, Entry entry) {}

    @JsonInclude(Include.NON_EMPTY)
    record Relation(String id, String kind, List<String> premises, MapTarget target, String scheme,
            Map<Integer, String> slots, String reading, List<Origin> origins, Entry entry) {}

    /// By whom and at which version it was entered, and how it stands.
    record Entry(String by, long since, boolean withdrawn, @Nullable Ratings ratings,
            @Nullable Verdict verdict) {}

    static String written(Object part) {
        return JSON.writeValueAsString(part);
    }

    static String statement(MappedStatement it) {
        return written(new Statement(it.key(), it.kind().name(), it.wording().text(), it.wording().language(),
                it.scope().equals(Scope.ANY) ? null : it.scope(), it.sources(), it.attribution(), it.about(),
                it.needsSupport() ? true : null, it.origins(), entry(it.passage())));
    }

    static String relation(MappedRelation it) {
        return written(
                new Relation(it.key(), it.kind().name(), it.premises(), it.target(), it.scheme().value(),
                        it.slots(), it.reading().name(), it.origins(), entry(it.passage())));
    }

    static String locution(MappedLocution it) {
        return written(it);
    }

    private static Entry entry(Passage passage) {
        return new Entry(passage.by(), passage.since(), passage.withdrawn(),
                passage.ratings().equals(Ratings.NONE) ? null : passage.ratings(),
                passage.now().map(StateJson::verdict).orElse(null));
    }

    private static @Nullable Verdict verdict(Phase phase) {
        return phase.label() == null ? null : new Verdict(phase.label(), phase.strength());
    }
}
