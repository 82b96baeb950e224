package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

import dev.rejoinder.api.change.ChangeDetail;
import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.statements.StatementView;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;

@RunningServer
class SchemaTests {

    @Autowired
    GraphQlSource source;

    @Autowired
    CopyOnWriteArrayList<SchemaReport> reports;

    /// Which views stand behind the interfaces and unions.
    static void classes(SchemaMappingInspector.Initializer inspection) {
        inspection.classMapping("Debate", DebateView.class).classMapping("Statement", StatementView.class)
                .classMapping("Relation", RelationView.class).classMapping("Speaker", SpeakerView.class);
        Arrays.stream(ChangeDetail.class.getPermittedSubclasses())
                .forEach(detail -> inspection.classMapping(detail.getSimpleName(), detail));
        Arrays.stream(UserError.class.getPermittedSubclasses())
                .forEach(error -> inspection.classMapping(error.getSimpleName(), error));
    }

    @Test
    void everyFieldHasSomethingBehindIt() {
        var report = reports.getFirst();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    @Test
    void everyElementIsDescribed() {
        assertThat(ours().flatMap(SchemaTests::withParts).filter(SchemaTests::undescribed)
                .map(GraphQLNamedSchemaElement::getName)).isEmpty();
    }

    @Test
    void everyRuleIsACode() {
        var codes = ours().filter(type -> type.getName().equals("UserErrorCode"))
                .map(GraphQLEnumType.class::cast).flatMap(type -> type.getValues().stream());

        assertThat(codes.map(GraphQLNamedSchemaElement::getName))
                .containsExactlyElementsOf(Stream.of(Rule.values()).map(Enum::name).toList());
    }

    private Stream<GraphQLNamedType> ours() {
        var builtIn = List.of("ID", "String", "Int", "Float", "Boolean");
        return source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && !builtIn.contains(type.getName()));
    }

    private static Stream<GraphQLNamedSchemaElement> withParts(GraphQLNamedType type) {
        Stream<? extends GraphQLNamedSchemaElement> parts = switch (type) {
            case GraphQLFieldsContainer object -> object.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
            case GraphQLEnumType values -> values.getValues().stream();
            case GraphQLInputObjectType input -> input.getFields().stream();
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(type), parts);
    }

    private static boolean undescribed(GraphQLNamedSchemaElement element) {
        var description = element.getDescription();
        return description == null || !description.strip().endsWith(".");
    }
}
