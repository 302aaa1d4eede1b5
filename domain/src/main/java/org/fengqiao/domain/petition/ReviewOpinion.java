package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;

/**
 * 复查意见书、复核意见书: what was found and what follows, articles 35, 36; P19, P20.
 *
 * @param facts 查明的事实和理由
 * @param opinion 复查（复核）意见
 * @param legalBasis 法律法规依据
 */
public record ReviewOpinion(Sealed facts, Sealed opinion, Sealed legalBasis, ReviewOutcome outcome) {}
