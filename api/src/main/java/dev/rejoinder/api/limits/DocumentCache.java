package dev.rejoinder.api.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.jspecify.annotations.Nullable;

/// Keeps the documents that were used last, parsed and validated. Only valid and short ones: what is refused must
/// not push out what is asked every day, and the cache is to be bounded in memory and not only in number.
final class DocumentCache implements PreparsedDocumentProvider {

    private static final int LENGTH_MAX = 10_000;

    private final Map<String, PreparsedDocumentEntry> documents;

    DocumentCache(int size) {
        documents = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
                return size() > size;
            }
        };
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var known = find(input.getQuery());
        return CompletableFuture
                .completedFuture(known != null ? known : keep(input.getQuery(), parse.apply(input)));
    }

    synchronized int size() {
        return documents.size();
    }

    private synchronized @Nullable PreparsedDocumentEntry find(String text) {
        return documents.get(text);
    }

    private synchronized PreparsedDocumentEntry keep(String text, PreparsedDocumentEntry document) {
        if (!document.hasErrors() && text.length() <= LENGTH_MAX) {
            documents.put(text, document);
        }
        return document;
    }
}
