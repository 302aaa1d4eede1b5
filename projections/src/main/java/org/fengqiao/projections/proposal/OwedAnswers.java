package org.fengqiao.projections.proposal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.projections.store.Generations;

/** Proposals as they stand, for what the house itself tells of them (供平台提醒用的建议). */
public record OwedAnswers(MongoDatabase database, Generations generations) {
    public Optional<ProposalEntry> find(String proposalId) {
        return store().rows().find(proposalId).map(ProposalRow::entry);
    }

    /**
     * Those that wait for an answer asked for between two days, both included, in the order of their identifiers.
     *
     * @param after identifier of the last one of the page before; empty for the first page
     */
    public List<ProposalEntry> between(LocalDate from, LocalDate until, String after, int limit) {
        var store = store();
        var rows = store.rows();
        return store.proposals()
                .find(and(
                        eq(ProposalStore.STATE, ProposalState.AWAITING.name()),
                        gt(ProposalStore.ID, after),
                        gte(ProposalStore.ANSWER_BY, from.toString()),
                        lte(ProposalStore.ANSWER_BY, until.toString())))
                .hint(ProposalStore.BY_WAITING)
                .sort(Sorts.ascending(ProposalStore.ID))
                .limit(limit)
                .map(row -> rows.read(row).entry())
                .into(new ArrayList<>());
    }

    private ProposalStore store() {
        return ProposalStore.in(database, generations.current());
    }
}
