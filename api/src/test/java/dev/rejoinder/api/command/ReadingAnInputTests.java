package dev.rejoinder.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

class ReadingAnInputTests {

    @Test
    void saysWhereAnIdentifierIsMalformed() {
        var input = new Input("relate", Map.of("premises", List.of(UUID.randomUUID().toString(), "zz"),
                "relation", "x", "target", Map.of("statement", "y")), "ada");

        refuses(input::premises, "input.premises.1");
        refuses(input::newRelation, "input.relation");
        refuses(input::target, "input.target.statement");
        refuses(input::debate, "input.debate");
    }

    private static void refuses(Runnable reading, String place) {
        var refused = catchThrowableOfType(BadRequest.class, reading::run);

        assertThat(refused.code()).isEqualTo(ErrorCode.BAD_ID);
        assertThat(refused).hasMessageContaining(place);
        assertThat(refused.facts()).isEqualTo(Map.of("field", place));
    }
}
