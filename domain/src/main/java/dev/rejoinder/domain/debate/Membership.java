package dev.rejoinder.domain.debate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateRegister.Entry;

/// The rule that whatever a command builds on is in the same debate and stands.
public record Membership(DebateId debateId, DebateRegister register) {

    /// Refuses unless the subject is in the debate, is of the kind named, and stands.
    public void requireStanding(String field, Subject subject) {
        requireStanding(List.of(field), List.of(subject));
    }

    /// Refuses unless the subject is in the debate and is of the kind named, whether it stands or was withdrawn.
    public void requireMember(String field, Subject subject) {
        member(field, subject, register.entries(debateId, List.of(subject.id())));
    }

    /// Refuses unless every subject is in the debate, is of the kind named, and stands. The fields are those of
    /// the subjects, in the same order.
    public void requireStanding(List<String> fields, List<Subject> subjects) {
        var entries = register.entries(debateId, ids(subjects));
        for (var index = 0; index < subjects.size(); index++) {
            var subject = subjects.get(index);
            if (!member(fields.get(index), subject, entries).standing()) {
                throw new RuleViolation(new Refusal.Withdrawn(fields.get(index), subject.id(),
                        "In debate %s, %s was withdrawn".formatted(debateId, subject)));
            }
        }
    }

    private Entry member(String field, Subject subject, Map<UUID, Entry> entries) {
        var entry = entries.get(subject.id());
        if (entry == null || entry.subject().kind() != subject.kind()) {
            throw new RuleViolation(new Refusal.NotFound(field, subject.id(),
                    "There is no %s in debate %s".formatted(subject, debateId)));
        }
        return entry;
    }

    private static Collection<UUID> ids(List<Subject> subjects) {
        return subjects.stream().map(Subject::id).toList();
    }
}
