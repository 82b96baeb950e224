package dev.rejoinder.api.material;

import java.lang.reflect.RecordComponent;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/// Checks what was read from a document for parts that are missing: JSON leaves out what it likes, events do not.
final class Whole {

    private Whole() {}

    /// The value, of which nothing is missing that may not be.
    ///
    /// @throws IllegalArgumentException when something is
    static Object required(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("The value is missing");
        }
        if (value instanceof Record) {
            for (var component : value.getClass().getRecordComponents()) {
                check(value, component);
            }
        } else if (value instanceof Collection<?> several) {
            several.forEach(Whole::required);
        }
        return value;
    }

    private static void check(Object value, RecordComponent component) {
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var part = part(value, component);
        if (part != null || !optional) {
            required(part);
        }
    }

    private static @Nullable Object part(Object value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record hides " + component, impossible);
        }
    }
}
