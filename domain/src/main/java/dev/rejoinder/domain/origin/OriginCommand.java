package dev.rejoinder.domain.origin;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;

/// Everything that can be asked of an origin. Which one is meant follows from what it is of and what that is called.
public sealed interface OriginCommand extends DebateBound {

    DebateId debateId();

    /// The statement or relation whose origin it is; nothing when it is that of the debate itself.
    @Nullable
    Subject subject();

    /// The system that knows it.
    String system();

    /// What it is called there.
    String id();

    /// Which origin is meant.
    @TargetAggregateIdentifier
    default OriginId originId() {
        return OriginId.of(debateId(), subject(), system(), id());
    }

    @Override
    default Address address() {
        return new Address.OfDebate(debateId());
    }

    /// Record what something is called elsewhere. What it carried there takes the place of what was recorded of it
    /// under the same name before.
    record RecordOrigin(DebateId debateId, @Nullable Subject subject,
            Origin origin) implements OriginCommand {

        @Override
        public String system() {
            return origin.system();
        }

        @Override
        public String id() {
            return origin.id();
        }
    }

    /// Take it back that something is called so elsewhere.
    record ForgetOrigin(DebateId debateId, @Nullable Subject subject, String system,
            String id) implements OriginCommand {

        public ForgetOrigin {
            var named = Origin.of(system, id);
            system = named.system();
            id = named.id();
        }
    }
}
