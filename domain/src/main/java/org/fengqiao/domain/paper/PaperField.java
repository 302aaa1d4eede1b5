package org.fengqiao.domain.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a template can leave open, to be filled in from the case (文书填充项): {@code {complainant}}. */
public enum PaperField {
    /** 信访人姓名（名称）. */
    COMPLAINANT,
    /** 住址. */
    ADDRESS,
    /** 信访件编号. */
    PETITION,
    /** 信访事项: the title of the letter. */
    MATTER,
    /** 信访形式. */
    CHANNEL,
    /** 收到日期. */
    RECEIVED,
    /** 作出日期: the day of the act that the paper tells of. */
    DONE,
    /** 文书日期. */
    ISSUED,
    /** 出具单位. */
    UNIT,
    /** 上一级单位: whom to ask for a review; nothing at the top. */
    SUPERIOR,
    /** 签发人职务; nothing where nobody was named. */
    OFFICE,
    /** 签发人姓名; nothing where nobody was named. */
    SIGNATORY,
    /** 联系单位: whom to ask, the unit itself or the nearest above it that published how it is reached; nothing where none did. */
    CONTACT,
    /** 联系电话. */
    TELEPHONE,
    /** 接待地点. */
    WINDOW,
    /** 接待时间. */
    HOURS,
    /** 通信地址. */
    MAIL,
    /** 依据条文: the law and its articles that the paper rests on, as they held on the day of receipt. */
    LAW,
    /** 救济条文: where the next review stands in the law of the day of receipt. */
    REMEDY(PaperKind.OPINION, PaperKind.REVIEW),
    /** 受文单位: where it was sent, or who is supervised. */
    RECIPIENT(PaperKind.TRANSFER, PaperKind.SUPERVISION),
    /** 去处联系方式: how the unit is reached that people are referred to, where it was sent or who reviews. */
    REFERRAL(PaperKind.TRANSFER, PaperKind.OPINION, PaperKind.REVIEW),
    /** 期限届满日: by when the matter is answered, or the feedback is given. */
    DUE(PaperKind.ACCEPTANCE, PaperKind.EXTENSION, PaperKind.SUPERVISION),
    /** 延长天数. */
    DAYS(PaperKind.EXTENSION),
    /** 理由: of a hearing why it was moved. */
    REASONS(PaperKind.REFUSAL, PaperKind.EXTENSION, PaperKind.HEARING, PaperKind.CANCELLATION),
    /** 所选理由: the standard reason of a refusal, as it was worded then; nothing where the reasons say the same. */
    CHOSEN(PaperKind.REFUSAL),
    /** 应走途径: of a reply only where the matter is led to another procedure. */
    ROUTE(PaperKind.REFUSAL, PaperKind.REPLY),
    /** 途径指引: what the complainant can do now, by the route; of a reply as above. */
    GUIDANCE(PaperKind.REFUSAL, PaperKind.REPLY),
    /** 投诉请求. */
    REQUEST(PaperKind.OPINION),
    /** 事实和理由. */
    FACTS(PaperKind.OPINION, PaperKind.REVIEW, PaperKind.REREVIEW),
    /** 处理意见. */
    OPINION(PaperKind.OPINION, PaperKind.REVIEW, PaperKind.REREVIEW),
    /** 法律法规依据. */
    BASIS(PaperKind.OPINION, PaperKind.REVIEW, PaperKind.REREVIEW),
    /** 处理结论: supported, explained or not supported; of a review upheld, changed or revoked. */
    OUTCOME(PaperKind.OPINION, PaperKind.REVIEW, PaperKind.REREVIEW),
    /** 答复内容. */
    REPLY(PaperKind.REPLY),
    /** 采纳情况: for a suggestion. */
    ADOPTION(PaperKind.REPLY),
    /** 感谢用语: of a reply; nothing where the matter is led to another procedure. */
    THANKS(PaperKind.REPLY),
    /** 事由: what is heard, or what is asked of the unit. */
    SUBJECT(PaperKind.HEARING, PaperKind.CANCELLATION, PaperKind.SUPERVISION),
    /** 听证时间: day and hour. */
    HEARD(PaperKind.HEARING, PaperKind.CANCELLATION),
    /** 听证地点. */
    PLACE(PaperKind.HEARING, PaperKind.CANCELLATION),
    /** 听证主持人. */
    PRESIDING(PaperKind.HEARING),
    /** 是否公开举行. */
    OPENNESS(PaperKind.HEARING),
    /** 督办原因. */
    GROUND(PaperKind.SUPERVISION),
    /** 查明情形: the same as what was found, in a sentence. */
    FINDING(PaperKind.SUPERVISION),
    /** 监督措施: supervision or an ordered correction; of the title too. */
    MEASURE(PaperKind.SUPERVISION),
    /** 发文年份: of the number only. */
    YEAR(EnumSet.noneOf(PaperKind.class)),
    /** 发文序号: of the number only. */
    COUNT(EnumSet.noneOf(PaperKind.class));

    /** What a number is made of. */
    public static final Set<PaperField> OF_NUMBERS = Set.of(UNIT, YEAR, COUNT);

    /** What a title may leave open, where it belongs to the kind. */
    static final Set<PaperField> OF_TITLES = Set.of(MEASURE);

    private final Set<PaperKind> kinds;

    PaperField() {
        this(EnumSet.allOf(PaperKind.class));
    }

    PaperField(PaperKind first, PaperKind... more) {
        this(EnumSet.of(first, more));
    }

    PaperField(Set<PaperKind> kinds) {
        this.kinds = kinds;
    }

    /** As it stands in a template, without its braces. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether papers of this kind have something to say there. */
    public boolean belongsTo(PaperKind kind) {
        return kinds.contains(kind);
    }

    static Optional<PaperField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
