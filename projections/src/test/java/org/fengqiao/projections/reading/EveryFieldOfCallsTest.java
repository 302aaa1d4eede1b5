package org.fengqiao.projections.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Reach;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.hotline.Call;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallEvent;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.hotline.Caller;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Calls.Filter;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.projections.hotline.CallsProjection;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.KeyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What {@link EveryFieldTest} is for cases, for calls, which belong to a unit and have no case until they became one:
 * every duty at every unit × list and record × field.
 */
class EveryFieldOfCallsTest {
    private static final Town TOWN = new Town();
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final String CONFIDENTIAL = "confidential";
    private static final List<String> IDS = List.of("owed", "answered", "petition", CONFIDENTIAL);
    private static final List<String> TELLTALES = List.of("张小三", "1380000", "1390000", "电梯", "报修", "写错");
    private static final MongoCalls CALLS = calls();

    private static MongoCalls calls() {
        var database = EmbeddedMongo.freshDatabase();
        var generations = new Generations(database);
        var units = TOWN.units.tree();
        var feed = new Feed().by("a-shuangta");
        IDS.forEach(id -> life(id).forEach(event -> feed.happens(id, event)));
        feed.deliver(new CallsProjection(database, generations.current(), units, TOWN.vault));
        return new MongoCalls(
                database,
                generations,
                units,
                TOWN.vault,
                new LookBook(),
                _ -> Set.of(),
                (_, caseId) -> !caseId.equals("case-" + CONFIDENTIAL));
    }

    private static List<CallEvent> life(String id) {
        var taken = new CallTaken(
                id,
                Moment.atMinute(DAY.atTime(9, IDS.indexOf(id))),
                CallNumber.of(Town.SHUANGTA, 2026, 1 + IDS.indexOf(id)),
                Town.SHUANGTA,
                new Caller(person(id, "张小三"), person(id, "13800000000")),
                words(id, "电梯停了怎么办"),
                "0101",
                null,
                new Deadline(Clock.ANSWER, DAY.plusDays(7), "P27", "条例", "20", "petitions-1", "china-2026", false));
        var corrected = new CallCorrected(
                id,
                Moment.atMinute(DAY.atTime(10, 0)),
                CallCorrection.ofWords(CallFact.PHONE, person(id, "13900000000")),
                CallCorrection.ofWords(CallFact.PHONE, person(id, "13800000000")),
                words(id, "写错了"));
        return switch (id) {
            case "owed" -> List.of(taken);
            case "answered" ->
                List.of(taken, new CallAnswered(id, Moment.onDay(DAY), words(id, "已报修"), true), corrected);
            default ->
                List.of(
                        taken,
                        corrected,
                        new CallHandedOver(
                                id, Moment.onDay(DAY), "case-" + id, new PetitionNumber("320508021-2026-000007")));
        };
    }

    private static Sealed person(String id, String words) {
        return TOWN.vault.seal(KeyId.person(id), words);
    }

    private static Sealed words(String id, String words) {
        return TOWN.vault.seal(KeyId.call(id), words);
    }

    private static Sight sight(Actor actor) {
        return Sight.of(Question.CALL, actor, Call.involving("", Town.SHUANGTA).of(actor, TOWN.units.tree()));
    }

    private static Stream<Actor> actors(Duty duty) {
        return switch (duty) {
            case COMPLAINANT -> Stream.of(new Actor.Complainant("case-petition"));
            case HOUSE -> Stream.of(new Actor.House());
            case PETITION_OFFICER, MEDIATOR, DIRECTOR, AUDITOR, ADMINISTRATOR ->
                Stream.of(Town.GUSU, Town.SHUANGTA, Town.DINGHUISI, Town.NEIGHBOUR, Town.HOUSING)
                        .map(unit -> new Actor.Staff("a-somebody", unit, Set.of(duty)));
        };
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_shown_that_is_kept_back_and_whatever_is_open_is_there(Duty duty) {
        actors(duty).forEach(actor -> {
            var sight = sight(actor);
            if (sight.reach() == Reach.NOTHING) {
                assertThatThrownBy(() -> listed(actor)).as("%s", actor).isInstanceOf(Refused.class);
                IDS.forEach(id -> assertThatThrownBy(() -> CALLS.open(actor, id))
                        .as("%s", actor)
                        .isInstanceOf(Refused.class));
                return;
            }
            var listed = listed(actor);
            var all = listed(Town.AT_SHUANGTA);
            assertThat(listed).hasSameSizeAs(all);
            for (int i = 0; i < all.size(); i++) {
                check(actor, sight, listed.get(i), all.get(i));
            }
            IDS.forEach(id -> check(actor, sight, CALLS.open(actor, id), CALLS.open(Town.AT_SHUANGTA, id)));
        });
    }

    private static List<Item> listed(Actor actor) {
        return CALLS.page(actor, new Filter(Town.SHUANGTA, null, null), null, 50)
                .items();
    }

    /** @param full the same answer as whoever has the call gets it */
    private static void check(Actor actor, Sight sight, Object answer, Object full) {
        var shown = ShownFields.in(answer);
        shown.forEach((path, field) ->
                assertThat(sight.opens(field)).as("%s sees %s", actor, path).isTrue());
        ShownFields.in(full).forEach((path, field) -> {
            if (sight.opens(field)) {
                assertThat(shown).as("%s", actor).containsKey(path);
            }
        });
        if (!sight.opens(CaseField.WORDS)) {
            assertThat(TELLTALES).as("%s", actor).noneMatch(words(answer)::contains);
        }
    }

    /** With everything, also what a record does not say of itself. */
    private static String words(Object answer) {
        return answer instanceof CallRecord one
                ? String.join(
                        " ",
                        one.item().toString(),
                        String.valueOf(one.name()),
                        one.phone(),
                        one.question(),
                        String.valueOf(one.answer()),
                        one.corrections().toString())
                : answer.toString();
    }

    @Test
    void every_field_is_filled_by_one_of_the_calls() {
        var filled = new HashSet<String>();
        IDS.forEach(id ->
                filled.addAll(ShownFields.in(CALLS.open(Town.AT_SHUANGTA, id)).keySet()));
        listed(Town.AT_SHUANGTA)
                .forEach(item -> filled.addAll(ShownFields.in(item).keySet()));
        assertThat(filled)
                .containsAll(ShownFields.of(CallRecord.class).keySet())
                .containsAll(ShownFields.of(Item.class).keySet());
    }

    @Test
    void a_phone_that_the_petition_keeps_confidential_stands_nowhere_in_its_call() {
        var record = CALLS.open(Town.AT_SHUANGTA, CONFIDENTIAL);

        assertThat(record.name()).isEqualTo("张小三");
        assertThat(words(record)).doesNotContain("13800000000", "13900000000");
        assertThat(words(CALLS.open(Town.AT_SHUANGTA, "petition"))).contains("13800000000", "13900000000");
    }
}
