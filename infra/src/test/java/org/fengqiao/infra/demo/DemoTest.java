package org.fengqiao.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.RepeatEvent.RepeatNoted;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.imports.House;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final UnitCode CITY = UnitCode.of("320500000000");
    private static final Actor.Staff AUDITOR = new Actor.Staff("auditor", CITY, Set.of(Duty.AUDITOR));
    private static final String[] DEMO = {
        "--fengqiao.first-start=true", "--fengqiao.demo=true", "--fengqiao.demo-password=demo"
    };

    @TempDir
    Path data;

    @Test
    void three_hundred_petitions_and_those_of_the_hotline_stand_in_every_state_and_every_standing_that_it_can_have() {
        long events;
        try (var house = House.start(data, DEMO)) {
            var items = all(house);
            assertThat(items).hasSize(303);
            var standing = items.stream()
                    .collect(
                            Collectors.groupingBy(item -> item.state() + " " + item.standing(), Collectors.counting()));
            assertThat(standing.keySet())
                    .containsExactlyInAnyOrderElementsOf(Plan.ALL.stream()
                            .map(plan -> plan.state() + " " + plan.standing())
                            .toList());
            assertThat(items).extracting(Item::level).doesNotContainNull();
            assertThat(items.stream().map(Item::level).distinct().count()).isGreaterThanOrEqualTo(3);
            assertThat(house.get(Accounts.class).staff("officer.dinghuisi"))
                    .map(Actor.Staff::unit)
                    .contains(UnitCode.of("320508021023"));
            assertThat(house.get(Calls.class).counts(AUDITOR, CITY, LocalDate.EPOCH, LocalDate.now(Moment.SHANGHAI)))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(CallState.OPEN, 1L, CallState.ANSWERED, 8L, CallState.PETITION, 3L));
            assertThat(proposals(house))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(ProposalState.AWAITING, 3L, ProposalState.ANSWERED, 3L));
            var recorded = recorded(house);
            assertRecordedInOrder(recorded);
            assertTheOtherFileNamesEachRepeat(recorded);
            events = head(house);
        }
        try (var house = House.start(data, DEMO)) {
            assertThat(head(house)).as("a second start adds nothing").isEqualTo(events);
            assertThat(all(house)).hasSize(303);
        }
    }

    private static Map<ProposalState, Long> proposals(House house) {
        return house
                .get(Proposals.class)
                .page(AUDITOR, Proposals.Filter.all(CITY), null, Proposals.MOST_PER_PAGE)
                .items()
                .stream()
                .collect(Collectors.groupingBy(Proposals.Item::state, Collectors.counting()));
    }

    private static List<Item> all(House house) {
        var worklist = house.get(Worklist.class);
        var items = new ArrayList<Item>();
        String after = null;
        do {
            var page = worklist.page(AUDITOR, Filter.all(CITY), Order.NUMBER, after, 200);
            items.addAll(page.items());
            after = page.next();
        } while (after != null);
        return items;
    }

    /** What is recorded later lies later: the clock of the demonstration never goes back. */
    private static void assertRecordedInOrder(List<EventMessage<?>> recorded) {
        assertThat(recorded).extracting(EventMessage::getTimestamp).isSorted();
    }

    /** What the house does by itself once it runs has been done in a demonstration too. */
    private static void assertTheOtherFileNamesEachRepeat(List<EventMessage<?>> recorded) {
        assertThat(othersIn(recorded, PetitionMerged.class, e -> e.otherCaseId() + Repeat.MERGED + e.caseId()))
                .isNotEmpty()
                .isSubsetOf(othersIn(recorded, RepeatNoted.class, e -> e.caseId() + e.how() + e.otherCaseId()));
        assertThat(othersIn(
                        recorded,
                        SameMatterDecided.class,
                        e -> e.otherCaseId() + (e.same() ? Repeat.LINKED : Repeat.UNLINKED) + e.caseId()))
                .isNotEmpty()
                .isSubsetOf(othersIn(recorded, RepeatNoted.class, e -> e.caseId() + e.how() + e.otherCaseId()));
    }

    private static <E> List<String> othersIn(List<EventMessage<?>> recorded, Class<E> type, Function<E, String> told) {
        return recorded.stream()
                .map(EventMessage::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .map(told)
                .toList();
    }

    private static List<EventMessage<?>> recorded(House house) {
        var events = house.get(EventStore.class);
        var recorded = new ArrayList<EventMessage<?>>();
        try (var stream = events.openStream(events.createTailToken())) {
            var head = head(house);
            for (var position = 0L; position < head; ) {
                var event = stream.nextAvailable();
                position = event.trackingToken().position().orElse(head);
                recorded.add(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return recorded;
    }

    private static long head(House house) {
        return house.get(EventStore.class).createHeadToken().position().orElse(0);
    }
}
