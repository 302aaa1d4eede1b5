package org.fengqiao.infra.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.vault.RecordsVault;
import org.fengqiao.projections.words.KeyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCodeBookTest {
    private static final String NUMBER = "320508000000-2026-000001";

    @TempDir
    Path folder;

    @Test
    void a_replaced_code_opens_nothing_has_another_issue_and_the_new_one_is_not_told_to_who_repeats_the_lodging() {
        try (var records = new SqliteRecords(folder.resolve("office.sqlite"))) {
            var vault = RecordsVault.open(records, folder.resolve("master.key"), null);
            vault.ensure(List.of(KeyId.caseOuter("case-1")));
            var book = new QueryCodeBook(records, vault);
            assertThat(book.issueOf(NUMBER)).isEmpty();
            var first = book.issue(NUMBER, "case-1");
            var issue = book.issueOf(NUMBER).orElseThrow();
            assertThat(book.issue(NUMBER, "case-1")).isEqualTo(first);
            assertThat(book.issueOf(NUMBER)).contains(issue);

            var second = book.reissue(NUMBER, "case-1", "command-1");
            assertThat(book.issueOf(NUMBER)).isPresent().get().isNotEqualTo(issue);
            assertThat(book.caseOf(NUMBER, first)).isEmpty();
            assertThat(book.caseOf(NUMBER, second)).contains("case-1");
            assertThatThrownBy(() -> book.issue(NUMBER, "case-1")).hasMessage("tracking.code-replaced");
        }
    }
}
