package dev.rejoinder.domain.interchange.aif;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What of a statement the format has no place for.
final class StatementExtras {

    static final String LANGUAGE = "language";

    private static final Set<String> MEMBERS =
            Set.of("kind", LANGUAGE, "scope", "sources", "speaker", "about", "needsSupport", "origins");

    private StatementExtras() {}

    /// As members of an object; `isSpoken` when the attribution is told in full elsewhere. `ids` gives what nodes are
    /// called.
    static ObjectNode write(MappedStatement statement, boolean isSpoken, Function<String, String> ids) {
        var extras = Json.object();
        if (statement.kind() != StatementKind.CLAIM) {
            extras.put("kind", statement.kind().name());
        }
        Extras.putUnlessEmpty(extras, LANGUAGE, statement.wording().language());
        Extras.setUnlessEmpty(extras, "scope", Extras.write(statement.scope()));
        Extras.setUnlessEmpty(extras, "sources", Extras.writeSources(statement.sources()));
        if (statement.attribution() != null && !isSpoken) {
            extras.set("speaker", Extras.write(statement.attribution()));
        }
        if (statement.about() != null) {
            var id = ids.apply(statement.about().key());
            Extras.setUnlessEmpty(extras, "about",
                    id.isEmpty()
                            ? Json.object()
                            : Json.object().put(statement.about().isRelation() ? "relation" : "statement",
                                    id));
        }
        if (statement.needsSupport()) {
            extras.put("needsSupport", true);
        }
        Extras.setUnlessEmpty(extras, "origins", Extras.writeOrigins(Kept.others(statement.origins())));
        return extras;
    }

    /// The statement with what these members say. `targets` finds what is on the map by what nodes are called.
    static MappedStatement read(MappedStatement plain, ObjectNode written, Extras extras,
            Function<String, Optional<MapTarget>> targets) {
        extras.refuseOthers(written, MEMBERS);
        var statement = extras.constant(StatementKind.class, written, "kind").map(plain::as).orElse(plain)
                .within(extras.scope(written.path("scope")))
                .citing(extras.sources(written.path("sources")))
                .from(extras.origins(plain.origins(), written.path("origins")))
                .needing(written.path("needsSupport").asBoolean(false));
        if (written.has("speaker")) {
            statement = statement.saidBy(
                    extras.attribution(written.get("speaker")).orElse(statement.attribution()));
        }
        return written.has("about")
                ? statement.about(about(written.get("about"), extras, targets))
                : statement;
    }

    private static @Nullable MapTarget about(JsonNode about, Extras extras,
            Function<String, Optional<MapTarget>> targets) {
        var id = Json.member(about, "relation") + Json.member(about, "statement");
        var target = targets.apply(id).filter(found -> found.isRelation() == about.has("relation"));
        if (target.isEmpty()) {
            extras.lose("What it asks about is not there");
        }
        return target.orElse(null);
    }
}
