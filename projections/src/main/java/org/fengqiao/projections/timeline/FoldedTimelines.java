package org.fengqiao.projections.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.CaseDoor.Opened;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;

/**
 * Timelines, folded from the case's own events when they are asked for.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
public final class FoldedTimelines implements Timelines {
    private static final String PART = "timeline";

    private final CaseDoor door;
    private final EntryValues values;

    public FoldedTimelines(CaseDoor door, Units units, RosterBook roster, CategoryTree categories) {
        this.door = door;
        this.values = new EntryValues(units, roster, categories);
    }

    @Override
    public List<Entry> of(Actor actor, String caseId) {
        return entries(door.file(actor, caseId, null, PART));
    }

    @Override
    public List<Entry> asOf(Actor actor, String caseId, AsOf then) {
        return entries(door.file(actor, caseId, null, PART, then));
    }

    private List<Entry> entries(Opened opened) {
        var laws = new Laws(opened.facts().rulebook(), opened.story().glance().receivedOn());
        var sight = opened.sight(Question.TIMELINE);
        var entries = new ArrayList<Entry>();
        Petition before = new Petition.Blank();
        for (var recorded : opened.story().events()) {
            if (sight.opens(EntryField.of(recorded.event()))) {
                var account = sight.opens(CaseField.WORK) ? recorded.account() : "";
                var lapsed = opened.story().lapsed(recorded);
                entries.add(entry(recorded, account, lapsed, laws.of(recorded, before)));
            }
            before = PetitionLife.evolve(before, recorded.event());
        }
        return List.copyOf(entries.reversed());
    }

    @Override
    public List<Recorded> raw(Actor actor, String caseId, @Nullable String purpose) {
        return door.raw(actor, caseId, purpose).events();
    }

    private Entry entry(Recorded recorded, String account, @Nullable Lapsed lapsed, @Nullable Passage ground) {
        var event = recorded.event();
        return new Entry(
                recorded.sequence(),
                recorded.type(),
                values.of(event),
                event.occurredAt(),
                recorded.recordedAt(),
                recordedOn(recorded).isAfter(event.occurredAt().day()),
                account,
                recorded.unit(),
                Laws.rule(recorded),
                lapsed,
                ground);
    }

    private static LocalDate recordedOn(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), Moment.SHANGHAI);
    }
}
