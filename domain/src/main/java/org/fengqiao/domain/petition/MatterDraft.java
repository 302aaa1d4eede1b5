package org.fengqiao.domain.petition;

import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** What is known of a petition while it becomes what is known next (事项概况草稿): the one place that names all of it again. */
final class MatterDraft {
    Entry entry;
    Holder holder;

    @Nullable
    PetitionKind kind;

    @Nullable
    String category;

    RunningTerms terms;

    @Nullable
    Routing routing;

    Set<UnitCode> involved;
    Set<UnitCode> assisting;
    boolean rated;
    Oversight oversight;
    PaperTrail papers;
    Barred barred;
    Track track;

    MatterDraft(Matter matter) {
        entry = matter.entry();
        holder = matter.holder();
        kind = matter.kind();
        category = matter.category();
        terms = matter.terms();
        routing = matter.routing();
        involved = matter.involved();
        assisting = matter.assisting();
        rated = matter.rated();
        oversight = matter.oversight();
        papers = matter.papers();
        barred = matter.barred();
        track = matter.track();
    }

    Matter matter() {
        return new Matter(
                entry, holder, kind, category, terms, routing, involved, assisting, rated, oversight, papers, barred,
                track);
    }
}
