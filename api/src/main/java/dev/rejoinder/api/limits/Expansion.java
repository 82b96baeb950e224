package dev.rejoinder.api.limits;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/// Measures what a document becomes once its fragments are spread, without spreading them.
///
/// Each fragment is measured once and then only added, so that a document is measured in time linear in its length
/// even where it expands exponentially. This runs before validation, whose rules are dearer: a fragment that leads
/// back to itself counts for nothing here and is refused there, and so is one that does not exist.
final class Expansion {

    private static final Size NOTHING = new Size(0, 0);

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    private final Map<String, Size> measured = new HashMap<>();

    private Expansion(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /// The fields of the whole document and the depth of its deepest operation.
    static Size of(Document document) {
        var expansion = new Expansion(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> expansion.measure(operation.getSelectionSet()))
                .reduce(NOTHING, Size::beside);
    }

    private Size measure(@Nullable SelectionSet selections) {
        return selections == null
                ? NOTHING
                : selections.getSelections().stream().map(this::measure).reduce(NOTHING, Size::beside);
    }

    private Size measure(Selection<?> selection) {
        return switch (selection) {
            case Field field -> measure(field.getSelectionSet()).inside();
            case InlineFragment fragment -> measure(fragment.getSelectionSet());
            case FragmentSpread spread -> measure(spread.getName());
            default -> throw new IllegalStateException("unknown selection " + selection);
        };
    }

    private Size measure(String name) {
        var known = measured.get(name);
        var fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known != null ? known : NOTHING;
        }
        measured.put(name, NOTHING);
        var size = measure(fragment.getSelectionSet());
        measured.put(name, size);
        return size;
    }

    /// So many fields, nested so deep.
    record Size(long fields, long depth) {

        Size beside(Size other) {
            return new Size(Sum.of(fields, other.fields), Math.max(depth, other.depth));
        }

        Size inside() {
            return new Size(Sum.of(fields, 1), depth + 1);
        }
    }
}
