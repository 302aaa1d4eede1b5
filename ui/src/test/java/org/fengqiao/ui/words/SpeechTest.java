package org.fengqiao.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private final Speech chinese = new Words().in(Words.CHINESE);
    private final Speech english = new Words().in(Words.ENGLISH);

    @Test
    void datesAreWrittenAsPeopleWriteThem() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(chinese.date(day)).isEqualTo("2026年11月23日");
        assertThat(english.date(day)).isEqualTo("23 November 2026");
    }

    @Test
    void aMomentIsShownAsExactlyAsItIsKnown() {
        var minute = LocalDateTime.of(2026, 11, 23, 9, 5);
        assertThat(chinese.moment(Moment.atMinute(minute))).isEqualTo("2026年11月23日 09:05");
        assertThat(chinese.moment(Moment.onDay(minute.toLocalDate()))).isEqualTo("2026年11月23日");
    }

    @Test
    void oneDayIsNotOneDays() {
        assertThat(english.say("due.overdue", 1)).isEqualTo("1 day overdue");
        assertThat(english.say("due.overdue", 2)).isEqualTo("2 days overdue");
    }

    @Test
    void aVersionIsNotBrokenAtItsHyphen() {
        assertThat(english.say("admin.rulebook.version", "petitions-1")).isEqualTo("Version petitions\u20111");
        assertThat(chinese.say("file.rule", "条例", "P06", "petitions-1")).isEqualTo("条例（P06，规则库 petitions\u20111）");
    }

    @Test
    void aSentenceThatFollowsAnotherKeepsItsSpace() {
        assertThat(english.say("outlook.provisional")).startsWith(" That day");
    }

    @Test
    void aRefusalNamesWhatWasAskedInWords() {
        var refused = Refused.conflict("petition.not-now", "AcceptPetition", PetitionState.CLOSED.name());
        assertThat(chinese.refusal(refused)).isEqualTo("现在不能受理：状态是“已结案”。");
        assertThat(chinese.hint(refused)).isNotEmpty();
    }

    @Test
    void aRefusalCallsUnitsByTheirNames() {
        var names = Map.of("320502000000", "沧浪区", "320508000000", "姑苏区", "320505000000", "虎丘区");
        var words = new Words(code -> names.getOrDefault(code, code));
        var refused = Refused.invalid("unit.succeeded", "320502000000", "320508000000 320505000000");
        assertThat(words.in(Words.CHINESE).refusal(refused)).isEqualTo("沧浪区已撤并，由姑苏区、虎丘区承接。");
        assertThat(words.in(Words.ENGLISH).refusal(refused)).isEqualTo("沧浪区 is no more; in its place: 姑苏区, 虎丘区.");
        assertThat(words.in(Words.CHINESE).refusal(Refused.invalid("unit.unknown", "320599000000")))
                .isEqualTo("没有单位 320599000000。");
    }

    @Test
    void whoMayNotWriteANoteIsToldSoAndNotOfAssisting() {
        var refused = Refused.denied("authority.denied", "ASSIST");
        assertThat(chinese.refusal(refused)).isEqualTo("您的职责或单位不能写记录、记走访或上传附件。");
        assertThat(english.refusal(refused)).contains("may not add notes, visits or attachments here");
    }

    @Test
    void datesInsideARefusalAreWrittenOut() {
        assertThat(english.refusal(Refused.invalid("petition.term-in-the-past", "2026-11-20")))
                .contains("20 November 2026");
    }

    @Test
    void aCodeNobodyKnowsIsAdmittedAndNamed() {
        assertThat(chinese.refusal(Refused.denied("some.code"))).contains("some.code");
    }
}
