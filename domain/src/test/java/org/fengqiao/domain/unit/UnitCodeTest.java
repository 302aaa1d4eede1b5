package org.fengqiao.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
    @ParameterizedTest
    @CsvSource({
        "320508, 320508000000",
        "320508021, 320508021000",
        "320508021023, 320508021023",
        "zhujian-gusu, zhujian-gusu"
    })
    void a_district_and_a_street_may_be_written_short(String written, String code) {
        assertThat(UnitCode.of(written).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "32050802102", "3205080210230", "32050x", "Zhujian", "姑苏区"})
    void anything_else_is_no_code(String written) {
        assertThatThrownBy(() -> UnitCode.of(written)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_stored_is_never_short() {
        assertThatThrownBy(() -> new UnitCode("320508")).isInstanceOf(Refused.class);
    }
}
