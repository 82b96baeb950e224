package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Does things as soon as what they wait for is there, in the order in which they were asked for. What waits for itself
/// is never done.
final class Awaiting {

    private final Set<Object> there = new HashSet<>();

    private final Map<Object, List<Task>> waiting = new LinkedHashMap<>();

    private final Deque<Task> ready = new ArrayDeque<>();

    private boolean running;

    /// Something to do.
    ///
    /// @param name what it is for
    private record Task(String name, Runnable action) {}

    /// This is there.
    void there(Object awaited) {
        there.add(awaited);
        var tasks = waiting.remove(awaited);
        if (tasks != null) {
            ready.addAll(tasks);
        }
        run();
    }

    /// Does it when that is there. `name` says what it is for.
    void when(Object awaited, String name, Runnable action) {
        var task = new Task(name, action);
        if (there.contains(awaited)) {
            ready.add(task);
        } else {
            waiting.computeIfAbsent(awaited, _ -> new ArrayList<>()).add(task);
        }
        run();
    }

    private void run() {
        if (running) {
            return;
        }
        running = true;
        while (!ready.isEmpty()) {
            ready.remove().action().run();
        }
        running = false;
    }

    /// Tells what is left undone, by name, and forgets it.
    void abandon(Consumer<String> undone) {
        waiting.values().forEach(tasks -> tasks.forEach(task -> undone.accept(task.name())));
        waiting.clear();
    }
}
