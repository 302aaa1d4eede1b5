package org.fengqiao.infra.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.vault.RecordsVault;
import org.fengqiao.ui.counter.Envelopes.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultEnvelopesTest {
    @TempDir
    Path folder;

    @Test
    void an_envelope_opens_unchanged_and_for_its_own_purpose_only() {
        try (var records = new SqliteRecords(folder.resolve("office.sqlite"))) {
            var envelopes = new VaultEnvelopes(RecordsVault.open(records, folder.resolve("master.key"), null));
            var sealed = envelopes.seal(Sort.DRAFT, "楼上漏水");
            assertThat(sealed).matches("[A-Za-z0-9_-]+");
            assertThat(envelopes.open(Sort.DRAFT, sealed)).contains("楼上漏水");
            assertThat(envelopes.open(Sort.PASS, sealed)).isEmpty();
            assertThat(envelopes.open(Sort.DRAFT, sealed.substring(1) + "A")).isEmpty();
            assertThat(envelopes.open(Sort.DRAFT, "!")).isEmpty();
            assertThat(envelopes.open(Sort.DRAFT, "")).isEmpty();
        }
    }
}
