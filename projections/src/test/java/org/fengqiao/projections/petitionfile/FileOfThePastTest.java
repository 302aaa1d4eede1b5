package org.fengqiao.projections.petitionfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.petitionfile.PetitionFile.Past;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.timeline.FoldedTimelines;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.projections.worklist.Standing;
import org.junit.jupiter.api.Test;

/** Lodged on 2 March, registered on the 3rd, its complainant's name corrected on the 5th, sent on on the 6th. */
class FileOfThePastTest {
    private final Town town = new Town();
    private final LookBook log = new LookBook();
    private final LivedCase lived = new LivedCase(town, "2026-03-02")
            .does(Letters.lodge("2026-03-02"))
            .on("2026-03-03")
            .does(Letters.register(PetitionKind.APPEAL))
            .on("2026-03-05")
            .does(Letters.rename("张小山"))
            .on("2026-03-06")
            .does(Letters.transfer(Town.DINGHUISI))
            .on("2026-06-01");
    private final FoldedPetitionFiles files = new FoldedPetitionFiles(lived.door(log), town.vault, (_, _) -> true);

    private PetitionFile asOf(Actor actor, String text) {
        return files.asOf(actor, Letters.CASE, null, AsOf.parse(text));
    }

    @Test
    void it_shows_what_had_been_recorded_by_the_end_of_the_day() {
        var then = asOf(Town.HEAD_OF_SHUANGTA, "2026-03-04");
        assertThat(then.state()).isEqualTo(PetitionState.REGISTERED);
        assertThat(then.holder()).isEqualTo(Town.SHUANGTA);
        assertThat(then.person()).isNotNull().extracting(Person::name).isEqualTo("张小三");
        assertThat(then.corrections()).isEmpty();
        assertThat(then.past()).isEqualTo(new Past(LocalDate.parse("2026-03-04"), 3));
        assertThat(asOf(Town.HEAD_OF_SHUANGTA, "2026-03-05").person())
                .isNotNull()
                .extracting(Person::name)
                .isEqualTo("张小山");
    }

    @Test
    void its_standing_is_that_of_its_day_not_of_today() {
        assertThat(files.open(Town.HEAD_OF_SHUANGTA, Letters.CASE, null).standing())
                .isEqualTo(Standing.OVERDUE);
        assertThat(asOf(Town.HEAD_OF_SHUANGTA, "2026-03-04").standing()).isEqualTo(Standing.IN_TIME);
    }

    @Test
    void nothing_can_be_done_in_it() {
        var then = asOf(Town.AT_SHUANGTA, "2026-03-04");
        assertThat(then.actions()).isEmpty();
        assertThat(then.later()).isEmpty();
        assertThat(then.papers()).isNotEmpty().noneMatch(FilePaper::mayIssue).noneMatch(FilePaper::mayReplace);
    }

    @Test
    void an_entry_of_the_day_is_told_apart_from_the_next() {
        assertThat(asOf(Town.HEAD_OF_SHUANGTA, "0").state()).isEqualTo(PetitionState.RECEIVED);
        assertThat(asOf(Town.HEAD_OF_SHUANGTA, "1").state()).isEqualTo(PetitionState.REGISTERED);
    }

    @Test
    void its_timeline_ends_there() {
        var timelines = new FoldedTimelines(lived.door(log), town.units, town.roster, town.categories);
        assertThat(timelines.asOf(Town.HEAD_OF_SHUANGTA, Letters.CASE, AsOf.parse("2026-03-04")))
                .extracting(Entry::type)
                .containsExactly("petition.registered", "petition.lodged");
    }

    @Test
    void who_may_read_goes_by_today_and_the_look_is_remembered() {
        assertThat(asOf(Town.AT_DINGHUISI, "2026-03-04").letter())
                .as("it came to them later")
                .isNotNull();
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE);
        assertThat(log.looks.getLast().detail()).isEqualTo("as-of:2026-03-04");
        assertThat(asOf(Town.AUDITOR, "2026-03-04").wordsWithheld()).isTrue();
        assertThatThrownBy(() -> asOf(Town.AT_NEIGHBOUR, "2026-03-04"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("authority.denied"));
    }

    @Test
    void there_is_none_before_it_came_and_none_of_a_day_to_come() {
        assertThat(Set.of("2026-03-01", "2026-06-02", "2026-03-32", "", "x").stream()
                        .map(this::code))
                .containsExactlyInAnyOrder(
                        "as-of.before", "as-of.future", "as-of.unreadable", "as-of.unreadable", "as-of.unreadable");
        assertThat(asOf(Town.HEAD_OF_SHUANGTA, "2026-06-01").holder()).isEqualTo(Town.DINGHUISI);
    }

    private String code(String text) {
        try {
            asOf(Town.HEAD_OF_SHUANGTA, text);
            return "";
        } catch (Refused refused) {
            return refused.code();
        }
    }
}
