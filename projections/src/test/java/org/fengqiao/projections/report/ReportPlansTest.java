package org.fengqiao.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.report.Deeds.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Random;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.store.Asked;
import org.fengqiao.projections.store.RealMongo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a real MongoDB with 3,000 cases of three years, no question about a report scans a collection or sorts in memory. */
@ExtendWith(RealMongo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPlansTest {
    private static final int CASES = 3000;

    private final Asked asked = new Asked();
    private MongoDatabase database;
    private Office office;

    @BeforeAll
    void fill() {
        database = RealMongo.freshDatabase(asked);
        office = new Office(database);
        var random = new Random(7);
        var places = List.of(GUSU, SHUANGTA, DINGHUISI, NEIGHBOUR, KUNSHAN);
        for (int i = 1; i <= CASES; i++) {
            var id = "c" + i;
            var year = 2024 + random.nextInt(3);
            office.feed.happens(id, lodged(id, places.get(random.nextInt(places.size())), year + "-01-05"));
            office.feed.happens(id, registered(id, year + "-01-06", PetitionKind.APPEAL, "0101001"));
            if (random.nextInt(4) > 0) {
                office.feed.happens(id, opinion(id, year + "-02-06", true));
            }
            if (random.nextInt(200) == 0) {
                office.feed.happens(id, recused(id, year + "-02-06", "gusu-director"));
            }
        }
        office.feed.deliverBy(500, office.projection(office.generations.current()));
    }

    @BeforeEach
    void forget() {
        asked.forget();
    }

    @Test
    void numbers_are_counted_among_the_cases_of_the_unit_and_its_years_alone() {
        var report = office.reports.of(AUDITOR, DINGHUISI, Period.of("2026"));
        assertNoneScansOrSorts();
        assertThat(asked.plans(database, "generations"))
                .allSatisfy(
                        plan -> assertThat(plan.docsExamined()).isLessThan(report.count(Figure.RECEIVED) + CASES / 10));
        office.reports.of(Office.DIRECTOR_OF_GUSU, GUSU, Period.of("2024-Q4"));
        office.figures.of(GUSU);
        assertNoneScansOrSorts();
    }

    @Test
    void lists_come_in_order_from_the_index_however_deep() {
        for (var cell : List.of(
                Cell.of(Figure.RECEIVED),
                Cell.of(Figure.ANSWERED),
                Cell.of(Figure.OPEN),
                new Cell(Figure.RECEIVED, Slice.UNIT, SHUANGTA.value()))) {
            var first = office.reports.cases(AUDITOR, GUSU, Period.of("2024-12-01..2026-03-01"), cell, null, 50);
            if (first.next() != null) {
                office.reports.cases(AUDITOR, GUSU, Period.of("2024-12-01..2026-03-01"), cell, first.next(), 50);
            }
        }
        assertNoneScansOrSorts();
    }

    @Test
    void filling_is_answered_from_an_index() {
        office.happens(rated("c1", "2026-10-01", Satisfaction.SATISFIED), withdrawn("c2", "2026-10-02"));
        assertNoneScansOrSorts();
    }

    private void assertNoneScansOrSorts() {
        assertThat(asked.plans(database, "generations")).isNotEmpty().noneMatch(Asked.Plan::scansOrSorts);
    }
}
