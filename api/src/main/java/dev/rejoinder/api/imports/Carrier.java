package dev.rejoinder.api.imports;

import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import dev.rejoinder.api.material.Work;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss;

/// Carries the steps of one import out, a hundred in a transaction that also says how far it has come: whatever happens
/// in between, each step is done exactly once.
///
/// A hundred steps that meet a refusal are undone and done one by one, so that only what is refused stays out.
final class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    private static final int TOGETHER = 100;

    private static final int NOTES_MAX = 10_000;

    private final ImportRecord job;

    private final UUID owner;

    private final ImportJobs jobs;

    private final TransactionTemplate transactions;

    private final List<Loss> notes;

    Carrier(ImportRecord job, UUID owner, ImportJobs jobs, TransactionTemplate transactions) {
        this.job = job;
        this.owner = owner;
        this.jobs = jobs;
        this.transactions = transactions;
        this.notes = Reports.losses(jobs.refused(job.id()));
    }

    /// Somebody else carries the import out by now.
    static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Taken() {
            super("It was taken over", null, false, false);
        }
    }

    /// Does what is left to do, and pauses now and then.
    void carryOut(Work work, Runnable pause) {
        for (var from = job.progress().stepsDone(); from < work.size();) {
            var to = Math.min(work.size(), from + TOGETHER);
            try {
                perform(work, from, to);
            } catch (RuleViolation refused) {
                LOG.debug("Import {}: steps {} to {} one by one: {}", job.id(), from, to,
                        refused.getMessage());
                for (var step = from; step < to; step++) {
                    perform(work, step);
                }
            }
            from = to;
            pause.run();
        }
    }

    private void perform(Work work, int from, int to) {
        note(transactions.execute(_ -> {
            var found = work.perform(from, to);
            advance(to);
            return found;
        }));
    }

    private void perform(Work work, int step) {
        try {
            perform(work, step, step + 1);
        } catch (RuleViolation refused) {
            note(transactions.execute(_ -> {
                var lost = work.performOtherwise(step, refused);
                advance(step + 1);
                return lost;
            }));
        }
    }

    private void advance(int done) {
        if (!jobs.advance(job.id(), owner, done)) {
            throw new Taken();
        }
    }

    private void note(List<Loss> found) {
        if (!found.isEmpty() && notes.size() < NOTES_MAX) {
            notes.addAll(found.subList(0, Math.min(found.size(), NOTES_MAX - notes.size())));
            jobs.note(job.id(), owner, Reports.written(notes));
        }
    }
}
