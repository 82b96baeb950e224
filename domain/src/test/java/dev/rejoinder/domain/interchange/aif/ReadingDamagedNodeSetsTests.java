package dev.rejoinder.domain.interchange.aif;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.Mutations;

class ReadingDamagedNodeSetsTests {

    private static String written(MapWriter writer, long seed) {
        return Documents.write(writer, MadeUpMaps.map(seed, 6, EnumSet.allOf(Carried.class)), new Losses());
    }

    private static List<byte[]> documents() {
        return Stream
                .of(Samples.DIALOGUE, Samples.OLDER, Samples.WRAPPED, written(new AifWriter(), 3),
                        written(new XaifWriter(), 7))
                .map(text -> text.getBytes(UTF_8)).toList();
    }

    private static List<byte[]> linked() {
        return Stream.of(Samples.LINKED_BY_EDGES, Samples.LINKED_BY_MEMBERS, written(new JsonLdWriter(), 3),
                Documents.write(new JsonLdWriter(), Documents.read(Samples.WRAPPED), new Losses()))
                .map(text -> text.getBytes(UTF_8)).toList();
    }

    private static MapReader lawful(MapReader reader) {
        return (document, losses) -> {
            var map = reader.read(document, losses);
            Lawful.check(map);
            return map;
        };
    }

    @Test
    void readsNothingAgainstTheRules() {
        Mutations.tryOn(lawful(new AifReader()), documents());
    }

    @Test
    void readsNoLinkedDataAgainstTheRules() {
        Mutations.tryOn(lawful(new JsonLdReader()), linked());
    }

    @Test
    void returnsWhatItReads() {
        Mutations.tryOn((document, losses) -> {
            var source = new String(document.readAllBytes(), UTF_8);
            var map = Documents.read(new AifReader(), source, losses);
            Documents.assertSame(Documents.writeAsRead(map, source), source);
            return map;
        }, documents().subList(0, 3));
    }
}
