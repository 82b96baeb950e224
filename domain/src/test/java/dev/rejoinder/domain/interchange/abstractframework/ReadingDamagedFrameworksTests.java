package dev.rejoinder.domain.interchange.abstractframework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.interchange.draft.Documents;

class ReadingDamagedFrameworksTests {

    private static final int MANY = 100_000;

    private static List<byte[]> of(String... documents) {
        return Stream.of(documents).map(document -> document.getBytes(UTF_8)).toList();
    }

    @Test
    void refusesTrivialGraphsOrReadsThem() {
        Mutations.tryOn(new TgfReader(),
                of("a\nb Engines compose\nc\n#\na b\nb a\nb b\nb c so\nb c\n", "1\n#\n"));
    }

    @Test
    void refusesFactsOrReadsThem() {
        Mutations.tryOn(new ApxReader(), of(
                "arg(a). arg(b). % so\natt(a,b). att(b,b). w(a,0.5). supp(a,b).\n",
                "arg(\"a b\"). arg(b). arg(c). mem(x,\"a b\"). mem(x,b). att(x,c). w(x,1). val(f(a,b),g).\n"));
    }

    @Test
    void refusesNumbersOrReadsThem() {
        Mutations.tryOn(new IccmaReader(),
                of("p af 4\n1 2\n2 1\n3 3\n# so\n4 1\n\n", "p af 3 2\n1 -2 0\n3 -1 0\n"));
    }

    @Test
    void readsLongChains() {
        var facts = IntStream.range(1, MANY).mapToObj(number -> "att(%d,%d).".formatted(number, number - 1));
        var names = IntStream.range(0, MANY).mapToObj("arg(%d)."::formatted);

        var document = Stream.concat(facts, names).collect(Collectors.joining());

        assertThat(Documents.read(new ApxReader(), document, new Losses()).drawn()).hasSize(MANY - 1);
    }

    @Test
    void readsBigSetsThatDoMuchInShortTime() {
        var facts = IntStream.range(0, 30_000)
                .mapToObj(number -> "arg(%1$d). mem(x,%1$d). att(x,%1$d).".formatted(number));

        var map = Documents.read(new ApxReader(), facts.collect(Collectors.joining()), new Losses());

        assertThat(map.drawn()).isEmpty();
    }

    @Test
    void endsWhereTheDocumentDoes() {
        for (var line : List.of("a".repeat(1_000_000), "(".repeat(1_000_000), "% \n".repeat(300_000),
                "\"\\".repeat(300_000))) {
            for (MapReader reader : List.of(new TgfReader(), new ApxReader(), new IccmaReader())) {
                assertThat(isRefused(reader, line)).isTrue();
                assertThat(isRefused(reader, "arg(" + line)).isTrue();
            }
        }
    }

    private static boolean isRefused(MapReader reader, String document) {
        try {
            return Documents.read(reader, document, new Losses()).said().isEmpty();
        } catch (MalformedDocument refused) {
            return true;
        }
    }
}
