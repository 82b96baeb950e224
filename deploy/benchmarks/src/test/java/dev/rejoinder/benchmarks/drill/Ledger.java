package dev.rejoinder.benchmarks.drill;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/// What the server has acknowledged, and the codes of the errors that it has answered with.
final class Ledger {

    private final Queue<Acknowledgement> acknowledged = new ConcurrentLinkedQueue<>();

    private final ConcurrentMap<String, LongAdder> errors = new ConcurrentHashMap<>();

    /// A mutation and the version that it left its debate at.
    record Acknowledgement(Mutation mutation, long version) {}

    void acknowledge(Mutation mutation, long version) {
        acknowledged.add(new Acknowledgement(mutation, version));
    }

    void error(String code) {
        errors.computeIfAbsent(code, _ -> new LongAdder()).increment();
    }

    Map<UUID, List<Acknowledgement>> byDebate() {
        return acknowledged.stream().collect(Collectors.groupingBy(each -> each.mutation().debate()));
    }

    int size() {
        return acknowledged.size();
    }

    @Override
    public String toString() {
        return "%d mutations acknowledged, errors %s".formatted(size(), errors);
    }
}
