package org.fengqiao.infra.rest;

import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.springframework.stereotype.Component;

/** Rows of the queue as other systems get them (队列行应答). */
@Component
class WorkItems {
    private final Accounts accounts;

    WorkItems(Accounts accounts) {
        this.accounts = accounts;
    }

    Answers.WorkItem of(Item item) {
        var assignee = item.assignee();
        return new Answers.WorkItem(
                item.caseId(),
                item.number(),
                item.kind(),
                item.title(),
                item.withheld(),
                item.headcount(),
                item.marks().stream().sorted().toList(),
                item.centre(),
                item.decider(),
                item.state(),
                item.receivedAt(),
                item.dueOn(),
                item.standing(),
                assignee == null ? null : accounts.userNameOf(assignee).orElse(assignee));
    }
}
