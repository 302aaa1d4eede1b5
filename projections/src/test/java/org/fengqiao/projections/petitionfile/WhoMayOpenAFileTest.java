package org.fengqiao.projections.petitionfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.JointCommand.JoinHotIssue;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatCommand.FollowLeading;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.RepeatCommand.NoteRepeat;
import org.fengqiao.domain.petition.RepeatCommand.TellLeadingAnswer;
import org.fengqiao.domain.petition.RepeatCommand.UndoMerge;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.timeline.FoldedTimelines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoMayOpenAFileTest {
    private final Town town = new Town();
    private final LookBook log = new LookBook();

    /** Came to the street, which sent it to its community without asking for a report; that one accepted it. */
    private final LivedCase lived = new LivedCase(town, "2026-03-02")
            .does(Letters.lodge("2026-03-02"))
            .does(Letters.register(PetitionKind.APPEAL))
            .does(Letters.transfer(Town.DINGHUISI))
            .by(Town.AT_DINGHUISI)
            .does(Letters.accept("2026-03-02"))
            .does(Letters.note());

    private PetitionFile open(Actor actor, @Nullable String purpose) {
        return new FoldedPetitionFiles(lived.door(log), town.vault, (_, _) -> true).open(actor, Letters.CASE, purpose);
    }

    @Test
    void a_hot_issue_that_does_not_exist_for_the_reader_is_not_named() {
        var lived = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(new JoinHotIssue(Letters.CASE, "issue-1", Letters.inner("同一件事")));
        var files = new FoldedPetitionFiles(
                lived.door(log),
                town.vault,
                (actor, issue) -> actor.equals(Town.HEAD_OF_SHUANGTA) && issue.equals("issue-1"));

        assertThat(files.open(Town.HEAD_OF_SHUANGTA, Letters.CASE, null).hotIssue())
                .isEqualTo("issue-1");
        assertThat(files.open(Town.AT_SHUANGTA, Letters.CASE, null).hotIssue()).isNull();
    }

    @Test
    void the_holder_reads_everything_and_may_act() {
        var file = open(Town.AT_DINGHUISI, null);
        assertThat(file.wordsWithheld()).isFalse();
        assertThat(file.person()).isNotNull();
        assertThat(file.notes()).isNotEmpty();
        assertThat(file.actions()).contains(Action.ANSWER);
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE);
        assertThat(log.looks.getFirst().duty()).isEqualTo("PETITION_OFFICER");
    }

    @Test
    void a_unit_above_reads_everything_and_does_not_act_for_the_holder() {
        var file = open(Town.AT_GUSU, null);
        assertThat(file.letter()).isNotNull();
        assertThat(file.actions()).doesNotContain(Action.ANSWER, Action.TAKE, Action.NOTE);
    }

    @Test
    void who_assists_reads_and_adds_notes() {
        lived.does(Letters.invite(Town.HOUSING));
        var file = open(Town.AT_HOUSING, null);
        assertThat(file.letter()).isNotNull();
        assertThat(file.actions()).contains(Action.NOTE, Action.VISIT).doesNotContain(Action.ANSWER);
    }

    @Test
    void who_passed_it_on_sees_progress_and_no_words() {
        var passed = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.HOUSING))
                .by(Town.AT_HOUSING)
                .does(Letters.note())
                .does(Letters.supplement())
                .does(Letters.take());
        var file = new FoldedPetitionFiles(passed.door(log), town.vault, (_, _) -> true)
                .open(Town.AT_SHUANGTA, Letters.CASE, null);
        assertThat(file.wordsWithheld()).isTrue();
        assertThat(file.person()).isNull();
        assertThat(file.letter()).isNull();
        assertThat(file.notes()).isEmpty();
        assertThat(file.supplements()).isEmpty();
        assertThat(file.withdrawal()).isNull();
        assertThat(file.attachments()).isEmpty();
        assertThat(file.assignee()).isNull();
        assertThat(file.actions()).isEmpty();
        assertThat(file.holder()).isEqualTo(Town.HOUSING);
        assertThat(file.steps()).isNotEmpty();
        assertThat(file.toString()).doesNotContain("电梯", "张小三", Letters.INNER, "a-housing");
    }

    @Test
    void an_auditor_without_a_purpose_sees_no_words_about_people() {
        var file = open(Town.AUDITOR, " ");
        assertThat(file.wordsWithheld()).isTrue();
        assertThat(file.notes()).hasSize(2);
        assertThat(file.toString()).doesNotContain("电梯", "张小三", Letters.INNER);
        assertThat(file.actions()).isEmpty();
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE);
    }

    @Test
    void an_auditor_with_a_purpose_sees_them_and_the_purpose_is_remembered() {
        var file = open(Town.AUDITOR, "complaint");
        assertThat(file.wordsWithheld()).isFalse();
        assertThat(file.letter()).isNotNull();
        var look = log.looks.getFirst();
        assertThat(look.kind()).isEqualTo(AccessKind.OPENED_WORDS);
        assertThat(look.purpose()).isNotNull().extracting(p -> p.code()).isEqualTo("complaint");
    }

    @Test
    void a_purpose_in_own_words_is_remembered_sealed() {
        open(Town.AUDITOR, "核查张小三的投诉");
        var purpose = log.looks.getFirst().purpose();
        assertThat(purpose).isNotNull();
        assertThat(purpose.code()).isEqualTo("stated");
        assertThat(purpose.words()).isNotNull();
        assertThat(log.looks.toString()).doesNotContain("张小三");
    }

    static Actor[] strangers() {
        return new Actor[] {
            Town.AT_NEIGHBOUR,
            Town.ADMINISTRATOR,
            new Actor.Complainant(Letters.CASE),
            new Actor.Complainant("another"),
            new Actor.House()
        };
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void all_others_are_denied_and_the_denial_is_remembered(Actor stranger) {
        assertThatThrownBy(() -> open(stranger, "complaint")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("authority.denied");
            assertThat(refused.kind()).isEqualTo(Refused.Kind.DENIED);
        });
        assertThat(log.kinds()).containsExactly(AccessKind.DENIED);
        assertThat(log.looks.getFirst().detail()).isEqualTo("READ_FILE");
    }

    @Test
    void nothing_is_shown_when_the_log_cannot_be_written() {
        log.outOfOrder = true;
        assertThatThrownBy(() -> open(Town.AT_DINGHUISI, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_case_that_is_not_there_is_unknown() {
        var files = new FoldedPetitionFiles(lived.door(log), town.vault, (_, _) -> true);
        assertThatThrownBy(() -> files.open(Town.AT_DINGHUISI, "another", null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("case.unknown"));
    }

    /** Lodged at the street and about it, so that the district has it. */
    private static LivedCase about(Town town) {
        return new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.accuse(Town.SHUANGTA));
    }

    @ParameterizedTest
    @MethodSource("walled")
    void behind_the_wall_there_is_no_such_case_and_that_somebody_asked_is_remembered(Actor walled) {
        var door = about(town).door(log);
        var files = new FoldedPetitionFiles(door, town.vault, (_, _) -> true);
        var timelines = new FoldedTimelines(door, town.units, town.roster, town.categories);
        for (ThrowingCallable asking : List.<ThrowingCallable>of(
                () -> files.open(walled, Letters.CASE, "complaint"),
                () -> timelines.of(walled, Letters.CASE),
                () -> timelines.raw(walled, Letters.CASE, "complaint"))) {
            assertThatThrownBy(asking).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.code()).isEqualTo("case.unknown");
                assertThat(refused.kind()).isEqualTo(Refused.Kind.UNKNOWN);
                assertThat(refused.values()).isEmpty();
            });
        }
        assertThat(log.kinds()).containsOnly(AccessKind.DENIED).hasSize(3);
    }

    static Stream<Actor> walled() {
        return Stream.of(
                Town.AT_SHUANGTA,
                Town.HEAD_OF_SHUANGTA,
                Town.AT_DINGHUISI,
                new Actor.Staff("a-watcher", Town.SHUANGTA, Set.of(Duty.AUDITOR)));
    }

    @Test
    void those_inside_read_whom_it_is_kept_from() {
        var open = new FoldedPetitionFiles(
                        about(town).does(Letters.requestRecusal("a-head")).door(log), town.vault, (_, _) -> true)
                .open(Town.AT_GUSU, Letters.CASE, null);

        assertThat(open.keptFrom().units()).containsExactly(Town.SHUANGTA);
        assertThat(open.keptFrom().asked()).containsExactly(new KeptFrom.AskedRecusal("a-head", false));
        assertThat(open.notes()).extracting(note -> note.about()).contains("petition.recusal-requested");
    }

    @Test
    void a_file_that_may_be_read_does_not_tell_of_one_that_is_kept_from_the_reader() {
        var secret = about(town);
        var plain = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.sameAs("secret"));
        CaseHistory both = caseId -> caseId.equals("secret") ? secret.of(Letters.CASE) : plain.of(caseId);
        var door = new CaseDoor(both, who -> town.on(plain.today(), who), log, town.vault);
        var files = new FoldedPetitionFiles(door, town.vault, (_, _) -> true);

        assertThat(files.open(Town.AT_GUSU, Letters.CASE, null).sameMatters()).hasSize(1);
        assertThat(files.open(Town.AT_SHUANGTA, Letters.CASE, null).sameMatters())
                .isEmpty();
        assertThat(new FoldedTimelines(door, town.units, town.roster, town.categories)
                        .of(Town.AT_SHUANGTA, Letters.CASE))
                .extracting(entry -> entry.type())
                .containsExactly("petition.lodged");
    }

    @Test
    void the_file_tells_what_the_complainants_of_merged_letters_were_told_and_to_nobody_else() {
        var told = new Notice(NoticeManner.PHONE, LocalDate.of(2026, 3, 2));
        var letter = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(new MergeInto(Letters.CASE, Town.OTHER_CASE, null, told));
        var leading = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .by(new Actor.House())
                .does(new NoteRepeat(Letters.CASE, "letter", Repeat.MERGED));
        CaseHistory both = caseId -> caseId.equals("letter") ? letter.of(Letters.CASE) : leading.of(caseId);
        var files = new FoldedPetitionFiles(
                new CaseDoor(both, who -> town.on(leading.today(), who), log, town.vault), town.vault, (_, _) -> true);

        assertThat(files.open(Town.AT_SHUANGTA, Letters.CASE, null).merging().letters())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.number()).isEqualTo("320508021-2026-000017");
                    assertThat(one.merging()).isEqualTo(told);
                    assertThat(one.answer()).isEqualTo(AnswerElsewhere.AWAITED);
                    assertThat(one.toldAt()).isNull();
                });

        letter.on("2026-03-09")
                .does(new FollowLeading(Letters.CASE, Town.OTHER_CASE, true, null))
                .does(new TellLeadingAnswer(
                        Letters.CASE, Letters.outer("修好了"), new Notice(NoticeManner.POST, LocalDate.of(2026, 3, 9))));
        assertThat(files.open(Town.AT_GUSU, Letters.CASE, null).merging().letters())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.answer()).isEqualTo(AnswerElsewhere.TOLD);
                    assertThat(one.telling()).extracting(Notice::manner).isEqualTo(NoticeManner.POST);
                });
        assertThat(files.open(Town.AUDITOR, Letters.CASE, null).merging().letters())
                .hasSize(1);

        letter.does(Letters.accuse(Town.SHUANGTA));
        assertThat(files.open(Town.AT_SHUANGTA, Letters.CASE, null).merging()).isEqualTo(Merging.NONE);
        letter.does(new UndoMerge(Letters.CASE, Letters.inner("不是同一件")));
        assertThat(files.open(Town.AT_GUSU, Letters.CASE, null).merging().letters())
                .isEmpty();
    }
}
