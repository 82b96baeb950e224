package dev.rejoinder.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;

class KeepingDocumentsTests {

    private static final PreparsedDocumentEntry VALID =
            new PreparsedDocumentEntry(Document.newDocument().build());

    private final DocumentCache cache = new DocumentCache(2);

    private int parsed;

    @Test
    void parsesADocumentOnce() {
        ask("{a}");
        ask("{a}");

        assertThat(parsed).isEqualTo(1);
    }

    @Test
    void forgetsTheOneUnusedLongest() {
        ask("{a}");
        ask("{b}");
        ask("{a}");
        ask("{c}");

        ask("{a}");
        assertThat(parsed).isEqualTo(3);
        assertThat(cache.size()).isEqualTo(2);
    }

    @Test
    void keepsNothingThatIsRefusedOrLong() {
        var refused = new PreparsedDocumentEntry(List.of(GraphQLError.newError().message("no").build()));
        cache.getDocumentAsync(ExecutionInput.newExecutionInput("{no}").build(), _ -> refused).join();
        ask("{a} #" + "x".repeat(10_000));

        assertThat(cache.size()).isZero();
    }

    private void ask(String document) {
        cache.getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), _ -> {
            parsed++;
            return VALID;
        }).join();
    }
}
