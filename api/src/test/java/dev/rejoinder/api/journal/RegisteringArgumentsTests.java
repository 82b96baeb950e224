package dev.rejoinder.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister.Argument;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementId;

class RegisteringArgumentsTests {

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "1843");

    private static final Attribution MARY = new Attribution("Mary", SpeakerKind.PERSON, "", "1834");

    @TempDir
    static Path folder;

    private static WriteSide side;

    private final RelationId relation = new RelationId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        side = WriteSide.in(folder);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void tellsWhatTheySayNow() {
        var debate = side.open();
        var claim = side.claim(debate, "Engines can compose music.");
        var one = side.claim(debate, "Music follows rules.");
        var two = side.claim(debate, "Engines follow rules.");
        side.submit(new Relate(relation, debate, support(claim, one), new Scheme("analogy")));
        assertThat(register().argument(debate, relation.value()))
                .contains(new Argument(support(claim, one).shape(), "analogy", Map.of()));

        side.submit(new AddPremise(relation, two));
        side.submit(new AssignScheme(relation, Scheme.NONE));
        assertThat(register().argument(debate, relation.value()))
                .contains(new Argument(support(claim, one, two).shape(), "", Map.of()));
        assertThat(register().argument(debate, claim.value())).isEmpty();
        assertThat(register().argument(side.open(), relation.value())).isEmpty();
    }

    @Test
    void tellsWhoSpeaks() {
        var debate = side.open();
        var one = side.claim(debate, "Music follows rules.");
        var two = side.claim(debate, "Engines follow rules.");
        side.submit(new AttributeStatement(one, ADA));
        side.submit(new AttributeStatement(one, MARY));

        assertThat(register().speakers(debate, Set.of(one.value(), two.value())))
                .isEqualTo(Map.of(one.value(), MARY.speakerId().value()));
        assertThat(register().speakers(side.open(), Set.of(one.value()))).isEmpty();
    }

    @Test
    void knowsThoseThatWereThereBeforeIt() {
        var debate = side.open();
        var claim = side.claim(debate, "Engines can compose music.");
        var premise = side.claim(debate, "Music follows rules.");
        side.submit(new Relate(relation, debate, support(claim, premise), Scheme.NONE));
        var schemed = new RelationId(UUID.randomUUID());
        side.submit(new Relate(schemed, debate, support(premise, claim), new Scheme("analogy")));
        side.submit(new AssignScheme(relation, new Scheme("expert-opinion")));
        side.submit(new AttributeStatement(claim, MARY));
        side.submit(new AttributeStatement(claim, ADA));
        var before = rows(debate);

        forget();

        assertThat(rows(debate)).isEqualTo(before);
        assertThat(before).hasSize(4).anySatisfy(row -> assertThat(row).containsEntry("scheme", "analogy"));
    }

    /// Takes the columns away and lets the migration that adds them fill them again.
    private static void forget() {
        side.jdbc().execute("""
                alter table debate_register drop column scheme, drop column slots, drop column speaker_id,
                  drop column challenged, drop column question
                """);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V002__arguments.sql"))
                .execute(side.bean(DataSource.class));
    }

    private static List<Map<String, @Nullable Object>> rows(DebateId debate) {
        return side.jdbc().queryForList("""
                select subject_id, standing, inference, scheme, slots, speaker_id, challenged, question
                from debate_register where debate_id = ? order by subject_id
                """, debate.value());
    }

    private static JdbcRegister register() {
        return side.bean(JdbcRegister.class);
    }

    private static Inference support(StatementId target, StatementId... premises) {
        return new Inference(RelationKind.SUPPORT, List.of(premises), target.subject());
    }
}
