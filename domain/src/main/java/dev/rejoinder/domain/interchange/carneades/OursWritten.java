package dev.rejoinder.domain.interchange.carneades;

import java.util.List;
import java.util.Locale;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.node.ObjectNode;

/// Writes what Carneades has no place for. Elements are named as they are in the document.
record OursWritten(Names statements, Names arguments) {

    /// What there is to say of the debate as a whole.
    ObjectNode heading(MapHeading heading) {
        var ours = Aside.nothing();
        put(ours, "key", heading.key());
        put(ours, "language", heading.language());
        origins(ours, heading.origins().stream().filter(origin -> !isOwn(origin)).toList());
        return ours;
    }

    /// What there is to say of the statement.
    ObjectNode statement(MappedStatement statement) {
        var ours = Aside.nothing();
        if (statement.kind() != StatementKind.CLAIM) {
            ours.put(Ours.KIND, word(statement.kind()));
        }
        put(ours, "language", statement.wording().language());
        if (!statement.scope().equals(Scope.ANY)) {
            scope(ours.putObject("scope"), statement.scope());
        }
        statement.sources().forEach(source -> {
            var written = ours.withArrayProperty("sources").addObject();
            put(written, "url", source.url());
            put(written, "title", source.title());
            put(written, "quotation", source.quotation());
            put(written, "accessed", source.accessed());
        });
        var speaker = statement.attribution();
        if (speaker != null) {
            speaker(ours.putObject("speaker"), speaker);
        }
        var about = statement.about();
        if (about != null) {
            target(ours.putObject("about"), about);
        }
        if (statement.needsSupport()) {
            ours.put("burden", "true");
        }
        origins(ours, others(statement.origins()));
        return ours;
    }

    /// What there is to say of a locution.
    ObjectNode locution(MappedLocution locution) {
        var ours = Aside.nothing().put(Ours.STATEMENT, statements.of(locution.statement()));
        speaker(ours.putObject("speaker"), locution.attribution());
        ours.put("act", word(locution.act()));
        var as = locution.as();
        if (as != null) {
            ours.put("as", statements.of(as));
        }
        return ours;
    }

    /// Says where else it came from.
    void origins(ObjectNode ours, List<Origin> origins) {
        for (var origin : origins) {
            var written = ours.withArrayProperty("origins").addObject();
            written.put("system", origin.system()).put("id", origin.id());
            put(written, "foreign", origin.foreign());
        }
    }

    /// The origins besides the one that the element is named after.
    static List<Origin> others(List<Origin> origins) {
        var own = Foreign.in(origins, GraphDraft.SYSTEM);
        return origins.stream().filter(origin -> own.filter(origin::equals).isEmpty()).toList();
    }

    private static boolean isOwn(Origin origin) {
        return origin.system().equals(GraphDraft.SYSTEM);
    }

    /// Names the target.
    void target(ObjectNode ours, MapTarget target) {
        if (target.isRelation()) {
            ours.put(Ours.RELATION, arguments.of(target.key()));
        } else {
            ours.put(Ours.STATEMENT, statements.of(target.key()));
        }
    }

    private static void scope(ObjectNode written, Scope scope) {
        put(written, "time", scope.time());
        put(written, "place", scope.place());
        put(written, "assumption", scope.assumption());
    }

    private static void speaker(ObjectNode written, Attribution speaker) {
        written.put("name", speaker.name()).put(Ours.KIND, word(speaker.kind()));
        put(written, "where", speaker.where());
        put(written, "when", speaker.when());
    }

    /// The constant as a word.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode written, String name, String value) {
        if (!value.isEmpty()) {
            written.put(name, value);
        }
    }
}
