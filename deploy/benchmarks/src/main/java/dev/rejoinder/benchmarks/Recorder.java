package dev.rejoinder.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// Listens in on a driver, so that the very statements of the server can be run without it.
final class Recorder {

    private final Driver driver;

    private final List<Read> reads = new ArrayList<>();

    /// A statement and its parameters.
    record Read(String cypher, Map<String, Object> parameters) {}

    Recorder(Driver driver) {
        this.driver = driver;
    }

    /// The driver that is listened to.
    Driver driver() {
        return proxy(Driver.class, driver);
    }

    /// What was run since the last time.
    List<Read> take() {
        var taken = List.copyOf(reads);
        reads.clear();
        return taken;
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> call(real, method, arguments)));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("run") && arguments != null
                && arguments[1] instanceof Map<?, ?> parameters) {
            reads.add(new Read((String) arguments[0], (Map<String, Object>) parameters));
        }
        try {
            var result = method.invoke(real, arguments);
            return result instanceof Session session ? proxy(Session.class, session) : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
