package org.fengqiao.projections.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of a remembered search are opened to an auditor who says what for, and to nobody else. */
class RememberedWordsTest {
    private final LookBook log = new LookBook();
    private final OpenVault vault = new OpenVault();
    private final SearchedWords words = new RememberedWords(log, vault);

    @BeforeEach
    void remembered() {
        log.remember(Access.of(AccessKind.SIGNED_IN, "li", null, null));
        log.remember(Access.of(AccessKind.SEARCHED, "li", "DIRECTOR", "320508021000")
                .detailed("search-queue:hits=2")
                .looking(vault.seal(KeyId.account("li"), "张三")));
    }

    @Test
    void an_auditor_reads_them_after_stating_a_purpose_that_is_remembered_sealed() {
        assertThat(words.open(Town.AUDITOR, 2, "有人投诉泄密")).hasValue("张三");

        var look = log.looks.getLast();
        assertThat(look.kind()).isEqualTo(AccessKind.OPENED_WORDS);
        assertThat(look.account()).isEqualTo(Town.AUDITOR.account());
        assertThat(look.duty()).isEqualTo(Duty.AUDITOR.name());
        assertThat(look.detail()).isEqualTo("sought:2");
        var purpose = Objects.requireNonNull(look.purpose());
        assertThat(purpose.code()).isEqualTo("stated");
        assertThat(vault.open(Objects.requireNonNull(purpose.words()))).hasValue("有人投诉泄密");
        assertThat(look.toString()).doesNotContain("张三", "泄密");
    }

    @Test
    void without_a_purpose_or_without_words_there_is_nothing_to_read() {
        assertRefused("search.purpose-missing", () -> words.open(Town.AUDITOR, 2, " "));
        assertRefused("search.unknown", () -> words.open(Town.AUDITOR, 1, "audit"));
        assertRefused("search.unknown", () -> words.open(Town.AUDITOR, 99, "audit"));

        assertThat(log.looks).hasSize(2);
    }

    @Test
    void whoever_is_no_auditor_is_denied_and_that_is_remembered() {
        var everythingElse = new Actor.Staff(
                "li", Town.GUSU, Set.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR, Duty.ADMINISTRATOR));
        assertRefused("authority.denied", () -> words.open(everythingElse, 2, "audit"));

        assertThat(log.looks.getLast().kind()).isEqualTo(AccessKind.DENIED);
        assertThat(log.looks.getLast().detail()).isEqualTo("READ_SEARCHED_WORDS");
    }

    @Test
    void nothing_is_opened_that_cannot_be_remembered() {
        log.outOfOrder = true;
        assertThatThrownBy(() -> words.open(Town.AUDITOR, 2, "audit")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void where_the_key_is_gone_so_are_the_words() {
        vault.forget(KeyId.account("li"));

        assertThat(words.open(Town.AUDITOR, 2, "audit")).isEmpty();
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
