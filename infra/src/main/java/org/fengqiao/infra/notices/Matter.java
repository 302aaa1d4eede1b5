package org.fengqiao.infra.notices;

/** What a notice is about (通知所指), as it is kept: looked up whenever the notice is shown. */
sealed interface Matter {
    record OfCase(String caseId) implements Matter {}

    record OfProposal(String proposalId) implements Matter {}
}
