package dev.rejoinder.domain.judgement.position;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.Json;
import dev.rejoinder.domain.judgement.SharedData;
import dev.rejoinder.domain.judgement.label.Labelling;

/// The instances of argumentation competitions and their published answers. Stage semantics is not ours.
class AnsweringCompetitionInstancesTests {

    private static final Map<String, PositionSemantics> TASKS = Map.of("EE-CO", PositionSemantics.COMPLETE,
            "EE-PR", PositionSemantics.PREFERRED, "EE-ST", PositionSemantics.STABLE, "EE-SST",
            PositionSemantics.SEMI_STABLE, "SE-ID", PositionSemantics.IDEAL);

    private static final Pattern INSTANCE =
            Pattern.compile(".*\\.(apx|tgf|dl|cnf)|af1|inst_2_70_3_1");

    private static final Pattern IN = Pattern.compile("in\\((\\w+)\\)");

    @Test
    void enumeratesTheExtensionsOfEveryInstance() throws IOException {
        var checked = check("iccma/asgl-small", "iccma/asgl-small")
                + check("iccma/probo-examples", "iccma/probo-examples/solutions")
                + check("iccma/iccma2017-examples", "iccma/iccma2017-examples/solutions");

        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void findsTheSolutionsOfArgSemSat() throws IOException {
        for (var file : SharedData.files("iccma/argsemsat", ".dl")) {
            var expected = Files.readString(Path.of(file + ".sol")).lines().filter(line -> !line.isBlank())
                    .map(line -> IN.matcher(line).results().map(found -> found.group(1))
                            .collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            assertThat(read(file).extensions(PositionSemantics.PREFERRED)).as("%s", file).isEqualTo(expected);
        }
    }

    @Test
    void findsTheSolutionsOfCegartix() throws IOException {
        for (var file : SharedData.files("iccma/cegartix-small", "-solution")) {
            var framework = read(Path.of(file.toString().replace("-solution", "")));
            var expected = Files.readString(file).lines().map(String::strip)
                    .map(line -> line.isEmpty() ? Set.<String>of() : Set.of(line.split("\\s+", -1)))
                    .collect(Collectors.toSet());
            assertThat(framework.extensions(PositionSemantics.PREFERRED)).as("%s", file)
                    .isEqualTo(expected.isEmpty() ? Set.of(Set.of()) : expected);
        }
        var sides = read(SharedData.at("iccma/cegartix-small/cred-vs-skept.apx"));
        var preferred = Extensions.positions(sides.graph(), PositionSemantics.PREFERRED);
        assertThat(Stream.of("a", "b", "c", "d").map(sides::argument).map(preferred::isSceptical))
                .containsExactly(false, false, false, true);
    }

    @Test
    void countsAndAcceptsAsPublished() throws IOException {
        for (var instance : map(Json.read(SharedData.text("iccma/probo-examples/accept.json"))).entrySet()) {
            var framework = read(SharedData.at("iccma/probo-examples/" + instance.getKey()));
            for (var task : List.of("CO", "PR", "ST")) {
                var positions = Extensions.positions(framework.graph(),
                        requireNonNull(TASKS.get("EE-" + task)));
                assertThat(positions.count().doubleValue())
                        .isEqualTo(map(instance.getValue()).get("n-" + task));
                assertThat(framework.names()).filteredOn(
                        name -> positions.isCredulous(framework.argument(name)))
                        .hasSameElementsAs(
                                strings(requireNonNull(map(instance.getValue()).get("DC-" + task))));
                assertThat(framework.names()).filteredOn(
                        name -> positions.isSceptical(framework.argument(name)))
                        .hasSameElementsAs(
                                strings(requireNonNull(map(instance.getValue()).get("DS-" + task))));
            }
        }
    }

    @Test
    void readsTheSameFromEveryFormat() throws IOException {
        for (var number = 1; number <= 3; number++) {
            var name = "iccma/probo-examples/ex" + number;
            var facts = read(SharedData.at(name + ".apx")).extensions(PositionSemantics.COMPLETE);
            assertThat(read(SharedData.at(name + ".tgf")).extensions(PositionSemantics.COMPLETE))
                    .isEqualTo(facts);
            assertThat(read(SharedData.at(name + ".cnf")).extensions(PositionSemantics.COMPLETE))
                    .hasSameSizeAs(facts);
        }
    }

    @Test
    void labelsTenThousandArguments() throws IOException {
        var framework = Framework.read(unpacked("scale/ba-10k.af.gz"));
        var expected = unpacked("scale/ba-10k.grounded.gz").strip();
        var labels = Labelling.of(framework.graph());
        var found = IntStream.rangeClosed(1, expected.length()).map(number -> framework.argument("" + number))
                .mapToObj(argument -> labels.label(argument).name().substring(0, 1))
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void labelsTheExamplesOfCarneades() {
        assertThat(carneades("unattacked1").grounded()).containsExactly("1");
        assertThat(carneades("simple_attack1").grounded()).containsExactly("2");
        assertThat(carneades("reinstatement1").grounded()).containsExactlyInAnyOrder("1", "3");
        assertThat(carneades("odd_cycle1").extensions(PositionSemantics.STABLE)).isEmpty();
        assertThat(carneades("odd_cycle1").extensions(PositionSemantics.PREFERRED)).containsExactly(Set.of());
        assertThat(carneades("even_cycle1").extensions(PositionSemantics.PREFERRED))
                .isEqualTo(Set.of(Set.of("1"), Set.of("2")));
        assertThat(carneades("even_cycle2").extensions(PositionSemantics.STABLE))
                .isEqualTo(Set.of(Set.of("1", "3"), Set.of("2", "4")));
        assertThat(carneades("irrelevant1").grounded()).containsExactly("5");
        assertThat(carneades("bas1").grounded()).containsExactlyInAnyOrder("a");
    }

    private static Framework carneades(String name) {
        return Framework.read(SharedData.text("iccma/carneades-tgf/" + name + ".tgf"));
    }

    @Test
    void readsEveryInstanceAndKeepsTheLawsOnIt() throws IOException {
        var read = 0;
        for (var file : SharedData.files("iccma", "")) {
            if (INSTANCE.matcher(file.getFileName().toString()).matches()) {
                read++;
                var framework = read(file);
                var preferred = framework.extensions(PositionSemantics.PREFERRED);
                assertThat(preferred).as("%s", file).isNotEmpty()
                        .containsAll(framework.extensions(PositionSemantics.STABLE))
                        .allSatisfy(position -> assertThat(position).containsAll(framework.grounded()));
            }
        }

        assertThat(read).isGreaterThan(55);
    }

    @Test
    void tellsTheAnswersThatThereIsNoneFromTheEmptyOne() {
        assertThat(extensions("[]")).isEmpty();
        assertThat(extensions("[[]]")).containsExactly(Set.of());
        assertThat(certificate("NO")).isEmpty();
        assertThat(certificate("w")).containsExactly(Set.of());
        assertThat(certificate("YES\nw 1 4\n")).containsExactly(Set.of("1", "4"));
        var odd = Framework.read("p af 3\n1 2\n2 3\n3 1\n");
        assertThat(odd.extensions(PositionSemantics.STABLE)).isEqualTo(certificate("NO"));
        assertThat(odd.extensions(PositionSemantics.PREFERRED)).isEqualTo(certificate("w"));
    }

    /// An answer of 2023: one set as a line of its own, or that there is none.
    private static Set<Set<String>> certificate(String answer) {
        return answer.lines().map(String::strip).filter(line -> line.equals("w") || line.startsWith("w "))
                .map(line -> Set.of(line.substring(1).strip().split("\\s+", 0)))
                .map(names -> names.contains("") ? Set.<String>of() : names).collect(Collectors.toSet());
    }

    private static int check(String instances, String answers) throws IOException {
        var checked = 0;
        for (var file : SharedData.files(instances, ".apx")) {
            var framework = read(file);
            for (var answer : SharedData.files(answers, "")) {
                var name = answer.getFileName().toString();
                if (name.startsWith(file.getFileName().toString().replace(".apx", "."))) {
                    checked += check(framework, name.substring(name.lastIndexOf('.') + 1), answer) ? 1 : 0;
                }
            }
        }
        return checked;
    }

    private static boolean check(Framework framework, String task, Path answer) throws IOException {
        var expected = Files.readString(answer);
        if (TASKS.containsKey(task)) {
            assertThat(framework.extensions(requireNonNull(TASKS.get(task)))).as("%s", answer)
                    .isEqualTo(extensions(expected));
        } else if (task.endsWith("-GR")) {
            assertThat(Set.of(framework.grounded())).as("%s", answer).isEqualTo(extensions(expected));
        } else if (task.equals("EE-STG")) {
            assertThat(framework.named(StagePositions.of(framework.graph()))).as("%s", answer)
                    .isEqualTo(extensions(expected));
            return true;
        } else if (task.equals("D3")) {
            var three = (List<?>) Json.read("[" + expected + "]");
            assertThat(List.of(Set.of(framework.grounded()), framework.extensions(PositionSemantics.STABLE),
                    framework.extensions(PositionSemantics.PREFERRED))).as("%s", answer)
                    .isEqualTo(three.stream().map(AnsweringCompetitionInstancesTests::extensions).toList());
        }
        return TASKS.containsKey(task) || task.endsWith("-GR") || task.equals("D3");
    }

    private static Set<Set<String>> extensions(String answer) {
        return extensions(Json.read(answer));
    }

    private static Set<Set<String>> extensions(Object answer) {
        var read = (List<?>) answer;
        var single = !read.isEmpty() && read.getFirst() instanceof String;
        return (single ? Stream.of(read) : read.stream()).map(AnsweringCompetitionInstancesTests::strings)
                .map(Set::copyOf).collect(Collectors.toSet());
    }

    private static Framework read(Path file) throws IOException {
        return Framework.read(Files.readString(file));
    }

    private static String unpacked(String name) throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(SharedData.at(name)))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Collection<String> strings(Object array) {
        return ((List<?>) array).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
