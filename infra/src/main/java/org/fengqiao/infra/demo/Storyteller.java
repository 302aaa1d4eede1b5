package org.fengqiao.infra.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.worklist.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Thinks the petitions out (编排): each ends today where the plan wants it. Days are counted back from today; a term of
 * fifteen or sixty days ends tomorrow when it began fourteen or fifty-nine days ago, and weekends only move it on.
 */
final class Storyteller {
    private static final int FIRST_STOREY = 100;
    private static final int MANY = 45;

    /** Article 20. */
    private static final int AT_A_VISIT = 5;

    private final Cast cast;
    private final Chance chance;
    private final LocalDateTime now;
    private final List<Topic> topics = Topic.all();
    private final List<List<String>> lanes = Sections.table("lanes.csv");
    private final List<List<String>> quiet = Sections.table("quiet.csv");
    private final List<Story> stories = new ArrayList<>();
    private final Repeated repeated = new Repeated(this);

    Storyteller(Cast cast, Chance chance, LocalDateTime now) {
        this.cast = cast;
        this.chance = chance;
        this.now = now;
    }

    List<Story> tell() {
        for (var plan : Plan.ALL) {
            for (var i = 0; i < plan.many(); i++) {
                tell(plan.state(), plan.standing(), i);
            }
        }
        return stories;
    }

    private void tell(PetitionState state, Standing standing, int i) {
        switch (state) {
            case RECEIVED -> received(standing, i);
            case REGISTERED -> registered(standing, i);
            case ROUTED -> routed(standing, i);
            case OBJECTED -> objected(standing, i);
            case IN_WORK -> new Accepted(this, chance).inWork(standing, i);
            case ANSWERED -> new Accepted(this, chance).answered(standing, i);
            case NOT_ACCEPTED -> new Accepted(this, chance).notAccepted(standing, i);
            case WITHDRAWN -> withdrawn(i);
            case MERGED -> repeated.tell(i);
            case UNDER_REVIEW -> new Remedy(this, chance).underReview(standing, i);
            case CLOSED -> {
                if (i % 8 == 7) {
                    new Remedy(this, chance).closed(i / 8);
                } else {
                    new Accepted(this, chance).closed(i);
                }
            }
        }
    }

    /** When a term of {@code days} began, so that it stands like this today. */
    int began(Standing standing, int days) {
        return switch (standing) {
            case OVERDUE -> days + chance.between(12, 40);
            case DUE_SOON -> days - 1;
            case IN_TIME -> chance.between(1, 2);
            case NO_TERM -> chance.between(4, 40);
        };
    }

    private void received(Standing standing, int i) {
        if (standing == Standing.IN_TIME && i % 3 == 0 && i > 0 && i < 10) {
            new Walled(this).tell(i);
            return;
        }
        var began = standing == Standing.IN_TIME && i % 5 == 0 ? 0 : began(standing, 15);
        var atDesk = i % 3 == 0;
        var unit =
                atDesk ? chance.of(cast.desks()) : UnitCode.of(chance.of(quiet).getFirst());
        var work = begin(began, unit, atDesk, true, null);
        if (atDesk && i % 2 == 0 && began > 0) {
            work.take(began);
        }
        if (began > 1 && i % 4 == 0) {
            work.supplement(began - 1);
        }
    }

    private void registered(Standing standing, int i) {
        var began = standing == Standing.IN_TIME ? 2 : began(standing, 15);
        var work = begin(began, chance.of(cast.desks()), true, true, null);
        work.take(began);
        if (i % 3 == 0) {
            work.note(began - 1);
        }
        work.register(began - 1);
        if (standing == Standing.OVERDUE) {
            repeated.canBeRepeated(work, began);
        }
        if (i % 4 == 0) {
            twinOf(work).ifPresent(twin -> work.sameAs(began - 1, twin, i % 8 != 0));
        }
        if (i % 5 == 1) {
            work.correctCategory(
                    began - 1, chance.of(topics).category().equals(work.topic.category()) ? "0102003" : "0102005");
        }
    }

    /** A petition that began earlier at the same centre; whoever decides about two cases knows of both. */
    private Optional<Integer> twinOf(Telling work) {
        return stories.stream()
                .filter(story -> story.begins().isBefore(work.story.begins()))
                .filter(story ->
                        story.petition().unit().equals(work.story.petition().unit()))
                .map(Story::number)
                .findFirst();
    }

    private void routed(Standing standing, int i) {
        var sent = standing == Standing.IN_TIME ? chance.between(1, 2) : began(standing, 15);
        var outside = standing == Standing.NO_TERM && i % 2 == 0;
        var lane = outside ? List.of("320508000000", i % 4 == 0 ? "gusu-fayuan" : "gusu-jiwei") : chance.of(lanes);
        var work = beforeRouting(sent, lane, standing != Standing.NO_TERM || outside, null);
        var to = UnitCode.of(lane.getLast());
        if (standing == Standing.IN_TIME && i % 3 == 0) {
            work.assign(sent, to, chance.between(15, 30));
        } else {
            work.transfer(sent, to);
        }
        if (i % 3 == 1 && !outside) {
            work.take(sent);
            work.note(Math.max(0, sent - 1));
        }
    }

    private void objected(Standing standing, int i) {
        var sent = standing == Standing.IN_TIME ? 2 : began(standing, 15);
        var lane = chance.of(lanes);
        var work = beforeRouting(sent, lane, standing != Standing.NO_TERM, null);
        work.transfer(sent, UnitCode.of(lane.getLast()));
        work.object(sent - 1);
        if (i % 2 == 0) {
            work.note(sent - 1);
        }
    }

    private void withdrawn(int i) {
        var began = chance.between(6, 50);
        var work = begin(began, chance.of(cast.desks()), true, i % 4 != 0, null);
        if (i % 2 == 0) {
            work.register(began - 1);
            work.accept(began - 2);
        }
        work.withdraw(began - chance.between(3, 5));
    }

    /** Received, registered, about to be sent along the lane. */
    Work beforeRouting(int sent, List<String> lane, boolean reachable, @Nullable PetitionKind kind) {
        var began = sent + chance.between(2, 9);
        var work = begin(began, UnitCode.of(lane.getFirst()), true, reachable, kind);
        work.register(began - 1);
        if (chance.oneIn(3)) {
            work.take(sent + 1);
        }
        return work;
    }

    List<String> lane() {
        return chance.of(lanes);
    }

    UnitCode desk() {
        return chance.of(cast.desks());
    }

    int told() {
        return stories.size();
    }

    /** Hands it in: by the complainant on the net, or through an officer of the unit. */
    Work begin(int daysAgo, UnitCode unit, boolean officers, boolean reachable, @Nullable PetitionKind kind) {
        Predicate<Topic> any = topic -> kind == null ? !chance.oneIn(6) : topic.kind() == kind;
        return begin(daysAgo, unit, officers, reachable, any, Accused.NOBODY);
    }

    /** @param accused whom the one who hands it in names at once */
    Work begin(
            int daysAgo, UnitCode unit, boolean officers, boolean reachable, Predicate<Topic> wanted, Accused accused) {
        var diary = new Diary(now, chance);
        var begins = diary.on(daysAgo);
        var choices = topics.stream().filter(wanted).toList();
        var topic = chance.of(choices.isEmpty() ? topics : choices);
        var place = chance.place();
        var channel = officers ? chance.of(List.of(Channel.values())) : Channel.NETWORK;
        var petition = petition(begins, unit, channel, topic, place, reachable, accused);
        var by = channel == Channel.NETWORK ? Story.COMPLAINANT : cast.at(unit, Duty.PETITION_OFFICER);
        var story = new Story(stories.size(), begins, by, petition);
        stories.add(story);
        return new Work(story, topic, place, diary, cast, chance);
    }

    private NewPetition petition(
            LocalDateTime begins,
            UnitCode unit,
            Channel channel,
            Topic topic,
            Chance.Place place,
            boolean reachable,
            Accused accused) {
        var oral = channel == Channel.PHONE || channel == Channel.VISIT;
        var room = FIRST_STOREY * chance.between(1, 6) + chance.between(1, 4);
        var address = chance.phrase("address")
                + chance.phrase("building")
                        .replace("{0}", String.valueOf(place.building()))
                        .replace("{1}", String.valueOf(room));
        var text = chance.phrase("intro") + chance.of(topic.all("text")) + chance.phrase("closing");
        var requests = topic.all("request");
        var phone = chance.phrase("phone").replace("{0}", String.valueOf(chance.between(1000, 9999)));
        var people = chance.oneIn(7) ? chance.between(2, MANY) : 1;
        return new NewPetition(
                channel,
                unit,
                begins.toLocalDate(),
                place.name(),
                chance.oneIn(6) ? null : phone,
                reachable ? place.fill(address) : null,
                people,
                people > 1 && channel == Channel.VISIT ? Math.min(people, AT_A_VISIT) : null,
                place.fill(chance.of(topic.all("title"))),
                place.fill(text),
                requests.isEmpty() ? null : chance.of(requests),
                chance.oneIn(2) ? place.road() : null,
                oral ? chance.phrase("oral") : null,
                accused,
                List.of(),
                ContactWish.NONE,
                null);
    }
}
