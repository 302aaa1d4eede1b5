package org.fengqiao.projections.petitionfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 保密联系: who sees the phone and the addresses of a complainant who wants them confidential. */
class ConfidentialContactTest {
    private final Town town = new Town();

    private final LivedCase lived = new LivedCase(town, "2026-03-02")
            .does(Letters.lodge("2026-03-02"))
            .does(Letters.register(PetitionKind.APPEAL))
            .does(new CorrectFact(
                    Letters.CASE, Correction.ofWords(Fact.PHONE, Letters.person("13911111111")), Letters.inner("记错了")))
            .does(new ChooseContact(Letters.CASE, new Contact(Means.SMS, Letters.person("13922222222"), true)));

    private PetitionFile open(Actor actor, @Nullable String purpose) {
        return new FoldedPetitionFiles(lived.door(new LookBook()), town.vault, (_, _) -> true)
                .open(actor, Letters.CASE, purpose);
    }

    private void hidden(Actor actor, @Nullable String purpose) {
        var file = open(actor, purpose);
        assertThat(file.person()).isNotNull();
        assertThat(file.person().name()).isEqualTo("张小三");
        assertThat(file.person().phone()).isNull();
        assertThat(file.person().address()).isNull();
        assertThat(file.person().telling().confidential()).isTrue();
        assertThat(file.toString()).doesNotContain("13800000000", "13911111111", "13922222222", "定慧寺巷");
    }

    private void shown(Actor actor) {
        var file = open(actor, null);
        assertThat(file.person()).isNotNull();
        assertThat(file.person().phone()).isEqualTo("13911111111");
        assertThat(file.person().address()).isEqualTo("定慧寺巷 8 号");
        assertThat(file.corrections()).singleElement().satisfies(fact -> {
            assertThat(fact.was()).isEqualTo("13800000000");
            assertThat(fact.is()).isEqualTo("13911111111");
        });
    }

    @Test
    void the_desk_of_the_holder_sees_them_while_nobody_took_it() {
        shown(Town.AT_SHUANGTA);
        shown(Town.HEAD_OF_SHUANGTA);
    }

    @Test
    void once_somebody_took_it_only_that_person_and_the_head_do() {
        lived.by(Town.HEAD_OF_SHUANGTA).does(Letters.take());

        shown(Town.HEAD_OF_SHUANGTA);
        hidden(Town.AT_SHUANGTA, null);
    }

    @Test
    void neither_a_superior_nor_an_auditor_with_a_purpose_does_nor_a_corrected_value() {
        hidden(Town.AT_GUSU, null);
        hidden(Town.AUDITOR, "complaint");
    }

    @Test
    void who_sent_it_on_has_them_no_more() {
        lived.does(Letters.transfer(Town.DINGHUISI));

        shown(Town.AT_DINGHUISI);
        assertThat(open(Town.AT_GUSU, null).toString()).doesNotContain("13911111111");
    }

    @Test
    void whoever_does_not_want_it_hides_nothing() {
        lived.does(new ChooseContact(Letters.CASE, Contact.NONE));

        shown(Town.AT_GUSU);
    }
}
