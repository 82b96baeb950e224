package dev.rejoinder.api.store;

import java.util.UUID;
import java.util.function.Function;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.OriginId;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.speech.ChargeId;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// How the domain's values look in JSON: identifiers and schemes as plain strings, all else as records.
final class EventJson extends SimpleModule {

    EventJson() {
        asText(DebateId.class, text -> new DebateId(UUID.fromString(text)));
        asText(StatementId.class, text -> new StatementId(UUID.fromString(text)));
        asText(RelationId.class, text -> new RelationId(UUID.fromString(text)));
        asText(SpeakerId.class, text -> new SpeakerId(UUID.fromString(text)));
        asText(SourceId.class, text -> new SourceId(UUID.fromString(text)));
        asText(StanceId.class, text -> new StanceId(UUID.fromString(text)));
        asText(LocutionId.class, text -> new LocutionId(UUID.fromString(text)));
        asText(ChargeId.class, text -> new ChargeId(UUID.fromString(text)));
        asText(OriginId.class, text -> new OriginId(UUID.fromString(text)));
        asText(Scheme.class, Scheme::new);
    }

    private <T> void asText(Class<T> type, Function<String, T> reader) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new StdDeserializer<T>(type) {

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return reader.apply(parser.getString());
            }
        });
    }
}
