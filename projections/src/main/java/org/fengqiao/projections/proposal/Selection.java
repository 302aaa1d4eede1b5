package org.fengqiao.projections.proposal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Way;

/** A filter as conditions and the index that answers them in order (建议筛选条件). */
record Selection(Bson conditions, Bson index) {
    static Selection of(Filter filter) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(ProposalStore.SCOPE, filter.centre().value()));
        var state = filter.overdueOn() == null ? filter.state() : ProposalState.AWAITING;
        if (state != null) {
            conditions.add(eq(ProposalStore.STATE, state.name()));
        }
        if (filter.overdueOn() != null) {
            conditions.add(lt(ProposalStore.ANSWER_BY, filter.overdueOn().toString()));
        }
        if (filter.kind() != null) {
            conditions.add(eq(ProposalStore.KIND, filter.kind().name()));
        }
        if (filter.way() != null) {
            var addressee = filter.centre().value();
            conditions.add(
                    filter.way() == Way.RECEIVED
                            ? eq(ProposalStore.ADDRESSEE, addressee)
                            : ne(ProposalStore.ADDRESSEE, addressee));
        }
        return new Selection(and(conditions), state == null ? ProposalStore.BY_SCOPE : ProposalStore.BY_STATE);
    }
}
