package org.fengqiao.projections.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Town town = new Town();
    private final LookBook log = new LookBook();
    private final LivedCase lived = new LivedCase(town, "2026-03-02")
            .does(Letters.lodge("2026-02-27"))
            .does(Letters.register(PetitionKind.APPEAL))
            .does(Letters.transfer(Town.DINGHUISI))
            .by(Town.AT_DINGHUISI)
            .does(Letters.take())
            .does(Letters.accept("2026-03-02"));

    private Timelines timelines() {
        return new FoldedTimelines(lived.door(log), town.units, town.roster, town.categories);
    }

    private Entry newest() {
        return timelines().of(Town.AT_DINGHUISI, Letters.CASE).getFirst();
    }

    @Test
    void the_newest_stands_first_and_each_with_who_and_where() {
        var entries = timelines().of(Town.AT_DINGHUISI, Letters.CASE);
        assertThat(entries)
                .extracting(Entry::type)
                .containsExactly(
                        "petition.accepted",
                        "petition.taken",
                        "petition.transferred",
                        "petition.registered",
                        "petition.lodged");
        assertThat(entries.getFirst().account()).isEqualTo("a-dinghuisi");
        assertThat(entries.getLast().unit()).isEqualTo(Town.SHUANGTA.value());
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE);
        assertThat(log.looks.getFirst().detail()).isEqualTo("timeline");
    }

    @Test
    void values_name_units_officers_and_categories_as_they_are_called() {
        assertThat(timelines().of(Town.AT_DINGHUISI, Letters.CASE))
                .extracting(Entry::values)
                .containsExactly(
                        List.of("PHONE", "2026-03-02", "2026-05-06", "true"),
                        List.of("钱慧"),
                        List.of("双塔街道", "定慧寺巷社区"),
                        List.of("APPEAL", "城乡建设/物业管理"),
                        List.of("LETTER", "双塔街道", "2026-02-27"));
    }

    @Test
    void a_corrected_unit_or_category_is_named_and_corrected_words_are_not_told() {
        lived.does(Letters.correct(Correction.ofValue(Fact.KIND, "SUGGESTION")));
        assertThat(newest().values()).containsExactly("KIND", "APPEAL", "SUGGESTION");
        lived.does(Letters.rename("张小山"));
        assertThat(newest().values()).containsExactly("NAME", "", "");
    }

    @Test
    void what_was_recorded_on_a_later_day_is_marked() {
        lived.on("2026-03-05").does(Letters.visit("2026-03-04"));
        assertThat(newest().late()).isTrue();
        lived.does(Letters.note());
        assertThat(newest().late()).isFalse();
    }

    @Test
    void each_rule_stands_with_the_law_of_the_day_of_receipt() {
        assertThat(newest().rule()).isEqualTo("P08");
        assertThat(newest().ground()).isEqualTo(new Passage("信访工作条例", "23"));
        var old = new LivedCase(town, "2026-11-02")
                .by(Town.AT_SHUANGTA)
                .does(Letters.imported("2019-05-06", null))
                .does(Letters.register(PetitionKind.APPEAL));
        var entries = new FoldedTimelines(old.door(log), town.units, town.roster, town.categories)
                .of(Town.AT_SHUANGTA, Letters.CASE);
        assertThat(entries).extracting(Entry::ground).containsExactly(new Passage("信访条例", "21"), null);
    }

    @Test
    void an_opinion_stands_with_its_articles_although_they_set_no_number() {
        lived.does(Letters.opinion("2026-03-02"));
        assertThat(newest().rule()).isEqualTo("P16");
        assertThat(newest().ground()).isEqualTo(new Passage("信访工作条例", "31(6), 32"));
    }

    @Test
    void what_a_review_or_another_day_took_back_says_since_when_and_by_what() {
        lived.does(Letters.openHearing("2026-03-02"))
                .does(Letters.moveHearing("2026-03-20T09:00"))
                .does(Letters.callOffHearing())
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.served("2026-03-02"))
                .does(Letters.forReview("2026-03-02"))
                .by(Town.AT_SHUANGTA)
                .does(Letters.conclude(ReviewOutcome.REVOKED, "2026-03-02"));
        assertThat(timelines().of(Town.AT_DINGHUISI, Letters.CASE))
                .filteredOn(entry -> entry.lapsed() != null)
                .extracting(
                        Entry::type,
                        entry -> entry.lapsed().by(),
                        entry -> entry.lapsed().at().day())
                .containsExactly(
                        tuple("petition.opinion-given", "review-revoked", LocalDate.of(2026, 3, 2)),
                        tuple("petition.hearing-moved", "hearing-called-off", LocalDate.of(2026, 3, 2)),
                        tuple("petition.hearing-opened", "hearing-called-off", LocalDate.of(2026, 3, 2)));
    }

    @Test
    void a_refusal_stands_with_the_article_of_the_route_it_names() {
        var refused = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.refuse(RightRoute.ALREADY_FINAL, "2026-03-02"));
        var entries = new FoldedTimelines(refused.door(log), town.units, town.roster, town.categories)
                .of(Town.AT_SHUANGTA, Letters.CASE);
        assertThat(entries.getFirst().ground()).isEqualTo(new Passage("信访工作条例", "36"));
    }

    @Test
    void what_is_led_to_another_procedure_stands_with_the_item_of_that_one() {
        var told = new Notice(NoticeManner.POST, LocalDate.of(2026, 3, 2));
        var led = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .does(new LeadToProcedure(Letters.CASE, RightRoute.ARBITRATION, Letters.outer("请申请仲裁"), told));
        assertThat(entries(led).getFirst().ground()).isEqualTo(new Passage("信访工作条例", "31(2)"));
    }

    @Test
    void an_ordered_correction_rests_on_another_article_than_a_supervision() {
        var late = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .on("2026-03-18")
                .does(Letters.noteOverdue())
                .by(Town.AT_GUSU);
        late.does(new Supervise(
                Letters.CASE, SupervisionGround.NOT_ACCEPTED, LocalDate.of(2026, 3, 30), Letters.inner("请改正")));
        assertThat(entries(late).getFirst())
                .extracting(Entry::rule, Entry::ground)
                .containsExactly("P23", new Passage("信访工作条例", "44"));

        var slow = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .by(Town.AT_GUSU)
                .does(Letters.supervise("2026-03-20"));
        assertThat(entries(slow).getFirst())
                .extracting(Entry::rule, Entry::ground)
                .containsExactly("P21", new Passage("信访工作条例", "40"));
    }

    private List<Entry> entries(LivedCase lived) {
        return new FoldedTimelines(lived.door(log), town.units, town.roster, town.categories)
                .of(Town.AT_SHUANGTA, Letters.CASE);
    }

    @Test
    void an_old_letter_is_objected_to_by_the_law_of_the_day_it_was_passed_on() {
        var old = new LivedCase(town, "2026-11-02")
                .by(Town.AT_SHUANGTA)
                .does(Letters.imported("2019-05-06", null))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.DINGHUISI))
                .by(Town.AT_DINGHUISI)
                .does(Letters.object());
        var entries = new FoldedTimelines(old.door(log), town.units, town.roster, town.categories)
                .of(Town.AT_DINGHUISI, Letters.CASE);
        assertThat(entries.getFirst().rule()).isEqualTo("P09");
        assertThat(entries.getFirst().ground()).isEqualTo(new Passage("信访工作条例", "23"));
    }

    @Test
    void an_overdue_entry_cites_the_law_of_the_term_that_passed() {
        var late = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .on("2026-03-20")
                .does(Letters.noteOverdue());
        var entries = new FoldedTimelines(late.door(log), town.units, town.roster, town.categories)
                .of(Town.AT_SHUANGTA, Letters.CASE);
        assertThat(entries).extracting(Entry::type).startsWith("petition.fell-overdue", "petition.fell-overdue");
        assertThat(entries.get(1).values()).containsExactly("ROUTING", "2026-03-17");
        assertThat(entries.get(1).ground()).isEqualTo(new Passage("信访工作条例", "22"));
    }

    @Test
    void who_passed_it_on_sees_plain_progress_without_people() {
        var passed = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.HOUSING))
                .by(Town.AT_HOUSING)
                .does(Letters.take())
                .does(Letters.accept("2026-03-02"))
                .does(Letters.note());
        var entries = new FoldedTimelines(passed.door(log), town.units, town.roster, town.categories)
                .of(Town.AT_SHUANGTA, Letters.CASE);
        assertThat(entries)
                .extracting(Entry::type)
                .containsExactly("petition.accepted", "petition.transferred", "petition.registered", "petition.lodged");
        assertThat(entries).extracting(Entry::account).containsOnly("");
    }

    @Test
    void no_value_holds_words_about_people() {
        lived.does(Letters.note())
                .does(Letters.visit("2026-03-02"))
                .does(Letters.attach())
                .does(Letters.supplement())
                .does(Letters.rename("张小山"))
                .does(Letters.requestExtension())
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.rate())
                .does(Letters.close())
                .does(Letters.reopen());
        assertThat(timelines().of(Town.AT_DINGHUISI, Letters.CASE).toString())
                .doesNotContain("张小", "电梯", Letters.INNER, "漏水", ".png", "意见：");
    }

    @Test
    void only_an_auditor_reads_the_raw_history_and_it_is_remembered() {
        assertThat(timelines().raw(Town.AUDITOR, Letters.CASE, "spot-check")).hasSize(5);
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_RAW);
        assertThatThrownBy(() -> timelines().raw(Town.AT_DINGHUISI, Letters.CASE, null))
                .isInstanceOf(Refused.class);
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_RAW, AccessKind.DENIED);
    }

    @Test
    void a_neighbour_and_the_complainant_are_denied() {
        assertThatThrownBy(() -> timelines().of(Town.AT_NEIGHBOUR, Letters.CASE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> timelines().of(new Actor.Complainant(Letters.CASE), Letters.CASE))
                .isInstanceOf(Refused.class);
        assertThat(log.kinds()).containsExactly(AccessKind.DENIED, AccessKind.DENIED);
    }
}
