package dev.rejoinder.projections.judging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.trial.Story;

/// A debate by lot in which a few claims attack and support each other, and each other's relations, again and again, so
/// that much of it goes round in circles.
final class Quarrel {

    private static final int CLAIMS = 6;

    private final Random random;

    private final Story story = Story.opened();

    private final List<StatementId> claims = new ArrayList<>();

    private final List<RelationDrawn> relations = new ArrayList<>();

    private final Set<Object> gone = new HashSet<>();

    private final Set<StatementId> burdened = new HashSet<>();

    private Quarrel(long seed) {
        random = new Random(seed);
    }

    static Story of(long seed, int events) {
        var quarrel = new Quarrel(seed);
        for (var claim = 0; claim < CLAIMS; claim++) {
            quarrel.claim();
        }
        while (quarrel.story.version() < events) {
            quarrel.next();
        }
        return quarrel.story;
    }

    private void claim() {
        var id = new StatementId(UUID.randomUUID());
        claims.add(id);
        story.tell(new ClaimAdded(id, story.debateId(), new Wording("So it is.", ""), Scope.ANY));
    }

    private void next() {
        switch (random.nextInt(9)) {
            case 0 -> toggle(one(claims));
            case 1 -> relations.stream().skip(random.nextInt(relations.size() + 1)).findFirst()
                    .ifPresent(relation -> toggle(relation.relationId()));
            case 2 -> burden(one(claims));
            case 3 -> relations.stream().filter(each -> each.inference().kind() == RelationKind.SUPPORT)
                    .skip(random.nextInt(3)).findFirst().ifPresent(support -> story.tell(new SupportRead(
                            support.relationId(), random.nextBoolean() ? Reading.REQUIRED : Reading.PLAIN)));
            default -> draw();
        }
    }

    private void draw() {
        var premise = one(claims);
        var target = random.nextInt(4) == 0 && !relations.isEmpty()
                ? one(relations).relationId().subject()
                : one(claims).subject();
        var kind = random.nextInt(4) == 0 ? RelationKind.SUPPORT : RelationKind.ATTACK;
        if (!target.equals(Subject.statement(premise.value()))) {
            var drawn = new RelationDrawn(new RelationId(UUID.randomUUID()), story.debateId(),
                    new Inference(kind, List.of(premise), target), Scheme.NONE);
            relations.add(drawn);
            story.tell(drawn);
        }
    }

    private void toggle(StatementId id) {
        story.tell(
                gone.remove(id) ? new StatementRestored(id) : withdrawn(id, new StatementWithdrawn(id, "")));
    }

    private void toggle(RelationId id) {
        story.tell(gone.remove(id) ? new RelationRestored(id) : withdrawn(id, new RelationWithdrawn(id, "")));
    }

    private Object withdrawn(Object id, Object event) {
        gone.add(id);
        return event;
    }

    private void burden(StatementId id) {
        if (burdened.remove(id)) {
            story.tell(new BurdenLifted(id));
        } else {
            burdened.add(id);
            story.tell(new BurdenPlaced(id));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
