package org.fengqiao.domain.authority;

/**
 * What of a case is shown or kept back as one (案件字段). Words are told apart as they are sealed (ADR 0003), facts by whose
 * affair they are.
 *
 * @see "ADR 0026 fields"
 */
public enum CaseField {
    /** 进度: number, kind, where it is, its terms and the steps it took. */
    STANDING,
    /** 经办: who works on it and how: people, helpers, marks, what was noted, corrected or asked for. */
    WORK,
    /** 隔离: from whom it is kept, and who is asked to stay away. */
    WALL,
    /** 评价: how many stars the complainant gave. */
    RATING,
    /** 信访人: the name, how many they are, how they want to be told. */
    PERSON,
    /** 联系方式: phone and address. */
    CONTACT,
    /** 保密联系方式: phone and address of who wants them confidential. */
    CONFIDENTIAL_CONTACT,
    /** 来往文字: what was written to and by the complainant. */
    WORDS,
    /** 内部文字: what those who work on it wrote for one another. */
    INNER_WORDS,
    /** 附件: names and contents of files. */
    ATTACHMENTS,
    /** 文书: numbered papers. */
    PAPERS
}
