package org.fengqiao.infra.engine;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.domain.contact.ContactEvent;
import org.fengqiao.domain.contact.Contacts;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How each unit is reached, as it stands (现行信访渠道): read of a unit when somebody asks for it, and kept. */
@Component
public class ContactsNow {
    private final ObjectProvider<StoredEvents> stored;
    private final ConcurrentHashMap<UnitCode, LiveFold<Contacts>> known = new ConcurrentHashMap<>();

    ContactsNow(ObjectProvider<StoredEvents> stored) {
        this.stored = stored;
    }

    /** @param unit one that there is: what is asked for is kept */
    public Contacts of(UnitCode unit) {
        return at(unit).get();
    }

    /** The events with when and by whom, the oldest first; looks now. */
    public List<Stored> told(UnitCode unit) {
        var fold = at(unit);
        fold.refresh();
        return fold.told();
    }

    private LiveFold<Contacts> at(UnitCode unit) {
        return known.computeIfAbsent(unit, code -> new LiveFold<>(stored, Contacts.idOf(code), ContactsNow::folded));
    }

    /** What the events told. */
    public static Contacts folded(List<Stored> told) {
        var contacts = Contacts.NONE;
        for (var each : told) {
            contacts = contacts.after((ContactEvent) each.event());
        }
        return contacts;
    }
}
