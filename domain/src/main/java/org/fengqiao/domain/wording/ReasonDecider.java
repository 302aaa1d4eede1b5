package org.fengqiao.domain.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.domain.wording.ReasonCommand.RetireReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonEvent.ReasonReworded;

/**
 * How the reasons that officers choose from change (理由变更). What somebody may have chosen already is never worded anew:
 * another wording holds from tomorrow on at the earliest.
 */
public final class ReasonDecider {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,8}");
    private static final int LONGEST = 200;

    private ReasonDecider() {}

    public static List<ReasonEvent> decide(StandardReasons reasons, ReasonCommand command, Facts facts) {
        return switch (command) {
            case AddReason c -> add(reasons, c);
            case RewordReason c -> reword(known(reasons, c.code()), c, facts);
            case RetireReason c -> retire(known(reasons, c.code()), c, facts);
        };
    }

    private static List<ReasonEvent> add(StandardReasons reasons, AddReason c) {
        if (!CODE.matcher(c.code()).matches()) {
            throw Refused.invalid("reason.code");
        }
        if (reasons.find(c.code()).isPresent()) {
            throw Refused.conflict("reason.there-already", c.code());
        }
        checkWords(c.text(), c.textEn());
        return List.of(new ReasonAdded(c.code(), c.use(), c.text(), c.textEn(), c.from()));
    }

    private static List<ReasonEvent> reword(StandardReason reason, RewordReason c, Facts facts) {
        checkStillThere(reason, facts.today());
        checkWords(c.text(), c.textEn());
        if (!c.from().isAfter(facts.today())) {
            throw Refused.invalid("reason.only-from-tomorrow");
        }
        var wording = new Wording(c.from(), c.text(), c.textEn());
        if (reason.on(c.from()).filter(now -> says(now, wording)).isPresent()) {
            throw Refused.conflict("reason.changes-nothing", c.code());
        }
        return List.of(new ReasonReworded(c.code(), c.text(), c.textEn(), c.from()));
    }

    private static boolean says(Wording now, Wording wording) {
        return now.text().equals(wording.text()) && now.textEn().equals(wording.textEn());
    }

    private static List<ReasonEvent> retire(StandardReason reason, RetireReason c, Facts facts) {
        checkStillThere(reason, facts.today());
        if (c.until().isBefore(facts.today())) {
            throw Refused.invalid("reason.in-the-past", c.until().toString());
        }
        if (c.until().equals(reason.until())) {
            throw Refused.conflict("reason.changes-nothing", c.code());
        }
        return List.of(new ReasonRetired(c.code(), c.until()));
    }

    private static StandardReason known(StandardReasons reasons, String code) {
        return reasons.find(code).orElseThrow(() -> Refused.unknown("reason.unknown", code));
    }

    private static void checkStillThere(StandardReason reason, LocalDate today) {
        Optional.ofNullable(reason.until())
                .filter(until -> until.isBefore(today))
                .ifPresent(until -> {
                    throw Refused.conflict("reason.retired-already", reason.code(), until.toString());
                });
    }

    private static void checkWords(String text, String textEn) {
        for (var words : List.of(text, textEn)) {
            if (words.isBlank() || words.length() > LONGEST) {
                throw Refused.invalid("reason.words", Integer.toString(LONGEST));
            }
        }
    }
}
