package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.carneades.StandIns.Kind;
import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the statements that stand where Carneades needs a conclusion, and remembers what they are called.
final class StandInLines {

    private static final String INDENTATION = "  ";

    private static final String BEYOND = "rejoinder-relations";

    private final Plan plan;

    private final Map<String, String> opposites = new HashMap<>();

    private final Map<String, String> undercutters = new HashMap<>();

    private final Map<String, String> underpins = new HashMap<>();

    private String beyond = "";

    StandInLines(Plan plan) {
        this.plan = plan;
    }

    /// The opposite of the statement, if anything speaks for it, or the document listed it; the words are those of the
    /// statement.
    String opposite(MappedStatement statement, String words) {
        var kept = kept(statement.origins(), Kind.OPPOSITE);
        if (!plan.isAttacked(statement.key()) && !kept.has("value")) {
            return "";
        }
        var names = Formulas.opposites(plan.statementNames().of(statement.key()));
        return line(opposites, statement.key(), kept, names, Formulas.denial(words));
    }

    /// What says that the relation is undercut or underpinned, if something is for that, or the document listed it.
    String about(MappedRelation relation) {
        var key = relation.key();
        var name = plan.argumentNames().of(key);
        var applicable = Formulas.applicable(name);
        var inapplicable = Formulas.inapplicable(name);
        var undercut = kept(relation.origins(), Kind.UNDERCUT);
        var underpin = kept(relation.origins(), Kind.UNDERPIN);
        var free = !plan.statementNames().has(applicable);
        var lines = "";
        if (plan.isUndercut(key) || (undercut.has("id") && plan.undercutter(key).isEmpty())) {
            lines += line(undercutters, key, undercut, free ? List.of(inapplicable) : List.of(),
                    inapplicable);
        }
        if (plan.isUnderpinned(key) || underpin.has("id")) {
            lines += line(underpins, key, underpin, List.of(applicable), applicable);
        }
        return lines;
    }

    /// What stands where no argument can say what a relation says.
    String beyond() {
        if (!plan.isBeyond()) {
            return "";
        }
        beyond = plan.statementNames().reserve(BEYOND);
        var line = Aside.nothing().put("text", "Relations that are no arguments in Carneades.");
        Ours.put(line, Aside.nothing().put(Ours.STAND_IN, "true"));
        return Yaml.member(INDENTATION, beyond, line);
    }

    /// The conclusion of arguments that say what none can.
    String beyondName() {
        return beyond;
    }

    /// What the opposite of the statement of this key is called; an empty name where it has none.
    String opposite(String statement) {
        return opposites.getOrDefault(statement, "");
    }

    /// What says that the relation of this key is undercut; an empty name where nothing does.
    String undercutter(String relation) {
        return undercutters.getOrDefault(relation, "");
    }

    /// What says that the relation of this key is underpinned; an empty name where nothing does.
    String underpin(String relation) {
        return underpins.getOrDefault(relation, "");
    }

    private static ObjectNode kept(List<dev.rejoinder.domain.origin.Origin> origins, Kind kind) {
        return Foreign.of(origins, GraphDraft.SYSTEM)
                .path(StandInNames.member(kind)) instanceof ObjectNode kept
                        ? kept
                        : Aside.nothing();
    }

    private String line(Map<String, String> found, String key, ObjectNode kept, List<String> usual,
            String words) {
        var names = plan.statementNames();
        var original = Tree.text(kept.path("id"));
        var name = original.isEmpty() || names.has(original)
                ? names.reserveFirst(usual)
                : names.reserve(original);
        if (name.isEmpty()) {
            plan.goBeyond();
            return "";
        }
        found.put(key, name);
        return Yaml.member(INDENTATION, name, value(kept.path("value"), name, words));
    }

    /// The value as it was, with the words that belong to it now.
    private static JsonNode value(JsonNode value, String name, String words) {
        var text = Tree.text(value.isObject() ? value.path("text") : value).strip();
        var mere = text.isEmpty() || text.equals(name) ? text : words;
        var current = JsonNodeFactory.instance.stringNode(value.isMissingNode() ? words : mere);
        return value instanceof ObjectNode object && object.has("text")
                ? object.deepCopy().set("text", current)
                : value.isObject() ? value : current;
    }
}
