package dev.rejoinder.domain.debate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import dev.rejoinder.domain.PlainText;

/// Everything that can be asked of a debate.
public sealed interface DebateCommand extends DebateBound {

    /// The most characters of a title.
    int TITLE_LIMIT = 300;

    /// The most characters of a description, and of a reason.
    int DESCRIPTION_LIMIT = 10_000;

    /// The most characters of a label.
    int LABEL_LIMIT = 100;

    DebateId debateId();

    @Override
    default Address address() {
        return new Address.OfDebate(debateId());
    }

    /// Begin a debate. An empty description says nothing.
    record OpenDebate(DebateId debateId, String title, String description) implements DebateCommand {

        public OpenDebate {
            title = PlainText.required("title", title, TITLE_LIMIT);
            description = PlainText.optional("description", description, DESCRIPTION_LIMIT);
        }

        @Override
        public boolean opensDebate() {
            return true;
        }

        @Override
        public boolean allowedWhenClosed() {
            return true;
        }
    }

    /// Give the debate another title.
    record RetitleDebate(@TargetAggregateIdentifier DebateId debateId,
            String title) implements DebateCommand {

        public RetitleDebate {
            title = PlainText.required("title", title, TITLE_LIMIT);
        }
    }

    /// Give the debate another description; an empty one takes it away.
    record DescribeDebate(@TargetAggregateIdentifier DebateId debateId, String description)
            implements
                DebateCommand {

        public DescribeDebate {
            description = PlainText.optional("description", description, DESCRIPTION_LIMIT);
        }
    }

    /// Accept nothing more.
    record CloseDebate(@TargetAggregateIdentifier DebateId debateId, String reason) implements DebateCommand {

        public CloseDebate {
            reason = PlainText.optional("reason", reason, DESCRIPTION_LIMIT);
        }
    }

    /// Accept commands again.
    record ReopenDebate(@TargetAggregateIdentifier DebateId debateId) implements DebateCommand {

        @Override
        public boolean allowedWhenClosed() {
            return true;
        }
    }

    /// Name a version of the debate, to be found again by that name.
    record LabelVersion(@TargetAggregateIdentifier DebateId debateId, String label, long version)
            implements
                DebateCommand {

        public LabelVersion {
            label = PlainText.required("label", label, LABEL_LIMIT);
        }
    }

    /// Take a name away from the version that it names.
    record RemoveLabel(@TargetAggregateIdentifier DebateId debateId, String label) implements DebateCommand {

        public RemoveLabel {
            label = PlainText.required("label", label, LABEL_LIMIT);
        }
    }
}
