package dev.rejoinder.domain.rehearsal;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.OriginCommand;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;

/// The part of the ledger that knows what things are called elsewhere.
final class Names {

    /// What is noted of a name that is not known any more, or was never.
    static final Object UNKNOWN = Table.NOTHING;

    private Names() {}

    static void hear(OriginCommand command, Ledger ledger) {
        var subject = command.subject();
        var holder = holder(command.debateId(), subject);
        var name = name(command.system(), command.id());
        switch (command) {
            case RecordOrigin(_, _, var origin) -> {
                Ledger.breaksIf(subject != null && !ledger.knows(subject), Rule.NOT_FOUND);
                ledger.change(holder, name, origin.foreign());
            }
            case ForgetOrigin _ -> {
                var known = ledger.table().notes().getOrDefault(name + " of " + holder, UNKNOWN);
                Ledger.breaksIf(known.equals(UNKNOWN), Rule.NOT_FOUND);
                ledger.table().note(holder, name, UNKNOWN);
            }
        }
    }

    static Object holder(DebateId debate, @Nullable Subject subject) {
        return subject == null ? debate : subject;
    }

    static String name(String system, String id) {
        return "%s in %s".formatted(id, system);
    }
}
