package dev.rejoinder.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import dev.rejoinder.api.command.Participants;
import dev.rejoinder.api.imports.Importer.Draft;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.http.Refusing;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.LossReport;
import jakarta.servlet.http.HttpServletRequest;

/// Receives documents by POST. The body is the document itself, compressed by gzip or not.
@Component
class ImportEndpoint {

    /// What a page of another origin can send without asking first.
    private static final Set<MediaType> FORMS =
            Set.of(MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED,
                    MediaType.MULTIPART_FORM_DATA);

    private final Importer importer;

    private final ImportCrew crew;

    private final ImportSettings settings;

    private final Refusing refusing;

    ImportEndpoint(Importer importer, ImportCrew crew, ImportSettings settings, Refusing refusing) {
        this.importer = importer;
        this.crew = crew;
        this.settings = settings;
        this.refusing = refusing;
    }

    /// What is answered: the import, unless it was only tried, how many statements and relations the document holds,
    /// and what of it cannot be imported.
    record Answer(@Nullable String id, String debate, String format, int statements, int relations, int steps,
            LossReport report) {}

    ServerResponse answer(ServerRequest request) {
        return refusing.unless(request, () -> {
            checkType(request.servletRequest().getContentType());
            var dry = option(request, "dryRun").equals("true");
            var draft = receive(request, order(request), dry);
            crew.takeUp();
            return ServerResponse.status(dry ? 200 : 202).contentType(MediaType.APPLICATION_JSON)
                    .header("Cache-Control", "no-store").body(answer(draft, dry));
        });
    }

    private static Answer answer(Draft draft, boolean dry) {
        var job = draft.job();
        return new Answer(dry ? null : job.id().toString(), job.debateId().toString(), job.format(),
                job.progress().statements(), job.progress().relations(), job.progress().steps(),
                draft.report());
    }

    private static ImportOrder order(ServerRequest request) {
        var debate = Optional.of(option(request, "debate")).filter(text -> !text.isEmpty())
                .map(text -> new DebateId(Ids.id(text)));
        return new ImportOrder(debate, option(request, "format"), option(request, "file"),
                option(request, "scope"),
                Participants.of(request.servletRequest()));
    }

    private static String option(ServerRequest request, String name) {
        var values = request.params().get(name);
        if (values != null && values.size() > 1) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "'%s' is given twice".formatted(name),
                    Map.of("field", name));
        }
        return values == null || values.isEmpty() ? "" : String.valueOf(values.getFirst());
    }

    private Draft receive(ServerRequest request, ImportOrder order, boolean dry) {
        try {
            var file = Files.createTempFile("rejoinder-import", ".document");
            try {
                store(request.servletRequest(), file);
                return dry ? importer.preview(order, file) : importer.order(order, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The document could not be received", failure);
        }
    }

    private void store(HttpServletRequest request, Path file) throws IOException {
        try (var body = new Intake.Limited(request.getInputStream(), settings.limit().toBytes());
                var target = Files.newOutputStream(file)) {
            body.transferTo(target);
        }
    }

    private static void checkType(@Nullable String type) {
        if (type == null || isForm(type)) {
            throw new BadRequest(ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "The body is the document itself; send it as application/octet-stream, or as what it is, but not"
                            + " as text/plain or as a form");
        }
    }

    private static boolean isForm(String type) {
        try {
            return FORMS.stream().anyMatch(MediaType.parseMediaType(type)::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }
}
