package dev.rejoinder.domain.rehearsal;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.stance.StanceCommand;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;
import dev.rejoinder.domain.statement.StatementId;

/// The part of the ledger that counts who holds what, and what has to be proved.
final class Poll {

    private Poll() {}

    static void hear(StanceCommand command, Ledger ledger) {
        var subject = command.subject();
        var participant = command.participant();
        switch (command) {
            case TakeStance take -> {
                ledger.needs(subject);
                ledger.change(subject, participant, take.rating());
            }
            case WithdrawStance _ -> {
                var held = ledger.table().notes().getOrDefault(participant + " of " + subject, Table.NOTHING);
                Ledger.breaksIf(held.equals(Table.NOTHING), Rule.NOT_FOUND);
                ledger.table().note(subject, participant, Table.NOTHING);
            }
        }
    }

    static void need(StatementId id, boolean needed, Ledger ledger) {
        ledger.needs(id.subject());
        Ledger.breaksIf(ledger.table().holds(id, "need", true) == needed, Rule.NOTHING_TO_CHANGE);
        ledger.table().note(id, "need", needed);
    }
}
