package org.fengqiao.ui.counter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.projections.tracking.Tracking.Asking;
import org.fengqiao.projections.tracking.Tracking.Progress;

/** What a complainant can do with a matter (信访人可办事项), in the order in which it is offered. */
enum MatterAct {
    /** 打开意见书: which is its service; P19. */
    OPEN(Words.NONE, "act"),
    /** 请求复查、复核; P19, P20. */
    REVIEW(Words.NEEDED, "act"),
    /** 撤回复查、复核请求. */
    WITHDRAW_REVIEW(Words.OPTIONAL, "act"),
    /** 评价; P05. */
    RATE(Words.OPTIONAL, "rate"),
    /** 补充材料. */
    SUPPLEMENT(Words.NEEDED, "supplement"),
    /** 撤回. */
    WITHDRAW(Words.OPTIONAL, "act");

    /** Whether something is to be written. */
    enum Words {
        NONE,
        OPTIONAL,
        NEEDED
    }

    private final Words words;
    private final String page;

    MatterAct(Words words, String page) {
        this.words = words;
        this.page = page;
    }

    static Optional<MatterAct> named(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }

    /** Its name in addresses and bundles, for example {@code withdraw-review}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String page() {
        return "counter/" + page;
    }

    boolean asksWords() {
        return words != Words.NONE;
    }

    boolean needsWords() {
        return words == Words.NEEDED;
    }

    /** What cannot be taken back. */
    boolean grave() {
        return this == WITHDRAW || this == WITHDRAW_REVIEW;
    }

    boolean isOpenTo(Progress progress) {
        return switch (this) {
            case OPEN -> progress.remedies().canOpen();
            case REVIEW -> progress.remedies().asking() == Asking.HERE;
            case WITHDRAW_REVIEW -> progress.remedies().canWithdraw();
            case RATE -> progress.canRate();
            case SUPPLEMENT -> progress.canSupplement();
            case WITHDRAW -> progress.canWithdraw();
        };
    }
}
