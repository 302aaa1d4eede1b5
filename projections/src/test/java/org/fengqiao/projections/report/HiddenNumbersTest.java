package org.fengqiao.projections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.projections.report.PublicFigures.Exactness;
import org.fengqiao.projections.report.PublicFigures.Rounded;
import org.fengqiao.projections.report.PublicFigures.Share;
import org.junit.jupiter.api.Test;

/** That what is published tells of no number below five which it is, by trying every possibility. */
class HiddenNumbersTest {
    private static final int MOST = 30;

    @Test
    void no_total_betrays_a_hidden_number() {
        var possible = new HashMap<List<Long>, Set<Long>>();
        for (long hidden = 0; hidden < Rounded.STEP; hidden++) {
            for (long shown = 0; shown <= MOST; shown++) {
                var told = List.of(
                        Rounded.of(hidden).atLeast(),
                        Rounded.of(shown).atLeast(),
                        Rounded.of(hidden + shown).atLeast());
                possible.computeIfAbsent(told, _ -> new HashSet<>()).add(hidden);
            }
        }
        assertThat(possible)
                .isNotEmpty()
                .allSatisfy((told, hidden) -> assertThat(hidden).as("%s", told).hasSizeGreaterThan(3));
    }

    @Test
    void no_share_betrays_that_few_were_on_one_side() {
        var possible = new HashMap<Share, Set<Long>>();
        for (long whole = 0; whole <= 400; whole++) {
            for (long part = 0; part <= whole; part++) {
                possible.computeIfAbsent(Share.of(part, whole), _ -> new HashSet<>())
                        .add(Math.min(part, whole - part));
            }
        }
        assertThat(possible).isNotEmpty().allSatisfy((told, fewer) -> {
            if (told.exactness() == Exactness.ABOUT) {
                assertThat(fewer).as("%s", told).noneMatch(side -> side < Rounded.STEP);
            } else {
                assertThat(fewer).as("%s", told).contains(0L, 1L, 2L, 3L, 4L);
            }
        });
    }

    @Test
    void no_bound_betrays_how_large_the_whole_is() {
        var wholes = new HashMap<Share, Set<Long>>();
        for (long whole = 0; whole <= 400; whole++) {
            for (long part = 0; part <= whole; part++) {
                var told = Share.of(part, whole);
                if (told.exactness() != Exactness.ABOUT) {
                    wholes.computeIfAbsent(told, _ -> new HashSet<>()).add(whole);
                }
            }
        }
        assertThat(wholes)
                .isNotEmpty()
                .allSatisfy(
                        (told, possible) -> assertThat(possible).as("%s", told).hasSizeGreaterThan(Rounded.STEP));
    }

    /** What came to a centre itself, or is not sorted, is in the total and stands nowhere alone. */
    @Test
    void no_total_betrays_its_parts_when_all_that_are_told_are_hidden() {
        var possible = new HashMap<Long, Set<Long>>();
        for (long one = 0; one < Rounded.STEP; one++) {
            for (long other = 0; other < Rounded.STEP; other++) {
                for (long alone = 0; alone <= MOST; alone++) {
                    possible.computeIfAbsent(Rounded.of(one + other + alone).atLeast(), _ -> new HashSet<>())
                            .add(one);
                }
            }
        }
        possible.keySet().removeIf(total -> total > MOST);
        assertThat(possible)
                .isNotEmpty()
                .allSatisfy(
                        (total, hidden) -> assertThat(hidden).as("%s", total).hasSize(Rounded.STEP));
    }
}
