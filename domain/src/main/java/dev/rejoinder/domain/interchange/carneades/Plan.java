package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.interchange.parts.Standing;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What has to be known of a map before it can be written: what stands of it, what everything is called, what is
/// attacked, and which attacks are issues or direct undercutters as they were where they came from.
final class Plan {

    /// What is known of an issue: its positions, and how many of them attack another.
    private static final class Tally {

        private final Set<String> positions = new LinkedHashSet<>();

        private int attacks;
    }

    private final ArgumentMap map;

    private final Losses losses;

    private final Standing standing;

    private final ObjectNode leftovers;

    private final Names statements = new Names();

    private final Names arguments = new Names();

    private final Set<String> fallen = new HashSet<>();

    private final Set<String> targeted = new HashSet<>();

    private final Set<String> attacked = new HashSet<>();

    private final Set<String> underpinned = new HashSet<>();

    /// The only claim that undercuts an argument directly; an empty key where it is undercut otherwise.
    private final Map<String, String> undercut = new HashMap<>();

    private final Set<String> undercutters = new HashSet<>();

    private final Map<String, Set<String>> disputes = new LinkedHashMap<>();

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private boolean beyond;

    Plan(ArgumentMap map, Losses losses) {
        this.map = map;
        this.losses = losses;
        standing = Standing.of(map, losses);
        leftovers = Foreign.gathered(map.heading().origins(), GraphDraft.SYSTEM);
        try (var all = map.statements()) {
            all.forEach(this::name);
        }
        try (var all = relations()) {
            all.map(MappedRelation::target).filter(MapTarget::isRelation)
                    .forEach(target -> targeted.add(target.key()));
        }
        try (var all = relations()) {
            all.forEach(this::consider);
        }
        tallies.forEach(this::settle);
    }

    private void settle(String issue, Tally tally) {
        var count = Dispute.of(issue, leftovers.path(Heading.DISPUTES).path(issue), name -> name).positions()
                .size();
        if (tally.positions.size() == count && tally.attacks == count * (count - 1)) {
            Set<String> names = new LinkedHashSet<>();
            tally.positions.forEach(key -> names.add(statements.of(key)));
            disputes.put(issue, names);
        } else {
            attacked.addAll(tally.positions);
        }
    }

    /// The statements that stand.
    Stream<MappedStatement> statements() {
        return map.statements().filter(statement -> !standing.lacks(statement.key()));
    }

    /// The relations that stand.
    Stream<MappedRelation> relations() {
        return map.relations().filter(relation -> !standing.lacks(relation.key()));
    }

    /// The locutions on statements that stand.
    Stream<MappedLocution> locutions() {
        return map.locutions().filter(locution -> {
            var stands = !standing.lacks(locution.statement())
                    && (locution.as() == null || !standing.lacks(locution.as()));
            if (!stands) {
                losses.lose(locution.statement(), "locution", Treatment.LEFT_OUT,
                        "The statement is withdrawn");
            }
            return stands;
        });
    }

    /// What the statement asks about, if that stands.
    @Nullable
    MapTarget about(MappedStatement statement) {
        var about = statement.about();
        if (about == null || !standing.lacks(about.key())) {
            return about;
        }
        losses.lose(statement.key(), "about", Treatment.LEFT_OUT, "What the question is about is withdrawn");
        return null;
    }

    private void name(MappedStatement statement) {
        var name = Aside.id(GraphDraft.SYSTEM, statement.origins(), statement.key());
        if (!standing.lacks(statement.key())) {
            statements.add(statement.key(), name);
            var about = statement.about();
            if (about != null && about.isRelation()) {
                targeted.add(about.key());
            }
        } else {
            fallen.add(name);
        }
    }

    private void consider(MappedRelation relation) {
        var kept = Foreign.of(relation.origins(), GraphDraft.SYSTEM);
        var target = relation.target();
        arguments.add(relation.key(), Aside.id(GraphDraft.SYSTEM, relation.origins(), relation.key()));
        kept.path(MapDraft.REPEATS).forEach(repeat -> count(relation, repeat));
        if (isPlain(relation) && kept.has(Reasons.ISSUE)) {
            count(relation, kept);
        } else if (relation.kind() == RelationKind.ATTACK && target.isRelation()) {
            var direct = isPlain(relation) && kept.has(Reasons.DIRECT) ? relation.premises().getFirst() : "";
            undercut.merge(target.key(), direct, (_, _) -> "");
            undercutters.add(direct);
        } else if (relation.kind() == RelationKind.SUPPORT && target.isRelation()) {
            underpinned.add(target.key());
        } else if (relation.kind() == RelationKind.ATTACK) {
            attacked.add(target.key());
        }
        beyond |= relation.kind() == RelationKind.REPHRASE || relation.kind() == RelationKind.PREFERENCE;
    }

    private void count(MappedRelation relation, JsonNode kept) {
        if (kept.has(Reasons.ISSUE)) {
            var tally = tallies.computeIfAbsent(Tree.text(kept.path(Reasons.ISSUE)), _ -> new Tally());
            tally.positions.add(relation.target().key());
            tally.positions.addAll(relation.premises());
            tally.attacks++;
        }
    }

    /// Whether the relation says no more than an issue or an undercutter does.
    private boolean isPlain(MappedRelation relation) {
        return relation.kind() == RelationKind.ATTACK && relation.premises().size() == 1
                && relation.scheme().value().isEmpty() && relation.slots().isEmpty()
                && relation.reading() == Reading.PLAIN && !targeted.contains(relation.key())
                && relation.origins().size() == 1
                && !Foreign.of(relation.origins(), GraphDraft.SYSTEM).has(MapDraft.REPEATS);
    }

    /// The issues that are in the map as a whole, and the names of their positions.
    Map<String, Set<String>> disputes() {
        return disputes;
    }

    /// Whether the relation is in the document by way of an issue, or of its target's undercutter, and not by itself.
    boolean isImplied(MappedRelation relation) {
        var kept = Foreign.of(relation.origins(), GraphDraft.SYSTEM);
        return isPlain(relation) && (kept.has(Reasons.ISSUE)
                ? disputes.containsKey(Tree.text(kept.path(Reasons.ISSUE)))
                : kept.has(Reasons.DIRECT) && !undercutter(relation.target().key()).isEmpty());
    }

    /// The key of the claim that is the undercutter of the relation of this key; an empty one where there is none, or
    /// arguments say that it is undercut.
    String undercutter(String relation) {
        return undercut.getOrDefault(relation, "");
    }

    /// Whether arguments say that the relation of this key is undercut.
    boolean isUndercut(String relation) {
        return undercut.containsKey(relation) && undercutter(relation).isEmpty();
    }

    /// Whether the relation of this key is underpinned.
    boolean isUnderpinned(String relation) {
        return underpinned.contains(relation);
    }

    /// Whether arguments attack the statement of this key.
    boolean isAttacked(String statement) {
        return attacked.contains(statement);
    }

    /// Whether the statement of this key is the undercutter of an argument.
    boolean isUndercutter(String statement) {
        return undercutters.contains(statement);
    }

    /// Whether there is something that no argument can say.
    boolean isBeyond() {
        return beyond;
    }

    /// There is something that no argument can say.
    void goBeyond() {
        beyond = true;
    }

    /// Whether the document names a statement that is left out.
    boolean isFallen(String name) {
        return fallen.contains(name) && !statements.has(name);
    }

    /// The map.
    ArgumentMap map() {
        return map;
    }

    /// What the document carried that this map came from, besides what has a place here.
    ObjectNode leftovers() {
        return leftovers;
    }

    /// What statements are called.
    Names statementNames() {
        return statements;
    }

    /// What arguments are called.
    Names argumentNames() {
        return arguments;
    }
}
