package org.fengqiao.projections.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionDecider;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;

/** One case, lived day by day through the real decider, and its history. */
public final class LivedCase implements CaseHistory {
    private final Town town;
    private final List<Recorded> events = new ArrayList<>();
    private Petition petition = new Petition.Blank();
    private final Map<String, LivedCase> others = new HashMap<>();
    private LocalDate today;
    private Actor actor = Town.AT_SHUANGTA;

    public LivedCase(Town town, String firstDay) {
        this.town = town;
        this.today = LocalDate.parse(firstDay);
    }

    public LivedCase on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public LivedCase by(Actor next) {
        actor = next;
        return this;
    }

    /** The command, decided and recorded on that day. */
    public LivedCase does(PetitionCommand command) {
        PetitionDecider.decide(petition, command, town.on(today, actor)).forEach(this::record);
        return this;
    }

    /** From its receipt to the last word of the district, after a hearing, served. */
    public LivedCase heardToTheEnd(String day) {
        return on(day).does(Letters.lodge(day))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.DINGHUISI))
                .by(Town.AT_DINGHUISI)
                .does(Letters.accept(day))
                .does(Letters.opinion(day))
                .does(Letters.forReview(day))
                .by(Town.AT_SHUANGTA)
                .does(Letters.conclude(ReviewOutcome.UPHELD, day))
                .does(Letters.forReview(day))
                .by(Town.HEAD_OF_GUSU)
                .does(Letters.openHearing(day))
                .does(Letters.endHearing(day))
                .does(Letters.conclude(ReviewOutcome.UPHELD, day))
                .does(Letters.served(day));
    }

    /** Another one of which this one's history tells. */
    public LivedCase beside(String otherCaseId, LivedCase other) {
        others.put(otherCaseId, other);
        return this;
    }

    Town town() {
        return town;
    }

    public CaseStory story() {
        return CaseStory.of(events).orElseThrow();
    }

    public Petition.Live petition() {
        return (Petition.Live) petition;
    }

    public LocalDate today() {
        return today;
    }

    /** A door to this case that writes this log. */
    public CaseDoor door(LookBook log) {
        return new CaseDoor(this, who -> town.on(today, who), log, town.vault);
    }

    @Override
    public List<Recorded> of(String caseId) {
        var other = others.get(caseId);
        if (other != null) {
            return other.of(Letters.CASE);
        }
        return caseId.equals(Letters.CASE) ? List.copyOf(events) : List.of();
    }

    private void record(PetitionEvent event) {
        var name = Objects.requireNonNull(event.getClass().getAnnotation(StoredAs.class));
        var sequence = events.size();
        var at = today.atTime(10, 0).atZone(Moment.SHANGHAI).toInstant();
        var staff = actor instanceof Actor.Staff known ? known : null;
        events.add(new Recorded(
                sequence,
                name.value(),
                name.revision(),
                at,
                staff != null ? staff.account() : actor instanceof Actor.House ? "house" : "complainant",
                staff != null ? staff.unit().value() : "",
                "PETITION_OFFICER",
                event.rule(),
                event,
                () -> "{}"));
        petition = PetitionLife.evolve(petition, event);
    }

    /** When an entry was made; tests do not look at it. */
    static AccessEntry entry(long seq, Access access) {
        return new AccessEntry(seq, Instant.EPOCH, access, "");
    }
}
