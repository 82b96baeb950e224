package dev.rejoinder.api.record;

import java.util.UUID;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Says things in debates, as ada.
public final class Speech {

    private final CommandDesk desk;

    /// Speaks at this desk.
    public Speech(CommandDesk desk) {
        this.desk = desk;
    }

    /// Opens a debate.
    public DebateId open() {
        var debate = new DebateId(UUID.randomUUID());
        desk.submit(new OpenDebate(debate, "Can engines compose music?", ""), Submission.by("ada"));
        return debate;
    }

    /// Claims something, and returns the version that this led to.
    public long claim(DebateId debate, String text) {
        var claim =
                new AddClaim(new StatementId(UUID.randomUUID()), debate, new Wording(text, "en"), Scope.ANY);
        return desk.submit(claim, Submission.by("ada")).version();
    }
}
