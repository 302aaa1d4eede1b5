package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;

/**
 * 信访处理意见书: the four parts that article 32 asks for, and one of three outcomes; P16.
 *
 * @param request 投诉请求
 * @param factsAndReasons 事实和理由
 * @param opinion 处理意见
 * @param legalBasis 法律法规依据
 */
public record Opinion(
        Sealed request, Sealed factsAndReasons, Sealed opinion, Sealed legalBasis, OpinionOutcome outcome) {}
