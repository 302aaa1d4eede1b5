package org.fengqiao.infra.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerKeyTest {
    @Test
    void a_key_is_read_back_as_it_was_issued() {
        var key = PartnerKey.random();
        assertThat(PartnerKey.parse(key.text())).isEqualTo(key);
        assertThat(key.hashesTo(key.hash())).isTrue();
    }

    @Test
    void another_key_has_another_hash() {
        assertThat(PartnerKey.random().hashesTo(PartnerKey.random().hash())).isFalse();
    }

    @Test
    void a_key_does_not_tell_its_secret() {
        var key = PartnerKey.random();
        assertThat(key.toString()).doesNotContain(key.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fq_", "fq_abc_def", "FQ_0123456789ab_x", "fq_0123456789ab_\0"})
    void what_is_no_key_is_none(String text) {
        assertThat(PartnerKey.parse(text)).isNull();
    }
}
