package org.fengqiao.infra.hotissues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.infra.table.Upload;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The list of clusters in a file of letters: numbers, the same every time, and no word of a letter. */
class LetterClustersTest {
    private static final Path REAL = Path.of("../../shared/data/petitions/petitions-2019.xlsx");
    private static final Path APPROVED = Path.of("../docs/hot-issues.md");

    @Test
    void the_list_of_the_real_letters_is_the_one_that_the_command_makes() throws IOException {
        if (!Files.exists(REAL)) {
            var skipped = Files.createDirectories(Path.of("target/skipped"));
            Files.writeString(
                    skipped.resolve("hot-issues"), "hot issues in the real letters: ../shared/data is not there\n");
        }
        Assumptions.assumeTrue(Files.exists(REAL));
        var clusters = LetterClusters.in(Upload.of(REAL));
        assertThat(clusters.document()).isEqualTo(Files.readString(APPROVED));
        assertThat(clusters.numbers()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @Test
    void a_file_of_letters_is_told_in_numbers_only() throws IOException {
        var file = new StringBuilder("留言编号,留言用户,留言主题,留言时间,留言详情,一级标签\n");
        for (int i = 0; i < 6; i++) {
            file.append(
                    "%d,用户%d,A3区河湾新村旁搅拌站噪音扰民%d,2019-11-%02d,搅拌站日夜施工粉尘很大老人孩子无法入睡%d,环境保护\n".formatted(i, i, i, i + 1, i));
        }
        for (int i = 6; i < 90; i++) {
            file.append("%d,用户%d,%s,2019-03-01,%s,\n"
                    .formatted(i, i, Integer.toString(i * 7919, 36), Integer.toString(i * 104_729, 36)));
        }
        var clusters = LetterClusters.in(Upload.of(file.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(clusters.letters()).isEqualTo(90);
        assertThat(clusters.numbers()).containsExactly(List.of("0", "1", "2", "3", "4", "5"));
        assertThat(clusters.document())
                .contains("| 1 | 6 | 6 | A3 (6) | 环境保护 (6) | 2019-11-01 | 2019-11-06 | 6 | 2019-11: 6 |")
                .doesNotContain("河湾")
                .doesNotContain("搅拌");
    }
}
