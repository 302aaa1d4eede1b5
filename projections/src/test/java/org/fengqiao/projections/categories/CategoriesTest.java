package org.fengqiao.projections.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.classification.CategoryEvent.CategoryMoved;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.classification.CategoryStep;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final MongoDatabase database = EmbeddedMongo.freshDatabase();
    private final CategoryDirectory directory =
            new CategoryDirectory(database, new Generation(1), InstantSource.system());
    private LocalDate today = DAY.plusDays(20);
    private final CategoryTree categories = new ListedCategories(() -> directory, () -> today);
    private final Feed feed = new Feed();

    @BeforeEach
    void a_small_tree() {
        added("01", null, "城乡建设", "Building", 1);
        added("0101", "01", "物业管理", null, 2);
        added("0101001", "0101", "电梯", "Lifts", 3);
        added("0101002", "0101", "绿化", null, 3);
        added("02", null, "交通", "Transport", 1);
    }

    private void added(String code, @Nullable String parent, String name, @Nullable String nameEn, int level) {
        happens(new CategoryAdded(code, parent, name, nameEn, level, DAY));
    }

    private void happens(CategoryEvent event) {
        feed.happens(event.code(), event).deliver(new CategoriesProjection(directory));
    }

    @Test
    void a_path_names_every_level_in_the_language_that_is_there() {
        assertThat(categories.pathOf("0101001", Locale.SIMPLIFIED_CHINESE)).isEqualTo("城乡建设/物业管理/电梯");
        assertThat(categories.pathOf("0101001", Locale.ENGLISH)).isEqualTo("Building/物业管理/Lifts");
        assertThat(categories.pathOf("99", Locale.ENGLISH)).isEqualTo("99");
    }

    @Test
    void children_are_the_open_ones_right_below() {
        happens(new CategoryRetired("0101002", DAY));
        assertThat(categories.children(null)).extracting(CategoryRow::code).containsExactly("01", "02");
        assertThat(categories.children("0101")).extracting(CategoryRow::code).containsExactly("0101001");
    }

    @Test
    void a_search_finds_leaves_by_any_word_of_their_path() {
        assertThat(categories.search("物业", 10)).extracting(CategoryRow::code).containsExactly("0101001", "0101002");
        assertThat(categories.search("lifts", 10)).extracting(CategoryRow::code).containsExactly("0101001");
        assertThat(categories.search("城乡", 1)).hasSize(1);
        assertThat(categories.search("transport", 10))
                .extracting(CategoryRow::code)
                .containsExactly("02");
    }

    @Test
    void a_retired_one_cannot_be_chosen_and_keeps_its_name() {
        happens(new CategoryRenamed("0101002", "园林绿化", null, DAY));
        happens(new CategoryRetired("0101002", DAY));
        assertThat(categories.isOpen("0101002", today)).isFalse();
        assertThat(categories.search("绿化", 10)).isEmpty();
        assertThat(categories.pathOf("0101002", Locale.CHINESE)).endsWith("园林绿化");
        added("0101002", "0101", "绿化", null, 3);
        assertThat(categories.isOpen("0101002", today)).isTrue();
    }

    @Test
    void what_is_planned_shows_on_its_day_and_not_before() {
        var nextYear = LocalDate.of(2027, 1, 1);
        happens(new CategoryRenamed("02", "交通运输", "Traffic", nextYear));
        happens(new CategoryRetired("0101002", nextYear));
        happens(new CategoryAdded("03", null, "教育", null, 1, nextYear));
        happens(new CategoryMoved("0101001", "0102001", nextYear.plusDays(1)));

        assertThat(categories.children(null)).extracting(CategoryRow::name).containsExactly("城乡建设", "交通");
        assertThat(categories.find("03")).get().extracting(CategoryRow::open).isEqualTo(false);
        assertThat(categories.asOf("03", today)).isEmpty();
        assertThat(categories.isOpen("03", today)).isFalse();
        assertThat(categories.isOpen("03", nextYear)).isTrue();
        assertThat(categories.planned())
                .extracting(
                        planned -> planned.row().code(),
                        planned -> planned.entry().step())
                .containsExactly(
                        tuple("0101002", CategoryStep.RETIRED),
                        tuple("02", CategoryStep.RENAMED),
                        tuple("03", CategoryStep.ADDED),
                        tuple("0101001", CategoryStep.MOVED));

        var then = categories.on(nextYear);
        assertThat(then.children(null)).extracting(CategoryRow::name).containsExactly("城乡建设", "交通运输", "教育");
        assertThat(then.children("0101")).extracting(CategoryRow::code).containsExactly("0101001");
        assertThat(then.search("绿化", 5)).isEmpty();
        assertThat(then.planned()).hasSize(1);

        today = nextYear;
        assertThat(categories.pathOf("02", Locale.CHINESE)).isEqualTo("交通运输");
        assertThat(categories.search("教育", 5)).hasSize(1);
        assertThat(categories.on(DAY).pathOf("02", Locale.CHINESE)).isEqualTo("交通");
    }

    @Test
    void what_was_taken_back_never_comes_also_after_a_restart() {
        happens(new CategoryAdded("03", null, "教育", null, 1, today.plusDays(1)));
        happens(new CategoryRetired("02", today.plusDays(1)));
        happens(new CategoryEntryWithdrawn("03", 1));
        happens(new CategoryEntryWithdrawn("02", 2));

        var restarted = new CategoryDirectory(database, new Generation(1), InstantSource.system());
        for (var tree : List.of(categories, new ListedCategories(() -> restarted, () -> today))) {
            assertThat(tree.find("03")).isEmpty();
            assertThat(tree.planned()).isEmpty();
            assertThat(tree.isOpen("02", today.plusDays(1))).isTrue();
        }
    }

    @Test
    void below_a_category_stands_what_can_be_chosen_or_will_be() {
        happens(new CategoryAdded("0201", "02", "公交", null, 2, today.plusDays(9)));

        assertThat(categories.hasBelow("02", today)).isTrue();
        assertThat(categories.hasBelow("0101001", today)).isFalse();
        happens(new CategoryRetired("0201", today.plusDays(10)));
        assertThat(categories.hasBelow("02", today.plusDays(10))).isFalse();
    }

    @Test
    void a_corrected_name_of_long_ago_is_answered_for_its_days_and_after_a_restart() {
        happens(new CategoryRenamed("02", "交通运输", "Traffic", DAY.plusDays(10)));
        happens(new CategoryCorrected(
                "02",
                1,
                new CategoryCorrection(CategoryFact.NAME, "交通"),
                new CategoryCorrection(CategoryFact.NAME, "道路"),
                new Sealed("account/a", "n", "YQ==")));
        var restarted = new CategoryDirectory(database, new Generation(1), InstantSource.system());
        for (var tree : List.of(categories, new ListedCategories(() -> restarted, () -> today))) {
            assertThat(tree.asOf("02", DAY.minusDays(1))).isEmpty();
            assertThat(tree.asOf("02", DAY)).get().extracting(CategoryRow::name).isEqualTo("道路");
            assertThat(tree.pathOf("02", Locale.CHINESE)).isEqualTo("交通运输");
        }
    }
}
