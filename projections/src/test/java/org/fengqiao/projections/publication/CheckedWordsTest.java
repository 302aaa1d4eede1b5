package org.fengqiao.projections.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.Town;
import org.junit.jupiter.api.Test;

class CheckedWordsTest {
    private static final Publication PERIOD =
            new Publication(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-04-02"));

    private final Town town = new Town();
    private final LivedCase lived = new LivedCase(town, "2026-03-02")
            .does(Letters.lodge("2026-03-02"))
            .does(Letters.register(PetitionKind.APPEAL));
    private final PublicWords words = new CheckedWords(lived, who -> town.on(lived.today(), who), town.vault);

    private static PublishOpinion published(String title, String text) {
        return new PublishOpinion(Letters.CASE, PERIOD, Letters.outer(title), Letters.outer(text));
    }

    private Refused refused(Actor actor, String title, String text) {
        return catchThrowableOfType(Refused.class, () -> words.require(actor, published(title, text)));
    }

    @Test
    void words_that_tell_nobody_pass() {
        assertThatCode(() -> words.require(Town.HEAD_OF_SHUANGTA, published("某小区电梯停运", "应在一周内修复。")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_complainant_s_name_number_and_address_do_not_and_are_not_repeated() {
        for (var text : new String[] {"张小三反映", "电话13800000000", "住定慧寺巷8号"}) {
            var refused = refused(Town.HEAD_OF_SHUANGTA, "某小区电梯停运", text);
            assertThat(refused.code()).isEqualTo("publication.tells-who-it-is");
            assertThat(refused.values()).isSubsetOf("NAME", "PHONE", "ADDRESS");
        }
        assertThat(refused(Town.HEAD_OF_SHUANGTA, "张小三的电梯", "文").values()).containsExactly("NAME");
    }

    @Test
    void nor_does_the_corrected_name() {
        lived.does(Letters.rename("章晓珊"));

        assertThat(refused(Town.HEAD_OF_SHUANGTA, "题", "章晓珊反映").values()).containsExactly("NAME");
    }

    @Test
    void nor_the_number_under_which_messages_are_wanted() {
        lived.does(new ChooseContact(Letters.CASE, new Contact(Means.SMS, Letters.person("13911112222"), false)));

        assertThat(refused(Town.HEAD_OF_SHUANGTA, "题", "电话13911112222").values())
                .containsExactly("PHONE");
    }

    @Test
    void somebody_else_s_number_is_found_and_let_through() {
        assertThat(words.found(Town.HEAD_OF_SHUANGTA, Letters.CASE, "题", "请拨打 13711112222"))
                .containsExactly(new Found(PersonalSort.OTHER_PHONE, "13711112222"));
        assertThatCode(() -> words.require(Town.HEAD_OF_SHUANGTA, published("题", "请拨打 13711112222")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_never_published_stands_first() {
        assertThat(words.found(Town.HEAD_OF_SHUANGTA, Letters.CASE, "题", "13711112222，320502197001011234"))
                .extracting(Found::sort)
                .containsExactly(PersonalSort.IDENTITY_NUMBER, PersonalSort.OTHER_PHONE);
    }

    @Test
    void words_are_there_and_not_too_many() {
        assertThat(refused(Town.HEAD_OF_SHUANGTA, " ", "文").code()).isEqualTo("publication.title-missing");
        assertThat(refused(Town.HEAD_OF_SHUANGTA, "题", "").code()).isEqualTo("publication.text-missing");
        assertThat(refused(Town.HEAD_OF_SHUANGTA, "题".repeat(101), "文").code()).isEqualTo("publication.title-too-long");
        var tooLong = refused(Town.HEAD_OF_SHUANGTA, "题", "文".repeat(10_001));
        assertThat(tooLong.code()).isEqualTo("publication.text-too-long");
        assertThat(tooLong.values()).containsExactly("10000");
    }

    @Test
    void only_who_may_publish_learns_whether_a_name_stands_there() {
        var neighbour = new Actor.Staff("a-head-elsewhere", Town.NEIGHBOUR, Set.of(Duty.DIRECTOR));
        for (var actor : new Actor[] {Town.AT_SHUANGTA, Town.AUDITOR, neighbour}) {
            assertThat(refused(actor, "题", "张小三").code()).isEqualTo("authority.denied");
        }
    }

    @Test
    void of_whom_wants_confidence_nothing_is_compared() {
        lived.does(new ChooseContact(Letters.CASE, new Contact(Means.NONE, null, true)));

        assertThat(words.found(Town.HEAD_OF_SHUANGTA, Letters.CASE, "题", "电话13800000000"))
                .extracting(Found::sort)
                .containsExactly(PersonalSort.OTHER_PHONE);
    }
}
