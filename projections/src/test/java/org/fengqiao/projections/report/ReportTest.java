package org.fengqiao.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.projections.report.Deeds.*;
import static org.fengqiao.projections.report.Figure.*;
import static org.fengqiao.projections.report.Office.DIRECTOR_OF_GUSU;
import static org.fengqiao.projections.report.Office.DIRECTOR_OF_SHUANGTA;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.report.Cell.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report says (article 41, P22), whatever MongoDB keeps it. Each number is held against the list behind it. */
abstract class ReportTest {
    private Office office;

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void open() {
        office = new Office(freshDatabase());
    }

    @Test
    void what_came_counts_where_it_came_and_above_in_the_period_of_its_receipt() {
        office.happens(
                lodged("c1", DINGHUISI, "2026-03-31"),
                lodged("c2", NEIGHBOUR, "2026-04-01"),
                lodged("c3", GUSU, "2025-12-31"),
                lodged("c4", KUNSHAN, "2026-03-31"));
        assertThat(office.count(DINGHUISI, "2026", RECEIVED)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026", RECEIVED)).isEqualTo(2);
        assertThat(office.count(GUSU, "2026", RECEIVED)).isEqualTo(2);
        assertThat(office.count(GUSU, "2025", RECEIVED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026-Q1", RECEIVED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026-04", RECEIVED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2025-12-31..2026-03-31", RECEIVED)).isEqualTo(2);
        assertThat(office.count(CITY, "2026", RECEIVED)).isEqualTo(3);
    }

    @Test
    void what_it_asks_for_and_its_field_are_counted_among_what_came() {
        office.happens(
                lodged("c1", DINGHUISI, "2026-01-05"),
                registered("c1", "2027-01-02", PetitionKind.SUGGESTION, "0102003"),
                lodged("c2", DINGHUISI, "2026-01-06"),
                registered("c2", "2026-01-07", PetitionKind.APPEAL, "0101001"),
                lodged("c3", DINGHUISI, "2026-01-07"));
        assertThat(office.count(GUSU, "2026", SUGGESTION)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026", APPEAL)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026", UNREGISTERED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026", new Cell(RECEIVED, Slice.FIELD, "01")))
                .isEqualTo(2);
        assertThat(office.count(GUSU, "2026", new Cell(RECEIVED, Slice.FIELD, "")))
                .isEqualTo(1);
        assertThat(office.count(GUSU, "2027", SUGGESTION)).isZero();
    }

    @Test
    void what_was_done_counts_on_the_day_on_which_it_was_done_for_who_did_it() {
        office.happens(
                lodged("c1", GUSU, "2025-12-30"),
                transferred("c1", "2026-01-03", GUSU, SHUANGTA),
                handedBack("c1", "2026-01-05", GUSU),
                assigned("c1", "2026-01-06", GUSU, SHUANGTA),
                accepted("c1", "2026-01-08", "2026-03-09"),
                supervised("c1", "2026-02-01", GUSU),
                supervised("c1", "2026-02-20", GUSU),
                urgent("c1", "2026-02-21", SHUANGTA),
                opinion("c1", "2026-03-09", true),
                reviewAsked("c1", "2026-04-01", SHUANGTA, GUSU));
        for (var figure : List.of(TRANSFERRED, ASSIGNED, SUPERVISED)) {
            assertThat(office.count(GUSU, "2026", figure)).as("%s", figure).isEqualTo(1);
            assertThat(office.count(SHUANGTA, "2026", figure)).as("%s", figure).isZero();
            assertThat(office.count(GUSU, "2025", figure)).as("%s", figure).isZero();
        }
        for (var figure : List.of(ACCEPTED, URGENT, ANSWERED, IN_TIME, DUE, REVIEW_ASKED)) {
            assertThat(office.count(SHUANGTA, "2026", figure)).as("%s", figure).isEqualTo(1);
            assertThat(office.count(GUSU, "2026", figure)).as("%s", figure).isEqualTo(1);
        }
        assertThat(office.count(GUSU, "2026-03", ANSWERED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026-04", ANSWERED)).isZero();
    }

    @Test
    void of_what_had_to_be_answered_it_tells_what_was_in_time_what_late_and_what_not_at_all() {
        office.happens(
                lodged("c1", SHUANGTA, "2026-01-05"),
                accepted("c1", "2026-01-08", "2026-03-09"),
                opinion("c1", "2026-03-09", true),
                lodged("c2", SHUANGTA, "2026-01-05"),
                accepted("c2", "2026-01-08", "2026-03-09"),
                fellOverdue("c2", "2026-03-10", Clock.ANSWER, "2026-03-09"),
                opinion("c2", "2026-04-01", false),
                lodged("c3", SHUANGTA, "2026-01-05"),
                accepted("c3", "2026-01-08", "2026-03-09"),
                replied("c3", "2026-03-10", Adoption.NOT_ADOPTED),
                lodged("c4", SHUANGTA, "2026-01-05"),
                replied("c4", "2026-03-10", Adoption.ADOPTED),
                lodged("c5", SHUANGTA, "2026-01-05"),
                fellOverdue("c5", "2026-01-21", Clock.NOTICE, "2026-01-20"));
        assertThat(office.count(SHUANGTA, "2026-Q1", DUE)).isEqualTo(3);
        assertThat(office.count(SHUANGTA, "2026-Q1", IN_TIME)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026-Q1", UNANSWERED)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026-Q1", LATE)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026-Q2", LATE)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026", DUE)).isEqualTo(3);
        assertThat(office.count(SHUANGTA, "2026", OVERDUE)).isEqualTo(2);
        assertThat(office.count(SHUANGTA, "2026", ADOPTED)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026", NOT_ADOPTED)).isEqualTo(1);
        var report = office.reports.of(AUDITOR, SHUANGTA, Period.of("2026"));
        assertThat(report.percent(IN_TIME, DUE)).hasValue(33);
        assertThat(report.percent(SATISFIED, RATED)).isEmpty();
        assertThat(report.days(Cell.of(ANSWERED))).hasValue((63 + 86 + 64 + 64) / 4.0);
    }

    @Test
    void what_leaders_received_and_answer_for_counts_for_their_unit_on_that_day() {
        office.happens(
                lodged("c1", DINGHUISI, "2026-01-05"),
                receivedByLeader("c1", "2026-02-01", SHUANGTA),
                receivedByLeader("c1", "2026-02-08", SHUANGTA),
                chargeTaken("c1", "2026-02-08", GUSU),
                lodged("c2", DINGHUISI, "2026-01-05"),
                chargeTaken("c2", "2025-12-31", SHUANGTA));
        assertThat(office.count(SHUANGTA, "2026", RECEPTIONS)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026", CHARGES)).isZero();
        assertThat(office.count(GUSU, "2026", CHARGES)).isEqualTo(1);
        assertThat(office.count(GUSU, "2025", CHARGES)).isEqualTo(1);
        assertThat(office.count(DINGHUISI, "2026", RECEPTIONS)).isZero();
    }

    @Test
    void who_is_rather_satisfied_counts_as_satisfied_and_is_told_of_besides() {
        for (var grade : Satisfaction.values()) {
            var id = "c" + grade.ordinal();
            office.happens(
                    lodged(id, SHUANGTA, "2026-01-05"), refused(id, "2026-01-06"), rated(id, "2026-02-01", grade));
        }
        assertThat(office.count(GUSU, "2026", RATED)).isEqualTo(3);
        assertThat(office.count(GUSU, "2026", SATISFIED)).isEqualTo(2);
        assertThat(office.count(GUSU, "2026", RATHER_SATISFIED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026", DISSATISFIED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026", REFUSED)).isEqualTo(3);
    }

    @Test
    void what_was_still_to_be_done_is_told_as_of_the_end_of_the_period_and_where_it_was_then() {
        office.happens(
                lodged("c1", GUSU, "2025-06-01"),
                transferred("c1", "2026-02-10", GUSU, SHUANGTA),
                withdrawn("c1", "2026-05-01"),
                closed("c1", "2026-05-02"),
                lodged("c2", DINGHUISI, "2024-03-01"),
                lodged("c3", DINGHUISI, "2025-03-01"),
                closed("c3", "2025-03-02"),
                reopened("c3", "2026-07-01"));
        assertThat(office.count(GUSU, "2025", OPEN)).isEqualTo(2);
        assertThat(office.count(SHUANGTA, "2025", OPEN)).isEqualTo(1);
        assertThat(office.count(SHUANGTA, "2026-Q1", OPEN)).isEqualTo(2);
        assertThat(office.count(GUSU, "2026-04-30..2026-04-30", OPEN)).isEqualTo(2);
        assertThat(office.count(GUSU, "2026-05", OPEN)).isEqualTo(1);
        assertThat(office.count(GUSU, "2026-Q3", OPEN)).isEqualTo(2);
        assertThat(office.count(GUSU, "2024-02", OPEN)).isZero();
        assertThat(office.count(GUSU, "2029", OPEN)).isEqualTo(2);
    }

    @Test
    void nothing_that_happens_after_a_period_changes_what_it_says() {
        office.happens(
                lodged("c1", GUSU, "2025-12-01"), registered("c1", "2025-12-02", PetitionKind.APPEAL, "0101001"));
        var before = office.reports.of(AUDITOR, GUSU, Period.of("2025"));
        office.happens(
                transferred("c1", "2026-01-02", GUSU, SHUANGTA),
                accepted("c1", "2026-01-03", "2026-03-04"),
                fellOverdue("c1", "2026-03-05", Clock.ANSWER, "2026-03-04"),
                supervised("c1", "2026-03-06", GUSU),
                opinion("c1", "2026-03-07", false),
                rated("c1", "2026-03-08", Satisfaction.NOT_SATISFIED),
                closed("c1", "2026-03-09"));
        assertThat(office.reports.of(AUDITOR, GUSU, Period.of("2025"))).isEqualTo(before);
    }

    @Test
    void what_was_entered_wrongly_was_never_so() {
        office.happens(
                lodged("c1", SHUANGTA, "2026-01-05"),
                registered("c1", "2026-01-06", PetitionKind.APPEAL, "0101001"),
                corrected("c1", "2026-02-01", Fact.RECEIVED_ON, "2025-12-20"),
                corrected("c1", "2026-02-01", Fact.KIND, "SUGGESTION"),
                corrected("c1", "2026-02-01", Fact.CATEGORY, "0301001"),
                corrected("c1", "2026-02-01", Fact.UNIT, KUNSHAN.value()));
        assertThat(office.count(CITY, "2026", RECEIVED)).isZero();
        assertThat(office.count(SHUANGTA, "2025", RECEIVED)).isZero();
        assertThat(office.count(KUNSHAN, "2025", SUGGESTION)).isEqualTo(1);
        assertThat(office.count(KUNSHAN, "2025", new Cell(RECEIVED, Slice.FIELD, "03")))
                .isEqualTo(1);
    }

    @Test
    void a_centre_is_taken_apart_by_the_units_right_below_and_what_it_has_itself() {
        office.happens(
                lodged("c1", DINGHUISI, "2026-01-05"),
                lodged("c2", SHUANGTA, "2026-01-05"),
                lodged("c3", GUSU, "2026-01-05"),
                transferred("c3", "2026-01-06", GUSU, HOUSING),
                opinion("c3", "2026-01-07", true));
        assertThat(office.count(GUSU, "2026", new Cell(RECEIVED, Slice.UNIT, SHUANGTA.value())))
                .isEqualTo(2);
        assertThat(office.count(GUSU, "2026", new Cell(RECEIVED, Slice.UNIT, GUSU.value())))
                .isEqualTo(1);
        assertThat(office.count(GUSU, "2026", new Cell(ANSWERED, Slice.UNIT, HOUSING.value())))
                .isEqualTo(1);
        assertThat(office.count(GUSU, "2026", new Cell(ANSWERED, Slice.UNIT, GUSU.value())))
                .isZero();
        assertThat(office.reports.of(AUDITOR, GUSU, Period.of("2026")).codes(Slice.UNIT))
                .containsExactly(GUSU.value(), SHUANGTA.value(), HOUSING.value());
    }

    @Test
    void a_unit_that_moves_leaves_what_was_done_where_it_stood() {
        office.happens(lodged("c1", NEIGHBOUR, "2026-01-05"));
        office.units.move(NEIGHBOUR, KUNSHAN);
        office.happens(lodged("c2", NEIGHBOUR, "2026-02-05"), withdrawn("c1", "2026-02-06"));
        assertThat(office.count(GUSU, "2026", RECEIVED)).isEqualTo(1);
        assertThat(office.count(KUNSHAN, "2026", RECEIVED)).isEqualTo(1);
        assertThat(office.count(NEIGHBOUR, "2026", RECEIVED)).isEqualTo(2);
    }

    @Test
    void a_letter_of_the_past_counts_in_its_past() {
        office.happens(lodged("c1", GUSU, "2019-04-01"), answeredBefore("c1", "2019-04-20"));
        assertThat(office.count(GUSU, "2019", ANSWERED)).isEqualTo(1);
        assertThat(office.count(GUSU, "2019", DUE)).isZero();
        assertThat(office.count(GUSU, "2019", OPEN)).isZero();
        assertThat(office.reports.of(AUDITOR, GUSU, Period.of("2019")).days(Cell.of(ANSWERED)))
                .hasValue(19);
    }

    @Test
    void whoever_is_kept_from_a_case_has_it_in_no_number_and_no_list() {
        office.happens(
                lodged("c1", SHUANGTA, "2026-01-05"),
                lodged("c2", SHUANGTA, "2026-01-06"),
                registered("c2", "2026-01-07", PetitionKind.DENUNCIATION, "0101001"));
        var before = office.reports.of(DIRECTOR_OF_SHUANGTA, SHUANGTA, Period.of("2026"));
        office.happens(
                lodged("c3", SHUANGTA, "2026-01-08"),
                about("c3", "2026-01-08", SHUANGTA),
                takenOver("c3", "2026-01-08", SHUANGTA, GUSU),
                registered("c3", "2026-01-09", PetitionKind.DENUNCIATION, "0101001"),
                supervised("c3", "2026-01-10", CITY));
        assertThat(office.reports.of(DIRECTOR_OF_SHUANGTA, SHUANGTA, Period.of("2026")))
                .isEqualTo(before);
        assertThat(office.reports.of(AUDITOR_AT_SHUANGTA, SHUANGTA, Period.of("2026")))
                .isEqualTo(before);
        assertThat(office.count(AUDITOR_AT_SHUANGTA, CITY, "2026", Cell.of(RECEIVED)))
                .isEqualTo(2);
        assertThat(office.listed(DIRECTOR_OF_SHUANGTA, SHUANGTA, "2026", Cell.of(DENUNCIATION)))
                .containsExactly("c2");
        assertThat(office.count(DIRECTOR_OF_GUSU, GUSU, "2026", Cell.of(RECEIVED)))
                .isEqualTo(3);
        assertThat(office.count(DIRECTOR_OF_GUSU, GUSU, "2026", new Cell(RECEIVED, Slice.ACCUSED, SHUANGTA.value())))
                .isEqualTo(1);
        assertThat(office.count(DIRECTOR_OF_GUSU, GUSU, "2026", Cell.of(OPEN))).isEqualTo(3);
        office.happens(recused("c2", "2026-02-01", "gusu-director"));
        assertThat(office.count(DIRECTOR_OF_GUSU, GUSU, "2026", Cell.of(RECEIVED)))
                .isEqualTo(2);
        office.happens(aboutNobody("c3", "2026-02-02"));
        assertThat(office.count(DIRECTOR_OF_SHUANGTA, SHUANGTA, "2026", Cell.of(RECEIVED)))
                .isEqualTo(3);
    }

    @Test
    void only_directors_of_a_centre_or_above_it_and_auditors_are_answered() {
        isRefused(() -> office.count(AT_GUSU, GUSU, "2026", Cell.of(RECEIVED)), "authority.denied");
        isRefused(() -> office.count(DIRECTOR_OF_SHUANGTA, GUSU, "2026", Cell.of(RECEIVED)), "authority.denied");
        isRefused(() -> office.listed(DIRECTOR_OF_SHUANGTA, KUNSHAN, "2026", Cell.of(RECEIVED)), "authority.denied");
        isRefused(() -> office.count(ADMINISTRATOR, CITY, "2026", Cell.of(RECEIVED)), "authority.denied");
        isRefused(() -> office.count(UnitCode.of("999999999999"), "2026", RECEIVED), "unit.unknown");
        assertThat(office.count(DIRECTOR_OF_GUSU, SHUANGTA, "2026", Cell.of(RECEIVED)))
                .isZero();
    }

    @Test
    void a_page_goes_on_after_a_key_that_a_page_handed_out_and_after_nothing_else() {
        var year = Period.of("2026");
        for (var rubbish : List.of("!", "x", "MjAyNg", "MjAyNi0wMS0wMS9h77-9")) {
            isRefused(() -> office.reports.cases(AUDITOR, GUSU, year, Cell.of(RECEIVED), rubbish, 5), "report.after");
        }
        isRefused(() -> office.reports.cases(AUDITOR, GUSU, year, Cell.of(RECEIVED), null, 0), "report.limit");
        isRefused(() -> office.reports.cases(AUDITOR, GUSU, year, Cell.of(RECEIVED), null, 201), "report.limit");
    }

    @Test
    void a_list_has_the_newest_first_and_says_where_each_was() {
        office.happens(
                lodged("c1", GUSU, "2026-01-05"),
                lodged("c2", GUSU, "2026-01-06"),
                transferred("c2", "2026-02-01", GUSU, SHUANGTA),
                lodged("c3", GUSU, "2026-01-04"));
        assertThat(office.listed(DIRECTOR_OF_GUSU, GUSU, "2026", Cell.of(RECEIVED)))
                .containsExactly("c2", "c1", "c3");
        var lines = office.reports.cases(DIRECTOR_OF_GUSU, GUSU, Period.of("2026"), Cell.of(RECEIVED), null, 9);
        assertThat(lines.lines()).extracting(Reports.Line::unit).containsExactly(SHUANGTA, GUSU, GUSU);
        assertThat(lines.next()).isNull();
    }

    @Test
    void rebuilding_and_handling_again_in_other_batches_gives_the_same() {
        office.happens(
                lodged("c1", GUSU, "2026-01-05"),
                about("c1", "2026-01-06", SHUANGTA),
                lodged("c2", DINGHUISI, "2026-01-06"),
                registered("c2", "2026-02-01", PetitionKind.APPEAL, "0101001"),
                accepted("c2", "2026-02-02", "2026-04-03"),
                opinion("c2", "2026-04-01", true),
                rated("c2", "2026-04-02", Satisfaction.SATISFIED),
                closed("c2", "2026-04-03"));
        var first = stored(1);
        office.feed.redeliver(3, 2, office.projection(office.generations.current()));
        assertThat(stored(1)).isEqualTo(first);
        var next = office.generations.begin();
        office.feed.redeliver(0, 3, office.projection(next));
        assertThat(stored(next.number())).isEqualTo(first);
    }

    private List<Document> stored(int generation) {
        return office.database
                .getCollection("report_g" + generation)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private static void isRefused(ThrowingCallable asking, String code) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
