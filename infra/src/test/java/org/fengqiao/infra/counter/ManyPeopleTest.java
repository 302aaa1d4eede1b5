package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.infra.hotissues.LetterClusters;
import org.fengqiao.infra.table.Upload;
import org.junit.jupiter.api.Test;

/** The story of the forty letters may be told on the same data again: what was written before is another matter. */
class ManyPeopleTest {
    private static final int LETTERS = 40;

    @Test
    void each_time_they_write_about_a_matter_of_its_own() throws IOException {
        var file = new StringBuilder("留言编号,留言用户,留言主题,留言时间,留言详情,一级标签\n");
        for (int matter = 0; matter < ManyPeople.matters(); matter++) {
            var people = ManyPeople.of(matter);
            for (int i = 0; i < LETTERS; i++) {
                file.append("%d,居民%d,%s,2026-11-%02d,我住在%s %d 号。%s%s,\n"
                        .formatted(
                                matter * LETTERS + i,
                                i,
                                people.title(i),
                                1 + i % 28,
                                people.place(),
                                i + 1,
                                people.text(i),
                                people.text(i / 4 + 1)));
            }
        }

        var clusters = LetterClusters.in(Upload.of(file.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(clusters.numbers())
                .hasSize(ManyPeople.matters())
                .allSatisfy(one -> assertThat(one).hasSize(LETTERS));
    }

    @Test
    void what_was_written_about_is_not_written_about_again() {
        assertThat(ManyPeople.notAboutWhat("").source()).isEqualTo("搅拌站");
        assertThat(ManyPeople.notAboutWhat("搅拌站、垃圾房").source()).isEqualTo("变电所");
    }
}
