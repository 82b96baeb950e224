package dev.rejoinder.api.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Writes events as JSON under their stable names, and tokens and metadata the way Axon knows them. Reading
/// forgives fields it does not know; a type it does not know stops it.
public final class EventSerializer extends Jackson3Serializer {

    private EventSerializer(Builder builder) {
        super(builder);
    }

    /// The serializer that every part of the server uses.
    public static EventSerializer create() {
        return new EventSerializer(builder().jsonMapperBuilderCustomizer(EventSerializer::customize));
    }

    private static void customize(JsonMapper.Builder json) {
        json.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build());
        json.addModule(new EventJson());
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        json.changeDefaultPropertyInclusion(was -> was.withValueInclusion(Include.NON_NULL));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's own signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type != null && EventTypes.isEvent(type)) {
            var event = EventTypes.of(type);
            return new SimpleSerializedType(event.name(), event.revision());
        }
        return super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        var name = serializedType.getName();
        return name.startsWith("org.axonframework.") || name.startsWith("java.")
                ? name
                : EventTypes.named(name).payload().getName();
    }
}
