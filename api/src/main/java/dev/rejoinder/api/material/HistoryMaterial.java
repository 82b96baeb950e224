package dev.rejoinder.api.material;

import java.util.List;
import java.util.Optional;

import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;

/// The whole history of a debate. It belongs to that debate and to no other.
record HistoryMaterial(DebateOpened opened, List<Told> told, List<Chapter> chapters) implements Material {

    @Override
    public int statements() {
        return Math.toIntExact(told.stream().map(Told::event).filter(event -> event instanceof ClaimAdded
                || event instanceof EvidenceAdded || event instanceof QuestionAsked).count());
    }

    @Override
    public int relations() {
        return Math.toIntExact(
                told.stream().map(Told::event).filter(event -> event instanceof RelationDrawn).count());
    }

    @Override
    public String title() {
        return opened.title();
    }

    @Override
    public String description() {
        return opened.description();
    }

    @Override
    public Optional<DebateId> debate() {
        return Optional.of(opened.debateId());
    }

    @Override
    public Work work(Site site, Losses losses) {
        return new Retelling(told, chapters, site);
    }
}
