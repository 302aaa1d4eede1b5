package org.fengqiao.domain.hotissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.hotissue.HotIssueCommand.AnswerHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.ConfirmHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.CorrectHotIssue;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueCorrected;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.junit.jupiter.api.Test;

/** A hot issue is confirmed by an officer of its line and answered once. */
class HotIssueTest {
    private static final String ISSUE = "0196a3f0-0000-7000-8000-0000000000f1";
    private static final Sealed WORDS = new Sealed("issue/1", "bm9uY2U=", "c2VhbGVk");
    private static final Moment AT = Moment.atMinute(LocalDateTime.of(2026, 3, 9, 10, 0));
    private static final LeadingAnswer OPINION =
            new LeadingAnswer(new Opinion(WORDS, WORDS, WORDS, WORDS, OpinionOutcome.SUPPORTED), null, null);
    private static final ConfirmHotIssue CONFIRM =
            new ConfirmHotIssue(ISSUE, Suzhou.GUSU, WORDS, PetitionKind.APPEAL, "0101");
    private static final AnswerHotIssue ANSWER = new AnswerHotIssue(ISSUE, OPINION);
    private static final HotIssueEntry SAID = new HotIssueEntry(WORDS, PetitionKind.APPEAL, "0101");
    private static final HotIssue OPEN = new HotIssue.Open(Suzhou.GUSU, SAID);
    private static final HotIssue ANSWERED = new HotIssue.Answered(Suzhou.GUSU, SAID);
    private static final CorrectHotIssue CORRECT = new CorrectHotIssue(
            ISSUE, HotIssueCorrection.ofTitle(new Sealed("issue/1", "bm9uY2Uy", "b3RoZXI=")), WORDS);
    private static final Actor OFFICER = new Actor.Staff("officer", Suzhou.GUSU, Set.of(Duty.PETITION_OFFICER));
    private static final Actor NEIGHBOUR =
            new Actor.Staff("neighbour", UnitCode.of("320583000000"), Set.of(Duty.PETITION_OFFICER));

    private static final Transitions<HotIssue, HotIssueCommand> TRANSITIONS = new Transitions<>(
            "hotissue",
            "The life of a hot issue",
            states(),
            List.of(CONFIRM, ANSWER, CORRECT),
            (issue, command) -> HotIssueDecider.decide(issue, command, facts(OFFICER)));

    private static final EventSamples SAMPLES = new EventSamples(
            HotIssueEvent.class,
            List.of(
                    new HotIssueConfirmed(ISSUE, AT, Suzhou.GUSU, WORDS, PetitionKind.APPEAL, "0101"),
                    new HotIssueAnswered(ISSUE, AT, OPINION),
                    new HotIssueCorrected(
                            ISSUE,
                            AT,
                            HotIssueCorrection.ofValue(HotIssueFact.KIND, "APPEAL"),
                            HotIssueCorrection.ofValue(HotIssueFact.KIND, "SUGGESTION"),
                            WORDS)));

    private static Map<String, HotIssue> states() {
        var states = new LinkedHashMap<String, HotIssue>();
        states.put("none", new HotIssue.None());
        states.put("open", OPEN);
        states.put("answered", ANSWERED);
        return states;
    }

    @Test
    void the_document_shows_what_the_decider_answers() throws IOException {
        TRANSITIONS.assertApproved(getClass());
        TRANSITIONS.assertComplete(HotIssueCommand.class, HotIssueEvent.class);
    }

    @Test
    void every_event_reads_and_writes_its_approved_sample_and_none_is_forgotten() throws IOException {
        SAMPLES.assertApproved();
        SAMPLES.assertNothingForgotten("hotissue");
    }

    @Test
    void it_is_handled_by_a_unit_that_works_here_in_a_field_that_there_is() {
        assertRefused(
                "unit.unknown",
                () -> decide(
                        new HotIssue.None(),
                        new ConfirmHotIssue(ISSUE, UnitCode.of("nowhere"), WORDS, PetitionKind.APPEAL, "0101")));
        assertRefused(
                "petition.unknown-category",
                () -> decide(
                        new HotIssue.None(),
                        new ConfirmHotIssue(ISSUE, Suzhou.GUSU, WORDS, PetitionKind.APPEAL, "9999")));
    }

    @Test
    void appeals_get_an_opinion_and_the_others_a_reply() {
        var reply = new LeadingAnswer(null, WORDS, null);
        assertRefused("hotissue.answer-of-another-kind", () -> decide(OPEN, new AnswerHotIssue(ISSUE, reply)));
        var both = new LeadingAnswer(OPINION.opinion(), WORDS, null);
        assertRefused("hotissue.answer-of-another-kind", () -> decide(OPEN, new AnswerHotIssue(ISSUE, both)));
        var suggestions = new HotIssue.Open(Suzhou.GUSU, new HotIssueEntry(WORDS, PetitionKind.SUGGESTION, "0101"));
        assertRefused("hotissue.answer-of-another-kind", () -> decide(suggestions, ANSWER));
        assertRefused("petition.adoption-missing", () -> decide(suggestions, new AnswerHotIssue(ISSUE, reply)));
        assertThat(decide(suggestions, new AnswerHotIssue(ISSUE, new LeadingAnswer(null, WORDS, Adoption.ADOPTED))))
                .hasSize(1);
    }

    @Test
    void what_was_said_of_it_is_corrected_and_both_values_are_told() {
        assertThat(decide(OPEN, CORRECT)).singleElement().isInstanceOfSatisfying(HotIssueCorrected.class, e -> {
            assertThat(e.was().title()).isEqualTo(WORDS);
            assertThat(e.is()).isEqualTo(CORRECT.is());
            assertThat(HotIssue.evolve(ANSWERED, e))
                    .isEqualTo(new HotIssue.Answered(
                            Suzhou.GUSU, new HotIssueEntry(CORRECT.is().title(), PetitionKind.APPEAL, "0101")));
        });
        var suggestion = corrected(HotIssueFact.KIND, "SUGGESTION");
        var after = HotIssue.evolve(OPEN, decide(OPEN, suggestion).getFirst());
        assertRefused("hotissue.answer-of-another-kind", () -> decide(after, ANSWER));
        assertRefused("correction.changes-nothing", () -> decide(after, suggestion));
        assertRefused("correction.changes-nothing", () -> decide(OPEN, corrected(HotIssueFact.CATEGORY, "0101")));
    }

    @Test
    void a_correction_says_what_its_fact_asks() {
        for (var fact : HotIssueFact.values()) {
            assertRefused(
                    "correction.unknown-value",
                    () -> decide(OPEN, new CorrectHotIssue(ISSUE, new HotIssueCorrection(fact, null, null), WORDS)));
            assertRefused(
                    "correction.unknown-value",
                    () -> decide(OPEN, new CorrectHotIssue(ISSUE, new HotIssueCorrection(fact, WORDS, "x"), WORDS)));
        }
        assertRefused("correction.unknown-value", () -> decide(OPEN, corrected(HotIssueFact.KIND, "COMPLAINT")));
        assertRefused("petition.unknown-category", () -> decide(OPEN, corrected(HotIssueFact.CATEGORY, "9999")));
    }

    /** Whoever writes later gets the answer that was given, so the kind that it answers stays. */
    @Test
    void once_it_is_answered_its_kind_stays() {
        assertRefused(
                "hotissue.answered-as-its-kind", () -> decide(ANSWERED, corrected(HotIssueFact.KIND, "SUGGESTION")));
    }

    private static CorrectHotIssue corrected(HotIssueFact fact, String value) {
        return new CorrectHotIssue(ISSUE, HotIssueCorrection.ofValue(fact, value), WORDS);
    }

    private static List<HotIssueEvent> decide(HotIssue issue, HotIssueCommand command) {
        return HotIssueDecider.decide(issue, command, facts(OFFICER));
    }

    @Test
    void the_shell_handles_every_command_and_asks_the_authority_first() {
        Shells.assertHandlesAll(HotIssueAggregate.class, HotIssueCommand.class);
        Shells.fixture(HotIssueAggregate.class, facts(OFFICER))
                .givenNoPriorActivity()
                .when(CONFIRM, Map.of(Trace.COMMAND, "c1"))
                .expectEventsMatching(Shells.traced("c1", Duty.PETITION_OFFICER));
        Shells.fixture(HotIssueAggregate.class, facts(NEIGHBOUR))
                .givenNoPriorActivity()
                .when(CONFIRM, Map.of(Trace.COMMAND, "c1"))
                .expectException(Shells.refusal("authority.denied"));
        Shells.fixture(HotIssueAggregate.class, facts(NEIGHBOUR))
                .given(new HotIssueConfirmed(ISSUE, AT, Suzhou.GUSU, WORDS, PetitionKind.APPEAL, "0101"))
                .when(ANSWER, Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("authority.denied"));
        Shells.fixture(HotIssueAggregate.class, facts(NEIGHBOUR))
                .given(new HotIssueConfirmed(ISSUE, AT, Suzhou.GUSU, WORDS, PetitionKind.APPEAL, "0101"))
                .when(CORRECT, Map.of(Trace.COMMAND, "c3"))
                .expectException(Shells.refusal("authority.denied"));
    }
}
