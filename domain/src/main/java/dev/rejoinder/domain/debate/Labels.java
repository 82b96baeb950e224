package dev.rejoinder.domain.debate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;

/// The labels of a debate: the version that each one names or, once it was removed, named. A label that was removed
/// can come back for its own version only, so whoever cites a label never reads something else by it.
record Labels(Map<String, Long> versions, Set<String> removed) {

    private static final int LIMIT = 200;

    static final Labels NONE = new Labels(Map.of(), Set.of());

    Labels {
        versions = Map.copyOf(versions);
        removed = Set.copyOf(removed);
    }

    VersionLabelled decide(LabelVersion command, long present) {
        if (command.version() < 1 || command.version() > present) {
            throw new RuleViolation(Rule.VERSION_UNKNOWN, "version",
                    "Debate %s has versions 1 to %d, but no version %d"
                            .formatted(command.debateId(), present, command.version()));
        }
        refuseMoving(command);
        var count = versions.size() - removed.size();
        if (count >= LIMIT) {
            throw new RuleViolation(new Refusal.LimitExceeded(Rule.LABELS_TOO_MANY, "label", LIMIT, count + 1,
                    "Debate %s has %d labels; %d are allowed".formatted(command.debateId(), count, LIMIT)));
        }
        return new VersionLabelled(command.debateId(), command.label(), command.version());
    }

    private void refuseMoving(LabelVersion command) {
        var label = command.label();
        var named = versions.get(label);
        if (named != null && (!removed.contains(label) || named != command.version())) {
            throw new RuleViolation(Rule.LABEL_TAKEN, "label",
                    "The label '%s' %s version %d; labels never move"
                            .formatted(label, removed.contains(label) ? "once named" : "names", named));
        }
    }

    LabelRemoved decide(RemoveLabel command) {
        if (!versions.containsKey(command.label()) || removed.contains(command.label())) {
            throw new RuleViolation(Rule.LABEL_UNKNOWN, "label",
                    "Debate %s has no label '%s'".formatted(command.debateId(), command.label()));
        }
        return new LabelRemoved(command.debateId(), command.label());
    }

    Labels with(VersionLabelled event) {
        var more = new HashMap<>(versions);
        more.put(event.label(), event.version());
        var fewer = new HashSet<>(removed);
        fewer.remove(event.label());
        return new Labels(more, fewer);
    }

    Labels without(LabelRemoved event) {
        var more = new HashSet<>(removed);
        more.add(event.label());
        return new Labels(versions, more);
    }
}
