package org.fengqiao.domain.rulebook;

/** Which matters a rule is about (适用范围). */
public enum Scope {
    /** 信访事项: every petition. */
    PETITIONS,
    /** 申诉求决: appeals under article 31(6) only. */
    APPEALS,
    /** 简易办理: petitions that qualify for simple handling. */
    SIMPLE_PETITIONS,
    /** 12345 热线: requests to the hotline; holds for petitions by analogy only. */
    HOTLINE
}
