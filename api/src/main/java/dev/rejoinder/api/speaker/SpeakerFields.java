package dev.rejoinder.api.speaker;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.AsOf;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.statements.StatementView;

/// What a speaker said.
@Controller
@SchemaMapping(typeName = "Speaker")
class SpeakerFields {

    private final Moments moments;

    SpeakerFields(Moments moments) {
        this.moments = moments;
    }

    @SchemaMapping
    CompletableFuture<Connection<StatementView>> statements(SpeakerView speaker,
            @Argument @Nullable String debate, @Argument @Nullable Moment asOf, Reading reading) {
        var then = reading.from(then(debate, asOf, reading));
        var only = then.debate() == null ? text(debate) : then.debate().id().toString();
        return reading.page(StatementLists.OF_SPEAKER, then.pin(speaker.id()), Map.of("debate", only));
    }

    private AsOf then(@Nullable String debate, @Nullable Moment asOf, Reading reading) {
        if (asOf == null) {
            return inherited(debate, reading.asOf());
        } else if (debate == null) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "asOf is a moment of a debate; name the debate, too");
        }
        return moments.ofDebate(Ids.id(debate), asOf);
    }

    /// What is asked of another debate is asked as of now.
    private static AsOf inherited(@Nullable String debate, AsOf above) {
        var other = debate != null && above.debate() != null && !above.debate().id().equals(Ids.id(debate));
        return other ? AsOf.NOW : above;
    }

    private static String text(@Nullable String debate) {
        return debate == null ? "" : Ids.id(debate).toString();
    }
}
