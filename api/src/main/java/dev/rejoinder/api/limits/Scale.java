package dev.rejoinder.api.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/// Weighs a valid operation: what it may bring back at most, by its page sizes, before anything is fetched.
///
/// A leaf costs nothing, an object one point and what the schema says that making it costs, a list so many times what
/// one of its items costs. Introspection weighs
/// nothing; graphql-java refuses it where it is not asked for in good faith. Each fragment is weighed once, so the
/// time is linear in the length of the document. What a directive may leave out is weighed all the same.
final class Scale {

    private final GraphQLSchema schema;

    private final Map<String, FragmentDefinition> fragments;

    private final PageSizes sizes;

    private final RelationSteps steps;

    private final Map<String, Weight> weighed = new HashMap<>();

    Scale(ExecutionContext context, Limits limits) {
        schema = context.getGraphQLSchema();
        fragments = context.getFragmentsByName();
        sizes = new PageSizes(context.getCoercedVariables().toMap(), limits.listSize());
        steps = new RelationSteps(schema, limits);
    }

    Weight weigh(OperationDefinition operation) {
        var root = root(operation);
        return root == null ? Weight.NOTHING : weigh(operation.getSelectionSet(), root);
    }

    /// Null where the schema has no such root; the engine says so itself.
    private @Nullable GraphQLObjectType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Weight weigh(SelectionSet selections, GraphQLCompositeType on) {
        return selections.getSelections().stream().map(selection -> weigh(selection, on))
                .reduce(Weight.NOTHING, Weight::beside);
    }

    private Weight weigh(Selection<?> selection, GraphQLCompositeType on) {
        return switch (selection) {
            case Field field -> weigh(field, on);
            case InlineFragment fragment -> weigh(fragment, on);
            case FragmentSpread spread -> weigh(spread, on);
            default -> throw new IllegalStateException("unknown selection " + selection);
        };
    }

    private Weight weigh(InlineFragment fragment, GraphQLCompositeType on) {
        var condition = fragment.getTypeCondition();
        var narrowed = condition == null ? on : type(condition.getName());
        return weigh(fragment.getSelectionSet(), narrowed).further(steps.narrowing(on, narrowed));
    }

    private Weight weigh(FragmentSpread spread, GraphQLCompositeType on) {
        var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
        var narrowed = type(fragment.getTypeCondition().getName());
        var known = weighed.get(spread.getName());
        var weight = known != null ? known : weigh(fragment.getSelectionSet(), narrowed);
        weighed.put(spread.getName(), weight);
        return weight.further(steps.narrowing(on, narrowed));
    }

    private Weight weigh(Field field, GraphQLCompositeType on) {
        if (field.getSelectionSet() == null || field.getName().startsWith("__")) {
            return Weight.NOTHING;
        }
        var definition = Introspection.getFieldDef(schema, on, field.getName());
        GraphQLCompositeType type = GraphQLTypeUtil.unwrapAllAs(definition.getType());
        var taken = Connections.isWrapper(on) ? 0 : steps.along(on, Connections.target(type));
        var one = weigh(field.getSelectionSet(), type).inside().dearer(work(definition)).further(taken);
        return several(one, field, definition, on);
    }

    /// What the schema says in `@cost(weight:)` that the field costs by itself.
    private static long work(GraphQLFieldDefinition definition) {
        var directive = definition.getAppliedDirective("cost");
        return directive != null && directive.getArgument("weight").getValue() instanceof Number weight
                ? weight.longValue()
                : 0;
    }

    private Weight several(Weight one, Field field, GraphQLFieldDefinition definition, GraphQLNamedType on) {
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (Connections.isConnection(type)) {
            return one.page(sizes.of(field, definition));
        }
        if (!(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList)) {
            return one;
        }
        return Connections.isConnection(on) && Connections.comesForEachItem(definition)
                ? one.forEachItem()
                : one.times(sizes.of(field, definition));
    }

    private GraphQLCompositeType type(String name) {
        return Objects.requireNonNull((GraphQLCompositeType) schema.getType(name));
    }
}
