package org.fengqiao.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.domain.authority.Case.director;
import static org.fengqiao.domain.authority.Case.officer;
import static org.fengqiao.domain.authority.Case.with;
import static org.fengqiao.domain.authority.Permission.*;
import static org.fengqiao.domain.unit.Suzhou.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences that the authority function has to make true. */
class AuthorityTest {
    private static final Set<Permission> READING = EnumSet.of(READ_FILE, READ_PROGRESS, READ_WORKLIST);
    private static final Set<Permission> WORK = EnumSet.range(REGISTER, NOTE_OVERDUE);
    private static final List<Duty> CASE_DUTIES = List.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR);

    @Test
    void a_centre_sees_its_own_cases_and_those_of_the_centres_below_it() {
        for (var unit : List.of(DINGHUISI, SHUANGTA, GUSU, CITY)) {
            assertThat(READING).allMatch(reading -> Case.at(DINGHUISI).allows(officer(unit), reading));
        }
        assertThat(READING).noneMatch(reading -> Case.at(SHUANGTA).allows(officer(DINGHUISI), reading));
        assertThat(READING).noneMatch(reading -> Case.at(DINGHUISI).allows(officer(KUNSHAN), reading));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void a_community_can_do_nothing_with_its_neighbours_case(Permission permission) {
        if (WORK.contains(permission) || READING.contains(permission)) {
            assertThat(Case.at(DINGHUISI).allows(director(NEIGHBOUR), permission))
                    .isFalse();
            assertThat(Case.at(DINGHUISI).allows(with(Duty.MEDIATOR, NEIGHBOUR), permission))
                    .isFalse();
        }
    }

    @Test
    void who_passed_a_case_on_keeps_read_only_progress() {
        var passedOn = Case.sent(DINGHUISI, SHUANGTA);

        assertThat(allowed(passedOn, officer(DINGHUISI))).containsOnly(READ_PROGRESS, DECIDE_OBJECTION, ISSUE_PAPER);
        assertThat(allowed(passedOn, with(Duty.MEDIATOR, DINGHUISI))).containsOnly(READ_PROGRESS);
    }

    @Test
    void who_held_it_before_the_last_sender_keeps_progress_and_its_own_papers_and_nothing_else() {
        var twice = new Case(KUNSHAN, Optional.of(GUSU), false, Set.of(DINGHUISI, GUSU, KUNSHAN), Set.of(), Walls.NONE);

        assertThat(allowed(twice, director(DINGHUISI))).containsOnly(READ_PROGRESS, ISSUE_PAPER);
        assertThat(allowed(twice, director(SHUANGTA)))
                .as("what stands above who held it follows it as well; whose the paper is, is asked besides")
                .containsOnly(READ_PROGRESS, ISSUE_PAPER);
    }

    @Test
    void who_has_to_decide_an_objection_or_is_owed_a_report_reads_the_file() {
        var waiting = Case.sent(SHUANGTA, HOUSING).senderWaiting();

        assertThat(READING).allMatch(reading -> waiting.allows(officer(SHUANGTA), reading));
        assertThat(Case.sent(SHUANGTA, HOUSING).allows(officer(SHUANGTA), READ_FILE))
                .isFalse();
    }

    @Test
    void an_objection_is_decided_by_the_sender_and_not_by_who_objects() {
        var objected = Case.sent(SHUANGTA, DINGHUISI).senderWaiting();

        assertThat(objected.allows(officer(SHUANGTA), DECIDE_OBJECTION)).isTrue();
        assertThat(objected.allows(director(DINGHUISI), DECIDE_OBJECTION)).isFalse();
        assertThat(objected.allows(director(GUSU), DECIDE_OBJECTION)).isFalse();
    }

    @Test
    void who_assists_reads_the_file_and_adds_to_it_and_closes_nothing() {
        assertThat(allowed(Case.at(SHUANGTA).assistedBy(HOUSING), director(HOUSING)))
                .containsOnly(ASSIST, RAISE_URGENCY, DISCLOSE_INTEREST, READ_FILE, READ_PROGRESS, READ_WORKLIST);
    }

    @Test
    void what_stands_above_reads_reviews_and_supervises_and_only_its_director_mends() {
        assertThat(allowed(Case.at(DINGHUISI), officer(GUSU)))
                .containsOnly(
                        READ_FILE,
                        READ_PROGRESS,
                        READ_WORKLIST,
                        ASK_FOR_REVIEW,
                        ISSUE_PAPER,
                        DISCLOSE_INTEREST,
                        RAISE_URGENCY,
                        OVERSEE_URGENCY,
                        SETTLE_BODIES,
                        LEAD_HOT_ISSUE,
                        SUPERVISE,
                        STAND_IN);
        assertThat(allowed(Case.at(DINGHUISI), director(GUSU)))
                .containsOnly(
                        READ_FILE,
                        READ_PROGRESS,
                        READ_WORKLIST,
                        READ_REPORT,
                        ASK_FOR_REVIEW,
                        ISSUE_PAPER,
                        RAISE_URGENCY,
                        OVERSEE_URGENCY,
                        SETTLE_BODIES,
                        LEAD_HOT_ISSUE,
                        SUPERVISE,
                        STAND_IN,
                        LEAD,
                        REOPEN,
                        WITHDRAW_PUBLICATION,
                        CORRECT,
                        NAME_ACCUSED,
                        DISCLOSE_INTEREST,
                        DECIDE_RECUSAL);
    }

    @Test
    void the_sender_keeps_the_file_for_an_outside_body_and_those_above_it_read_on() {
        var referred = Case.sent(SHUANGTA, PROVINCE);

        assertThat(referred.allows(officer(SHUANGTA), ANSWER)).isTrue();
        assertThat(referred.allows(officer(SHUANGTA), CLOSE)).isTrue();
        assertThat(referred.allows(officer(GUSU), READ_FILE)).isTrue();
        assertThat(referred.allows(officer(DINGHUISI), READ_PROGRESS)).isFalse();
    }

    @Test
    void only_the_director_of_the_holder_grants_an_extension() {
        assertThat(Case.at(DINGHUISI).allows(with(Duty.DIRECTOR, DINGHUISI), EXTEND))
                .isTrue();
        assertThat(Case.at(DINGHUISI).allows(officer(DINGHUISI), EXTEND)).isFalse();
        assertThat(Case.at(DINGHUISI).allows(director(SHUANGTA), EXTEND)).isFalse();
    }

    @Test
    void a_last_word_is_published_by_the_director_whose_opinion_it_is_and_taken_down_by_one_above_too() {
        var decided = Case.at(GUSU);

        assertThat(decided.allows(director(GUSU), PUBLISH_OPINION)).isTrue();
        assertThat(decided.allows(officer(GUSU), PUBLISH_OPINION)).isFalse();
        assertThat(decided.allows(director(CITY), PUBLISH_OPINION)).isFalse();
        assertThat(decided.allows(director(CITY), WITHDRAW_PUBLICATION)).isTrue();
        assertThat(decided.allows(officer(GUSU), WITHDRAW_PUBLICATION)).isFalse();
    }

    @Test
    void an_auditor_reads_any_case_and_works_on_none() {
        var auditor = with(Duty.AUDITOR, KUNSHAN);

        assertThat(Arrays.stream(Permission.values())
                        .filter(permission -> Case.at(DINGHUISI).allows(auditor, permission)))
                .containsOnly(
                        READ_FILE,
                        READ_PROGRESS,
                        READ_RAW_HISTORY,
                        READ_ACCESS_LOG,
                        READ_SEARCHED_WORDS,
                        READ_WORKLIST,
                        READ_REPORT,
                        READ_UNITS,
                        READ_ROSTER,
                        EXPORT_EVENTS,
                        EXPORT_LIST,
                        READ_CALLS,
                        READ_PROPOSALS);
    }

    @Test
    void administrators_keep_the_house_and_read_no_case() {
        var administrator = with(Duty.ADMINISTRATOR, DINGHUISI);

        assertThat(Arrays.stream(Permission.values())
                        .filter(permission -> Case.at(DINGHUISI).allows(administrator, permission)))
                .containsOnly(
                        IMPORT,
                        KEEP_UNITS,
                        KEEP_ACCOUNTS,
                        KEEP_CATEGORIES,
                        EXPORT_LIST,
                        KEEP_API_KEYS,
                        KEEP_PAPERS,
                        KEEP_OUTBOX,
                        KEEP_CALENDAR,
                        KEEP_RULEBOOK,
                        KEEP_REASONS,
                        NAME_SIGNATORY,
                        PUBLISH_CONTACT,
                        READ_UNITS,
                        READ_ROSTER);
    }

    @Test
    void nobody_who_works_on_cases_keeps_units_accounts_or_categories() {
        for (var duty : CASE_DUTIES) {
            assertThat(EnumSet.range(KEEP_UNITS, KEEP_API_KEYS))
                    .noneMatch(keeping -> Case.at(GUSU).allows(with(duty, GUSU), keeping));
        }
    }

    @Test
    void complainants_have_their_own_case_and_no_other() {
        var own = new Actor.Complainant(Case.ID);
        var another = new Actor.Complainant("0196a3f0-0000-7000-8000-000000000002");

        assertThat(allowed(Case.at(DINGHUISI), own))
                .containsOnly(SUPPLEMENT, WITHDRAW, RATE, CHOOSE_CONTACT, SERVE, ASK_FOR_REVIEW, READ_PROGRESS);
        assertThat(allowed(Case.at(DINGHUISI), another)).isEmpty();
    }

    @Test
    void the_house_notes_what_is_overdue_and_reads_no_words() {
        assertThat(allowed(Case.at(DINGHUISI), new Actor.House())).containsOnly(NOTE_OVERDUE);
    }

    @Test
    void calls_are_taken_by_officers_and_directors_of_the_line_and_read_by_auditors_too() {
        for (var duty : EnumSet.of(Duty.PETITION_OFFICER, Duty.DIRECTOR)) {
            assertThat(Case.at(DINGHUISI).allows(with(duty, GUSU), TAKE_CALL)).isTrue();
            assertThat(Case.at(DINGHUISI).allows(with(duty, DINGHUISI), READ_CALLS))
                    .isTrue();
            assertThat(Case.at(DINGHUISI).allows(with(duty, KUNSHAN), READ_CALLS))
                    .isFalse();
        }
        assertThat(Case.at(DINGHUISI).allows(with(Duty.MEDIATOR, DINGHUISI), READ_CALLS))
                .isFalse();
        assertThat(Case.at(DINGHUISI).allows(with(Duty.AUDITOR, GUSU), TAKE_CALL))
                .isFalse();
    }

    @Test
    void a_proposal_is_answered_by_its_addressee_and_read_by_those_above_who_made_it_and_by_nobody_else() {
        var proposal = new Case(HOUSING, Optional.of(SHUANGTA), false, Set.of(SHUANGTA), Set.of(), Walls.NONE);
        for (var duty : EnumSet.of(Duty.PETITION_OFFICER, Duty.DIRECTOR)) {
            assertThat(proposalsOf(proposal, with(duty, SHUANGTA)))
                    .containsOnly(MAKE_PROPOSAL, ANSWER_PROPOSAL, READ_PROPOSALS);
            assertThat(proposalsOf(proposal, with(duty, HOUSING))).containsOnly(ANSWER_PROPOSAL, READ_PROPOSALS);
            assertThat(proposalsOf(proposal, with(duty, GUSU))).containsOnly(READ_PROPOSALS);
            assertThat(proposalsOf(proposal, with(duty, DINGHUISI))).isEmpty();
            assertThat(proposalsOf(proposal, with(duty, KUNSHAN))).isEmpty();
        }
        var toAStreet = new Case(DINGHUISI, Optional.of(CITY), false, Set.of(CITY), Set.of(), Walls.NONE);
        assertThat(proposalsOf(toAStreet, director(SHUANGTA)))
                .as("who stands above the addressee only")
                .isEmpty();
        assertThat(proposalsOf(proposal, with(Duty.MEDIATOR, SHUANGTA))).isEmpty();
        assertThat(proposalsOf(proposal, with(Duty.AUDITOR, KUNSHAN))).containsOnly(READ_PROPOSALS);
    }

    private static List<Permission> proposalsOf(Case subject, Actor actor) {
        return EnumSet.range(MAKE_PROPOSAL, READ_PROPOSALS).stream()
                .filter(permission -> subject.allows(actor, permission))
                .toList();
    }

    @Test
    void a_person_with_two_duties_acts_on_the_one_that_allows_it() {
        var both = new Actor.Staff("both", GUSU, Set.of(Duty.ADMINISTRATOR, Duty.DIRECTOR));

        assertThat(Authority.require(both, KEEP_UNITS)).isEqualTo(Duty.ADMINISTRATOR);
        assertThat(Authority.require(both, EXTEND, EnumSet.of(Relation.HOLDER))).isEqualTo(Duty.DIRECTOR);
    }

    @Test
    void denied_is_a_refusal_with_a_code_that_names_the_permission() {
        var refused = catchThrowableOfType(Refused.class, () -> Authority.require(officer(GUSU), KEEP_ACCOUNTS));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.DENIED);
        assertThat(refused.code()).isEqualTo("authority.denied");
        assertThat(refused.values()).containsExactly("KEEP_ACCOUNTS");
    }

    @Test
    void an_account_has_never_the_duty_of_the_house_or_of_a_complainant() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Duty.HOUSE, GUSU));
        assertThatIllegalArgumentException().isThrownBy(() -> with(Duty.COMPLAINANT, GUSU));
    }

    /** Of all that concerns a case. */
    private static List<Permission> allowed(Case subject, Actor actor) {
        return Arrays.stream(Permission.values())
                .filter(permission -> WORK.contains(permission) || permission.compareTo(READ_FILE) >= 0)
                .filter(permission -> permission.compareTo(KEEP_UNITS) < 0)
                .filter(permission -> subject.allows(actor, permission))
                .toList();
    }
}
