package org.fengqiao.infra.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.junit.jupiter.api.Test;

class ShippedReasonsTest {
    @Test
    void each_step_has_reasons_in_both_languages_and_each_its_own_code() {
        var shipped = ShippedReasons.shipped();

        assertThat(shipped).extracting(AddReason::code).doesNotHaveDuplicates();
        assertThat(shipped).extracting(AddReason::use).contains(ReasonUse.values());
        assertThat(shipped).allSatisfy(reason -> {
            assertThat(reason.text()).isNotBlank();
            assertThat(reason.textEn()).isNotBlank();
        });
    }
}
