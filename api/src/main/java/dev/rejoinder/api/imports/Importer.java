package dev.rejoinder.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.rejoinder.api.imports.ImportRecord.Progress;
import dev.rejoinder.api.imports.ImportRecord.State;
import dev.rejoinder.api.material.Material;
import dev.rejoinder.api.material.Site;
import dev.rejoinder.api.material.Site.Stores;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.LossReport;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;

/// Takes orders for imports. A document is read whole, and found to be sound, before anything is written.
@Component
class Importer {

    private static final int FILE_LIMIT = 500;

    private static final int READING_AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ImportFormats formats;

    private final Intake intake;

    private final ImportJobs jobs;

    private final Stores stores;

    private final TransactionTemplate transactions;

    private final Semaphore reading = new Semaphore(READING_AT_ONCE, true);

    Importer(ImportFormats formats, Intake intake, ImportJobs jobs, Stores stores,
            PlatformTransactionManager transactions) {
        this.formats = formats;
        this.intake = intake;
        this.jobs = jobs;
        this.stores = stores;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// An import, what the document holds that cannot be imported, and a name that only its bytes have.
    record Draft(ImportRecord job, LossReport report, UUID fingerprint) {}

    /// What an import of the document would be; nothing is written.
    ///
    /// @throws BadRequest when the document cannot be read, with the place, or there is no such debate or format
    Draft preview(ImportOrder order, Path document) {
        try {
            if (!reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BadRequest(ErrorCode.UNAVAILABLE,
                        "Too many documents are being read just now; ask again");
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new BadRequest(ErrorCode.UNAVAILABLE, "The server is stopping");
        }
        try {
            return draft(order, document);
        } catch (MalformedDocument malformed) {
            throw refused(malformed);
        } catch (IOException failure) {
            throw new UncheckedIOException("The document that was received cannot be read", failure);
        } finally {
            reading.release();
        }
    }

    /// Enters an import of the document, or answers with the one that does the same already.
    ///
    /// @throws BadRequest as `preview` does
    Draft order(ImportOrder order, Path document) {
        var draft = preview(order, document);
        var before = jobs.underWay(draft.job(), draft.fingerprint());
        if (before.isPresent()) {
            return new Draft(before.get(), draft.report(), draft.fingerprint());
        }
        transactions.executeWithoutResult(_ -> {
            try (var content = Files.newInputStream(document)) {
                jobs.enter(draft, content);
            } catch (IOException failure) {
                throw new UncheckedIOException("The document that was received cannot be read", failure);
            }
        });
        return draft;
    }

    private Draft draft(ImportOrder order, Path document) throws IOException {
        var format = formats.find(order.format(), order.file(), intake.head(document));
        order.debate().ifPresent(this::requireDebate);
        var losses = new Losses();
        try (var content = Files.newInputStream(document)) {
            var read = intake.read(format, content, losses);
            var material = read.material();
            var debate = debate(order, format, read);
            var scope = scope(order, format, material);
            var work = material.work(new Site(debate, format.system(), scope, order.participant(), stores),
                    losses);
            var progress = new Progress(material.statements(), material.relations(), work.size(), 0);
            var opens = order.debate().isEmpty() && material.debate().isEmpty();
            return new Draft(
                    new ImportRecord(UUID.randomUUID(), debate, opens, format.name(), cut(order.file()),
                            scope, order.participant(), State.WAITING, "", progress, Instant.now(), null),
                    losses.report(),
                    read.fingerprint());
        }
    }

    private static DebateId debate(ImportOrder order, ImportFormat format, Intake.Read read) {
        var only = read.material().debate();
        if (only.isPresent() && !order.debate().orElse(only.get()).equals(only.get())) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "The document is the history of debate %s and of no other".formatted(only.get()),
                    Map.of("field", "debate"));
        }
        return only.or(order::debate).orElseGet(() -> own(format, read));
    }

    private static DebateId own(ImportFormat format, Intake.Read read) {
        var name = "import/%s/%s".formatted(format.system(), read.fingerprint());
        return new DebateId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static String scope(ImportOrder order, ImportFormat format, Material material) {
        var named = order.scope().isEmpty() ? material.title() : order.scope();
        return format.local() ? cut(named.isEmpty() ? order.file() : named) : "";
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= FILE_LIMIT
                ? name
                : name.substring(0, name.offsetByCodePoints(0, FILE_LIMIT));
    }

    private void requireDebate(DebateId debate) {
        if (stores.log().head(debate).isEmpty()) {
            throw new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + debate);
        }
    }

    private static BadRequest refused(MalformedDocument malformed) {
        var place = malformed.place();
        return new BadRequest(ErrorCode.MALFORMED_DOCUMENT, malformed.sentence(),
                Map.of("line", place.line(), "column", place.column(), "path", place.path()));
    }
}
