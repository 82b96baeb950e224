package dev.rejoinder.domain.interchange.agxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.interchange.SharedData;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.relation.RelationKind;

/// The microtexts of the corpus, and what could become of them. Each `sup` and `exa` is a support and each `reb` and
/// `und` an attack, with one premise, and one more for each `add`; each `und` targets a relation.
class ReadingRealMicrotextsTests {

    private static final Pattern EDGE = Pattern.compile("<edge\\s[^>]*type=\"(\\w+)\"");

    private static final Pattern UNIT = Pattern.compile("<adu\\s");

    @Test
    void readsEveryMicrotext() throws IOException {
        var files = SharedData.files("microtexts", ".xml");
        for (var file : files) {
            var document = Files.readString(file);
            var losses = new Losses();
            var map = Documents.read(new AgxmlReader(), document, losses);
            var edges = EDGE.matcher(document).results()
                    .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));

            assertThat(map.said()).as("%s", file)
                    .hasSize(Math.toIntExact(UNIT.matcher(document).results().count()));
            assertThat(count(map.drawn(), RelationKind.SUPPORT)).isEqualTo(sum(edges, "sup", "exa"));
            assertThat(count(map.drawn(), RelationKind.ATTACK)).isEqualTo(sum(edges, "reb", "und"));
            assertThat(map.drawn().stream().mapToInt(relation -> relation.premises().size()).sum())
                    .isEqualTo(sum(edges, "sup", "exa", "reb", "und", "add"));
            assertThat(map.drawn().stream().filter(relation -> relation.target().isRelation()).count())
                    .isEqualTo(sum(edges, "und"));
            assertThat(losses.report().counts().keySet()).as("%s", file).isSubsetOf("role", "stance");
        }

        assertThat(files).hasSizeGreaterThan(40);
    }

    private static long count(List<MappedRelation> relations, RelationKind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).count();
    }

    private static int sum(Map<String, Long> edges, String... types) {
        return List.of(types).stream().mapToInt(type -> Math.toIntExact(edges.getOrDefault(type, 0L))).sum();
    }

    @Test
    void refusesDamagedOnesOrReadsThem() {
        Mutations.tryOn(new AgxmlReader(),
                List.of("""
                        <arggraph id="m" topic_id="t" stance="con"><edu id="e1">Engines</edu>
                        <edu id="e2">compose.</edu>
                        <edu id="e3"><![CDATA[No & no.]]></edu><joint id="j"/><adu id="a1" type="pro"/>
                        <adu id="a2" type="opp"/>
                        <edge id="c1" src="a2" trg="a1" type="reb"/><edge id="c2" src="a1" trg="c1" type="und"/>
                        <edge id="c3" src="a1" trg="c2" type="add"/><edge id="c4" src="e1" trg="j" type="seg"/>
                        <edge id="c5" src="e2" trg="j" type="seg"/><edge id="c6" src="j" trg="a1" type="seg"/>
                        </arggraph>
                        """
                        .getBytes(UTF_8)));
    }

    @Test
    void readsLongChainsOfEdges() {
        var edges = IntStream.range(1, 50_000).mapToObj(number -> """
                <edge id="u%d" src="a" trg="u%d" type="und"/><edge id="x%1$d" src="a" trg="x%2$d" type="add"/>
                """.formatted(number, number - 1)).collect(Collectors.toList());
        var document =
                "<arggraph><adu id='a'/><adu id='b'/>%s<edge id='u0' src='a' trg='b' type='sup'/></arggraph>"
                        .formatted(String.join("", edges.reversed())
                                + "<edge id='x0' src='a' trg='u0' type='add'/>");

        assertThat(Documents.read(new AgxmlReader(), document, new Losses()).drawn()).hasSize(50_000);
    }
}
