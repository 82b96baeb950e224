package dev.rejoinder.projections.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.rejoinder.projections.trial.TestGraph;

class ExplainingEveryStatementTests {

    private static final Pattern CYPHER =
            Pattern.compile("(?s)\\s*(MATCH|UNWIND|MERGE|CREATE|CALL|OPTIONAL)\\b.*");

    private static final Pattern NESTED = Pattern.compile("\\{[^{}]*}");

    private static final Pattern COMPLETE =
            Pattern.compile("(?s).*\\b(RETURN|SET|DELETE|REMOVE|MERGE|CREATE)\\b.*|CALL [^\n]*\n");

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static final int LINES_MAX = 12;

    /// The packages whose constants are whole statements; those of the read side are parts that are put together.
    private static final String[] WHOLE =
            Stream.of("diff", "digest", "drawing", "graph", "origins", "progress", "rebuild", "redraw")
                    .map("dev.rejoinder.projections."::concat).toArray(String[]::new);

    @ParameterizedTest
    @MethodSource("statements")
    void succeeds(String name, String cypher) {
        var parameters = new HashMap<String, Object>();
        PARAMETER.matcher(cypher).results()
                .forEach(found -> parameters.put(found.group(1),
                        cypher.contains("+= " + found.group()) ? Map.of() : example(found.group(1))));

        TestGraph.TRANSACTIONS
                .executeInTransaction(() -> TestGraph.TRANSACTIONS.run("EXPLAIN " + cypher, parameters));

        assertThat(cypher.lines().count()).as(name).isLessThanOrEqualTo(LINES_MAX);
    }

    private static Object example(String parameter) {
        return parameter.endsWith("s") && !parameter.endsWith("Millis") && !parameter.equals("seconds")
                ? List.of()
                : 1L;
    }

    static Stream<Arguments> statements() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(WHOLE).stream().map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(field -> Map.entry(field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                        text(field)))
                .filter(entry -> CYPHER.matcher(entry.getValue()).matches())
                .filter(entry -> !entry.getValue().contains("CONSTRAINT"))
                .filter(entry -> isComplete(entry.getValue()))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /// Parts of statements are put together elsewhere, and explained where they are whole.
    private static boolean isComplete(String cypher) {
        var outermost = cypher;
        for (var before = ""; !before.equals(outermost);) {
            before = outermost;
            outermost = NESTED.matcher(before).replaceAll("");
        }
        return COMPLETE.matcher(outermost).matches();
    }

    private static String text(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException inaccessible) {
            throw new IllegalStateException(inaccessible);
        }
    }
}
