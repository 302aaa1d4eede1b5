package org.fengqiao.infra.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.projections.hotline.NewCall;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A call through the running application: written down once, answered, found again, made a petition (P26, P27). */
@OfficeTest
class OfficeHotlineTest {
    @Autowired
    private Hotline hotline;

    @Autowired
    private Calls calls;

    @Autowired
    private PetitionFiles files;

    @Autowired
    private Town town;

    private Hotline.Noted take(String who, @Nullable String name, @Nullable String answer, String commandId) {
        var call = new NewCall(Town.STREET, name, "13800000000", "楼道漏水。已经三个月。", Town.CATEGORY, answer);
        return hotline.take(town.person(who), call, commandId);
    }

    @Test
    void the_same_command_again_gives_the_first_record() {
        var id = Town.random();
        var first = take("street.officer", null, "请找物业", id);

        assertThat(take("street.officer", null, "请找物业", id)).isEqualTo(first);
        assertThat(first.number().value()).startsWith("T320508021-");
        var record = calls.open(town.person("district.officer"), first.callId());
        assertThat(record.answer()).isEqualTo("请找物业");
        assertThat(record.item().state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void what_is_answered_later_is_open_until_then() {
        var call = take("street.officer", null, null, Town.random());
        hotline.answer(town.person("street.officer"), call.callId(), "明天来修", Town.random());

        var record = calls.open(town.person("street.officer"), call.callId());
        assertThat(record.answer()).isEqualTo("明天来修");
        assertThat(record.item().state()).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void the_rest_becomes_a_petition_in_the_same_words_and_both_know_of_each_other() {
        var call = take("street.officer", "周小满", null, Town.random());
        var officer = town.person("street.officer");
        var lodged = hotline.handOver(officer, call.callId(), Rest.NOTHING);

        var file = files.open(officer, lodged.caseId(), null);
        assertThat(file.channel()).isEqualTo(Channel.PHONE);
        assertThat(file.letter().title()).isEqualTo("楼道漏水");
        assertThat(file.person().name()).isEqualTo("周小满");
        assertThat(file.letter().text()).isEqualTo("楼道漏水。已经三个月。");
        assertThat(calls.open(officer, call.callId()).caseId()).isEqualTo(lodged.caseId());
        assertThat(calls.ofPetition(officer, lodged.caseId()))
                .hasValueSatisfying(item -> assertThat(item.callId()).isEqualTo(call.callId()));
        assertRefused("call.is-a-petition", () -> hotline.handOver(officer, call.callId(), Rest.NOTHING));
    }

    @Test
    void a_petition_needs_a_name_which_can_be_asked_for_then() {
        var call = take("street.officer", null, null, Town.random());
        var officer = town.person("street.officer");

        assertRefused("call.a-petition-needs-a-name", () -> hotline.handOver(officer, call.callId(), Rest.NOTHING));
        var lodged = hotline.handOver(officer, call.callId(), new Rest("吴大同", null, null, Accused.NOBODY));
        assertThat(files.open(officer, lodged.caseId(), null).person().name()).isEqualTo("吴大同");
    }

    @Test
    void a_call_that_became_a_denunciation_of_the_unit_that_took_it_is_gone_for_that_unit() {
        var call = take("street.officer", "郑平", null, Town.random());
        var about = new Rest(null, null, null, Accused.units(List.of(Town.STREET)));
        hotline.handOver(town.person("district.officer"), call.callId(), about);

        assertRefused("call.unknown", () -> calls.open(town.person("street.officer"), call.callId()));
        assertThat(calls.open(town.person("district.officer"), call.callId()).petition())
                .startsWith("320508-");
    }

    @Test
    void a_neighbour_and_an_auditor_take_none_and_make_no_petition_of_one() {
        var call = take("street.officer", "孙安", null, Town.random());

        assertRefused("authority.denied", () -> take("neighbour.officer", null, null, Town.random()));
        assertRefused("authority.denied", () -> take("auditor", null, null, Town.random()));
        assertRefused(
                "authority.denied",
                () -> hotline.handOver(town.person("neighbour.officer"), call.callId(), Rest.NOTHING));
        assertRefused("authority.denied", () -> hotline.handOver(town.person("auditor"), call.callId(), Rest.NOTHING));
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        var refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused).as("not refused, but should be: " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
