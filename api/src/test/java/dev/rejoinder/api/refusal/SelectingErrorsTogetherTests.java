package dev.rejoinder.api.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;

class SelectingErrorsTogetherTests {

    @Test
    void meetsNoFieldOfTwoTypes() throws IOException {
        var types = fields().stream().collect(Collectors.groupingBy(FieldDefinition::getName,
                Collectors.mapping(field -> AstPrinter.printAst(field.getType()), Collectors.toSet())));

        assertThat(types).containsKeys("count", "actual")
                .allSatisfy((_, found) -> assertThat(found).hasSize(1));
    }

    private static List<FieldDefinition> fields() throws IOException {
        try (var schema = new ClassPathResource("graphql/errors.graphqls").getInputStream()) {
            return new SchemaParser().parse(schema).getTypes(ObjectTypeDefinition.class).stream()
                    .flatMap(type -> type.getFieldDefinitions().stream()).toList();
        }
    }
}
