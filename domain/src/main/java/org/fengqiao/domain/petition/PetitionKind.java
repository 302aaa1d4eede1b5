package org.fengqiao.domain.petition;

/** What a petition asks for (事项类型), articles 29–31; P13. */
public enum PetitionKind {
    /** 意见建议: ends with a reply. */
    SUGGESTION,
    /** 检举控告: goes to its competent organ. */
    DENUNCIATION,
    /** 申诉求决 under article 31(6): ends with an opinion, within 60 days of acceptance. */
    APPEAL
}
