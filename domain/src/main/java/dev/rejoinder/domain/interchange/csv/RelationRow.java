package dev.rejoinder.domain.interchange.csv;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.node.JsonNodeFactory;

/// A row that is a relation.
///
/// @param statements the ids of all statements; what is not among them is taken for a relation
record RelationRow(Entry entry, Set<String> statements, Losses losses) {

    private static final Pattern SLOT = Pattern.compile("[1-9][0-9]{0,8}");

    /// The relation, which may rest on or bear on what is not there.
    MappedRelation relation() {
        var kind = entry.constant(Column.KIND, RelationKind.class, null);
        var premises = entry.ids(Column.PREMISES);
        var target = entry.id(Column.TARGET);
        var key = key(kind, premises, target);
        var reading = entry.flag(Column.REQUIRED) ? Reading.REQUIRED : Reading.PLAIN;
        var passage = new Passage("", 0, entry.flag(Column.WITHDRAWN), Ratings.NONE, List.of());
        return new MappedRelation(key, kind, premises,
                statements.contains(target) ? MapTarget.statement(target) : MapTarget.relation(target),
                scheme(key), slots(key, premises), reading, origins(key), passage);
    }

    /// The id in the row, or where there is none, what the relation says.
    private String key(RelationKind kind, List<String> premises, String target) {
        var id = entry.id(Column.ID);
        var said = "%s %s %s".formatted(String.join(" ", premises), Words.of(kind), target).strip();
        var derived = said.length() <= Origin.ID_LIMIT
                ? said
                : UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
        return id.isEmpty() ? derived : id;
    }

    private Scheme scheme(String key) {
        var name = entry.text(Column.SCHEME);
        var scheme = name.isEmpty() ? Scheme.NONE : SchemeNames.read(name);
        if (!name.isEmpty() && scheme.equals(Scheme.NONE)) {
            losses.warn(key, "scheme", Treatment.KEPT_ASIDE, "No scheme can be called '%s'".formatted(name));
        }
        return scheme;
    }

    private Map<Integer, String> slots(String key, List<String> premises) {
        var slots = new HashMap<Integer, String>();
        entry.json(Column.SLOTS).properties().forEach(slot -> {
            var premise = slot.getValue().asString("");
            if (SLOT.matcher(slot.getKey()).matches() && premises.contains(premise)) {
                slots.put(Integer.valueOf(slot.getKey()), premise);
            } else {
                losses.lose(key, "slots", Treatment.LEFT_OUT,
                        "Slot %s is filled by no premise of the relation".formatted(slot.getKey()));
            }
        });
        return slots;
    }

    private List<Origin> origins(String key) {
        var rest = JsonNodeFactory.instance.objectNode();
        var others = entry.others();
        if (!others.isEmpty()) {
            rest.set("columns", others);
        }
        var scheme = entry.text(Column.SCHEME);
        if (!SchemeNames.read(scheme).value().equals(scheme)) {
            rest.put("scheme", scheme);
        }
        return entry.origins(Foreign.kept(Origin.of(CsvReader.SYSTEM, key), rest, losses), losses);
    }
}
