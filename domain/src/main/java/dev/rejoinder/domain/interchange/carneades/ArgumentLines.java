package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes relations as arguments, and remembers the schemes that they follow.
final class ArgumentLines {

    private static final String INDENTATION = "  ";

    private static final String SCHEME = "scheme";

    private final Plan plan;

    private final StandInLines standIns;

    private final OursWritten ours;

    private final Losses losses;

    private final Set<String> schemes = new TreeSet<>();

    ArgumentLines(Plan plan, StandInLines standIns, OursWritten ours, Losses losses) {
        this.plan = plan;
        this.standIns = standIns;
        this.ours = ours;
        this.losses = losses;
    }

    /// The schemes that arguments follow so far, as the document names them.
    Set<String> schemes() {
        return schemes;
    }

    /// The argument that the relation is, and those that said the same.
    String lines(MappedRelation relation) {
        if (!relation.passage().ratings().equals(Ratings.NONE)) {
            losses.lose(relation.key(), "ratings", Treatment.LEFT_OUT,
                    "Carneades has no place for how participants rate it");
        }
        var kept = Foreign.of(relation.origins(), GraphDraft.SYSTEM);
        var said = said(relation);
        var first = line(plan.argumentNames().of(relation.key()), relation, kept, said);
        return first + kept.path(MapDraft.REPEATS).valueStream()
                .filter(repeat -> repeat instanceof ObjectNode && !repeat.has(Reasons.ISSUE)
                        && !repeat.has(Reasons.DIRECT))
                .map(repeat -> line(plan.argumentNames().reserve(Tree.text(repeat.path("id"))), relation,
                        (ObjectNode) repeat, said))
                .collect(Collectors.joining());
    }

    private String line(String name, MappedRelation relation, ObjectNode kept, ObjectNode said) {
        var line = Aside.nothing();
        var rest = kept.path(Claims.REST) instanceof ObjectNode object ? object.deepCopy() : Aside.nothing();
        var scheme = scheme(relation.scheme(), Tree.text(rest.path(SCHEME)));
        rest.remove(List.of(SCHEME, Reasons.PREMISES, "conclusion", "undercutter"));
        if (!scheme.isEmpty()) {
            schemes.add(scheme);
            line.put(SCHEME, scheme);
        }
        line.set(Reasons.PREMISES, premises(relation, kept));
        line.put("conclusion", conclusion(relation));
        var undercutter = undercutter(relation.key());
        if (!undercutter.isEmpty()) {
            line.put("undercutter", undercutter);
        }
        line.setAll(rest);
        if (!Ours.put(line, said.deepCopy())) {
            losses.lose(relation.key(), "meta", Treatment.REPLACED,
                    "Its metadata is a note in a mapping now");
        }
        return Yaml.member(INDENTATION, name, line);
    }

    /// The scheme as the document named it, if that is what it follows; else in the form that Carneades accepts.
    private static String scheme(Scheme scheme, String original) {
        return !original.isEmpty() && Casting.scheme(original).equals(scheme)
                ? original
                : scheme.value().replace('-', '_');
    }

    private String undercutter(String relation) {
        var direct = plan.undercutter(relation);
        return direct.isEmpty() ? standIns.undercutter(relation) : plan.statementNames().of(direct);
    }

    private String conclusion(MappedRelation relation) {
        var found = usual(relation);
        return found.isEmpty() ? standIns.beyondName() : found;
    }

    /// What an argument that is the relation is for; nothing where there can be none.
    private String usual(MappedRelation relation) {
        var target = relation.target();
        return switch (relation.kind()) {
            case SUPPORT -> target.isRelation()
                    ? standIns.underpin(target.key())
                    : plan.statementNames().of(target.key());
            case ATTACK -> target.isRelation()
                    ? standIns.undercutter(target.key())
                    : standIns.opposite(target.key());
            case REPHRASE, PREFERENCE -> "";
        };
    }

    private ObjectNode said(MappedRelation relation) {
        var said = Aside.nothing();
        if (usual(relation).isEmpty()) {
            said.put(Ours.KIND, OursWritten.word(relation.kind()));
            ours.target(said, relation.target());
        }
        if (relation.reading() == Reading.REQUIRED) {
            said.put("required", "true");
        }
        if (!areRoles(relation)) {
            relation.slots().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(slot -> said.withObjectProperty("slots").put(slot.getKey().toString(),
                            plan.statementNames().of(slot.getValue())));
        }
        ours.origins(said, OursWritten.others(relation.origins()));
        return said;
    }

    /// Whether readers can tell the slots from roles that are their numbers.
    private static boolean areRoles(MappedRelation relation) {
        return SchemeCatalogue.find(relation.scheme().value())
                .filter(scheme -> relation.slots().keySet().stream().allMatch(scheme::hasSlot)).isPresent();
    }

    private JsonNode premises(MappedRelation relation, ObjectNode kept) {
        var names = relation.premises().stream().map(plan.statementNames()::of).toList();
        var original = kept.path(Reasons.PREMISES);
        if (!original.isMissingNode() && isStill(relation, original, names)) {
            return original;
        }
        var line = Aside.nothing();
        if (relation.slots().isEmpty() || !areRoles(relation)) {
            names.forEach(line.putArray(Reasons.PREMISES)::add);
        } else {
            roles(relation, line.putObject(Reasons.PREMISES));
        }
        return line.path(Reasons.PREMISES);
    }

    /// Whether the premises, as the document had them, are still those of the relation, in the same slots.
    private boolean isStill(MappedRelation relation, JsonNode original, List<String> names) {
        Map<String, String> keys = new HashMap<>();
        relation.premises().forEach(key -> keys.put(Formulas.compact(plan.statementNames().of(key)), key));
        var roles = Role.of(original).stream()
                .map(role -> new Role(role.name(), Formulas.compact(role.statement())))
                .toList();
        return roles.stream().map(Role::statement).collect(Collectors.toSet())
                .equals(names.stream().map(Formulas::compact).collect(Collectors.toSet()))
                && Casting.slots(relation.scheme(), roles, name -> keys.getOrDefault(name, ""))
                        .equals(relation.slots());
    }

    private void roles(MappedRelation relation, ObjectNode roles) {
        var number = 0;
        for (var premise : relation.premises()) {
            number++;
            var name = plan.statementNames().of(premise);
            var slots = relation.slots().entrySet().stream().filter(slot -> slot.getValue().equals(premise))
                    .map(Map.Entry::getKey).sorted().toList();
            slots.forEach(slot -> roles.put(slot.toString(), name));
            if (slots.isEmpty()) {
                roles.put("premise " + number, name);
            }
        }
    }
}
