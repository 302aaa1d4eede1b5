package org.fengqiao.ui.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.access.Access;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What codes in the log are called (名称). */
record Names(Desk desk, Speech say) {
    /** To the millisecond, as it was recorded. */
    String exactly(Instant at) {
        return at.atZone(Moment.SHANGHAI)
                .format(DateTimeFormatter.ofPattern(say.say("audit.format.exact"), say.locale()));
    }

    String who(String account, @Nullable String unit) {
        var name = switch (account) {
            case Access.NOBODY, "" -> say.say("audit.nobody");
            default -> desk.whoIs(account, say);
        };
        return unit == null || unit.isEmpty() ? name : name + " · " + unit(unit);
    }

    private String unit(String code) {
        try {
            return desk.units().nameOf(UnitCode.of(code));
        } catch (Refused _) {
            return code; // what was written stays readable, whatever it is
        }
    }

    String duty(@Nullable String duty) {
        return called("enum.Duty.", duty);
    }

    /** A code that says more: the name of a permission, of a refusal, or just the code. */
    String detail(String detail) {
        var about = detail.indexOf(':');
        var what = about < 0 ? detail : detail.substring(0, about);
        if (what.startsWith("search-")) {
            var door = called("audit.detail.", what);
            return about < 0 ? door : say.say("audit.searched", door, hits(detail));
        }
        if (what.equals("sought") && about > 0) {
            return say.say("audit.sought.of", detail.substring(about + 1));
        }
        if (say.knows("audit.detail." + what)) {
            var whom = about < 0 ? "" : " " + of(what, detail.substring(about + 1));
            return say.say("audit.detail." + what) + whom;
        }
        if (say.knows("command." + detail)) {
            return say.say("command." + detail);
        }
        return say.knows("refused." + detail) ? unstopped(say.refusal(detail)) : called("enum.Permission.", detail);
    }

    /** A sentence as a part of a line. */
    private static String unstopped(String sentence) {
        return sentence.replaceAll("[。.]$", "");
    }

    /** Whom it was done to; of a list which part of it, as it was asked for. */
    private String of(String what, String rest) {
        return what.startsWith("list-")
                        || what.endsWith("as-of")
                        || what.equals("events")
                        || what.equals("report-paper")
                ? rest
                : desk.roster().nameOf(rest);
    }

    /** How many a search found, and whether there were more than it could look at. */
    private String hits(String detail) {
        var parts = detail.substring(detail.indexOf('=') + 1).split(",", 2);
        return say.say(parts.length > 1 ? "audit.hits-and-more" : "audit.hits", parts[0]);
    }

    private String called(String prefix, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return say.knows(prefix + code) ? say.say(prefix + code) : code;
    }
}
