package org.fengqiao.domain.petition;

/** Where a petition belongs that is not accepted here (应走途径), articles 22, 23, 30, 31; P07, P08, P15. */
public enum RightRoute {
    /** 诉讼、复议、刑事立案、法律监督和公安机关法律程序: court, procuratorate or police, article 31(1). */
    LITIGATION("P15", "P15-litigation"),
    /** 仲裁, article 31(2). */
    ARBITRATION("P15", "P15-arbitration"),
    /** 党员申诉、申请复审, article 31(3). */
    PARTY_APPEAL("P15", "P15-party-appeal"),
    /** 行政复议、裁决、确认、许可、处罚, article 31(4). */
    ADMINISTRATIVE_PROCEDURE("P15", "P15-administrative"),
    /** 申请查处、履行职责, article 31(5). */
    REQUEST_TO_INVESTIGATE("P15", "P15-investigate"),
    /** 纪检监察, article 30. */
    DISCIPLINE("P07", "P13-denunciation"),
    /** 有权处理的其他机关、单位, article 23. */
    OTHER_BODY("P08"),
    /** 同一事项已在受理或办理, article 19; P03. */
    ALREADY_IN_WORK("P03"),
    /** 已复核终结, article 36; P20. */
    ALREADY_FINAL("P20");

    private final String rule;
    private final String course;

    RightRoute(String rule) {
        this(rule, rule);
    }

    RightRoute(String rule, String course) {
        this.rule = rule;
        this.course = course;
    }

    /** Whether it is one of the procedures of article 31(1)–(5). */
    public boolean procedure() {
        return switch (this) {
            case LITIGATION, ARBITRATION, PARTY_APPEAL, ADMINISTRATIVE_PROCEDURE, REQUEST_TO_INVESTIGATE -> true;
            case DISCIPLINE, OTHER_BODY, ALREADY_IN_WORK, ALREADY_FINAL -> false;
        };
    }

    /** Identifier of the rule that names this route. */
    public String rule() {
        return rule;
    }

    /** Identifier of the rule by which an accepted matter is led there, down to the item of the article (导入依据). */
    public String course() {
        return course;
    }
}
