package org.fengqiao.projections.access;

/** What was done with what the platform knows (查阅类型). */
public enum AccessKind {
    /** A case file was opened (打开案卷). */
    OPENED_FILE,
    /** An auditor read raw events (查阅原始记录). */
    OPENED_RAW,
    /** Personal words were opened after a purpose was stated (查看个人信息). */
    OPENED_WORDS,
    /** An attachment was opened (打开附件). */
    OPENED_ATTACHMENT,
    /** A paper was handed out (交出文书). */
    HANDED_OUT,
    /** A complainant asked for progress (查询进度). */
    TRACKED,
    /** A search was made (检索). */
    SEARCHED,
    /** Data left the platform as a file (导出). */
    EXPORTED,
    /** Something was asked for and denied (拒绝访问). */
    DENIED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED_OUT,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    /** An administrator changed settings, accounts or keys (管理操作). */
    ADMINISTERED
}
