package dev.rejoinder.api.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.imports.Carrier.Taken;
import dev.rejoinder.api.imports.ImportRecord.State;
import dev.rejoinder.api.material.Material;
import dev.rejoinder.api.material.Site;
import dev.rejoinder.api.material.Site.Stores;
import dev.rejoinder.api.transport.Outages;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;

/// Carries imports out, one at a time on each node, and takes up those that nobody carries out any more.
@Component
class ImportCrew implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCrew.class);

    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int ATTEMPTS_MAX = 20;

    private final UUID owner = UUID.randomUUID();

    private final ImportFormats formats;

    private final Intake intake;

    private final ImportJobs jobs;

    private final Stores stores;

    private final TransactionTemplate transactions;

    private final ExecutorService work =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("imports").factory());

    private final AtomicBoolean waiting = new AtomicBoolean();

    private volatile boolean running;

    ImportCrew(ImportFormats formats, Intake intake, ImportJobs jobs, Stores stores,
            PlatformTransactionManager transactions) {
        this.formats = formats;
        this.intake = intake;
        this.jobs = jobs;
        this.stores = stores;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// The server stops.
    private static final class Stopping extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopping() {
            super("The server stops", null, false, false);
        }
    }

    /// Looks whether there is something to carry out.
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT1S")
    void takeUp() {
        if (running && waiting.compareAndSet(false, true)) {
            work.execute(this::workOff);
        }
    }

    private void workOff() {
        waiting.set(false);
        try {
            for (var claim = jobs.claim(owner, SILENCE); running && claim.isPresent(); claim =
                    jobs.claim(owner, SILENCE)) {
                attempt(claim.get());
            }
        } catch (RuntimeException failure) {
            if (Outages.explain(failure)) {
                LOG.warn("Imports wait for the store: {}", Outages.reason(failure));
            } else {
                LOG.error("Imports could not be taken up", failure);
            }
        }
    }

    private void attempt(ImportJobs.Claim claim) {
        var job = jobs.find(claim.id()).orElseThrow();
        try {
            carryOut(job, claim.attempt());
        } catch (RuleViolation refused) {
            fail(job, refused.refusal().message());
        } catch (Taken | Stopping over) {
            LOG.info("Import {} is left to others: {}", job.id(), over.getMessage());
        } catch (IOException | RuntimeException failure) {
            if (Outages.explain(failure)) {
                LOG.warn("Import {} waits for the store: {}", job.id(), Outages.reason(failure));
            } else {
                LOG.error("Import {} failed", job.id(), failure);
                fail(job, "The server failed; its log says why.");
            }
        }
    }

    private void carryOut(ImportRecord job, int attempt) throws IOException {
        if (attempt > ATTEMPTS_MAX) {
            fail(job, "It was begun %d times and never came to its end.".formatted(ATTEMPTS_MAX));
            return;
        }
        LOG.info("Import {} of {} statements and {} relations into debate {}: {} of {} steps are done",
                job.id(),
                job.progress().statements(), job.progress().relations(), job.debateId(),
                job.progress().stepsDone(),
                job.progress().steps());
        var format = formats.named(job.format());
        var losses = new Losses();
        var material = intake.read(format, jobs.document(job.id()), losses).material();
        if (job.opens()) {
            open(job, material);
        }
        var site = new Site(job.debateId(), format.system(), job.scope(), job.participant(), stores);
        new Carrier(job, owner, jobs, transactions).carryOut(material.work(site, losses), this::goOn);
        finish(job, State.DONE, "");
        LOG.info("Import {} is done", job.id());
    }

    private void goOn() {
        if (!running) {
            throw new Stopping();
        }
    }

    /// Of several that open the same debate, one does.
    private void open(ImportRecord job, Material material) {
        var fitting = new Fitting(new Losses());
        var title = Stream.of(material.title(), job.file(), job.format())
                .map(name -> fitting.text("", "title", name, DebateCommand.TITLE_LIMIT)).filter(Fitting::fits)
                .findFirst().orElseThrow();
        var command = new OpenDebate(job.debateId(), title,
                fitting.text("", "description", material.description(), DebateCommand.DESCRIPTION_LIMIT));
        try {
            stores.desk().submit(command, Submission.by(job.participant()));
        } catch (RuleViolation violation) {
            if (violation.refusal().rule() != Rule.IDENTIFIER_TAKEN) {
                throw violation;
            }
        }
    }

    private void fail(ImportRecord job, String reason) {
        LOG.warn("Import {} ends: {}", job.id(), reason);
        finish(job, State.FAILED, reason);
    }

    private void finish(ImportRecord job, State state, String reason) {
        transactions.executeWithoutResult(_ -> jobs.finish(job.id(), owner, state, reason));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        work.shutdown();
        jobs.release(owner);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the write side has started, and stopped before it.
    @Override
    public int getPhase() {
        return 1;
    }
}
