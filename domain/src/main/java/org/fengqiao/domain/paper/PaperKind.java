package org.fengqiao.domain.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The papers that people are owed in writing (文书种类). A kind is never renamed: numbers and templates are kept by it. */
public enum PaperKind {
    /** 信访事项收件回执: that it came and was written down; article 22. */
    RECEIPT("P06"),
    /** 信访事项受理告知书; article 23. */
    ACCEPTANCE("P08"),
    /** 信访事项不予受理告知书: with the reason and the right route, which has an article of its own; article 23. */
    REFUSAL("P08"),
    /** 信访事项转送告知书: where it went, whether sent on or assigned; articles 22, 23. */
    TRANSFER("P06", "P08"),
    /** 信访事项延期办理告知书: with the reasons; article 34. */
    EXTENSION("P18-extension"),
    /** 信访处理意见书: the four parts, and how to have it reviewed; articles 31(6), 32, 35. */
    OPINION("P16"),
    /** 信访事项答复书: to a suggestion or a denunciation; articles 29, 30. */
    REPLY("P13"),
    /** 信访复查意见书: by the superior, and how to have it reviewed once more; articles 35, 36. */
    REVIEW("P19-answer"),
    /** 信访复核意见书: the last word; article 36. */
    REREVIEW("P20-answer"),
    /** 信访听证通知书: when and where, before whom and what about, also where that was changed; articles 31(6), 36. */
    HEARING("hearing"),
    /** 信访听证取消通知书: that an arranged hearing is not held, and why; articles 31(6), 36. */
    CANCELLATION("hearing"),
    /** 信访事项督办通知书: what the superior asks of whoever holds the case, and by when; article 40. */
    SUPERVISION("P21");

    private final List<String> rules;

    PaperKind(String... rules) {
        this.rules = List.of(rules);
    }

    /** Rules of the rulebook that it rests on: they tell which articles of which law it cites. */
    public List<String> rules() {
        return rules;
    }

    /** The rule by which it may be reviewed; empty where it says nothing about that (救济依据). */
    public Optional<String> remedy() {
        return switch (this) {
            case OPINION -> Optional.of("P19-ask");
            case REVIEW -> Optional.of("P20-ask");
            case RECEIPT,
                    ACCEPTANCE,
                    REFUSAL,
                    TRANSFER,
                    EXTENSION,
                    REPLY,
                    REREVIEW,
                    HEARING,
                    CANCELLATION,
                    SUPERVISION -> Optional.empty();
        };
    }

    /** Whether the complainant gets it; what a superior writes to a unit is between the two (致信访人). */
    public boolean forComplainant() {
        return this != SUPERVISION;
    }

    /** Whether it is a written opinion, which has to be served (书面意见). */
    public boolean concludes() {
        return this == OPINION || this == REVIEW || this == REREVIEW;
    }

    /** As it stands in addresses, for example {@code opinion}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
