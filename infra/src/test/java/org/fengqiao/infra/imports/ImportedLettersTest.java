package org.fengqiao.infra.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.IntakeCommand.ImportLetter;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.imports.Imports.Reason;
import org.fengqiao.projections.imports.Imports.Row;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.projections.words.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedLettersTest {
    private static final String HEADINGS = "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间,反对数,点赞数,一级标签\n";

    @TempDir
    static Path data;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.withCentres(data);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_letter_keeps_the_day_it_was_written_and_the_answer_it_had_had() {
        var done = house.importLetters(
                House.DISTRICT,
                "dates",
                House.csv(HEADINGS + "1,甲,路灯不亮,2019/3/4 8:05,三盏路灯不亮。,已修复。,2019/3/20 10:00,0,3,城乡建设\n"
                        + "2,甲,井盖松动,43530.5,井盖响。,,,0,0,\n"));

        assertThat(done)
                .extracting("state", "imported", "skipped", "rejected")
                .containsExactly(State.COMPLETED, 2, 0, 0);
        var answered = history("dates", "1");
        assertThat(answered).hasSize(2);
        assertThat(((LetterImported) answered.getFirst().event()).receivedOn()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(((AnsweredBefore) answered.getLast().event()).daysFromReceipt())
                .isEqualTo(16);
        var open = (LetterImported) history("dates", "2").getFirst().event();
        assertThat(open.receivedOn()).isEqualTo(LocalDate.of(2019, 3, 6));
        assertThat(open.number().value()).startsWith("320508-2019-");
        assertThat(open.complainant().person())
                .as("one person, one key")
                .isEqualTo(((LetterImported) answered.getFirst().event())
                        .complainant()
                        .person());
        assertThat(house.get(Vault.class).open(open.letter().title())).contains("井盖松动");
    }

    @Test
    void what_the_server_did_not_take_for_a_moment_is_sent_again_and_comes_in_once() {
        var sent = new AtomicInteger();
        var stumbles = house.get(CommandBus.class).registerHandlerInterceptor((work, chain) -> {
            var count = work.getMessage().getPayload() instanceof ImportLetter ? sent.incrementAndGet() : 0;
            if (count == 20) {
                throw new IllegalStateException("not reached");
            }
            var outcome = chain.proceed();
            if (count == 40) {
                throw new IllegalStateException("done, and nobody was told");
            }
            return outcome;
        });
        try (stumbles) {
            var done = house.importLetters(House.DISTRICT, "stumbling", House.csv(House.letters(150)));
            assertThat(done)
                    .extracting("state", "imported", "skipped", "rejected")
                    .containsExactly(State.COMPLETED, 150, 0, 0);
        }
        assertThat(sent).hasValueGreaterThan(150);
        assertThat(history("stumbling", "20")).hasSize(1);
        assertThat(history("stumbling", "40")).hasSize(1);
    }

    @Test
    void a_second_time_adds_nothing_whatever_the_centre() {
        var file = House.csv(House.letters(30));
        assertThat(house.importLetters(House.DISTRICT, "twice", file).imported())
                .isEqualTo(30);

        var again = house.importLetters(House.STREET, "twice", file);

        assertThat(again).extracting("imported", "skipped", "rejected").containsExactly(0, 30, 0);
        assertThat(history("twice", "7")).hasSize(1);
    }

    @Test
    void the_same_text_under_another_number_is_another_letter() {
        var done = house.importLetters(
                House.DISTRICT, "same", House.csv(HEADINGS + "1,甲,噪声,2024/1/2,太吵。,,,,,\n2,甲,噪声,2024/1/2,太吵。,,,,,\n"));

        assertThat(done.imported()).isEqualTo(2);
    }

    @Test
    void a_bad_row_is_reported_with_its_number_and_stops_nothing() {
        var done = house.importLetters(
                House.DISTRICT,
                "bad",
                House.csv(HEADINGS + "1,甲,好的,2024/1/2,第一封。,,,,,\n2,甲,没有时间,不记得,第二封。,,,,,\n"
                        + "3,甲,太早,2003/1/2,那时还没有条例。,,,,,\n4,甲,好的,2024/1/5,第四封。,,,,,\n"));

        assertThat(done).extracting("state", "imported", "rejected").containsExactly(State.COMPLETED, 2, 2);
        assertThat(done.rows())
                .containsExactly(
                        new Row(3, "import.row.bad-time"), new Row(4, new Reason("rulebook.no-rule", List.of("P06"))));
    }

    @Test
    void a_file_that_cannot_be_trusted_ends_as_a_refused_import() {
        var headings = house.importLetters(House.DISTRICT, "hostile", House.csv("a,b,c\n1,2,3\n"));
        assertThat(headings)
                .extracting("state", "failure")
                .containsExactly(State.FAILED, new Reason("import.headings", List.of("留言编号、留言用户、留言主题、留言时间、留言详情")));

        var zip = new Upload("letters.xlsx", "PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(house.importLetters(House.DISTRICT, "hostile", zip))
                .extracting("state", "failure.code")
                .containsExactly(State.FAILED, "import.broken-file");
    }

    @Test
    void a_stopped_import_says_how_far_it_came_and_the_next_one_does_the_rest() {
        var many = 3_000;
        var file = House.csv(House.letters(many));
        var id = house.imports()
                .letters(House.ITSELF, House.DISTRICT, "stopped", file)
                .id();
        house.imports().stop(House.ITSELF, id);
        var stopped = house.await(id);
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.imported()).isLessThan(many);

        var rest = house.importLetters(House.DISTRICT, "stopped", file);

        assertThat(rest.skipped()).isEqualTo(stopped.imported());
        assertThat(rest.imported() + rest.skipped()).isEqualTo(many);
    }

    @Test
    void who_may_not_import_is_told_so() {
        var officer = new Actor.Staff("somebody", House.DISTRICT, Set.of(Duty.PETITION_OFFICER));
        var elsewhere = new Actor.Staff("somebody", UnitCode.of("320583000000"), Set.of(Duty.DIRECTOR));
        for (var actor : List.of(officer, elsewhere)) {
            assertThatThrownBy(() -> house.imports().letters(actor, House.STREET, null, House.csv(House.letters(1))))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.DENIED));
        }
    }

    @Test
    void divisions_come_again_unchanged_and_only_what_differs_is_changed() {
        var again = house.imports().divisions(House.ITSELF, House.csv(House.DIVISIONS));
        assertThat(again).extracting("opened", "unchanged").containsExactly(0, 4);
        assertThat(again.missing()).isEmpty();

        var other = house.imports().divisions(House.ITSELF, House.csv("""
                                code,name,level,parent_code
                                320500000000,苏州市,CITY,
                                320508000000,姑苏新区,DISTRICT,320500000000
                                320583000000,昆山市,DISTRICT,320500000000
                                320508021000,双塔街道,STREET,320583000000
                                32,坏,STREET,320583000000
                                """));
        assertThat(other).extracting("opened", "renamed", "moved", "unchanged").containsExactly(1, 1, 1, 1);
        assertThat(other.rejected()).containsExactly(new Row(6, "import.row.bad-code"));
        assertThat(other.missing()).as("reported, never closed").containsExactly("320508021023");

        house.imports().divisions(House.ITSELF, House.csv(House.DIVISIONS));
    }

    private static List<Recorded> history(String source, String number) {
        var id = UUID.nameUUIDFromBytes((source + "/" + number).getBytes(StandardCharsets.UTF_8));
        return house.get(CaseHistory.class).of(id.toString());
    }
}
