package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.relation.RelationKind;

/// How a map is laid out as an Argdown document: which relations are lines below what they bear on, which are
/// arguments with premises and conclusion, and which no more than data. Keeps keys, titles and lines of what
/// is on the map, but no words.
final class Layout {

    private final Names names = new Names();

    private final Losses losses;

    private final Set<String> leftOut = new HashSet<>();

    private final Set<String> asData = new HashSet<>();

    private final Map<String, Integer> borneOn = new HashMap<>();

    private final Set<String> argued = new HashSet<>();

    private final Map<String, LinePlan> plans = new LinkedHashMap<>();

    private final ClaimUndercuts claims = new ClaimUndercuts(names, plans);

    private final Chains chains = new Chains();

    private final Lines lines;

    private final Map<String, String> titles = new HashMap<>();

    /// @param strict whether lines between statements mean entailment and contrariety
    Layout(boolean strict, Losses losses) {
        this.losses = losses;
        lines = new Lines(names, claims, strict);
    }

    /// A relation that can be a line.
    ///
    /// @param as what it was in the document that it came from, where the relation does not tell
    record LinePlan(String key, RelationKind kind, String premise, MapTarget target, String as) {}

    /// Looks at all statements and relations of the map.
    void plan(ArgumentMap map) {
        try (var statements = map.statements()) {
            statements.forEach(this::plan);
        }
        try (var relations = map.relations()) {
            relations.forEach(this::plan);
        }
        argued.stream().map(plans::remove).filter(Objects::nonNull).forEach(this::argue);
        claims.settle(this::argue);
        lines.draw(plans.values());
        chains.settle(key -> borneOn.getOrDefault(key, 0) == below(key).stream().filter(LineText::isUndercut)
                .count());
        plans.clear();
    }

    private void argue(LinePlan plan) {
        argue(List.of(plan.premise()), plan.target());
    }

    private void plan(MappedStatement statement) {
        if (isWithdrawn(statement.key(), statement.passage())) {
            leftOut.add(statement.key());
        } else {
            names.statement(statement);
        }
    }

    private boolean isWithdrawn(String key, Passage passage) {
        if (passage.withdrawn()) {
            losses.lose(key, "withdrawn", Treatment.LEFT_OUT, "It is withdrawn");
        }
        return passage.withdrawn();
    }

    private void plan(MappedRelation relation) {
        if (isWithdrawn(relation.key(), relation.passage()) || isGroundless(relation)) {
            leftOut.add(relation.key());
            return;
        }
        names.relation(relation);
        chains.plan(relation);
        if (isData(relation)) {
            asData.add(relation.key());
            bear(relation, true);
        } else if (LineText.isLine(relation)) {
            var plan = new LinePlan(relation.key(), relation.kind(), relation.premises().getFirst(),
                    relation.target(), Words.of(Foreign.of(relation.origins()), LineDrawing.AS));
            bear(relation, !claims.note(plan));
            plans.put(plan.key(), plan);
        } else {
            bear(relation, true);
            argue(relation.premises(), relation.target());
        }
    }

    private void bear(MappedRelation relation, boolean needsArgument) {
        if (relation.target().isRelation()) {
            borneOn.merge(relation.target().key(), 1, Integer::sum);
            if (needsArgument) {
                argued.add(relation.target().key());
            }
        }
    }

    private boolean isGroundless(MappedRelation relation) {
        var groundless = leftOut.contains(relation.target().key())
                || relation.premises().stream().anyMatch(leftOut::contains);
        if (groundless) {
            losses.lose(relation.key(), "withdrawn", Treatment.LEFT_OUT,
                    "It rests on something that is withdrawn, or bears on it");
        }
        return groundless;
    }

    private boolean isData(MappedRelation relation) {
        var bears = relation.kind() == RelationKind.SUPPORT || relation.kind() == RelationKind.ATTACK;
        return !bears || asData.contains(relation.target().key());
    }

    /// Premises and conclusions of arguments are statements, whatever they were before.
    private void argue(List<String> premises, MapTarget target) {
        premises.forEach(names::mustBeStatement);
        if (!target.isRelation()) {
            names.mustBeStatement(target.key());
        }
    }

    Names names() {
        return names;
    }

    /// Whether nothing of it is written.
    boolean isLeftOut(String key) {
        return leftOut.contains(key);
    }

    /// Whether the relation is no more than data.
    boolean isData(String key) {
        return asData.contains(key);
    }

    /// Whether the relation is a line below something else.
    boolean isLine(String key) {
        return lines.contains(key);
    }

    /// The lines below this statement or relation.
    List<LineText> below(String key) {
        return lines.below(key);
    }

    /// The relations that are steps of one argument together with this one, when all of them are gathered; before that,
    /// nothing.
    List<MappedRelation> argument(MappedRelation relation) {
        return chains.gather(relation);
    }

    /// Remembers the title of an argument, if something bears on its relation.
    void title(String key, String title) {
        if (borneOn.containsKey(key)) {
            titles.put(key, title);
        }
    }

    /// The title of what the relation bears on.
    String targetTitle(MappedRelation relation) {
        var key = relation.target().key();
        return relation.target().isRelation() ? Objects.requireNonNull(titles.get(key)) : names.title(key);
    }
}
