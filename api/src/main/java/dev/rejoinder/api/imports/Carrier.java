package dev.rejoinder.api.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.domain.interchange.Loss.Severity;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.arrival.Arrival;
import dev.rejoinder.domain.interchange.arrival.Step;

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

    private final Means means;

    private final Known known;

    private final List<Loss> notes;

    Carrier(ImportRecord job, UUID owner, Means means) {
        this.job = job;
        this.owner = owner;
        this.means = means;
        this.known = new Known(means.jdbc(), job.debateId());
        this.notes = Reports.losses(means.jobs().refused(job.id()));
    }

    /// What an import is carried out with.
    record Means(ImportJobs jobs, CommandDesk desk, DebateRegister register, JdbcTemplate jdbc,
            TransactionTemplate transactions) {}

    /// Somebody else carries the import out by now.
    static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Taken() {
            super("The import was taken over", null, false, false);
        }
    }

    /// Does what is left to do.
    void carryOut(Arrival arrival, Runnable pause) throws IOException {
        for (var from = job.progress().stepsDone(); from < arrival.size();) {
            var to = Math.min(arrival.size(), from + TOGETHER);
            try {
                doTogether(arrival, from, to);
            } catch (RuleViolation refused) {
                LOG.debug("Import {}: steps {} to {} one by one: {}", job.id(), from, to, refused.getMessage());
                for (var number = from; number < to; number++) {
                    doAlone(arrival, number);
                }
            }
            from = to;
            pause.run();
        }
    }

    private void doTogether(Arrival arrival, int from, int to) {
        var found = new ArrayList<Loss>();
        means.transactions().executeWithoutResult(_ -> {
            var steps = new ArrayList<Step>();
            for (var number = from; number < to; number++) {
                steps.add(arrival.step(number));
            }
            var here = known.streams(steps.stream().flatMap(step -> step.makes().stream()).toList());
            found.addAll(differing(steps, here));
            for (var step : steps) {
                step.commands(here).forEach(this::submit);
                here.addAll(step.makes());
            }
            advance(to);
        });
        note(found);
    }

    private void doAlone(Arrival arrival, int number) {
        try {
            doTogether(arrival, number, number + 1);
        } catch (RuleViolation refused) {
            requireOpen(refused);
            if (!doWithoutScheme(arrival, number, refused)) {
                note(List.of(new Loss(Severity.LOSS, arrival.step(number).key(), "refused", Treatment.LEFT_OUT,
                        refused.refusal().message())));
                means.transactions().executeWithoutResult(_ -> advance(number + 1));
            }
        }
    }

    private static void requireOpen(RuleViolation refused) {
        if (refused.refusal().rule() == Rule.DEBATE_CLOSED) {
            throw refused;
        }
    }

    /// An argument about the person that is drawn where none may be is drawn as a plain one.
    private boolean doWithoutScheme(Arrival arrival, int number, RuleViolation refused) {
        if (refused.refusal().rule() != Rule.IRRELEVANT_AD_HOMINEM) {
            return false;
        }
        var step = arrival.step(number);
        try {
            means.transactions().executeWithoutResult(_ -> {
                Plainly.of(step.commands(known.streams(step.makes()))).forEach(this::submit);
                advance(number + 1);
            });
        } catch (RuleViolation again) {
            LOG.debug("Import {}: step {} is refused without its scheme, too", job.id(), number, again);
            return false;
        }
        note(List.of(new Loss(Severity.LOSS, step.key(), "scheme", Treatment.LEFT_OUT,
                refused.refusal().message())));
        return true;
    }

    private void submit(DebateBound command) {
        means.desk().submit(command, Submission.by(job.participant()));
    }

    private void advance(int done) {
        if (!means.jobs().advance(job.id(), owner, done)) {
            throw new Taken();
        }
    }

    private List<Loss> differing(List<Step> steps, Set<UUID> here) {
        var said = new ArrayList<UUID>();
        steps.forEach(step -> step.says().keySet().stream().filter(here::contains).forEach(said::add));
        if (said.isEmpty()) {
            return List.of();
        }
        var texts = means.register().texts(job.debateId(), said);
        var found = new ArrayList<Loss>();
        for (var step : steps) {
            step.says().forEach((id, text) -> {
                if (texts.containsKey(id) && !text.equals(texts.get(id))) {
                    found.add(new Loss(Severity.WARNING, step.key(), "text-differs", Treatment.NOTED,
                            "The debate has this statement, and it reads differently there; it stays as it is"));
                }
            });
        }
        return found;
    }

    private void note(List<Loss> found) {
        if (!found.isEmpty() && notes.size() < NOTES_MAX) {
            notes.addAll(found.subList(0, Math.min(found.size(), NOTES_MAX - notes.size())));
            means.jobs().note(job.id(), owner, Reports.written(notes));
        }
    }
}
