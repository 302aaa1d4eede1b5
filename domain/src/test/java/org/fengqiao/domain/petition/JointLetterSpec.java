package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeEvent.RepresentativesNamed;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many people write together (联名来信): as many as like to, with somebody who speaks for them. */
@Covers("P04")
class JointLetterSpec {
    private static final Sealed SPEAKERS = World.words("speakers");

    @Test
    void it_says_who_speaks_for_them() {
        var spec = Spec.from("2026-03-02");

        var events = spec.when(letter(40, SPEAKERS)).happen();

        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        RepresentativesNamed.class,
                        named -> assertThat(named.words()).isEqualTo(SPEAKERS));
        assertThat(spec.live().matter().entry().words()).containsEntry(Fact.REPRESENTATIVES, SPEAKERS);
        assertThat(PetitionGlance.of(spec.live()).headcount()).isEqualTo(40);
    }

    @Test
    void it_may_name_nobody() {
        assertThat(Spec.from("2026-03-02").when(letter(40, null)).happen()).hasSize(1);
    }

    @Test
    void who_writes_alone_has_no_representatives() {
        Spec.from("2026-03-02").when(letter(1, SPEAKERS)).refused("petition.nobody-to-represent");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true", "4000, true"})
    void five_people_make_it_a_joint_petition(int people, boolean joint) {
        assertThat(marked(Spec.from("2026-03-02").done(letter(people, null)))).isEqualTo(joint);
    }

    @Test
    void a_wrong_number_is_corrected_and_the_mark_follows() {
        var spec = Spec.from("2026-03-02").done(letter(40, null));

        var corrected = spec.when(Ask.correct(Fact.HEADCOUNT, "4")).happens(FactCorrected.class);

        assertThat(corrected.was().value()).isEqualTo("40");
        assertThat(corrected.is().value()).isEqualTo("4");
        assertThat(marked(spec)).isFalse();
        assertThat(marked(spec.done(Ask.correct(Fact.HEADCOUNT, "41")))).isTrue();
        assertThat(PetitionGlance.of(spec.live()).headcount()).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "05", "many", "123456789"})
    void no_number_of_people_is_no_correction(String value) {
        Spec.from("2026-03-02")
                .done(letter(40, null))
                .when(Ask.correct(Fact.HEADCOUNT, value))
                .refused("petition.headcount");
    }

    @Test
    void the_same_number_corrects_nothing() {
        Spec.from("2026-03-02")
                .done(letter(40, null))
                .when(Ask.correct(Fact.HEADCOUNT, "40"))
                .refused("petition.correction-changes-nothing");
    }

    @Test
    void no_fewer_stand_behind_a_visit_than_came() {
        var spec = Spec.from("2026-03-02").done(Ask.lodgeTogether(Channel.VISIT, 12, 5, null));

        spec.when(Ask.correct(Fact.HEADCOUNT, "4")).refused("petition.fewer-than-came", "5");
        spec.when(Ask.correct(Fact.HEADCOUNT, "5")).happens(FactCorrected.class);
    }

    @Test
    void who_speaks_for_them_is_corrected_and_may_be_told_later() {
        var spec = Spec.from("2026-03-02").done(letter(40, null));

        var told = spec.when(Ask.correctWords(Fact.REPRESENTATIVES)).happens(FactCorrected.class);

        assertThat(told.was().words()).isNull();
        assertThat(spec.live().matter().entry().words()).containsEntry(Fact.REPRESENTATIVES, World.words("right"));
    }

    private static boolean marked(Spec spec) {
        return PetitionGlance.of(spec.live()).marks().contains(Mark.JOINT);
    }

    private static LodgePetition letter(int people, @Nullable Sealed representatives) {
        return Ask.lodgeTogether(Channel.LETTER, people, null, representatives);
    }
}
