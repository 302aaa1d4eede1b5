package org.fengqiao.projections.proposal;

import org.fengqiao.domain.proposal.ProposalKind;

/** One number about proposals in a report (建议统计格). */
public record ProposalCell(ProposalKind kind, ProposalFigure figure) {}
