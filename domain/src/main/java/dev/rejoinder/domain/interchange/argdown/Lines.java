package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.argdown.Layout.LinePlan;
import dev.rejoinder.domain.relation.RelationKind;

/// Draws relations as lines below what they bear on; two that were one line, as one.
final class Lines {

    private final Names names;

    private final ClaimUndercuts claims;

    private final boolean strict;

    private final Map<String, List<LineText>> below = new HashMap<>();

    private final Set<String> drawn = new HashSet<>();

    Lines(Names names, ClaimUndercuts claims, boolean strict) {
        this.names = names;
        this.claims = claims;
        this.strict = strict;
    }

    private record Ends(String from, String to, String as) {

        static Ends of(LinePlan plan) {
            return new Ends(plan.premise(), plan.target().key(), plan.as());
        }

        Ends turned() {
            return new Ends(to, from, as);
        }
    }

    /// Draws those that lines can draw.
    void draw(Collection<LinePlan> plans) {
        Map<Ends, LinePlan> symmetric = new HashMap<>();
        plans.stream().filter(this::isSymmetric).forEach(plan -> symmetric.put(Ends.of(plan), plan));
        for (var plan : plans) {
            if (!drawn.contains(plan.key())) {
                draw(plan,
                        symmetric.containsKey(Ends.of(plan)) ? symmetric.get(Ends.of(plan).turned()) : null);
            }
        }
    }

    private boolean isSymmetric(LinePlan plan) {
        if (plan.target().isRelation() || plan.kind() != RelationKind.ATTACK) {
            return false;
        }
        return switch (plan.as()) {
            case "contradictory" -> !isArgument(plan.target().key()) || !isArgument(plan.premise());
            case "contrary" -> strict && isBetweenStatements(plan);
            default -> false;
        };
    }

    private boolean isBetweenStatements(LinePlan plan) {
        return !plan.target().isRelation() && !isArgument(plan.target().key()) && !isArgument(plan.premise());
    }

    private boolean isArgument(String key) {
        return names.isArgument(key);
    }

    private void draw(LinePlan plan, @Nullable LinePlan turned) {
        if (turned != null) {
            drawBoth(plan, turned);
        } else if (!strict || !isBetweenStatements(plan) || !mark(plan).equals("-")) {
            var id = names.id(plan.key());
            var follows = !isAttackOnStep(plan) && id.equals(Keys.line(names.id(plan.premise()), arrow(plan),
                    names.id(plan.target().key())));
            add(claims.parent(plan),
                    new LineText(mark(plan), plan.premise(), follows ? List.of() : List.of(id)));
            drawn.add(plan.key());
        }
    }

    private void drawBoth(LinePlan plan, LinePlan turned) {
        if (isArgument(plan.target().key())) {
            drawBoth(turned, plan);
            return;
        }
        var mark = plan.as().equals(Bearing.CONTRARY.word()) ? "->" : "><";
        var from = names.id(plan.premise());
        var to = names.id(plan.target().key());
        var ids = List.of(names.id(plan.key()), names.id(turned.key()));
        var follow = ids.equals(List.of(Keys.line(from, mark, to), Keys.line(to, mark, from)));
        add(plan.premise(), new LineText(mark, plan.target().key(), follow ? List.of() : ids));
        drawn.add(plan.key());
        drawn.add(turned.key());
    }

    private void add(String parent, LineText line) {
        below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(line);
    }

    private String mark(LinePlan plan) {
        if (plan.kind() == RelationKind.SUPPORT) {
            return "+";
        }
        return isUndercut(plan) ? LineText.UNDERCUTS : "-";
    }

    private boolean isUndercut(LinePlan plan) {
        return plan.target().isRelation()
                ? !isAttackOnStep(plan)
                : plan.as().equals(Bearing.UNDERCUT.word()) && !(isArgument(plan.target().key())
                        && claims.mayHaveOneLine(plan.target().key()));
    }

    private static boolean isAttackOnStep(LinePlan plan) {
        return plan.target().isRelation() && plan.as().equals(Bearing.ATTACK.word());
    }

    private String arrow(LinePlan plan) {
        if (plan.kind() == RelationKind.SUPPORT) {
            return "+>";
        }
        return isUndercut(plan) ? "_>" : "->";
    }

    /// Whether the relation is a line.
    boolean contains(String key) {
        return drawn.contains(key);
    }

    /// The lines below this statement or relation.
    List<LineText> below(String key) {
        return below.getOrDefault(key, List.of());
    }
}
