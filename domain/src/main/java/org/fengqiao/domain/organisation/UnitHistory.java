package org.fengqiao.domain.organisation;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.correction.Entries;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.organisation.UnitEvent.UnitSucceeded;
import org.jspecify.annotations.Nullable;

/**
 * All that was entered of a unit, as corrected since (单位沿革). How the unit stands and stood follows from it and from
 * nothing else, so a correction puts right every day it touches.
 */
public record UnitHistory(Entries<UnitEntry> entries) {
    public static final UnitHistory NONE = new UnitHistory(Entries.none());

    public UnitHistory after(UnitEvent event) {
        return new UnitHistory(
                switch (event) {
                    case UnitOpened e ->
                        entries.and(new UnitEntry(
                                UnitStep.OPENED, e.validFrom(), e.name(), e.kind(), e.level(), e.superior()));
                    case UnitRenamed e ->
                        entries.and(new UnitEntry(UnitStep.RENAMED, e.validFrom(), e.name(), null, null, null));
                    case UnitMoved e ->
                        entries.and(new UnitEntry(UnitStep.MOVED, e.validFrom(), null, null, null, e.superior()));
                    case UnitClosed e ->
                        entries.and(new UnitEntry(UnitStep.CLOSED, e.validUntil(), null, null, null, null));
                    case UnitSucceeded e -> entries.and(UnitEntry.succeeded(e.validUntil(), e.successors()));
                    case UnitCorrected e ->
                        entries.correct(e.entry(), entries.get(e.entry()).corrected(e.is()));
                });
    }

    /** Its forms, each from its day until the next; the last one is today's. */
    public List<UnitForm> forms() {
        var forms = new ArrayList<UnitForm>();
        @Nullable UnitForm last = null;
        for (var entry : entries.inForce()) {
            last = UnitForm.after(last, entry);
            forms.add(last);
        }
        return List.copyOf(forms);
    }

    UnitForm now() {
        return forms().getLast();
    }
}
