package dev.rejoinder.api.imports;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.watch.Watch;
import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.domain.interchange.LossReport;
import reactor.core.publisher.Flux;

/// Tells how far imports are, once or as they go on, and what was lost by them.
@Controller
class ImportQueries {

    private static final int ENTRIES_MAX = 1_000;

    private static final int IMPORTS_MAX = 100;

    private final ImportJobs jobs;

    private final ImportFormats formats;

    private final Watch<ImportRecord> watch;

    ImportQueries(ImportJobs jobs, ImportFormats formats) {
        this.jobs = jobs;
        this.formats = formats;
        this.watch = new Watch<>(jobs::find, ImportRecord::isOver, Watch.BEAT);
    }

    /// A feature and how often it was lost, or odd.
    record LossCount(String feature, long count) {}

    @QueryMapping("import")
    @Nullable
    ImportRecord find(@Argument String id) {
        return jobs.find(Ids.id(id)).orElse(null);
    }

    @QueryMapping
    List<ImportRecord> imports(@Argument int first) {
        return jobs.latest(limited(first, IMPORTS_MAX));
    }

    @QueryMapping
    List<ImportFormat> importFormats() {
        return formats.all();
    }

    @SubscriptionMapping
    Flux<ImportRecord> importProgress(@Argument String id) {
        return watch.follow(known(Ids.id(id)));
    }

    private UUID known(UUID id) {
        return jobs.find(id).map(ImportRecord::id)
                .orElseThrow(() -> new BadRequest(ErrorCode.UNKNOWN_IMPORT, "There is no import " + id));
    }

    @SchemaMapping(typeName = "Import")
    String debate(ImportRecord job) {
        return job.debateId().toString();
    }

    @SchemaMapping(typeName = "Import")
    @Nullable
    String reason(ImportRecord job) {
        return job.reason().isEmpty() ? null : job.reason();
    }

    @SchemaMapping(typeName = "Import")
    LossReport report(ImportRecord job) {
        return Reports.with(Reports.read(jobs.report(job.id())), Reports.losses(jobs.refused(job.id())));
    }

    @SchemaMapping(typeName = "LossReport")
    List<LossCount> counts(LossReport report) {
        return report.counts().entrySet().stream()
                .map(count -> new LossCount(count.getKey(), count.getValue()))
                .toList();
    }

    @SchemaMapping(typeName = "LossReport")
    List<Loss> entries(LossReport report, @Argument int first) {
        return report.entries().stream().limit(limited(first, ENTRIES_MAX)).toList();
    }

    private static int limited(int first, int most) {
        if (first < 1 || first > most) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "first is %d; it can be 1 to %d".formatted(first, most));
        }
        return first;
    }
}
