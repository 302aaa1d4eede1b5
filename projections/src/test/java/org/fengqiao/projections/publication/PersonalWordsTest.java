package org.fengqiao.projections.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalWordsTest {
    private static final PersonalWords KNOWN = new PersonalWords(
            List.of("张小三"),
            List.of("代表：李 明13912345678、王强（电话 0512-65221234）"),
            List.of("+86 138-0000-0001", "0512-67221234", "Zhang.San@example.cn"),
            List.of("江苏省苏州市姑苏区十全街88号2幢301室"));

    private static List<PersonalSort> found(String words) {
        return KNOWN.in(words).stream().map(Found::sort).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "信访人张小三反映, NAME",
        "信访人张 小 三反映, NAME",
        "与王强等人协商, REPRESENTATIVE",
        "电话13800000001, PHONE",
        "电话 138 0000 0001, PHONE",
        "电话138-0000-0001, PHONE",
        "电话１３８０００００００１, PHONE",
        "电话67221234, PHONE",
        "电话 0512－67221234, PHONE",
        "代表的电话是65221234, PHONE",
        "联系 zhang.san@EXAMPLE.cn, MAIL",
        "住姑苏区十全街88号, ADDRESS",
        "住 十全街 ８８ 号 2 幢, ADDRESS",
        "身份证320502197001011234, IDENTITY_NUMBER",
        "身份证32050219700101123Ｘ, IDENTITY_NUMBER",
        "身份证 320502 19700101 1234, IDENTITY_NUMBER",
        "老身份证320502700101123, IDENTITY_NUMBER",
        "联系人13711112222, OTHER_PHONE",
        "信箱 office@example.cn, OTHER_MAIL"
    })
    void what_tells_who_somebody_is_is_found_however_it_is_written(String words, PersonalSort sort) {
        assertThat(found(words)).containsExactly(sort);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信访人张某反映，苏州市姑苏区某小区电梯停运三个月。",
                "依据《信访工作条例》（2022年）第三十六条，2026年5月6日作出复核意见。",
                "补偿款共计1234567元，已于2026年6月1日支付；咨询电话 0512-68001234。",
                "江苏省苏州市姑苏区十全街一带共有88户。",
                "编号320508021-2026-000017的事项",
                "居民代表参加了听证。"
            })
    void what_tells_nobody_is_let_through(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void what_is_known_of_the_complainant_is_not_told_again_as_somebody_s() {
        assertThat(found("张小三，13800000001")).containsExactly(PersonalSort.NAME, PersonalSort.PHONE);
    }

    @Test
    void where_nothing_is_known_the_patterns_are_looked_for_all_the_same() {
        var nobody = new PersonalWords(List.of(""), List.of(), List.of("", "123"), List.of("", "苏州"));

        assertThat(nobody.in("苏州 123 13711112222")).extracting(Found::sort).containsExactly(PersonalSort.OTHER_PHONE);
    }

    @Test
    void what_was_found_does_not_gossip() {
        assertThat(KNOWN.in("张小三").getFirst()).hasToString("Found[NAME]");
    }

    @Test
    void only_what_may_be_an_office_s_is_left_to_who_publishes_it() {
        assertThat(PersonalSort.values())
                .filteredOn(sort -> !sort.never())
                .containsExactly(PersonalSort.OTHER_PHONE, PersonalSort.OTHER_MAIL);
    }
}
